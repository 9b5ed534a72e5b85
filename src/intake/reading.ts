import { tidyText } from '../exact/tidy-text.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { Finding } from '../rubric/finding.ts';
import type { Path } from '../rubric/issue.ts';
import type { Answer, AnswerShape } from '../rules/answer.ts';
import type { Facts } from '../rules/context.ts';
import type { IntakeCode, IntakeIssue } from './issue.ts';
import type { WholePair } from './quick-measure.ts';

/** Where a value stands in the input; written out as a path only when something is said of it. */
export interface InputPath {
  readonly parent: InputPath | undefined;
  readonly key: string | number;
}

export function pathOf(place: InputPath | undefined): Path {
  const path: (string | number)[] = [];
  for (let at = place; at !== undefined; at = at.parent) path.unshift(at.key);
  return path;
}

/** How texts are written, and where issues go: everything is told, nothing thrown. */
export interface Reading {
  /** Texts may be written the Vietnamese way. */
  readonly vietnamese: boolean;
  readonly period: RubricDefinition['period'];
  readonly issues: IntakeIssue[];
  /** What is sound but doubtful by the way it was written, which the submission no longer shows. */
  readonly findings: Finding[];
}

/** What the reading of answers has besides: the facts that were read before. */
export interface AnswerReading extends Reading {
  readonly facts: Facts;
  /** The class of the unit, on which a rule may hang. */
  readonly unitClass: string | undefined;
  /** Facts that were refused, or all: what rests on them is not refused a second time. */
  readonly refusedFacts: ReadonlySet<string> | 'all';
  readonly pair: WholePair;
  /** How a report's cell is read where an answer is expected; undefined where only objects are. */
  readonly cells: ReadCell | undefined;
  /** The `reported` of the measure that is read, where it has one: it may settle a sign of percent. */
  reported: unknown;
}

/** A shape of answer that has a reader; that of a class is one of them. */
export type ReadShape = Exclude<AnswerShape, { type: 'by-class' }>;

/** The answer of what is no object; undefined for an empty cell, and with its issue for a refused one. */
export type ReadCell = (
  reading: AnswerReading,
  path: InputPath,
  value: unknown,
  shape: ReadShape,
) => Answer | undefined;

type Told = Pick<IntakeIssue, 'expected' | 'readings' | 'limit' | 'versions'> & {
  received?: unknown;
};

/**
 * Says that a value cannot be taken; the value itself is undefined from then on. What is no plain
 * data is told as that, whatever was expected in its place.
 */
export function refuse(
  reading: Reading,
  path: InputPath | undefined,
  code: IntakeCode,
  message: string,
  { received, ...told }: Told = {},
): undefined {
  const at = pathOf(path);
  const about = {
    path: at,
    ...aboutComponent(at, code),
    ...told,
    ...(received === undefined ? {} : { received: show(received) }),
  };
  if (isPlainData(received)) reading.issues.push({ code, message, ...about });
  else reading.issues.push({ code: 'not-plain-data', message: NOT_PLAIN, ...about });
  return undefined;
}

/** Says of the issues from a position on for which case they are: their paths do not show it. */
export function inCase({ issues }: Reading, from: number, id: string): void {
  for (let at = from; at < issues.length; at += 1) {
    const issue = issues[at] as IntakeIssue;
    issues[at] = { ...issue, cases: [id, ...(issue.cases ?? [])] };
  }
}

const NOT_PLAIN = 'only plain data is taken: objects as literals or JSON make them, and lists';

/** The component that a place belongs to; one that the rubric does not have is none. */
export function aboutComponent(
  [room, id]: Path,
  code?: IntakeCode,
): { readonly component?: string } {
  if (room !== 'answers' || typeof id !== 'string' || code === 'unknown-component') return {};
  return { component: id };
}

/** A short form of anything, made without running code of the value. */
export function show(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value.length > 60 ? `${value.slice(0, 57)}…` : value;
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? 'a list' : 'an object';
    default:
      return `a ${typeof value}`;
  }
}

export type Raw = Readonly<Record<string, unknown>>;

/** A plain object; whatever else an object may be holds its data where no key shows it. */
export function asObject(value: unknown): Raw | undefined {
  return typeof value === 'object' && value !== null && isPlainObject(value)
    ? (value as Raw)
    : undefined;
}

/** With the prototype of a literal, or none. */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  return isOfLiterals(prototype as object);
}

/** Another realm (a frame, a worker's context, a test's sandbox) has a prototype of literals of its own. */
function isOfLiterals(prototype: object): boolean {
  return (
    Object.getPrototypeOf(prototype) === null &&
    Object.hasOwn(prototype, 'hasOwnProperty') &&
    Object.hasOwn(prototype, 'isPrototypeOf')
  );
}

function isPlainData(value: unknown): boolean {
  if (typeof value === 'function' || typeof value === 'symbol') return false;
  return (
    typeof value !== 'object' || value === null || Array.isArray(value) || isPlainObject(value)
  );
}

/** An own property or nothing: what stands on a prototype was not handed in, and `null` says nothing. */
export function own(raw: Raw, key: string): unknown {
  return Object.hasOwn(raw, key) ? (raw[key] ?? undefined) : undefined;
}

/** Runs a reading; a getter or proxy that throws is an issue like any other. */
export function guarded<T>(
  reading: Reading,
  path: InputPath | undefined,
  read: () => T,
): T | undefined {
  try {
    return read();
  } catch (error) {
    return refuseThrown(reading, path, error);
  }
}

export function refuseThrown(
  reading: Reading,
  path: InputPath | undefined,
  error: unknown,
): undefined {
  return refuse(reading, path, 'unreadable', `it cannot be read: ${messageOf(error)}`);
}

/** What was thrown may itself throw when it is looked at. */
function messageOf(error: unknown): string {
  try {
    return error instanceof Error ? String(error.message).slice(0, 200) : 'it throws';
  } catch {
    return 'it throws';
  }
}

const MAX_TEXT = 10_000;

/** A text that names or justifies something; where nothing of it is seen, an empty one. */
export function readTidy(reading: Reading, path: InputPath, value: unknown): string | undefined {
  const text = readText(reading, path, value);
  return text === undefined ? undefined : tidyText(text);
}

export function readText(reading: Reading, path: InputPath, value: unknown): string | undefined {
  if (typeof value !== 'string') {
    return refuse(reading, path, 'not-a-text', 'a text is expected', { received: value });
  }
  if (value.length > MAX_TEXT) {
    return refuse(reading, path, 'too-long', `more than ${MAX_TEXT} characters`, {
      received: value,
      limit: String(MAX_TEXT),
    });
  }
  return value;
}
