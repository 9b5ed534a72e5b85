import { lazily } from '../exact/lazily.ts';
import { plainCopy } from '../rubric/copy.ts';
import { listOf, type OptionForm, optionsOf, text } from '../rubric/options.ts';
import { UsageError } from '../rubric/usage-error.ts';

/**
 * A revision as it is used: read once, and copied, so that what is checked is what is laid over the
 * rubric. Only its own shape is looked at; what it gives the rubric is checked with the rubric.
 *
 * @throws {UsageError} that names every field that is none of a revision, or not what it can be.
 */
export function readRevision<T>(given: unknown): T {
  const read = optionsOf(given, FORMS(), { all: 'the revision', one: 'field of the revision' });
  if (read.version === undefined) throw new UsageError('a revision has a version of its own');
  return read as T;
}

const FORMS = /* @__PURE__ */ lazily(() => ({
  id: text,
  version: text,
  title: text,
  period: plain('a plain object with from and to', isRecord),
  legalBasis: plain('a list of plain objects', isList),
  change: plain('a plain object with fields for each component id', tableOf(isRecord)),
  add: plain('a plain object with a list of components for each criterion id', tableOf(isList)),
  drop: listOf(text),
  maxima: plain('"fit", or a plain object with rubric, pillars and criteria', isMaxima),
}));

/** Plain data of some form, as a frozen copy of its own. */
function plain(possible: string, is: (value: unknown) => boolean): OptionForm<unknown> {
  return {
    possible,
    read(value) {
      const read = plainCopy(value);
      return read.ok && is(read.copy) ? read.copy : undefined;
    },
  };
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isRecord);
}

function tableOf(is: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => isRecord(value) && Object.values(value).every(is);
}

function isMaxima(value: unknown): boolean {
  if (value === 'fit') return true;
  return (
    isRecord(value) &&
    Object.entries(value).every(([key, one]) =>
      key === 'rubric'
        ? typeof one === 'string'
        : (key === 'pillars' || key === 'criteria') &&
          tableOf((max) => typeof max === 'string')(one),
    )
  );
}
