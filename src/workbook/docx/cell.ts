import { at, childNamed, elementsIn, type XmlElement } from '../xml/element.ts';
import { controlText } from './control.ts';
import type { Numbering } from './counting.ts';
import type { Report } from './issue.ts';
import { Inline } from './paragraph.ts';
import { isOn } from './setting.ts';

/** The paragraphs and tables of a part, a cell or a control, in their order. */
export function blocksOf(container: XmlElement): XmlElement[] {
  return elementsIn(container).flatMap((one) => {
    switch (one.name) {
      case 'w:p':
      case 'w:tbl':
        return [one];
      case 'w:sdt':
        return shown(one);
      case 'w:sdtContent':
      case 'w:customXml':
      case 'w:ins':
      case 'w:moveTo':
        return blocksOf(one);
      default:
        return [];
    }
  });
}

/** A control around paragraphs; one that shows something by itself is a paragraph of that. */
function shown(control: XmlElement): XmlElement[] {
  if (controlText(control) === undefined) return blocksOf(control);
  return [{ name: 'w:p', attributes: {}, children: [control] }];
}

/** The text of a cell: its paragraphs as lines, each with the number that Word makes for it. */
export function cellText(cell: XmlElement, numbering: Numbering, report: Report): string {
  const inline = new Inline(report);
  const lines: string[] = [];
  let before = '';
  for (const block of blocksOf(cell)) {
    if (block.name === 'w:tbl') {
      report('nested-table');
      lines.push(before);
      for (const line of nestedLines(block, numbering, report)) lines.push(line);
      before = '';
      continue;
    }
    const text = before + inline.textOf(block);
    const properties = childNamed(block, 'w:pPr');
    // The end of a paragraph can be deleted as well: its text belongs to the next one.
    if (isDeletedMark(properties)) {
      before = text;
      continue;
    }
    before = '';
    lines.push(numbering.next(properties, report) + text);
  }
  lines.push(before);
  return tidied(lines.join('\n'));
}

function isDeletedMark(properties: XmlElement | undefined): boolean {
  const mark = at(properties, 'w:rPr');
  return (childNamed(mark, 'w:del') ?? childNamed(mark, 'w:moveFrom')) !== undefined;
}

function nestedLines(table: XmlElement, numbering: Numbering, report: Report): string[] {
  return rowsIn(table).map((row) =>
    cellsIn(row)
      .map(({ cell }) => cellText(cell, numbering, report))
      .join(' '),
  );
}

/** Rows that stand: those that were deleted are left out. */
export function rowsIn(table: XmlElement): XmlElement[] {
  return wrapped(table, 'w:tr')
    .map(({ element }) => element)
    .filter((row) => {
      const properties = childNamed(row, 'w:trPr');
      return !isOn(childNamed(properties, 'w:del'));
    });
}

/** The cells of a row, with the control that one may stand in. */
export function cellsIn(row: XmlElement): { cell: XmlElement; control: XmlElement | undefined }[] {
  return wrapped(row, 'w:tc')
    .filter(({ element }) => at(element, 'w:tcPr', 'w:cellDel') === undefined)
    .map(({ element, control }) => ({ cell: element, control }));
}

function wrapped(
  container: XmlElement,
  name: string,
  control?: XmlElement,
): { element: XmlElement; control: XmlElement | undefined }[] {
  return elementsIn(container).flatMap((one) => {
    if (one.name === name) return [{ element: one, control }];
    if (one.name === 'w:sdt') return wrapped(one, name, one);
    const isOnlyAround = /^w:(?:sdtContent|customXml|ins|moveTo)$/.test(one.name);
    return isOnlyAround ? wrapped(one, name, control) : [];
  });
}

function tidied(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.join('\n').trim().normalize('NFC');
}
