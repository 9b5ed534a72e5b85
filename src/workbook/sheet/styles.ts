/** How cells look: fonts, fills and formats of a written workbook, by what they are for. */
const FORMATS = {
  general: 0,
  whole: 3,
  places2: 4,
  percent: 10,
  points: 164,
  index: 165,
  day: 166,
  text: 49,
};
const CODES: readonly (readonly [number, string])[] = [
  [164, '#,##0.00'],
  [165, '0.0000'],
  [166, 'dd/mm/yyyy'],
];
const FONTS = { plain: 0, bold: 1, title: 2, head: 3, quiet: 4 };
const FILLS = { none: 0, head: 2, open: 3, part: 4 };

interface Style {
  readonly format?: keyof typeof FORMATS;
  readonly font?: keyof typeof FONTS;
  readonly fill?: keyof typeof FILLS;
  readonly isOpen?: boolean;
  readonly isBare?: boolean;
  readonly center?: boolean;
  readonly right?: boolean;
}

const STYLES = {
  plain: { isBare: true },
  title: { font: 'title', isBare: true },
  note: { isBare: true },
  head: { font: 'head', fill: 'head', center: true },
  part: { font: 'bold', fill: 'part' },
  label: {},
  number: { center: true },
  quiet: { font: 'quiet' },
  points: { format: 'points', right: true },
  day: { format: 'day', center: true },
  index: { format: 'index', right: true },
  rank: { format: 'whole', center: true },
  openText: { format: 'text', fill: 'open', isOpen: true },
  openChoice: { fill: 'open', isOpen: true },
  openWhole: { format: 'whole', fill: 'open', isOpen: true, right: true },
  openNumber: { fill: 'open', isOpen: true, right: true },
  openShare: { format: 'percent', fill: 'open', isOpen: true, right: true },
  openDay: { format: 'day', fill: 'open', isOpen: true, center: true },
  openPoints: { format: 'points', fill: 'open', isOpen: true, right: true },
} as const satisfies { readonly [name: string]: Style };

export type StyleName = keyof typeof STYLES;

const NAMES = /* @__PURE__ */ Object.keys(STYLES) as readonly StyleName[];

/** The number of a style; a text that could start a formula when it is edited has one of its own. */
export function styleNumber(name: StyleName, isQuoted: boolean): number {
  return NAMES.indexOf(name) * 2 + (isQuoted ? 1 : 0);
}

const FONT = (extra: string, size = 11): string =>
  `<font>${extra.includes('<b/>') ? '<b/>' : ''}${extra.includes('<i/>') ? '<i/>' : ''}<sz val="${size}"/><color rgb="${extra.includes('grey') ? 'FF595959' : extra.includes('white') ? 'FFFFFFFF' : 'FF000000'}"/><name val="Times New Roman"/><family val="1"/></font>`;
const FILL = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
const EDGE = (side: string): string => `<${side} style="thin"><color rgb="FFA6A6A6"/></${side}>`;

/** The part of the file that holds all styles. */
export function stylesXml(): string {
  const codes = CODES.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`).join(
    '',
  );
  const fonts = [FONT(''), FONT('<b/>'), FONT('<b/>', 14), FONT('<b/>white'), FONT('<i/>grey')];
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    FILL('FF1F4E78'),
    FILL('FFFFF9E5'),
    FILL('FFDDEBF7'),
  ];
  const edges = ['left', 'right', 'top', 'bottom'].map(EDGE).join('');
  const styles: readonly Style[] = NAMES.map((name) => STYLES[name]);
  const cells = styles.flatMap((style) => [formatXml(style, false), formatXml(style, true)]);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="${CODES.length}">${codes}</numFmts>`,
    `<fonts count="${fonts.length}">${fonts.join('')}</fonts>`,
    `<fills count="${fills.length}">${fills.join('')}</fills>`,
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${edges}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}

function formatXml(style: Style, isQuoted: boolean): string {
  const { format = 'general', font = 'plain', fill = 'none' } = style;
  const side = style.center ? 'center' : style.right ? 'right' : 'left';
  const quote = isQuoted ? ' quotePrefix="1"' : '';
  const lock = style.isOpen === true ? 0 : 1;
  return (
    `<xf numFmtId="${FORMATS[format]}" fontId="${FONTS[font]}" fillId="${FILLS[fill]}"` +
    ` borderId="${style.isBare === true ? 0 : 1}" xfId="0"${quote} applyNumberFormat="1"` +
    ' applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">' +
    `<alignment horizontal="${side}" vertical="${style.isBare === true ? 'center' : 'top'}" wrapText="1"/>` +
    `<protection locked="${lock}"/></xf>`
  );
}
