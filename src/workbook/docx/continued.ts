import type { Row } from './rows.ts';

/** A table as it is put together: rows of one or more tables of the document. */
export interface Gathered {
  readonly name: string;
  readonly rows: Row[];
  /** How many rows at its head are marked as its header. */
  readonly headers: number;
}

/** A table whose rows are all marked as its header has none to speak of. */
const MAX_HEADERS = 20;

/** Rows without those that repeat the header: where tables were joined it stands among the rows. */
export function gathered(name: string, rows: readonly Row[]): Gathered {
  const first = rows.findIndex(({ isHeader }) => !isHeader);
  const headers = first < 0 ? rows.length : first;
  const head = rows.slice(0, headers);
  const rest = rows.slice(headers).filter((row, at) => {
    if (row.isHeader) return !head.slice(0, MAX_HEADERS).some((one) => isSame(one, row));
    // Typed again by hand, without a mark.
    return headers + at === 0 || !(looksLikeHeading(rows[0]) && isSame(row, rows[0]));
  });
  return { name, rows: [...head, ...rest], headers };
}

/** Words in two columns or more and no figure: what stands above columns, and in no row below. */
function looksLikeHeading(row: Row | undefined): boolean {
  const filled = (row?.cells ?? []).filter((text) => text !== '');
  return filled.length > 1 && filled.every((text) => !/\d/.test(text));
}

/**
 * Of a table that begins with the header of the one before it, the rows that go on below that one;
 * undefined where it is a table of its own.
 */
export function continuation(before: Gathered, next: Gathered): readonly Row[] | undefined {
  const counts = [before.headers, next.headers].filter((count) => count > 0);
  const count = counts.find((one) => {
    const head = before.rows.slice(0, one);
    return head.length === one && head.every((row, i) => isSame(row, next.rows[i]));
  });
  return count === undefined ? undefined : next.rows.slice(count);
}

function isSame({ cells }: Row, other: Row | undefined): boolean {
  const plain = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ');
  return (
    other !== undefined &&
    other.cells.length === cells.length &&
    cells.some((text) => text !== '') &&
    cells.every((text, i) => plain(text) === plain(other.cells[i]))
  );
}
