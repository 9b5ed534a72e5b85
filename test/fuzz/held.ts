import { isDeepStrictEqual } from 'node:util';
import {
  explainIssue,
  InputError,
  type ParseResult,
  parseSubmission,
  type RubricDefinition,
  RubricError,
  type ScoreOptions,
  scoreUnit,
  type Totals,
  type UnitScore,
  UsageError,
} from '../../src/index.ts';
import { scaled } from '../support/decimals.ts';
import { chance, type Rng } from '../support/random-submission.ts';

// What holds of everything that comes out, whatever went in.

/** A broken promise. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

export function hold(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Broken(what);
}

interface Issue {
  readonly code: string;
  readonly path: readonly unknown[];
  readonly message: string;
}

/** Every issue has a code, a place and words. */
export function holdIssues(issues: readonly Issue[], told = false): void {
  hold(issues.length > 0, 'refused without an issue');
  for (const { code, path, message } of issues) {
    hold(/^[a-z-]+$/.test(code), `the code ${code}`);
    hold(message !== '', `${code} without a message`);
    const isPath = Array.isArray(path) && path.every((key) => /^(string|number)$/.test(typeof key));
    hold(isPath, `${code} without a path`);
  }
  if (!told) return;
  for (const issue of issues.slice(0, 3)) {
    for (const locale of ['vi', 'en'] as const) {
      const said = explainIssue(issue as Parameters<typeof explainIssue>[0], { locale });
      hold(
        said !== '' && !/undefined|\[object/.test(said.replace(/["“].*["”]/s, '')),
        `said ${said}`,
      );
    }
  }
}

/** The value, or `undefined` where it was refused with an error of the package's own. */
export function refusedOr<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (error instanceof InputError || error instanceof RubricError) {
      holdIssues(error.issues);
      return undefined;
    }
    if (error instanceof UsageError && error.message !== '') return undefined;
    throw error;
  }
}

/** A parse: refused with issues, or sound, stable as JSON, and scored within its bounds. */
export function holdParsed(
  rubric: RubricDefinition,
  read: ParseResult,
  rng: Rng,
  options: ScoreOptions = {},
): UnitScore | undefined {
  if (!read.ok) {
    holdIssues(read.issues, chance(rng, 0.2));
    if (read.partial !== null) JSON.stringify(read.partial);
    return undefined;
  }
  const stored = JSON.stringify(read.submission);
  const again = parseSubmission(rubric, JSON.parse(stored));
  hold(again.ok, 'what was read is refused when it is stored');
  hold(JSON.stringify(again.submission) === stored, 'what was read is read otherwise when stored');
  // The text shows all but undefined, holes and other things that JSON leaves out.
  const isSame = !chance(rng, 0.2) || isDeepStrictEqual(again.submission, read.submission);
  hold(isSame, 'what was read is no plain JSON');
  const score = scoreUnit(rubric, read.submission, options);
  holdScore(rubric, score);
  return score;
}

const exact = (text: string): bigint => scaled(text, 12);

/** Points lie within 0 and what can be reached, and are the sums of their parts. */
export function holdScore(rubric: RubricDefinition, score: UnitScore): void {
  const free = rubric.adjustments === 'free';
  const level = (
    of: Totals,
    parts: readonly Pick<Totals, 'points' | 'maxPoints'>[],
    added = '0',
  ) => {
    const [points, most] = [exact(of.points), exact(of.assessablePoints)];
    hold(points >= 0n && (free || points <= most), `${of.points} of ${of.assessablePoints} points`);
    const sum = parts.reduce((all, part) => all + exact(part.points), exact(added));
    hold(sum === points, `parts make ${sum}, not ${of.points}`);
    const max = parts.reduce((all, part) => all + exact(part.maxPoints), 0n);
    hold(max === exact(of.maxPoints), `maxima make ${max}, not ${of.maxPoints}`);
  };
  level(score, score.pillars, rubric.adjustments === 'total' ? score.adjustment : '0');
  for (const pillar of score.pillars) {
    level(pillar, pillar.criteria, pillar.adjustment);
    for (const criterion of pillar.criteria) {
      const counted = criterion.components.filter((one) => one.adjustment === undefined);
      level(criterion, counted);
      for (const { points, maxPoints, id } of criterion.components) {
        hold(exact(points) >= 0n && exact(points) <= exact(maxPoints), `${id} has ${points}`);
      }
    }
  }
}

const BUILTINS = [
  Object,
  Array,
  Function,
  String,
  Number,
  Boolean,
  Map,
  Set,
  RegExp,
  Error,
  Promise,
];

/** All that prototypes hold: keys, and values as they are. */
function prototypes(): unknown[] {
  return BUILTINS.flatMap(({ prototype }) =>
    Reflect.ownKeys(prototype).flatMap((key) => {
      const held = Object.getOwnPropertyDescriptor(prototype, key);
      return [key, held?.value, held?.get, held?.set, held?.writable, held?.enumerable];
    }),
  );
}

const BEFORE = prototypes();
const keysOf = (): number =>
  BUILTINS.reduce((sum, one) => sum + Reflect.ownKeys(one.prototype).length, 0);
const KEYS = keysOf();

/** No prototype has another key than before; `thorough`: nor another value. */
export function holdPrototypes(thorough = false): void {
  hold(keysOf() === KEYS, 'a prototype has another key');
  if (thorough) {
    const after = prototypes();
    const same = after.every((one, at) => Object.is(one, BEFORE[at]));
    hold(same && after.length === BEFORE.length, 'a prototype was changed');
  }
}
