import type * as Saxes from 'saxes';
import { DocxFault } from './issue.ts';

/** What is needed of saxes: handed in, since the entry loads its libraries when they are needed. */
export type XmlLibrary = Pick<typeof Saxes, 'SaxesParser'>;

/** An element with what stands in it; `w:tbl` is Word's, whatever a file calls that namespace. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Namespaces that are told apart, in both editions of the standard, by their usual prefix. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml(?:\/2006)?\/main$/, 'w:'],
  [/officeDocument(?:\/2006)?\/math$/, 'm:'],
  [/markup-compatibility\/2006$/, 'mc:'],
  [/office\/word\/2010\/wordml$/, 'w14:'],
];

const MAX_ELEMENTS = 3_000_000;
const MAX_DEPTH = 200;

/**
 * A part as a tree. What is said twice, for newer and for older programs, stands in it once, as
 * newer ones have it.
 *
 * @throws {DocxFault} for a DOCTYPE, which could define anything, for what is no XML, and for what
 *   is too large or too deep.
 */
export function xmlTree({ SaxesParser }: XmlLibrary, bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [root];
  let count = 0;
  parser.on('error', () => {
    throw new DocxFault('not-a-workbook', 'a part of the document is no XML');
  });
  parser.on('doctype', () => {
    throw new DocxFault('doctype', 'a part of the document has a document type: no office does so');
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    count += 1;
    if (count > MAX_ELEMENTS || open.length > MAX_DEPTH) {
      throw new DocxFault('too-large', 'a part of the document has too many or too deep elements');
    }
    const said: Record<string, string> = {};
    for (const one of Object.values(attributes)) said[one.local] = one.value;
    const element = { name: prefixOf(uri) + local, attributes: said, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed?.name !== 'mc:AlternateContent') return;
    const around = open.at(-1)?.children;
    around?.pop();
    for (const child of chosen(closed)) around?.push(child);
  });
  const text = (said: string): void => void open.at(-1)?.children.push(said);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(textOf(bytes)).close();
  const [top] = elementsIn(root);
  if (top === undefined) throw new DocxFault('not-a-workbook', 'a part of the document is empty');
  return top;
}

function prefixOf(uri: string): string {
  return PREFIXES.find(([form]) => form.test(uri))?.[1] ?? '';
}

function chosen(alternatives: XmlElement): readonly (XmlElement | string)[] {
  const branch = childNamed(alternatives, 'mc:Choice') ?? childNamed(alternatives, 'mc:Fallback');
  return branch?.children ?? [];
}

/** UTF-8, or UTF-16 where its mark stands in front. */
function textOf(bytes: Uint8Array): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new DocxFault('not-a-workbook', 'a part of the document is not in UTF-8');
  }
}

export function elementsIn({ children }: XmlElement): XmlElement[] {
  return children.filter((one): one is XmlElement => typeof one !== 'string');
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsIn(element).find((one) => one.name === name);
}

/** The element that a path of names leads to. */
export function at(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce(childNamed, element);
}

/** The `val` of a child, as most of Word's settings stand. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return childNamed(element, name)?.attributes['val'];
}

/** A whole number within bounds, of an attribute or a setting. */
export function wholeOf(text: string | undefined, max: number): number | undefined {
  if (text === undefined || !/^\d{1,9}$/.test(text.trim())) return undefined;
  const value = Number(text);
  return value <= max ? value : undefined;
}

/** Whether a switch is there and not set to off: `<w:tblHeader/>`. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/.test(element.attributes['val'] ?? '');
}

/** Whether an element of one of the names is in it, however deep. */
export function contains(element: XmlElement, names: RegExp): boolean {
  return elementsIn(element).some((one) => names.test(one.name) || contains(one, names));
}
