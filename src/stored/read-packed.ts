import { InputError, type IntakeIssue } from '../intake/issue.ts';
import { isPlain } from '../rubric/plain.ts';
import { checkOf } from './check.ts';
import type { PackedScore } from './packed.ts';

/** What is refused of a packed score, and where. */
export function refused(
  code: IntakeIssue['code'],
  at: readonly (string | number)[],
  message: string,
): InputError {
  return new InputError([{ code, path: ['packed', ...at], message }]);
}

/**
 * A packed score that is whole: of the form that this version reads, and with the check that belongs
 * to it.
 *
 * @throws {InputError} for anything else, with the place.
 */
export function readPacked(given: unknown): PackedScore {
  const packed = formOf(given);
  const { check, ...rest } = packed;
  let own: string;
  try {
    own = checkOf(rest);
  } catch {
    throw refused('unreadable', [], 'it holds what is no JSON');
  }
  if (own === check) return packed;
  throw refused(
    'conflicting-fields',
    ['check'],
    'it does not belong to the rest: something was changed',
  );
}

function formOf(given: unknown): PackedScore {
  try {
    if (typeof given !== 'object' || given === null || !isPlain(given)) {
      throw refused('not-an-object', [], 'a packed score is expected');
    }
    const packed = given as { readonly [field: string]: unknown };
    if (packed['format'] !== 1) throw refused('unreadable', ['format'], 'format 1 is expected');
    for (const field of ['rubric', 'policy', 'unit']) {
      if (typeof packed[field] !== 'object' || packed[field] === null) {
        throw refused('not-an-object', [field], 'an object is expected');
      }
    }
    for (const field of ['each', 'data']) {
      const list = packed[field];
      if (!Array.isArray(list) || list.some((one) => typeof one !== 'string')) {
        throw refused('not-a-list', [field], 'a list of texts is expected');
      }
    }
    for (const field of ['engine', 'points', 'status', 'findings', 'check']) {
      if (typeof packed[field] !== 'string')
        throw refused('not-a-text', [field], 'a text is expected');
    }
    return packed as unknown as PackedScore;
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw refused('unreadable', [], 'it throws when it is read');
  }
}
