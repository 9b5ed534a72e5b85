import type { Attributes } from '../xml/parse.ts';
import { unescaped } from './escaped.ts';
import { isStrike } from './struck.ts';

/** A text of cells: in pieces only where a piece has a font of its own. */
export type CellText = string | readonly TextPiece[];

interface TextPiece {
  readonly text: string;
  /** Undefined where the font is the cell's. */
  readonly isStruck: boolean | undefined;
}

/** What is left of a text, and what of it has a line through it. */
export interface ReadText {
  readonly text: string;
  readonly removed: string;
}

/** Gathers a text as its XML goes by: all its pieces, without the aids to reading (rPh). */
export class RichText {
  readonly #pieces: { text: string; isStruck: boolean | undefined }[] = [];
  #isStruck: boolean | undefined;
  #aside = 0;
  #isText = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'r') this.#isStruck = undefined;
    if (name === 'rPr') this.#isStruck = false;
    if (name === 'strike') this.#isStruck = isStrike(attributes);
    if (name === 'rPh') this.#aside += 1;
    if (name === 't') {
      this.#isText = this.#aside === 0;
      if (this.#isText) this.#pieces.push({ text: '', isStruck: this.#isStruck });
    }
  }

  text(text: string): void {
    const last = this.#pieces.at(-1);
    if (this.#isText && last !== undefined) last.text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.#aside -= 1;
    if (name === 't') this.#isText = false;
    if (name === 'r') this.#isStruck = undefined;
  }

  get read(): CellText {
    const pieces = this.#pieces;
    if (pieces.every(({ isStruck }) => isStruck === undefined)) {
      return unescaped(pieces.map(({ text }) => text).join(''));
    }
    return pieces.map(({ text, isStruck }) => ({ text: unescaped(text), isStruck }));
  }
}

/**
 * A text without what has a line through it: who strikes out in an official table has deleted it,
 * and what is left would run together with it ("45" and "52" into 4552).
 */
export function readText(text: CellText, isStruckCell: boolean): ReadText {
  if (typeof text === 'string') {
    return isStruckCell ? { text: '', removed: text } : { text, removed: '' };
  }
  const struck = text.filter(({ isStruck = isStruckCell }) => isStruck);
  const kept = text.filter(({ isStruck = isStruckCell }) => !isStruck);
  const [removed, rest] = [struck, kept].map((all) => all.map((one) => one.text).join(''));
  // A line through a blank between two words takes nothing away.
  return removed?.trim() === ''
    ? { text: text.map((one) => one.text).join(''), removed: '' }
    : { text: (rest ?? '').trim(), removed: removed ?? '' };
}
