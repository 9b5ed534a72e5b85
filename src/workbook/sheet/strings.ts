import type { Libraries } from '../libraries.ts';
import { parseXml } from '../xml/parse.ts';
import { unescaped } from './escaped.ts';

/** The texts that cells share; of rich text all its pieces, without the aids to reading (rPh). */
export function sharedStrings(xml: Libraries['xml'], bytes: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (bytes === undefined) return strings;
  let text = '';
  let isText = false;
  let aside = 0;
  parseXml(xml, bytes, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') aside += 1;
      if (name === 't') isText = aside === 0;
    },
    close(name) {
      if (name === 'si') strings.push(unescaped(text));
      if (name === 'rPh') aside -= 1;
      if (name === 't') isText = false;
    },
    text(piece) {
      if (isText) text += piece;
    },
  });
  return strings;
}
