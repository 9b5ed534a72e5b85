import type { Fraction } from '../exact/fraction.ts';
import type { Finding } from '../rubric/finding.ts';
import type { Path } from '../rubric/issue.ts';
import type { RubricModel } from '../rubric/model.ts';
import type { IntakeCode, IntakeIssue } from './issue.ts';
import type { Ordered } from './passed.ts';

/** Where a value stands in the input; written out as a path only when something is said of it. */
export interface Place {
  readonly parent: Place | undefined;
  readonly key: string | number;
}

export function pathOf(place: Place | undefined): Path {
  const path: (string | number)[] = [];
  for (let at = place; at !== undefined; at = at.parent) path.unshift(at.key);
  return path;
}

/** What one reading of a submission gathers: every issue and finding, nothing thrown. */
export interface Desk {
  readonly rubric: RubricModel;
  /** Texts may be written the Vietnamese way. */
  readonly vietnamese: boolean;
  facts: { readonly [id: string]: string };
  /** Facts that were refused, or all: what rests on them is not refused a second time. */
  refused: Set<string> | 'all';
  readonly issues: IntakeIssue[];
  readonly findings: Finding[];
  /** The component whose answer is being read, and that answer as one number where it is one. */
  component: string;
  measure: Fraction | undefined;
  /** The answer may carry more than its value. */
  extras: boolean;
  /** Where the numbers are kept, and where those of the component's parts begin. */
  readonly ordered: Ordered;
  firstPart: number | undefined;
}

type Told = Pick<IntakeIssue, 'expected' | 'readings'> & { received?: unknown };

/** Says that a value cannot be taken; the value itself is undefined from then on. */
export function refuse(
  desk: Desk,
  place: Place | undefined,
  code: IntakeCode,
  message: string,
  { received, ...told }: Told = {},
): undefined {
  const shown = received === undefined ? {} : { received: show(received) };
  desk.issues.push({ code, path: pathOf(place), message, ...told, ...shown });
  return undefined;
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

export function asObject(value: unknown): Raw | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Raw)
    : undefined;
}

/** An own property or nothing: what stands on a prototype was not handed in. */
export function own(raw: Raw, key: string): unknown {
  return Object.hasOwn(raw, key) ? raw[key] : undefined;
}

/** Runs a reading; a getter or proxy that throws is an issue like any other. */
export function guarded<T>(desk: Desk, place: Place | undefined, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    return refuseThrown(desk, place, error);
  }
}

export function refuseThrown(desk: Desk, place: Place | undefined, error: unknown): undefined {
  return refuse(desk, place, 'unreadable', `it cannot be read: ${messageOf(error)}`);
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

export function readText(desk: Desk, place: Place, value: unknown): string | undefined {
  if (typeof value !== 'string') {
    return refuse(desk, place, 'not-a-text', 'a text is expected', { received: value });
  }
  if (value.length > MAX_TEXT) {
    return refuse(desk, place, 'too-long', `more than ${MAX_TEXT} characters`, { received: value });
  }
  return value;
}
