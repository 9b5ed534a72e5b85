import type { Fraction } from '../exact/fraction.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { Finding } from '../rubric/finding.ts';
import type { RubricModel } from '../rubric/model.ts';
import type { Answer, AnswerExtras } from '../rules/answer.ts';
import type { Submission } from './submission.ts';

/** A submission that passed intake for a rubric, and what was found. */
export class PassedSubmission {
  readonly rubric: RubricDefinition;
  readonly submission: Submission;
  /** The answers in the rubric's order: what scoring goes through, one by one. */
  readonly answers: readonly (Answer | undefined)[];
  /** The same answers where they carry more than a value or a reason; nothing if none does. */
  readonly extras: readonly (AnswerExtras | undefined)[] | undefined;
  /**
   * Each answer as one number, where it is one: its measure, 1 or 0, the option's place, a bit an
   * item, the count, handled over found. Numerator and denominator stand side by side; beside a
   * denominator of 0 stands why there is none. After the components stand the parts of components.
   * One flat list, because memory is slower than a nation is scored.
   */
  readonly measures: readonly number[];
  readonly findings: readonly Finding[];

  constructor(
    rubric: RubricDefinition,
    submission: Submission,
    { answers, extras, measures }: Ordered,
    findings: readonly Finding[],
  ) {
    this.rubric = rubric;
    this.submission = submission;
    this.answers = answers;
    this.extras = extras;
    this.measures = measures;
    this.findings = findings;
  }
}

/** Beside a denominator of 0: nothing was answered. */
export const NO_ANSWER = 0;
/** The component does not apply. */
export const NOT_APPLICABLE = 1;
/** The answer is more than one number, or one beyond safe integers. */
const NO_NUMBER = 2;

/** The lists of a record while they are filled, in the rubric's order. */
export class Ordered {
  readonly answers: (Answer | undefined)[];
  extras: (AnswerExtras | undefined)[] | undefined;
  readonly measures: number[];

  constructor(rubric: RubricModel) {
    const { answers, measures } = blanks(rubric);
    // Copied, not made: of copies, too, V8 takes no notes (see `plainObject`).
    this.answers = answers.slice();
    this.extras = undefined;
    this.measures = measures.slice();
  }

  /** Keeps an answer; `extras` where it may carry more than its value. */
  keep(order: number, answer: Answer, measure: Fraction | undefined, extras: boolean): void {
    this.answers[order] = answer;
    const excluded = extras && answer.notApplicable !== undefined;
    if (extras && !excluded) {
      this.extras ??= new Array(this.answers.length).fill(undefined);
      this.extras[order] = answer;
    }
    this.weigh(order, measure, excluded);
  }

  /** Keeps the number of a component or part that was answered. */
  weigh(place: number, measure: Fraction | undefined, excluded: boolean): void {
    const known = typeof measure?.n === 'number' && typeof measure.d === 'number';
    const without = excluded ? NOT_APPLICABLE : NO_NUMBER;
    this.measures[2 * place] = known ? (measure.n as number) : without;
    this.measures[2 * place + 1] = known ? (measure.d as number) : 0;
  }
}

interface Blanks {
  readonly answers: undefined[];
  readonly measures: number[];
}
const known = new WeakMap<RubricModel, Blanks>();

/** Empty lists for a rubric. */
function blanks(rubric: RubricModel): Blanks {
  const found = known.get(rubric);
  if (found !== undefined) return found;
  const answers = new Array<undefined>(rubric.components.size).fill(undefined);
  const measures = new Array<number>(2 * rubric.size).fill(NO_ANSWER);
  const made = { answers, measures };
  known.set(rubric, made);
  return made;
}

/** Nothing but a value: answers have many forms, and few of them carry more. */
const BARE: AnswerExtras = Object.freeze({});

/** What an answer carries besides its value. */
export function extrasAt({ extras }: PassedSubmission, order: number): AnswerExtras {
  return extras?.[order] ?? BARE;
}

export function isExcluded({ measures }: PassedSubmission, order: number): boolean {
  return measures[2 * order + 1] === 0 && measures[2 * order] === NOT_APPLICABLE;
}

/** A measure that is kept; one that is not is read again from its answer. */
export function measureAt(
  { measures }: Pick<PassedSubmission, 'measures'>,
  order: number,
): Fraction | undefined {
  const d = measures[2 * order + 1] as number;
  return d === 0 ? undefined : { n: measures[2 * order] as number, d };
}

/**
 * Where a submission that passed carries its record: not enumerable, so neither JSON nor a copy
 * takes it along, and frozen with the submission, so it stays true. A WeakMap would say the same,
 * but keeps every submission of a stream alive until a major collection.
 */
const PASSED: unique symbol = Symbol('passed');

export function passedRecord(input: object): PassedSubmission | undefined {
  if (!Object.hasOwn(input, PASSED)) return undefined;
  return (input as { readonly [PASSED]: PassedSubmission })[PASSED];
}

/** Freezes a submission with its record on it. */
export function stamp(record: PassedSubmission): void {
  Object.freeze(Object.defineProperty(record.submission, PASSED, { value: record }));
}
