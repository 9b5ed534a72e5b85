import type { Answer, AnswerShape } from '../../rules/answer.ts';
import type { AnswerReading, InputPath } from '../reading.ts';
import { refuse } from '../reading.ts';

export type ShapeOf<T extends AnswerShape['type']> = Extract<AnswerShape, { type: T }>;

/** How one shape of answer is read, from JSON; its cells are read in `cells/`. */
export interface ShapeReader<T extends AnswerShape['type']> {
  /** The keys of the answer's value. */
  readonly fields: readonly string[];
  /** The value of what stands under those keys, in their order; undefined with its issues told. */
  read(
    reading: AnswerReading,
    path: InputPath,
    values: readonly unknown[],
    shape: ShapeOf<T>,
  ): Answer | undefined;
}

/** Reads an answer inside another: shapes that are made of answers are made with it. */
export type ReadPart = (
  reading: AnswerReading,
  path: InputPath,
  value: unknown,
  shape: AnswerShape,
) => Answer | undefined;

/** Says that a field which the rule needs is not there. */
export function missing(reading: AnswerReading, path: InputPath, field: string): undefined {
  return refuse(reading, { parent: path, key: field }, 'missing-field', `${field} is needed`);
}
