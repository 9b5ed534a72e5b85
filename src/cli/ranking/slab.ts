const CHUNK = 2 ** 20;
/** The length of a text stands before it. */
const HEAD = 4;

/**
 * Texts by the number that `add` gives them, as bytes outside of the heap: a text of some hundred
 * signs takes as many bytes and four, and the collector has nothing to look at.
 */
export class Slab {
  readonly #chunks: Buffer[] = [];
  #used = CHUNK;

  add(text: string): number {
    const length = Buffer.byteLength(text);
    let chunk = this.#chunks.at(-1);
    if (chunk === undefined || this.#used + HEAD + length > chunk.length) {
      // A text that is longer than a chunk has one of its own.
      chunk = Buffer.allocUnsafeSlow(Math.max(CHUNK, HEAD + length));
      this.#chunks.push(chunk);
      this.#used = 0;
    }
    const at = this.#used;
    chunk.writeUInt32LE(length, at);
    chunk.write(text, at + HEAD);
    this.#used = at + HEAD + length;
    return (this.#chunks.length - 1) * CHUNK + at;
  }

  text(place: number): string {
    const [chunk, at] = this.#find(place);
    return chunk.toString('utf8', at + HEAD, at + HEAD + chunk.readUInt32LE(at));
  }

  #find(place: number): readonly [chunk: Buffer, at: number] {
    const chunk = this.#chunks[Math.floor(place / CHUNK)];
    if (chunk === undefined) throw new RangeError(`nothing stands at ${place}`);
    return [chunk, place % CHUNK];
  }
}
