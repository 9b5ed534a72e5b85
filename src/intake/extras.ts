import { tidyText } from '../exact/tidy-text.ts';
import type { Answer, AnswerExtras } from '../rules/answer.ts';
import { readDate } from './date.ts';
import { readEvidence } from './evidence.ts';
import type { Mutable } from './mutable.ts';
import { accept, readAmount } from './number.ts';
import {
  guarded,
  type InputPath,
  type Raw,
  type Reading,
  readText,
  readTidy,
  refuse,
} from './reading.ts';
import { readPercent } from './shapes/percent.ts';

/** How each thing is read that every answer may carry. */
const READERS: {
  readonly [K in keyof AnswerExtras]-?: (
    reading: Reading,
    path: InputPath,
    value: unknown,
  ) => AnswerExtras[K] | undefined;
} = {
  completedOn: readDate,
  evidence: readEvidence,
  notApplicable: readReason,
  reported: readReported,
  note: readNote,
};

export const EXTRAS: ReadonlySet<string> = /* @__PURE__ */ new Set(Object.keys(READERS));

/** The answer with its extras, frozen. */
export function withExtras(reading: Reading, path: InputPath, extras: Raw, answer: Answer): Answer {
  const draft: Mutable<AnswerExtras> = {};
  for (const key of Object.keys(extras)) {
    const value = extras[key];
    if (value === undefined) continue;
    const at = { parent: path, key };
    const read = guarded(reading, at, () => READERS[key as keyof AnswerExtras](reading, at, value));
    if (read !== undefined) Object.assign(draft, { [key]: read });
  }
  return Object.freeze({ ...answer, ...draft });
}

function readReason(reading: Reading, path: InputPath, value: unknown): string | undefined {
  const reason = readTidy(reading, path, value);
  if (reason !== '') return reason;
  return refuse(reading, path, 'missing-field', 'what is excluded needs a reason');
}

/** Its lines stay as they are; one of which nothing is seen says nothing. */
function readNote(reading: Reading, path: InputPath, value: unknown): string | undefined {
  const note = readText(reading, path, value);
  return note === undefined || tidyText(note) === '' ? undefined : note;
}

/** The share that the unit wrote: "0.737", or "73,7%" in Vietnamese. */
function readReported(reading: Reading, path: InputPath, value: unknown): string | undefined {
  const percent = typeof value === 'string' && value.trim().endsWith('%');
  if (!percent || !reading.vietnamese)
    return readAmount(reading, path.parent ?? path, String(path.key), value, {});
  const share = readPercent(reading, path, value);
  return share === undefined ? undefined : accept(reading, path, share, {});
}
