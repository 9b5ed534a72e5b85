import type { InputError } from '../intake/issue.ts';
import { BETWEEN } from './answer-text.ts';
import { freeTextIn } from './free-texts.ts';
import { refused } from './read-packed.ts';

/** The texts of the components, one after another, and the reasons that stand behind them. */
export class PackedTexts {
  private readonly data: readonly string[];
  private readonly free: readonly string[];
  private nextFree = 0;
  private pillar = 0;
  /** The answers of the pillar, and where the next one begins. */
  private text = '';
  private at = 0;

  constructor(data: readonly string[], pillars: number) {
    if (data.length < pillars || data.length > pillars + 1) {
      throw refused('conflicting-fields', ['data'], `${pillars} pillars are expected`);
    }
    const free = data[pillars]?.split(BETWEEN) ?? [];
    // What ends a text ends the last one too.
    if (free.length > 0 && free.pop() !== '') throw otherCount(pillars);
    this.data = data;
    this.free = free;
  }

  /** Begins the texts of a pillar. */
  begin(pillar: number): void {
    this.pillar = pillar;
    this.text = this.data[pillar] as string;
    this.at = 0;
  }

  /** The next component's text. */
  next(): string {
    const end = this.text.indexOf(BETWEEN, this.at);
    if (end < 0) throw otherCount(this.pillar);
    const text = this.text.slice(this.at, end);
    this.at = end + 1;
    return text;
  }

  nextReason(): string {
    const text = this.free[this.nextFree];
    if (text === undefined) throw otherCount(this.pillar + 1);
    this.nextFree += 1;
    return freeTextIn(text);
  }

  /** A pillar has no more texts than components. */
  end(): void {
    if (this.at !== this.text.length) throw otherCount(this.pillar);
  }

  endAll(): void {
    if (this.nextFree !== this.free.length) throw otherCount(this.pillar + 1);
  }
}

function otherCount(place: number): InputError {
  const message = 'as many texts as components are expected, each of them ended';
  return refused('conflicting-fields', ['data', place], message);
}
