import type { Answer, AnswerExtras } from '../rules/answer.ts';
import { readDate } from './date.ts';
import { type Desk, guarded, type Place, type Raw, readText, refuse } from './desk.ts';
import { EVIDENCE_SCHEMA, readEvidence } from './evidence.ts';
import { accept, readAmount } from './number.ts';
import type { Draft } from './plain-object.ts';
import { readPercent } from './shapes/percent.ts';
import { type JsonSchema, NUMBER_SCHEMA } from './shapes/reader.ts';

/** How each thing is read that every answer may carry. */
const READERS: {
  readonly [K in keyof AnswerExtras]-?: (
    desk: Desk,
    place: Place,
    value: unknown,
  ) => AnswerExtras[K] | undefined;
} = {
  completedOn: readDate,
  evidence: readEvidence,
  notApplicable: readReason,
  reported: readReported,
  note: readText,
};

export const EXTRAS: ReadonlySet<string> = new Set(Object.keys(READERS));

/** The answer with its extras, frozen. */
export function withExtras(desk: Desk, place: Place, extras: Raw, answer: Answer): Answer {
  desk.extras = true;
  const draft: Draft<AnswerExtras> = {};
  for (const key of Object.keys(extras)) {
    const value = extras[key];
    if (value === undefined) continue;
    const at = { parent: place, key };
    const read = guarded(desk, at, () => READERS[key as keyof AnswerExtras](desk, at, value));
    if (read !== undefined) Object.assign(draft, { [key]: read });
  }
  return Object.freeze({ ...answer, ...draft });
}

function readReason(desk: Desk, place: Place, value: unknown): string | undefined {
  const reason = readText(desk, place, value);
  if (reason === undefined || reason.trim() !== '') return reason;
  return refuse(desk, place, 'missing-field', 'what is excluded needs a reason');
}

/** The share that the unit wrote: "0.737", or "73,7%" in Vietnamese. */
function readReported(desk: Desk, place: Place, value: unknown): string | undefined {
  const percent = typeof value === 'string' && value.trim().endsWith('%');
  if (!percent || !desk.vietnamese)
    return readAmount(desk, place.parent ?? place, String(place.key), value, {});
  const share = readPercent(desk, place, value);
  return share === undefined ? undefined : accept(desk, place, share, {});
}

const DATE: JsonSchema = { type: 'string', format: 'date' };
const TEXT: JsonSchema = { type: 'string', maxLength: 10_000 };

export const EXTRAS_SCHEMA: { readonly [K in keyof AnswerExtras]-?: JsonSchema } = {
  completedOn: DATE,
  evidence: EVIDENCE_SCHEMA,
  notApplicable: {
    ...TEXT,
    minLength: 1,
    description: 'Why the component does not apply; it is then excluded',
  },
  reported: {
    ...NUMBER_SCHEMA,
    description: 'The share that the unit itself wrote, as a fraction: "0.737"',
  },
  note: TEXT,
};
