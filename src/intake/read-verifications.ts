import { readPlain, toScaled } from '../exact/decimal-text.ts';
import { compare } from '../exact/fraction.ts';
import type { CheckedComponent, CheckedRubric } from '../rubric/model.ts';
import { readAnswer, wholeOf } from './answer.ts';
import { readDate } from './date.ts';
import { readEvidence } from './evidence.ts';
import type { IntakeIssue } from './issue.ts';
import type { Mutable } from './mutable.ts';
import { possibleFor } from './nearest.ts';
import { ANY_AMOUNT, readAmount } from './number.ts';
import {
  type AnswerReading,
  asObject,
  guarded,
  type InputPath,
  own,
  type Raw,
  readTidy,
  refuse,
} from './reading.ts';
import { saidOf } from './said.ts';
import type { Decision, DecisionName, Verification } from './verification.ts';

const TEXTS = ['stage', 'by', 'reason'] as const;
export const DECISIONS: readonly DecisionName[] = [
  'upheld',
  'answer',
  'points',
  'rejected',
  'notApplicable',
];
const FIELDS = /* @__PURE__ */ new Set<string>([
  'component',
  ...TEXTS,
  'on',
  'evidence',
  'items',
  ...DECISIONS,
]);
/** Every component of the largest rubric, decided a hundred times. */
const MOST = 50_000;

/** The decisions of an authority, in their order; none where none were handed in. */
export function readVerifications(
  reading: AnswerReading,
  rubric: CheckedRubric,
  value: unknown,
): readonly Verification[] | undefined {
  if (value === undefined || value === null) return undefined;
  const at: InputPath = { parent: undefined, key: 'verifications' };
  if (!Array.isArray(value)) {
    return refuse(reading, at, 'not-a-list', 'a list of verifications is expected', {
      received: value,
    });
  }
  if (value.length > MOST) {
    const limit = String(MOST);
    return refuse(reading, at, 'too-long', `more than ${limit} verifications`, { limit });
  }
  // Nobody has decided anything: the submission is not verified.
  if (value.length === 0) return undefined;
  const list: Verification[] = [];
  for (let index = 0; index < value.length; index += 1) {
    const path = { parent: at, key: index };
    const read = guarded(reading, path, () => readOne(reading, rubric, path, value[index]));
    if (read !== undefined) list.push(read);
  }
  return Object.freeze(list);
}

function readOne(
  reading: AnswerReading,
  rubric: CheckedRubric,
  path: InputPath,
  value: unknown,
): Verification | undefined {
  const before = reading.issues.length;
  const raw = asObject(value);
  if (raw === undefined) {
    return refuse(reading, path, 'not-an-object', 'a verification of a component', {
      received: value,
    });
  }
  for (const key of Object.keys(raw)) {
    if (FIELDS.has(key)) continue;
    refuse(reading, { parent: path, key }, 'unknown-key', 'a verification has no such key', {
      expected: possibleFor(key, FIELDS),
    });
  }
  const read: Mutable<Verification> & { [field: string]: unknown } = {};
  const id = neededText(reading, path, raw, 'component');
  const component = id === undefined ? undefined : rubric.byId.get(id);
  if (id !== undefined && component === undefined) {
    const at = { parent: path, key: 'component' };
    refuse(reading, at, 'unknown-component', 'the rubric has no such component', {
      received: id,
      expected: possibleFor(id, rubric.byId.keys()),
    });
  }
  if (id !== undefined) read.component = id;
  for (const field of TEXTS) {
    const text = neededText(reading, path, raw, field);
    if (text !== undefined) read[field] = text;
  }
  const on = given(raw, 'on');
  const at = { parent: path, key: 'on' };
  if (on === undefined) refuse(reading, at, 'missing-field', 'the day of the decision is needed');
  else read.on = readDate(reading, at, on) ?? '';
  const evidence = given(raw, 'evidence');
  if (evidence !== undefined) {
    const items = readEvidence(reading, { parent: path, key: 'evidence' }, evidence);
    if (items !== undefined) read.evidence = items;
  }
  const rows = readRows(reading, path, given(raw, 'items'));
  if (rows !== undefined) read.items = rows;
  const decision = readDecision(reading, rubric, component, path, raw);
  if (component !== undefined) ofComponent(reading, before, component.definition.id);
  // A decision counts whole or not at all: a draft is scored without what it cannot say.
  return decision === undefined || reading.issues.length > before
    ? undefined
    : (Object.freeze(Object.assign(read, decision)) as Verification);
}

