import { FileFault } from '../fault.ts';
import type { Libraries } from '../libraries.ts';
import { damaged } from '../zip/directory.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of an XML text, in its order; names come without their prefixes. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Reads an XML text part by part, so that a large sheet is never kept as a tree.
 *
 * @throws {FileFault} for a DOCTYPE, which could define anything, and for what is no XML.
 */
export function parseXml(
  { SaxesParser }: Libraries['xml'],
  bytes: Uint8Array,
  handler: XmlHandler,
): void {
  const parser = new SaxesParser({ position: false });
  parser.on('error', () => {
    throw damaged('a part of the file is no XML');
  });
  parser.on('doctype', refuseDoctype);
  parser.on('opentag', ({ name, attributes }) => {
    const plain: Record<string, string> = {};
    for (const key of Object.keys(attributes)) plain[local(key)] = attributes[key] as string;
    handler.open(local(name), plain);
  });
  parser.on('closetag', ({ name }) => handler.close(local(name)));
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.write(textOf(bytes)).close();
}

export function refuseDoctype(): never {
  throw new FileFault('doctype', 'a part of the file has a document type, which no office writes');
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** UTF-8, or UTF-16 where its mark stands in front. */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damaged('a part of the file is not in UTF-8');
  }
}
