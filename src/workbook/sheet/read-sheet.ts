import { FileFault } from '../fault.ts';
import type { Libraries } from '../libraries.ts';
import { type Attributes, parseXml, type XmlHandler } from '../xml/parse.ts';
import { LIMITS } from '../zip/limits.ts';
import type { Sheet, SheetCell, SheetRow } from './cell.ts';
import { cellOf, type Shared, YES } from './cell-of.ts';
import { type CellRange, MAX_COLUMN, MAX_ROW, placeOf, rangeOf } from './reference.ts';
import { RichText } from './rich-text.ts';

export type SheetParts = Omit<Sheet, 'name' | 'state'>;

export function readSheet(xml: Libraries['xml'], bytes: Uint8Array, shared: Shared): SheetParts {
  const reader = new SheetReader(shared);
  parseXml(xml, bytes, reader);
  return reader;
}

/** Goes through the text of a sheet once; cells count from the left where they do not say where. */
class SheetReader implements XmlHandler, SheetParts {
  readonly rows: SheetRow[] = [];
  readonly merges: CellRange[] = [];
  readonly hiddenColumns = new Set<number>();
  readonly #shared: Shared;
  #row = 0;
  #column = 0;
  #cells = new Map<number, SheetCell>();
  #isHidden = false;
  #attributes: Attributes = {};
  #value: string | undefined;
  #inline: RichText | undefined;
  #hasFormula = false;
  #into: 'v' | 'is' | undefined;

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#into === 'is') {
      this.#inline?.open(name, attributes);
      return;
    }
    switch (name) {
      case 'row':
        this.#row = Number(attributes['r'] ?? this.#row + 1);
        if (!(this.#row >= 1 && this.#row <= MAX_ROW)) throw outside();
        this.#column = 0;
        this.#cells = new Map();
        this.#isHidden = YES.has(attributes['hidden'] ?? '');
        return;
      case 'c':
        this.#startCell(attributes);
        return;
      case 'v':
        this.#value = '';
        this.#into = 'v';
        return;
      case 'f':
        this.#hasFormula = true;
        return;
      case 'is':
        this.#inline = new RichText();
        this.#into = 'is';
        return;
      case 'mergeCell':
        this.#merge(attributes['ref'] ?? '');
        return;
      case 'col':
        this.#hideColumns(attributes);
    }
  }

  text(text: string): void {
    if (this.#into === 'v') this.#value += text;
    else if (this.#into === 'is') this.#inline?.text(text);
  }

  close(name: string): void {
    switch (name) {
      case 'v':
      case 'is':
        this.#into = undefined;
        return;
      case 'r':
      case 'rPh':
      case 't':
        this.#inline?.close(name);
        return;
      case 'c':
        this.#endCell();
        return;
      case 'row':
        if (this.#cells.size > 0) {
          this.rows.push({ row: this.#row, isHidden: this.#isHidden, cells: this.#cells });
        }
    }
  }

  #startCell(attributes: Attributes): void {
    const { r: reference } = attributes;
    const place = reference === undefined ? undefined : placeOf(reference);
    if (reference !== undefined && place?.row !== this.#row) throw outside();
    this.#column = place?.column ?? this.#column + 1;
    if (this.#column > MAX_COLUMN) throw outside();
    this.#attributes = attributes;
    this.#value = undefined;
    this.#inline = undefined;
    this.#hasFormula = false;
    this.#shared.count += 1;
    if (this.#shared.count > LIMITS.cells) {
      throw new FileFault('too-large', `the file has more than ${LIMITS.cells} cells`);
    }
  }

  #endCell(): void {
    const cell = cellOf(
      {
        type: this.#attributes['t'],
        style: this.#attributes['s'],
        value: this.#value,
        inline: this.#inline?.read,
        hasFormula: this.#hasFormula,
      },
      this.#shared,
    );
    if (cell !== undefined) this.#cells.set(this.#column, cell);
  }

  #merge(reference: string): void {
    const range = rangeOf(reference);
    if (range === undefined) throw outside();
    this.merges.push(range);
    if (this.merges.length > LIMITS.merges) {
      throw new FileFault('too-large', `the file has more than ${LIMITS.merges} merged cells`);
    }
  }

  #hideColumns({ min, max, hidden = '' }: Attributes): void {
    if (!YES.has(hidden)) return;
    const last = Math.min(Number(max), MAX_COLUMN);
    for (let column = Number(min); column <= last; column += 1) this.hiddenColumns.add(column);
  }
}

function outside(): FileFault {
  return new FileFault('not-a-workbook', 'a cell stands outside its sheet');
}
