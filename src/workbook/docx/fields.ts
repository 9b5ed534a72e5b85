import { at, childNamed, elementsIn, type XmlElement } from '../xml/element.ts';
import { isOn, settingOf, wholeOf } from './setting.ts';
import { shownAs } from './signs.ts';

export const TICKED = '☒';
export const UNTICKED = '☐';

interface Field {
  instruction: string;
  hasResult: boolean;
  /** What a box or a choice shows, whatever is stored as its result. */
  readonly form: string | undefined;
}

/** Fields by which nothing is shown: marks for an index, a contents list, a hidden code. */
const SILENT = /^(?:XE|TC|TA|RD|PRIVATE|ADVANCE|SET|ASK|NEXT|NEXTIF|SKIPIF)\b/i;

/**
 * The fields of a cell: an instruction and its last result, which is what Word shows. They stand
 * between marks in the text, and one may stand in the instruction of another.
 */
export class Fields {
  readonly #open: Field[] = [];

  /** Whether what comes next is no text: an instruction, or what stands for a box. */
  get isAside(): boolean {
    return this.#open.some(({ hasResult, form }) => !hasResult || form !== undefined);
  }

  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && !field.hasResult) field.instruction += text;
  }

  /**
   * Takes a mark, and gives what the field is to be shown as where it has no result: a text, or
   * undefined where that is not known.
   */
  mark(mark: XmlElement): string | undefined {
    switch (mark.attributes['fldCharType']) {
      case 'begin':
        this.#open.push({ instruction: '', hasResult: false, form: formField(mark) });
        return '';
      case 'separate': {
        const field = this.#open.at(-1);
        if (field !== undefined) field.hasResult = true;
        return '';
      }
      default: {
        const field = this.#open.pop();
        return field === undefined ? '' : (field.form ?? (field.hasResult ? '' : shown(field)));
      }
    }
  }
}

/** Longer ones are none of those that are known. */
const MAX_INSTRUCTION = 1000;

/** A field without a result: equations and signs of older versions say what they show. */
function shown({ instruction }: Field): string | undefined {
  const text = instruction.trim().slice(0, MAX_INSTRUCTION);
  const quotient = /^EQ\s+\\f\s*\(([^(),;\\]+)[,;]([^(),;\\]+)\)$/i.exec(text);
  if (quotient !== null) {
    const [above, below] = quotient.slice(1).map((one) => {
      const part = one.trim();
      return /[+\-*/×]/.test(part) ? `(${part})` : part;
    });
    return `${above}/${below}`;
  }
  const symbol = /^SYMBOL\s+(0x[0-9a-f]{1,4}|\d{1,5})\b(?:.*?\\f\s*"?([^"\\]+))?/i.exec(text);
  if (symbol !== null) {
    const [, code = '', font = 'Symbol'] = symbol;
    return shownAs(String.fromCharCode(Number(code)), font.trim());
  }
  return text === '' || SILENT.test(text) ? '' : undefined;
}

/** Boxes and lists of forms before 2007; a text to be filled in has its result behind it. */
function formField(mark: XmlElement): string | undefined {
  const data = childNamed(mark, 'w:ffData');
  const box = at(data, 'w:checkBox');
  if (box !== undefined) {
    const ticked = childNamed(box, 'w:checked') ?? childNamed(box, 'w:default');
    return isOn(ticked) ? TICKED : UNTICKED;
  }
  const list = at(data, 'w:ddList');
  if (list === undefined) return undefined;
  const chosen = settingOf(list, 'w:result') ?? settingOf(list, 'w:default') ?? '0';
  const entries = elementsIn(list).filter(({ name }) => name === 'w:listEntry');
  return entries[wholeOf(chosen, entries.length) ?? -1]?.attributes['val'] ?? '';
}
