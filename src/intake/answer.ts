import type { Answer, AnswerShape } from '../rules/answer.ts';
import { checkReported } from './check-reported.ts';
import { asObject, type Desk, type Place, type Raw, refuse, refuseThrown } from './desk.ts';
import { EXTRAS, EXTRAS_SCHEMA, withExtras } from './extras.ts';
import { anyReader } from './shapes/any.ts';
import { count } from './shapes/count.ts';
import { flag } from './shapes/flag.ts';
import { flags } from './shapes/flags.ts';
import { measure } from './shapes/measure.ts';
import { option } from './shapes/option.ts';
import { partsReader } from './shapes/parts.ts';
import type { JsonSchema, ShapeReader } from './shapes/reader.ts';
import { resolved } from './shapes/resolved.ts';
import { saysNotApplicable, tidyCell } from './vietnamese/cell.ts';

type Readers = { readonly [T in AnswerShape['type']]: ShapeReader<T> };

/** Every shape of answer; one without a reader here does not compile. */
const READERS: Readers = {
  flag,
  option,
  flags,
  measure,
  count,
  resolved,
  any: anyReader((desk, place, value, shape) => readAnswer(desk, place, value, shape)),
  parts: partsReader(
    (desk, place, value, shape) => readAnswer(desk, place, value, shape),
    (shape) => answerSchema(shape),
  ),
};

function readerOf(shape: AnswerShape): ShapeReader<never> {
  return READERS[shape.type] as unknown as ShapeReader<never>;
}

/** One answer, of a component or of a part; undefined for none and for one that cannot be taken. */
export function readAnswer(
  desk: Desk,
  place: Place,
  value: unknown,
  shape: AnswerShape,
): Answer | undefined {
  if (value === undefined || value === null) return undefined;
  try {
    return typeof value === 'string' && desk.vietnamese
      ? fromCell(desk, place, value, shape)
      : fromObject(desk, place, value, shape);
  } catch (error) {
    return refuseThrown(desk, place, error);
  }
}

/** An empty cell is no answer: the row was left open. */
function fromCell(desk: Desk, place: Place, text: string, shape: AnswerShape): Answer | undefined {
  const cell = tidyCell(text);
  if (cell === '') return undefined;
  if (saysNotApplicable(cell)) {
    desk.extras = true;
    return Object.freeze({ notApplicable: cell });
  }
  const answer = readerOf(shape).readCell(desk, place, cell, shape as never);
  if (answer?.reported !== undefined) checkReported(desk, place, answer, shape);
  return answer;
}

function fromObject(
  desk: Desk,
  place: Place,
  value: unknown,
  shape: AnswerShape,
): Answer | undefined {
  const raw = asObject(value);
  if (raw === undefined) {
    const expected = desk.vietnamese ? 'an answer or the text of a cell' : 'an answer';
    return refuse(desk, place, 'not-an-object', `${expected} is expected`, { received: value });
  }
  const reader = readerOf(shape);
  const { fields } = reader;
  const values: unknown[] = [undefined, undefined, undefined];
  let hasValue = false;
  let extras: { [key: string]: unknown } | undefined;
  const keys = Object.keys(raw);
  // Everything is read once, and by its name: a getter may say something else the next time.
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as string;
    const field = positionOf(fields, key);
    if (field >= 0) {
      values[field] = raw[key];
      if (values[field] !== undefined) hasValue = true;
    } else if (EXTRAS.has(key)) {
      extras ??= {};
      extras[key] = raw[key];
    } else {
      const unknown = { parent: place, key };
      const expected = fields.join(', ');
      refuse(desk, unknown, 'unknown-key', 'this answer has no such key', { expected });
    }
  }
  if (extras === undefined) return reader.read(desk, place, values, shape as never);
  return withRest(desk, place, extras, shape, hasValue, () =>
    reader.read(desk, place, values, shape as never),
  );
}

/** The fields of an answer are few: comparing them one by one is quicker than any search. */
function positionOf(fields: readonly string[], key: string): number {
  for (let at = 0; at < fields.length; at += 1) if (fields[at] === key) return at;
  return -1;
}

/** Extras are read even beside a value that was refused: every issue is told at once. */
function withRest(
  desk: Desk,
  place: Place,
  extras: Raw,
  shape: AnswerShape,
  hasValue: boolean,
  readValue: () => Answer | undefined,
): Answer | undefined {
  const excluded = extras['notApplicable'] !== undefined;
  if (excluded && hasValue) {
    const at = { parent: place, key: 'notApplicable' };
    refuse(desk, at, 'conflicting-fields', 'a value, or not applicable, but not both');
  }
  const answer = excluded ? (hasValue ? undefined : {}) : readValue();
  const whole = withExtras(desk, place, extras, answer ?? {});
  if (answer === undefined) return undefined;
  if (whole.reported !== undefined && !excluded) checkReported(desk, place, whole, shape);
  return whole;
}

/** The schema of one answer. */
export function answerSchema(shape: AnswerShape): JsonSchema {
  const { properties, enough } = readerOf(shape).schema(shape as never);
  return {
    type: 'object',
    properties: { ...properties, ...EXTRAS_SCHEMA },
    anyOf: [{ required: ['notApplicable'] }, ...enough.map((required) => ({ required }))],
    additionalProperties: false,
  };
}
