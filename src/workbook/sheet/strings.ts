import type { Libraries } from '../libraries.ts';
import { parseXml } from '../xml/parse.ts';
import { type CellText, RichText } from './rich-text.ts';

/** The texts that cells share. */
export function sharedStrings(xml: Libraries['xml'], bytes: Uint8Array | undefined): CellText[] {
  const strings: CellText[] = [];
  if (bytes === undefined) return strings;
  let text = new RichText();
  parseXml(xml, bytes, {
    open(name, attributes) {
      if (name === 'si') text = new RichText();
      else text.open(name, attributes);
    },
    close(name) {
      if (name === 'si') strings.push(text.read);
      else text.close(name);
    },
    text: (piece) => text.text(piece),
  });
  return strings;
}
