import type { Answer, AnswerShape } from '../rules/answer.ts';
import { shapeOfClass } from './class.ts';
import { EXTRAS, withExtras } from './extras.ts';
import {
  type AnswerReading,
  asObject,
  type InputPath,
  type Raw,
  type ReadShape,
  refuse,
  refuseThrown,
} from './reading.ts';
import { settleReported } from './reported.ts';
import { NOTHING } from './said.ts';
import { anyReader } from './shapes/any.ts';
import { caseReader } from './shapes/case.ts';
import { count } from './shapes/count.ts';
import { days } from './shapes/days.ts';
import { flag } from './shapes/flag.ts';
import { flags } from './shapes/flags.ts';
import { growth } from './shapes/growth.ts';
import { measure } from './shapes/measure.ts';
import { option } from './shapes/option.ts';
import { partsReader } from './shapes/parts.ts';
import { points } from './shapes/points.ts';
import type { ShapeReader } from './shapes/reader.ts';
import { resolved } from './shapes/resolved.ts';
import { terms } from './shapes/terms.ts';

type Readers = { readonly [T in ReadShape['type']]: ShapeReader<T> };

/** Every shape of answer; one without a reader here does not compile. */
const READERS: Readers = {
  flag,
  option,
  flags,
  measure,
  count,
  resolved,
  terms,
  growth,
  days,
  points,
  any: /* @__PURE__ */ anyReader((...given) => wholeOf(readAnswer(...given))),
  parts: /* @__PURE__ */ partsReader((...given) => wholeOf(readAnswer(...given))),
  case: /* @__PURE__ */ caseReader((...given) => wholeOf(readAnswer(...given))),
};

function readerOf(shape: ReadShape): ShapeReader<never> {
  return READERS[shape.type] as unknown as ShapeReader<never>;
}

/** The keys of an answer's value. */
export function fieldsOf(shape: AnswerShape): readonly string[] {
  return shape.type === 'by-class' ? [] : readerOf(shape).fields;
}

/** An answer that carries more than its value, which may say nothing: a note or evidence alone. */
export class Carrying {
  readonly answer: Answer;

  constructor(answer: Answer) {
    this.answer = answer;
  }
}

/** An answer as it was read: nearly always a value alone. */
export type ReadAnswer = Answer | Carrying;

/** All of an answer that was read, as the submission keeps it. */
export function wholeOf(read: ReadAnswer | undefined): Answer | undefined {
  return read instanceof Carrying ? read.answer : read;
}

/** One answer, of a component or of a part; undefined for none and for one that cannot be taken. */
export function readAnswer(
  reading: AnswerReading,
  path: InputPath,
  value: unknown,
  shape: AnswerShape,
): ReadAnswer | undefined {
  if (value === undefined || value === null) return undefined;
  if (shape.type === 'by-class') {
    const own = shapeOfClass(reading, path, shape);
    return own === undefined ? undefined : readAnswer(reading, path, value, own);
  }
  try {
    return fromObject(reading, path, value, shape);
  } catch (error) {
    return refuseThrown(reading, path, error);
  }
}

/** What is no object: a cell, where cells are read. An empty one is no answer: the row was left open. */
function fromCell(
  reading: AnswerReading,
  path: InputPath,
  value: unknown,
  shape: ReadShape,
): ReadAnswer | undefined {
  if (reading.cells === undefined) {
    return refuse(reading, path, 'not-an-object', 'an answer is expected', { received: value });
  }
  const answer = reading.cells(reading, path, value, shape);
  return answer === undefined ? undefined : new Carrying(answer);
}

function fromObject(
  reading: AnswerReading,
  path: InputPath,
  value: unknown,
  shape: ReadShape,
): ReadAnswer | undefined {
  const raw = asObject(value);
  if (raw === undefined) return fromCell(reading, path, value, shape);
  const reader = readerOf(shape);
  const { fields } = reader;
  const values: unknown[] = [undefined, undefined, undefined, undefined];
  let hasValue = false;
  let extras: Raw | undefined;
  const keys = Object.keys(raw);
  // Everything is read once, and by its name: a getter may say something else the next time.
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as string;
    const field = positionOf(fields, key);
    if (field < 0) {
      extras = besideValue(reading, path, raw, key, fields, extras);
      continue;
    }
    const given = raw[key];
    if (given === undefined || given === null) continue;
    values[field] = given;
    hasValue = true;
  }
  if (extras === undefined) {
    const answer = hasValue ? reader.read(reading, path, values, shape as never) : undefined;
    return answer === NOTHING ? undefined : answer;
  }
  return withRest(reading, path, { reader, values, hasValue, extras }, shape);
}

/** What stands beside the value, with one key more; a key that no answer has is refused. */
function besideValue(
  reading: AnswerReading,
  path: InputPath,
  raw: Raw,
  key: string,
  fields: readonly string[],
  extras: Raw | undefined,
): Raw | undefined {
  if (!EXTRAS.has(key)) {
    const expected = fields.join(', ');
    refuse(reading, { parent: path, key }, 'unknown-key', 'this answer has no such key', {
      expected,
    });
    return extras;
  }
  const given = raw[key];
  return given === undefined || given === null ? extras : { ...extras, [key]: given };
}

/** The fields of an answer are few: comparing them one by one is quicker than any search. */
function positionOf(fields: readonly string[], key: string): number {
  for (let at = 0; at < fields.length; at += 1) if (fields[at] === key) return at;
  return -1;
}

/** What stands in an answer, not yet read: the fields of its value, and what it carries besides. */
interface RawAnswer {
  readonly reader: ShapeReader<never>;
  readonly values: unknown[];
  readonly hasValue: boolean;
  readonly extras: Raw;
}

/** Extras are read even beside a value that was refused: every issue is told at once. */
function withRest(
  reading: AnswerReading,
  path: InputPath,
  { reader, values, hasValue, extras }: RawAnswer,
  shape: ReadShape,
): ReadAnswer | undefined {
  const excluded = extras['notApplicable'] !== undefined;
  if (excluded && hasValue) {
    const at = { parent: path, key: 'notApplicable' };
    refuse(reading, at, 'conflicting-fields', 'a value, or not applicable, but not both');
  }
  // What all answers may carry is here the answer itself.
  const isDated = shape.type === 'days' && extras['completedOn'] !== undefined;
  if (isDated) values[1] = extras['completedOn'];
  const says = hasValue || isDated;
  const none = excluded && hasValue ? undefined : NOTHING;
  const isMeasure = shape.type === 'measure' || shape.type === 'terms';
  if (isMeasure) reading.reported = extras['reported'];
  const answer = says && !excluded ? reader.read(reading, path, values, shape as never) : none;
  reading.reported = undefined;
  const read = withExtras(reading, path, extras, answer ?? NOTHING);
  if (answer === undefined || (excluded && read.notApplicable === undefined)) return undefined;
  const whole = settleReported(shape, read, reading.facts);
  return new Carrying(whole);
}
