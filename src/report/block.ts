// What a report says, before anybody decides how it looks: pages and Markdown are made from the same.

/** A text within a line. `official`: as the document has it, in Vietnamese in every report. */
export type Inline =
  | string
  | { readonly official: string; readonly to?: string }
  | { readonly strong: string };

/** One cell of a table. */
export type Cell =
  | Inline
  /** Several lines. */
  | { readonly lines: readonly string[] }
  /** A number, with a bar of so much of the whole. */
  | { readonly figure: string; readonly bar?: number; readonly tone?: 'good' | 'bad' }
  /** A number on a colour by its height, 0 to 1; null: none. */
  | { readonly figure: string; readonly heat: number | null };

export interface Column {
  readonly label: string;
  /** What a short label stands for. */
  readonly full?: string;
  readonly isFigure?: true;
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Which cell of a row names it; the first where nothing else is said. */
  readonly head?: number;
  /** Sentences stand in it: on a phone each row is read downwards. */
  readonly isLong?: true;
  readonly rows: readonly (readonly Cell[])[];
}

export type Tone = 'info' | 'warning' | 'error';

export type Block =
  | {
      readonly kind: 'section';
      readonly id?: string;
      readonly title: Inline;
      readonly blocks: readonly Block[];
    }
  | { readonly kind: 'text'; readonly text: Inline }
  | { readonly kind: 'notice'; readonly tone: Tone; readonly lines: readonly string[] }
  | { readonly kind: 'figures'; readonly items: readonly KeyFigure[] }
  | Table
  | { readonly kind: 'list'; readonly items: readonly Inline[] }
  | {
      readonly kind: 'fold';
      readonly id?: string;
      readonly summary: Inline;
      /** Behind the summary, at the right. */
      readonly figure?: string;
      readonly note?: string;
      readonly blocks: readonly Block[];
    }
  /** Markup of a chart; a table beside it says the same. */
  | { readonly kind: 'picture'; readonly svg: string }
  | { readonly kind: 'what-if'; readonly whatIf: WhatIfTable };

export interface KeyFigure {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  readonly isMain?: true;
}

/** What may be tried on the page itself. */
export interface WhatIfTable {
  readonly intro: string;
  readonly caption: string;
  readonly columns: readonly [string, string, string];
  readonly results: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly {
    readonly name: string;
    readonly now: string;
    readonly value: string;
  }[];
  /** Plain data for the script. */
  readonly data: object;
}

/** A whole report. */
export interface Page {
  readonly locale: 'vi' | 'en';
  /** What the window is called. */
  readonly title: string;
  readonly heading: string;
  readonly about: string;
  /** Under the heading, a line each. */
  readonly lead: readonly Inline[];
  readonly contents: string;
  readonly blocks: readonly Block[];
}
