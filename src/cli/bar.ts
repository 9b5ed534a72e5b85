import type { Writable } from 'node:stream';
import { MultiBar, type SingleBar } from 'cli-progress';

/** How much of a file has been read, on a terminal; gone when the file has been read. */
export class Bar {
  readonly #stream: Writable;
  #all: MultiBar | undefined;
  #one: SingleBar | undefined;
  #read = 0;
  #isOff = false;

  constructor(stream: Writable) {
    this.#stream = stream;
  }

  get isShown(): boolean {
    return this.#all !== undefined;
  }

  /** No more bars: results are written to the same terminal as they come. */
  turnOff(): void {
    this.end();
    this.#isOff = true;
  }

  start(name: string, bytes: number): void {
    if (this.#isOff || this.isShown) return;
    this.#all = new MultiBar({
      stream: this.#stream,
      format: '{name} [{bar}] {percentage}% {duration_formatted}',
      barCompleteChar: '=',
      barIncompleteChar: ' ',
      barsize: 30,
      clearOnComplete: true,
      // The terminal is left as it is: nothing has to be put right where somebody interrupts.
      hideCursor: null,
      linewrap: true,
      gracefulExit: false,
    });
    this.#read = 0;
    this.#one = this.#all.create(bytes, 0, { name });
  }

  add(bytes: number): void {
    this.#read += bytes;
    this.#one?.update(this.#read);
  }

  /** Above the bar, with the next of its steps. */
  say(text: string): void {
    this.#all?.log(text);
  }

  end(): void {
    // What is still to be said.
    this.#all?.update();
    this.#all?.stop();
    this.#all = undefined;
    this.#one = undefined;
  }
}

/** A bar where the stream is a terminal: nothing of it goes to a file or to another program. */
export function barOn(stream: Writable): Bar | undefined {
  return (stream as { readonly isTTY?: unknown }).isTTY === true ? new Bar(stream) : undefined;
}
