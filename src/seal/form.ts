import { InputError, type IntakeIssue } from '../intake/issue.ts';
import { entriesOf } from '../rubric/options.ts';
import type { ScorePolicy } from '../scoring/policy.ts';

/** What a result was made from and what it is, as digests: plain JSON, to be stored and published. */
export interface Seal {
  readonly algorithm: 'SHA-256';
  /** The version of the package that made the score. */
  readonly engine: string;
  readonly policy: ScorePolicy;
  readonly rubric: string;
  readonly submission: string;
  /** Null where the score was made without bounds. */
  readonly bounds: string | null;
  readonly score: string;
  /** The digest of all of the above together: what is signed. */
  readonly whole: string;
}

const DIGESTS = ['rubric', 'submission', 'score', 'whole'] as const;
const FIELDS: ReadonlySet<string> = new Set([
  'rubric',
  'submission',
  'score',
  'whole',
  'algorithm',
  'engine',
  'policy',
  'bounds',
]);
const DIGEST = /^[\da-f]{64}$/;

/**
 * A seal that was stored, if it has the form of one.
 *
 * @throws {UsageError} for what is no plain object.
 * @throws {InputError} with every field that is missing, strange or no digest.
 */
export function readSeal(given: unknown): Seal {
  const fields = new Map(entriesOf(given, 'the seal'));
  const issues: IntakeIssue[] = [];
  const fault = (key: string, message: string): void => {
    issues.push({ code: 'unreadable', path: ['seal', key], message });
  };
  for (const key of DIGESTS) {
    if (!isDigest(fields.get(key))) fault(key, 'a digest of 64 hex digits is expected');
  }
  const bounds = fields.get('bounds');
  if (bounds !== null && !isDigest(bounds)) fault('bounds', 'a digest or null is expected');
  if (fields.get('algorithm') !== 'SHA-256') fault('algorithm', '"SHA-256" is expected');
  if (typeof fields.get('engine') !== 'string') fault('engine', 'a version is expected');
  if (!isPolicy(fields.get('policy'))) fault('policy', 'the policy of a score is expected');
  for (const key of fields.keys()) {
    if (!FIELDS.has(key))
      issues.push({ code: 'unknown-key', path: ['seal', key], message: 'no field of a seal' });
  }
  if (issues.length > 0) throw new InputError(issues);
  return Object.fromEntries(fields) as unknown as Seal;
}

function isDigest(value: unknown): boolean {
  return typeof value === 'string' && DIGEST.test(value);
}

/** Whether scoring can be asked for it; the options themselves are read where it is scored. */
function isPolicy(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { asOf, late, evidence, verifications } = value as { readonly [field: string]: unknown };
  return (
    (asOf === null || typeof asOf === 'string') &&
    (late === 'zero' || late === 'finding') &&
    (evidence === 'required' || evidence === 'finding') &&
    (verifications === 'all' || verifications === 'none' || typeof verifications === 'object')
  );
}
