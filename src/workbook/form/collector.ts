import type { Finding, IntakeIssue, ParseResult, Path } from '../../index.ts';
import type { FileIssueCode } from '../fault.ts';
import { keyOf, putAt } from './paths.ts';

/** Where in a workbook something stands. */
export interface SheetPlace {
  readonly sheet?: string;
  /** As spreadsheets call it: "F14". */
  readonly cell?: string;
}

/** An issue with its place in the workbook, or with why the file cannot be read. */
export type FormIssue = IntakeIssue & SheetPlace & { readonly file?: FileIssueCode };
/** A finding with its place in the workbook. */
export type FormFinding = Finding & SheetPlace;

/** The result of `parseSubmission`, each issue and finding with its place in the workbook. */
export type FormResult =
  | (Omit<Extract<ParseResult, { ok: true }>, 'findings'> & {
      readonly findings: readonly FormFinding[];
    })
  | (Omit<Extract<ParseResult, { ok: false }>, 'issues'> & {
      readonly issues: readonly FormIssue[];
    });

/** What only a workbook can say of what it holds. */
export type FormNote =
  | { readonly code: 'struck-out'; readonly removed: string }
  | { readonly code: 'unread-column'; readonly heading: string }
  | { readonly code: 'missing-row'; readonly asked: readonly string[] };

function aboutOf(path: Path): { component?: string } {
  return path[0] === 'answers' && path[1] !== undefined ? { component: String(path[1]) } : {};
}

interface Put {
  readonly value: unknown;
  readonly place: SheetPlace;
}

function isSame(one: Put, other: Put): boolean {
  const [own, beside] = [one.place, other.place];
  const inOneCell = own.sheet === beside.sheet && own.cell === beside.cell;
  return inOneCell || JSON.stringify(one.value) === JSON.stringify(other.value);
}

/** A submission as it is gathered from cells, with the cell of each of its values. */
export class Collector {
  readonly submission: { unit: object; facts: object; answers: { [id: string]: unknown } } & {
    [key: string]: unknown;
  } = { unit: {}, facts: {}, answers: {} };
  readonly issues: FormIssue[] = [];
  /** What is read, and worth a look. */
  readonly findings: FormFinding[] = [];
  readonly #places = new Map<string, SheetPlace>();
  /** What has been put, with its cell. */
  readonly #put = new Map<string, Put>();

  put(path: Path, value: unknown, place: SheetPlace): void {
    const key = keyOf(path);
    const before = this.#put.get(key);
    // A row that was copied: of two values nobody knows which is meant.
    if (before !== undefined && !isSame(before, { value, place })) {
      const cells = [before.place, place].map(({ cell }) => cell ?? '');
      const message = `this has one value in ${cells[0]} and another in ${cells[1]}`;
      this.refuse('conflicting-fields', path, message, place, String(value), cells);
      return;
    }
    this.#put.set(key, { value, place });
    putAt(this.submission, path, value);
    this.#places.set(key, place);
  }

  /** Where a value belongs that stands elsewhere, or is missing. */
  mark(path: Path, place: SheetPlace): void {
    this.#places.set(keyOf(path), place);
  }

  refuse(
    code: IntakeIssue['code'],
    path: Path,
    message: string,
    place: SheetPlace,
    received = '',
    readings: readonly string[] = [],
    expected = '',
  ): void {
    const said = received === '' ? {} : { received };
    const other = expected === '' ? {} : { expected };
    const two = readings.length === 0 ? {} : { readings };
    this.issues.push({
      code,
      path,
      ...aboutOf(path),
      message,
      ...other,
      ...said,
      ...two,
      ...place,
    });
  }

  note(said: FormNote, path: Path, place: SheetPlace): void {
    this.findings.push({ ...said, severity: 'warning', path, ...aboutOf(path), ...place });
  }

  /** The cell of what a path leads to, else of what it stands in, else of something in it. */
  placeOf(path: Path): SheetPlace {
    for (let length = path.length; length > 1; length -= 1) {
      const key = keyOf(path.slice(0, length));
      const exact = this.#places.get(key);
      if (exact !== undefined) return exact;
      for (const [known, place] of this.#places) if (known.startsWith(`${key}/`)) return place;
    }
    return {};
  }

  /** The result of parsing, with places and what was wrong in the cells themselves. */
  result(parsed: ParseResult): FormResult {
    const place = <T extends { readonly path: Path; readonly component?: string }>(one: T) => {
      const found = this.placeOf(one.path);
      if (found.cell !== undefined || one.component === undefined) return { ...one, ...found };
      return { ...one, ...this.placeOf(['answers', one.component]) };
    };
    if (parsed.ok && this.issues.length === 0) {
      return { ...parsed, findings: [...this.findings, ...parsed.findings.map(place)] };
    }
    const issues = parsed.ok ? [] : parsed.issues.map(place);
    const partial = parsed.ok ? (parsed.submission as never) : parsed.partial;
    return { ok: false, issues: [...this.issues, ...issues], partial };
  }
}
