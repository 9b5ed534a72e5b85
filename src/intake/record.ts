import type { Fraction } from '../exact/fraction.ts';
import type { Finding } from '../rubric/finding.ts';
import type { CheckedComponent, CheckedRubric } from '../rubric/model.ts';
import type { Answer, AnswerExtras } from '../rules/answer.ts';
import type { CompiledRule } from '../rules/compile.ts';
import type { Facts } from '../rules/context.ts';
import type { AnswerReading } from './reading.ts';
import type { Submission } from './submission.ts';

/** A submission that was parsed for a rubric, as scoring goes through it. */
export class ParsedRecord {
  readonly rubric: CheckedRubric;
  readonly submission: Submission;
  readonly list: AnswerList;
  readonly findings: readonly Finding[];
  /** How many of them are of severity error. */
  readonly errors: number;

  constructor(
    rubric: CheckedRubric,
    submission: Submission,
    list: AnswerList,
    findings: readonly Finding[],
  ) {
    this.rubric = rubric;
    this.submission = submission;
    this.list = list;
    this.findings = findings;
    this.errors = errorsIn(findings);
  }
}

function errorsIn(findings: readonly Finding[]): number {
  let errors = 0;
  for (const { severity } of findings) if (severity === 'error') errors += 1;
  return errors;
}

/** Beside a denominator of 0: nothing was answered. */
export const NO_ANSWER = 0;
/** The answer is that it does not apply. */
export const NOT_APPLICABLE = 1;
/** The measure is beyond safe integers. */
const NO_NUMBER = 2;
/** Nothing arose (0 of 0), and the rule gives all points for it, or none. */
export const NONE_FULL = 3;
export const NONE_ZERO = 4;

const NONE = { full: NONE_FULL, zero: NONE_ZERO, 'not-applicable': NOT_APPLICABLE } as const;

/** What a unit brings to all of its answers. */
interface Surroundings {
  readonly facts: Facts;
  readonly unitClass: string | undefined;
}

/**
 * The answers of a submission in the rubric's order, with the measure of each leaf as two numbers
 * side by side, numerator and denominator; beside a denominator of 0 stands why there is none.
 * One flat list, because memory is slower than a nation is scored.
 */
export class AnswerList {
  readonly answers: (Answer | undefined)[];
  /** The answers that carry more than a value; nothing if none does. */
  extras: (AnswerExtras | undefined)[] | undefined;
  readonly measures: number[];

  constructor(rubric: CheckedRubric | AnswerList) {
    const { answers, measures } = rubric instanceof AnswerList ? rubric : blanksOf(rubric);
    // Copied, not made: of copies V8 takes no notes (see `plainObject`).
    this.answers = answers.slice();
    this.extras = undefined;
    this.measures = measures.slice();
  }

  copy(): AnswerList {
    const list = new AnswerList(this);
    list.extras = this.extras?.slice();
    return list;
  }

  /** As if nothing had been answered. */
  drop({ order, rule }: CheckedComponent): void {
    this.answers[order] = undefined;
    if (this.extras !== undefined) this.extras[order] = undefined;
    this.clear(rule);
  }

  /** Keeps an answer that may carry more than its value. */
  keep({ order, rule }: CheckedComponent, answer: Answer, given: Surroundings): void {
    this.answers[order] = answer;
    this.extras ??= new Array(this.answers.length).fill(undefined);
    this.extras[order] = answer;
    if (answer.notApplicable !== undefined) this.exclude(rule);
    else this.measure(rule, answer, given);
  }

  /** Keeps an answer that is a value and no more. */
  keepValue({ order, rule }: CheckedComponent, answer: Answer, reading: AnswerReading): void {
    this.answers[order] = answer;
    const { pair } = reading;
    if (rule.parts === undefined && pair.isMeasureOf(rule)) {
      this.measures[2 * rule.leaf] = pair.n;
      this.measures[2 * rule.leaf + 1] = pair.d;
    } else this.measure(rule, answer, reading);
  }

  private measure(rule: CompiledRule, answer: Answer, given: Surroundings): void {
    if (rule.parts === undefined) {
      const { facts } = given;
      const none = rule.none === undefined ? undefined : rule.none(answer, facts);
      if (none !== undefined) {
        this.measures[2 * rule.leaf] = NONE[none];
        return;
      }
      const { n, d } = rule.measure(answer, facts);
      const safe = typeof n === 'number' && typeof d === 'number';
      this.measures[2 * rule.leaf] = safe ? n : NO_NUMBER;
      this.measures[2 * rule.leaf + 1] = safe ? d : 0;
      return;
    }
    for (const part of rule.parts) {
      const own = rule.answerOf(answer, part.id, given.unitClass);
      if (own === undefined) continue;
      if (own.notApplicable !== undefined) this.exclude(part.rule);
      else this.measure(part.rule, own, given);
    }
  }

  private clear(rule: CompiledRule): void {
    if (rule.parts !== undefined) for (const part of rule.parts) this.clear(part.rule);
    else {
      this.measures[2 * rule.leaf] = NO_ANSWER;
      this.measures[2 * rule.leaf + 1] = 0;
    }
  }

  private exclude(rule: CompiledRule): void {
    if (rule.parts === undefined) this.measures[2 * rule.leaf] = NOT_APPLICABLE;
    else for (const part of rule.parts) this.exclude(part.rule);
  }
}

/** A measure that is kept; one that is not is worked out again from its answer. */
export function measureOf(measures: readonly number[], leaf: number): Fraction | undefined {
  const d = measures[2 * leaf + 1] as number;
  return d === 0 ? undefined : { n: measures[2 * leaf] as number, d };
}

interface Blanks {
  readonly answers: undefined[];
  readonly measures: number[];
}
const blanks = new WeakMap<CheckedRubric, Blanks>();

/** Empty lists for a rubric, to be copied. */
function blanksOf(rubric: CheckedRubric): Blanks {
  const found = blanks.get(rubric);
  if (found !== undefined) return found;
  const answers = new Array<undefined>(rubric.components.length).fill(undefined);
  const measures = new Array<number>(2 * rubric.leaves).fill(NO_ANSWER);
  const made = { answers, measures };
  blanks.set(rubric, made);
  return made;
}

/** Nothing but a value: answers have many forms, and few of them carry more. */
const BARE: AnswerExtras = /* @__PURE__ */ Object.freeze({});

/** What an answer carries besides its value. */
export function extrasAt({ extras }: AnswerList, order: number): AnswerExtras {
  return extras?.[order] ?? BARE;
}

/** A constructor that gives back what it is given: a field of a derived class is then laid on that. */
class Given {
  constructor(target: object) {
    // biome-ignore lint/correctness/noConstructorReturn: the point of the class.
    return target;
  }
}

/**
 * A parsed submission with its record, as a private field of the very object: no copy and no proxy
 * has it, and it goes with the object. A WeakMap would say the same, but holds every submission of
 * a stream until a major collection.
 */
class Attached extends Given {
  readonly #record: ParsedRecord;

  constructor(submission: Submission, record: ParsedRecord) {
    super(submission);
    this.#record = record;
  }

  static recordOf(input: object): ParsedRecord | undefined {
    return #record in input ? (input as Attached).#record : undefined;
  }
}

export function attachRecord(record: ParsedRecord): void {
  new Attached(record.submission, record);
}

export function recordOf(input: object): ParsedRecord | undefined {
  return Attached.recordOf(input);
}
