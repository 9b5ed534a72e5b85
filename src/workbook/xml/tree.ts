import type { Libraries } from '../libraries.ts';
import { damaged } from '../zip/directory.ts';
import { LIMITS } from '../zip/limits.ts';
import { refuseDoctype, textOf } from './parse.ts';

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

/** @throws {FileFault} for what is no XML, has a DOCTYPE, or is too large or too deep. */
export function xmlTree({ SaxesParser }: Libraries['xml'], bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [root];
  let nodes = 0;
  parser.on('error', () => {
    throw damaged('a part of the file is no XML');
  });
  parser.on('doctype', refuseDoctype);
  parser.on('opentag', ({ local, uri, attributes }) => {
    nodes += 1;
    if (nodes > LIMITS.nodes || open.length > LIMITS.depth) {
      throw damaged('a part of the file has too many elements, or too deep in each other');
    }
    const said: Record<string, string> = {};
    for (const one of Object.values(attributes)) said[one.local] = one.value;
    const element = { name: prefixOf(uri) + local, attributes: said, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const text = (said: string): void => void open.at(-1)?.children.push(said);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(textOf(bytes)).close();
  const top = root.children.find((one) => typeof one !== 'string');
  if (top === undefined || typeof top === 'string') throw damaged('a part of the file is empty');
  return top;
}

function prefixOf(uri: string): string {
  return PREFIXES.find(([form]) => form.test(uri))?.[1] ?? '';
}

export function elementsIn({ children }: XmlElement): XmlElement[] {
  return children.filter((one): one is XmlElement => typeof one !== 'string');
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsIn(element).find((one) => one.name === name);
}

/** All of that name in it, however deep. */
export function allNamed(element: XmlElement, name: string): XmlElement[] {
  return elementsIn(element).flatMap((one) => [
    ...(one.name === name ? [one] : []),
    ...allNamed(one, name),
  ]);
}
