import { tidyText } from '../exact/tidy-text.ts';
import type { EvidenceItem } from '../rules/answer.ts';
import { readDate } from './date.ts';
import type { Mutable } from './mutable.ts';
import { possibleFor } from './nearest.ts';
import {
  asObject,
  guarded,
  type InputPath,
  own,
  type Reading,
  readText,
  readTidy,
  refuse,
} from './reading.ts';

const FIELDS = new Set(['title', 'issuedOn', 'signed', 'uri']);
export const MAX_ITEMS = 1000;

/** The evidence handed in with an answer. */
export function readEvidence(
  reading: Reading,
  path: InputPath,
  value: unknown,
): readonly EvidenceItem[] | undefined {
  if (!Array.isArray(value)) {
    return refuse(reading, path, 'not-a-list', 'a list of evidence is expected', {
      received: value,
    });
  }
  if (value.length > MAX_ITEMS) {
    const limit = String(MAX_ITEMS);
    return refuse(reading, path, 'too-long', `more than ${limit} items of evidence`, { limit });
  }
  const items: EvidenceItem[] = [];
  // By position: what a list's own methods do is the caller's code.
  for (let index = 0; index < value.length; index += 1) {
    const at = { parent: path, key: index };
    const item = guarded(reading, at, () => readItem(reading, at, value[index]));
    if (item !== undefined) items.push(item);
  }
  return Object.freeze(items);
}

function readItem(reading: Reading, path: InputPath, value: unknown): EvidenceItem | undefined {
  const raw = asObject(value);
  if (raw === undefined) {
    return refuse(reading, path, 'not-an-object', 'evidence with a title', { received: value });
  }
  const at = (key: string): InputPath => ({ parent: path, key });
  for (const key of Object.keys(raw)) {
    if (!FIELDS.has(key))
      refuse(reading, at(key), 'unknown-key', 'evidence has no such key', {
        expected: possibleFor(key, FIELDS),
      });
  }
  const [title, issuedOn, signed, uri] = [
    own(raw, 'title'),
    own(raw, 'issuedOn'),
    own(raw, 'signed'),
    own(raw, 'uri'),
  ];
  const read: Mutable<EvidenceItem> = {};
  read.title = '';
  if (title === undefined) refuse(reading, at('title'), 'missing-field', 'title is needed');
  else read.title = readTidy(reading, at('title'), title) ?? '';
  if (typeof title === 'string' && read.title === '' && tidyText(title) === '') {
    refuse(reading, at('title'), 'missing-field', 'a title of spaces names nothing');
  }
  if (issuedOn !== undefined) {
    const date = readDate(reading, at('issuedOn'), issuedOn);
    if (date !== undefined) read.issuedOn = date;
  }
  if (typeof signed === 'boolean') read.signed = signed;
  else if (signed !== undefined) {
    refuse(reading, at('signed'), 'not-a-boolean', 'true or false is expected', {
      received: signed,
    });
  }
  if (uri !== undefined) {
    const text = readText(reading, at('uri'), uri);
    if (text !== undefined) read.uri = text;
  }
  // Without a title it names nothing: a draft goes without it.
  return read.title === '' ? undefined : Object.freeze(read as EvidenceItem);
}
