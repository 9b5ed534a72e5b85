import { FileFault } from '../fault.ts';
import type { Libraries } from '../libraries.ts';
import { damaged } from '../zip/directory.ts';
import { LIMITS } from '../zip/limits.ts';
import { childNamed, elementsIn, type XmlElement } from './element.ts';
import { refuseDoctype, textOf } from './parse.ts';

/** Namespaces that are told apart, in both editions of the standard, by their usual prefix. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml(?:\/2006)?\/main$/, 'w:'],
  [/officeDocument(?:\/2006)?\/math$/, 'm:'],
  [/markup-compatibility\/2006$/, 'mc:'],
  [/office\/word\/2010\/wordml$/, 'w14:'],
];

/**
 * A part as a tree. What is said twice, for newer and for older programs, stands in it once, as
 * newer ones have it.
 *
 * @throws {FileFault} for a DOCTYPE, which could define anything, for what is no XML, and for what
 *   is too large or too deep.
 */
export function xmlTree(
  { SaxesParser }: Pick<Libraries['xml'], 'SaxesParser'>,
  bytes: Uint8Array,
): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [root];
  let count = 0;
  parser.on('error', () => {
    throw damaged('a part of the file is no XML');
  });
  parser.on('doctype', refuseDoctype);
  parser.on('opentag', ({ local, uri, attributes }) => {
    count += 1;
    if (count > LIMITS.nodes || open.length > LIMITS.depth) {
      throw new FileFault('too-large', 'a part of the file has too many or too deep elements');
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
  if (top === undefined) throw damaged('a part of the file is empty');
  return top;
}

function prefixOf(uri: string): string {
  return PREFIXES.find(([form]) => form.test(uri))?.[1] ?? '';
}

function chosen(alternatives: XmlElement): readonly (XmlElement | string)[] {
  const branch = childNamed(alternatives, 'mc:Choice') ?? childNamed(alternatives, 'mc:Fallback');
  return branch?.children ?? [];
}
