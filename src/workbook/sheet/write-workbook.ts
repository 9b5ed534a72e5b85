import type { Libraries } from '../libraries.ts';
import { zipped } from '../zip/write.ts';
import type { SheetModel, WorkbookModel } from './model.ts';
import { stylesXml } from './styles.ts';
import { sheetXml } from './write-sheet.ts';
import { xmlText } from './xml-text.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MEDIA = 'application/vnd.openxmlformats-package';

/** The bytes of a workbook; the same model gives the same bytes, whatever the clock says. */
export function workbookBytes(model: WorkbookModel, zip: Libraries['zip']): Uint8Array {
  const { sheets } = model;
  const parts: [path: string, text: Iterable<string>][] = [
    ['[Content_Types].xml', [contentTypes(sheets.length)]],
    ['_rels/.rels', [relationships([['officeDocument', 'xl/workbook.xml']])]],
    ['xl/workbook.xml', [workbookXml(model)]],
    [
      'xl/_rels/workbook.xml.rels',
      [
        relationships([
          ...sheets.map((_, at): [string, string] => [
            'worksheet',
            `worksheets/sheet${at + 1}.xml`,
          ]),
          ['styles', 'styles.xml'],
        ]),
      ],
    ],
    ['xl/styles.xml', [stylesXml()]],
    ...sheets.map((sheet, at): [string, Iterable<string>] => {
      return [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)];
    }),
  ];
  return zipped(parts, zip);
}

function contentTypes(sheets: number): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const all = Array.from({ length: sheets }, (_, at) =>
    part(`worksheets/sheet${at + 1}`, 'worksheet'),
  );
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    `<Default Extension="rels" ContentType="${MEDIA}.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('workbook', 'sheet.main'),
    ...all,
    part('styles', 'styles'),
    '</Types>',
  ].join('');
}

function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const all = list.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function workbookXml({ sheets, names }: WorkbookModel): string {
  const listed = sheets.map(({ name, state }, at) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${xmlText(name)}" sheetId="${at + 1}"${hidden} r:id="rId${at + 1}"/>`;
  });
  const titles = sheets.flatMap((sheet, at) => titleName(sheet, at));
  const own = names.map(({ name, range }) => `<definedName name="${name}">${range}</definedName>`);
  return [
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>`,
    `<sheets>${listed.join('')}</sheets>`,
    `<definedNames>${[...titles, ...own].join('')}</definedNames></workbook>`,
  ].join('');
}

function titleName({ name, titleRow }: SheetModel, at: number): string[] {
  if (titleRow === undefined) return [];
  const sheet = `'${xmlText(name.replaceAll("'", "''"))}'`;
  const range = `${sheet}!$${titleRow}:$${titleRow}`;
  return [`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${range}</definedName>`];
}

/** Names of sheets: at most 31 characters, some signs not possible, none twice. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name, at) => {
    const plain = name
      .replace(/[[\]:*?/\\]/g, '-')
      .replace(/^'+|'+$/g, '')
      .trim()
      .slice(0, 31);
    const free = [plain, `${plain.slice(0, 26)} (${at + 1})`].find(
      (one) => one !== '' && !taken.has(one.toLowerCase()),
    );
    const chosen = free ?? `${at + 1}`;
    taken.add(chosen.toLowerCase());
    return chosen;
  });
}
