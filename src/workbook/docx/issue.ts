/** What stands in a cell and cannot be said as text. */
export type NotText =
  | 'equation'
  | 'nested-table'
  | 'text-box'
  | 'picture'
  | 'object'
  | 'sign'
  | 'number'
  | 'field'
  | 'footnote'
  | 'hidden-text'
  | 'struck-text';

/** Tells of something in a cell that its text does not have. */
export type Report = (what: NotText) => void;

/** For developers: what became of it. */
export const NOT_TEXT: Readonly<Record<NotText, string>> = {
  equation: 'an equation is more than a fraction with indices and powers: it is left out',
  'nested-table': 'a table stands inside the cell: its rows are given as lines',
  'text-box': 'a text box stands in the cell: its text is left out',
  picture: 'a picture stands in the cell: it is left out',
  object: 'an object of another program stands in the cell: it is left out',
  sign: 'a sign of a font for signs is not known: U+FFFD stands in its place',
  number: 'the automatic number has a format that is not known: digits stand in its place',
  field: 'a field has no stored result: it is left out',
  footnote: 'a note stands at the foot of the page: only the text in the cell is given',
  'hidden-text': 'the cell has hidden text: it is left out',
  'struck-text': 'a line goes through text in the cell: it is left out',
};
