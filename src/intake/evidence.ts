import type { EvidenceItem } from '../rules/answer.ts';
import { readDate } from './date.ts';
import { asObject, type Desk, guarded, own, type Place, readText, refuse } from './desk.ts';
import type { Draft } from './plain-object.ts';
import type { JsonSchema } from './shapes/reader.ts';

const FIELDS = new Set(['title', 'issuedOn', 'signed', 'uri']);
const MAX_ITEMS = 1000;

/** The evidence handed in with an answer. */
export function readEvidence(
  desk: Desk,
  place: Place,
  value: unknown,
): readonly EvidenceItem[] | undefined {
  if (!Array.isArray(value)) {
    return refuse(desk, place, 'not-a-list', 'a list of evidence is expected', { received: value });
  }
  if (value.length > MAX_ITEMS) {
    return refuse(desk, place, 'too-long', `more than ${MAX_ITEMS} items of evidence`);
  }
  const items: EvidenceItem[] = [];
  // By position: what a list's own methods do is the caller's code.
  for (let index = 0; index < value.length; index += 1) {
    const at = { parent: place, key: index };
    const item = guarded(desk, at, () => readItem(desk, at, value[index]));
    if (item !== undefined) items.push(item);
  }
  return Object.freeze(items);
}

function readItem(desk: Desk, place: Place, value: unknown): EvidenceItem | undefined {
  const raw = asObject(value);
  if (raw === undefined) {
    return refuse(desk, place, 'not-an-object', 'evidence with a title', { received: value });
  }
  const at = (key: string): Place => ({ parent: place, key });
  for (const key of Object.keys(raw)) {
    if (!FIELDS.has(key)) refuse(desk, at(key), 'unknown-key', 'evidence has no such key');
  }
  const [title, issuedOn, signed, uri] = [
    own(raw, 'title'),
    own(raw, 'issuedOn'),
    own(raw, 'signed'),
    own(raw, 'uri'),
  ];
  const read: Draft<EvidenceItem> = {};
  read.title = '';
  if (title === undefined) refuse(desk, at('title'), 'missing-field', 'title is needed');
  else read.title = readText(desk, at('title'), title) ?? '';
  if (issuedOn !== undefined) {
    const date = readDate(desk, at('issuedOn'), issuedOn);
    if (date !== undefined) read.issuedOn = date;
  }
  if (typeof signed === 'boolean') read.signed = signed;
  else if (signed !== undefined) {
    refuse(desk, at('signed'), 'not-a-boolean', 'true or false is expected', { received: signed });
  }
  if (uri !== undefined) {
    const text = readText(desk, at('uri'), uri);
    if (text !== undefined) read.uri = text;
  }
  return Object.freeze(read as EvidenceItem);
}

export const EVIDENCE_SCHEMA: JsonSchema = {
  type: 'array',
  maxItems: MAX_ITEMS,
  items: {
    type: 'object',
    properties: {
      title: { type: 'string' },
      issuedOn: { type: 'string', format: 'date' },
      signed: { type: 'boolean' },
      uri: { type: 'string' },
    },
    required: ['title'],
    additionalProperties: false,
  },
};