/** Says of the issues from a position on which component was decided about. */
function ofComponent({ issues }: AnswerReading, from: number, component: string): void {
  for (let at = from; at < issues.length; at += 1) {
    issues[at] = { ...(issues[at] as IntakeIssue), component };
  }
}

/** `null` says nothing, as databases and JSON write it. */
function given(raw: Raw, key: string): unknown {
  return own(raw, key) ?? undefined;
}

function neededText(
  reading: AnswerReading,
  path: InputPath,
  raw: Raw,
  key: string,
): string | undefined {
  const value = given(raw, key);
  const at = { parent: path, key };
  const text = value === undefined ? '' : readTidy(reading, at, value);
  if (text === '') return refuse(reading, at, 'missing-field', `${key} is needed`);
  return text;
}

function readRows(
  reading: AnswerReading,
  path: InputPath,
  value: unknown,
): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const at = { parent: path, key: 'items' };
  if (!Array.isArray(value)) {
    return refuse(reading, at, 'not-a-list', 'a list of rows is expected', { received: value });
  }
  const rows: string[] = [];
  for (let index = 0; index < value.length; index += 1) {
    const text = readTidy(reading, { parent: at, key: index }, value[index]);
    if (text !== undefined) rows.push(text);
  }
  return Object.freeze(rows);
}

/** Exactly one decision. */
function readDecision(
  reading: AnswerReading,
  rubric: CheckedRubric,
  component: CheckedComponent | undefined,
  path: InputPath,
  raw: Raw,
): Decision | undefined {
  const [name, another] = DECISIONS.filter((one) => given(raw, one) !== undefined);
  const expected = DECISIONS.join(', ');
  if (name === undefined) {
    return refuse(reading, path, 'missing-field', 'a decision is needed', { expected });
  }
  if (another !== undefined) {
    const at = { parent: path, key: another };
    return refuse(reading, at, 'conflicting-fields', 'one decision, not several', { expected });
  }
  const at = { parent: path, key: name };
  const value = given(raw, name);
  switch (name) {
    case 'upheld':
    case 'rejected':
      if (value === true) return name === 'upheld' ? { upheld: true } : { rejected: true };
      return refuse(reading, at, 'not-a-boolean', 'only true decides', {
        expected: 'true',
        received: value,
      });
    case 'points':
      return readPoints(reading, rubric, component, path, value);
    case 'notApplicable': {
      const reason = neededText(reading, path, raw, name);
      return reason === undefined ? undefined : { notApplicable: reason };
    }
    default: {
      if (component === undefined) return undefined;
      const before = reading.issues.length;
      const { shape } = component.rule;
      const answer = wholeOf(readAnswer(reading, at, value, shape));
      if (answer !== undefined && saidOf(answer, shape) !== undefined) return { answer };
      if (reading.issues.length > before) return undefined;
      return refuse(reading, at, 'missing-field', 'an answer that says something is needed');
    }
  }
}

function readPoints(
  reading: AnswerReading,
  { places }: CheckedRubric,
  component: CheckedComponent | undefined,
  path: InputPath,
  value: unknown,
): Decision | undefined {
  const points = readAmount(reading, path, 'points', value, ANY_AMOUNT);
  if (points === undefined || component === undefined) return undefined;
  const at = { parent: path, key: 'points' };
  const { maxPoints } = component.definition;
  if (compare(readPlain(points), readPlain(maxPoints)) > 0) {
    return refuse(reading, at, 'more-than-whole', `more than the ${maxPoints} points there are`, {
      expected: `at most ${maxPoints}`,
      received: points,
    });
  }
  if (toScaled(points, places) === undefined) {
    return refuse(reading, at, 'finer-than-rounding', `points have ${places} decimals here`, {
      expected: `${places} decimals`,
      received: points,
    });
  }
  return { points };
}
