import { childNamed, elementsIn, type XmlElement } from '../xml/tree.ts';
import type { Numbering } from './numbering.ts';
import { shownSign } from './symbols.ts';

/** What the text of a cell is read with; `unsaid` is told what cannot be said as text. */
export interface TextReader {
  readonly numbering: Numbering;
  /** The list and level of paragraphs by their style. */
  readonly styles: ReadonlyMap<string, XmlElement>;
  readonly unsaid: (what: string) => void;
}

/** Deleted, moved away, or a field's own code: not part of the text as it stands. */
const LEFT_OUT = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:pPr',
  'w:rPr',
  'mc:Fallback',
]);
const PICTURES = new Set(['w:drawing', 'w:pict', 'w:object']);

/** The paragraphs of a cell, each on a line of its own, with the numbers that Word makes. */
export function cellText(cell: XmlElement, reader: TextReader): string {
  const lines = elementsIn(cell).flatMap((one) => blockLines(one, reader));
  return lines.join('\n').normalize('NFC').trim();
}

function blockLines(element: XmlElement, reader: TextReader): string[] {
  if (LEFT_OUT.has(element.name)) return [];
  if (element.name === 'w:p') return [paragraph(element, reader)];
  if (element.name === 'w:tbl') {
    reader.unsaid('a table stands inside a cell: its texts are read one after the other');
  }
  return elementsIn(element).flatMap((one) => blockLines(one, reader));
}

function paragraph(element: XmlElement, reader: TextReader): string {
  const text = inline(element, reader, '').trim();
  const number = numberOf(element, reader);
  return number === '' || text === '' ? `${number}${text}` : `${number} ${text}`;
}

/** By the paragraph's own list, else that of its style. */
function numberOf(element: XmlElement, { numbering, styles }: TextReader): string {
  const own = childNamed(element, 'w:pPr');
  const style = styles.get(childNamed(own, 'w:pStyle')?.attributes['val'] ?? '');
  const list = childNamed(own, 'w:numPr') ?? childNamed(childNamed(style, 'w:pPr'), 'w:numPr');
  const id = childNamed(list, 'w:numId')?.attributes['val'];
  if (id === undefined || id === '0') return '';
  return numbering.next(id, Number(childNamed(list, 'w:ilvl')?.attributes['val'] ?? 0)).trim();
}

function inline(element: XmlElement, reader: TextReader, font: string): string {
  return element.children
    .map((child) => (typeof child === 'string' ? '' : piece(child, reader, font)))
    .join('');
}

function piece(element: XmlElement, reader: TextReader, font: string): string {
  const { name, attributes } = element;
  if (LEFT_OUT.has(name)) return '';
  if (PICTURES.has(name)) {
    reader.unsaid('a picture or a drawn box stands in the cell');
    return '';
  }
  switch (name) {
    case 'w:r': {
      const fonts = childNamed(childNamed(element, 'w:rPr'), 'w:rFonts')?.attributes ?? {};
      return inline(element, reader, fonts['ascii'] ?? fonts['hAnsi'] ?? '');
    }
    case 'w:t':
    case 'm:t':
      return element.children
        .map((one) => (typeof one === 'string' ? signs(one, reader, font) : ''))
        .join('');
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:tab':
      return ' ';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return sign(Number.parseInt(attributes['char'] ?? '0', 16), reader, attributes['font'] ?? '');
    case 'w:sdt':
      return checkBox(element) ?? inline(element, reader, font);
    case 'w:checkBox': {
      const set = childNamed(element, 'w:checked') ?? childNamed(element, 'w:default');
      const isSet = set !== undefined && !/^(?:0|false|off)$/.test(set.attributes['val'] ?? '1');
      return isSet ? '☒' : '☐';
    }
    case 'm:f':
      return `${operand(childNamed(element, 'm:num'), reader)}/${operand(childNamed(element, 'm:den'), reader)}`;
    case 'm:oMath':
    case 'm:oMathPara':
    case 'm:r':
      return inline(element, reader, 'math');
    default:
      if (name.startsWith('m:') && !/^m:(?:.*Pr|num|den|e)$/.test(name)) {
        reader.unsaid('an equation is more than a fraction');
      }
      return name.startsWith('m:') && name.endsWith('Pr') ? '' : inline(element, reader, font);
  }
}

/** What is divided or divides stands in brackets where it is more than one thing. */
function operand(element: XmlElement | undefined, reader: TextReader): string {
  const text = element === undefined ? '' : inline(element, reader, 'math').trim();
  return /[+\-−×*/]|\s[+−-]\s/.test(text) ? `(${text})` : text;
}

function checkBox(element: XmlElement): string | undefined {
  const box = childNamed(childNamed(element, 'w:sdtPr'), 'w14:checkbox');
  if (box === undefined) return undefined;
  const { val = '1' } = childNamed(box, 'w14:checked')?.attributes ?? { val: '0' };
  return /^(?:0|false|off)$/.test(val) ? '☐' : '☒';
}

/** Signs of fonts stand in the area that no letter has. */
function signs(text: string, reader: TextReader, font: string): string {
  return text.replace(/[\uf000-\uf0ff]/g, (one) => sign(one.charCodeAt(0), reader, font));
}

function sign(code: number, reader: TextReader, font: string): string {
  const shown = shownSign(font, code);
  if (shown !== undefined) return shown;
  reader.unsaid(`a sign of the font ${font || 'Symbol'} is not known`);
  return '\ufffd';
}
