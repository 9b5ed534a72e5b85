import { InputError, type IntakeIssue } from '../intake/issue.ts';
import { readRecord } from '../intake/parse.ts';
import type { ParsedRecord } from '../intake/record.ts';
import type { CheckedRubric } from '../rubric/model.ts';

/** A unit of a batch that cannot be taken: its place from 0, its id where one could be read, and why. */
export interface Refusal {
  readonly position: number;
  readonly unit: string | null;
  readonly issues: readonly IntakeIssue[];
}

export type OnInvalid = (refusal: Refusal) => void;

/** The submissions of a batch, read one after another; each is refused for itself. */
export class Batch {
  readonly #rubric: CheckedRubric;
  readonly #refused: OnInvalid;
  #position = 0;

  constructor(rubric: CheckedRubric, refused: OnInvalid) {
    this.#rubric = rubric;
    this.#refused = refused;
  }

  /** How many were read so far, those refused among them. */
  get count(): number {
    return this.#position;
  }

  /** The record of the next one; undefined for one that was refused. */
  read(input: unknown): ParsedRecord | undefined {
    const read = readRecord(this.#rubric, input);
    this.#position += 1;
    if (read.ok) return read.record;
    this.#refuse(read.unit, read.issues);
    return undefined;
  }

  /** Counts one that was read otherwise. */
  pass(): void {
    this.#position += 1;
  }

  /** Refuses the one that was read last. */
  refuse(unit: string, issue: IntakeIssue): void {
    this.#refuse(unit, [issue]);
  }

  #refuse(unit: string | null, issues: readonly IntakeIssue[]): void {
    const position = this.#position - 1;
    const about = unit === null ? { position } : { unit, position };
    this.#refused({ position, unit, issues: issues.map((issue) => ({ ...issue, ...about })) });
  }
}

/** Where refusals go: to the caller who takes them, or into one error that names them all. */
export class Refusals {
  readonly take: OnInvalid;
  readonly #issues: IntakeIssue[] = [];

  constructor(onInvalid: OnInvalid | undefined) {
    this.take = onInvalid ?? (({ issues }) => void this.#issues.push(...issues));
  }

  /** @throws {InputError} with every issue of every unit that nobody took. */
  end(): void {
    if (this.#issues.length > 0) throw new InputError(this.#issues);
  }
}
