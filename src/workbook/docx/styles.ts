import { at, elementsIn, type XmlElement } from '../xml/element.ts';
import { settingOf, wholeOf } from './setting.ts';

/** What numbers a paragraph, as itself or its style says it; each part may be missing. */
export interface NumberingReference {
  readonly list?: string;
  readonly level?: number;
}

interface Style {
  readonly basedOn: string | undefined;
  readonly numbering: NumberingReference;
}

/** Levels of a list. */
export const LEVELS = 9;

export function numberingIn(properties: XmlElement | undefined): NumberingReference {
  const numbering = at(properties, 'w:numPr');
  const list = settingOf(numbering, 'w:numId');
  const level = wholeOf(settingOf(numbering, 'w:ilvl'), LEVELS - 1);
  return { ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level }) };
}

/** The styles of a document, as far as they number paragraphs. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #known = new Map<string, NumberingReference>();
  #standard: string | undefined;

  constructor(part: XmlElement | undefined) {
    for (const style of part === undefined ? [] : elementsIn(part)) {
      const { styleId: id, type, default: standard = '0' } = style.attributes;
      if (style.name !== 'w:style' || id === undefined) continue;
      const numbering = numberingIn(at(style, 'w:pPr'));
      this.#styles.set(id, { basedOn: settingOf(style, 'w:basedOn'), numbering });
      if (type === 'paragraph' && /^(?:1|true|on)$/.test(standard)) this.#standard = id;
    }
  }

  /** The style of a paragraph: one that names none has the document's own. */
  named(id: string | undefined): string | undefined {
    return id ?? this.#standard;
  }

  /** What a style says, or those that it is based on, the nearest first. */
  numberingOf(id: string | undefined): NumberingReference {
    const chain: string[] = [];
    const seen = new Set<string>();
    let next = id;
    while (next !== undefined && !seen.has(next) && !this.#known.has(next)) {
      seen.add(next);
      chain.push(next);
      next = this.#styles.get(next)?.basedOn;
    }
    // From the far end, so that each is worked out once, however long the chains are.
    let found = this.#known.get(next ?? '') ?? {};
    for (const one of chain.reverse()) {
      found = { ...found, ...this.#styles.get(one)?.numbering };
      this.#known.set(one, found);
    }
    return found;
  }
}
