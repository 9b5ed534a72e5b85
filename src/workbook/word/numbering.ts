import { childNamed, elementsIn, type XmlElement } from '../xml/tree.ts';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

/** The numbers that Word makes itself, counted in the order of the document. */
export class Numbering {
  readonly #abstracts = new Map<string, Map<number, Level>>();
  readonly #lists = new Map<
    string,
    { readonly of: string; readonly starts: Map<number, number> }
  >();
  readonly #counts = new Map<string, number[]>();

  constructor(tree: XmlElement | undefined) {
    for (const one of tree === undefined ? [] : elementsIn(tree)) {
      if (one.name === 'w:abstractNum') {
        const levels = elementsIn(one).filter(({ name }) => name === 'w:lvl');
        const read = levels.map(
          (level) => [Number(level.attributes['ilvl']), levelOf(level)] as const,
        );
        this.#abstracts.set(one.attributes['abstractNumId'] ?? '', new Map(read));
      } else if (one.name === 'w:num') {
        const overrides = elementsIn(one).filter(({ name }) => name === 'w:lvlOverride');
        const starts = overrides.flatMap((o) => {
          const start = childNamed(o, 'w:startOverride')?.attributes['val'];
          return start === undefined
            ? []
            : [[Number(o.attributes['ilvl']), Number(start)] as const];
        });
        const of = childNamed(one, 'w:abstractNumId')?.attributes['val'] ?? '';
        this.#lists.set(one.attributes['numId'] ?? '', { of, starts: new Map(starts) });
      }
    }
  }

  /** The next number of a list on a level: "1.1."; empty for bullets and unknown lists. */
  next(id: string, level: number): string {
    const list = this.#lists.get(id);
    const levels = list && this.#abstracts.get(list.of);
    const own = levels?.get(level);
    if (list === undefined || levels === undefined || own === undefined) return '';
    // Lists that share a definition go on counting, but for one that starts anew.
    const key = list.starts.size > 0 ? `own ${id}` : list.of;
    const counts = this.#counts.get(key) ?? [];
    const startOf = (at: number): number => list.starts.get(at) ?? levels.get(at)?.start ?? 1;
    for (let at = 0; at < level; at += 1) counts[at] ??= startOf(at);
    counts[level] = (counts[level] ?? startOf(level) - 1) + 1;
    counts.length = level + 1;
    this.#counts.set(key, counts);
    if (own.format === 'bullet' || own.format === 'none') return '';
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return written(counts[at] ?? startOf(at), levels.get(at)?.format ?? 'decimal');
    });
  }
}

function levelOf(level: XmlElement): Level {
  const value = (name: string): string | undefined => childNamed(level, name)?.attributes['val'];
  return {
    format: value('w:numFmt') ?? 'decimal',
    text: value('w:lvlText') ?? '',
    start: Number(value('w:start') ?? 1),
  };
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function written(count: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(count);
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'upperLetter':
      return letter(count).toUpperCase();
    case 'lowerLetter':
      return letter(count);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    default:
      return String(count);
  }
}

function roman(count: number): string {
  let rest = Math.min(count, 3999);
  let text = '';
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}

/** a, b … z, aa, bb, as Word counts. */
function letter(count: number): string {
  const sign = String.fromCharCode(97 + ((count - 1) % 26));
  return sign.repeat(Math.min(20, Math.ceil(count / 26)));
}
