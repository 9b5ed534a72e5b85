import type { AnswerShape } from '../rules/answer.ts';
import { classIn } from '../rules/class-of.ts';
import { type AnswerReading, type InputPath, refuse } from './reading.ts';

type ByClass = Extract<AnswerShape, { type: 'by-class' }>;

/** The form of the answer for the unit's class; undefined, with its issue, where no rule is for it. */
export function shapeOfClass(
  reading: AnswerReading,
  path: InputPath,
  { classes, otherwise }: ByClass,
): AnswerShape | undefined {
  const { unitClass } = reading;
  const own = classIn(classes, unitClass)?.shape ?? otherwise;
  if (own !== undefined) return own;
  const expected = classes.map((one) => one.class).join(' | ');
  const message = 'what this is worth hangs on the class of the unit, and no rule is for this one';
  return refuse(reading, path, 'unknown-class', message, {
    expected,
    received: unitClass,
  });
}

/** All classes take answers of one form: any of them tells it. */
export function formOfClasses({ classes, otherwise }: ByClass): AnswerShape {
  return classes[0]?.shape ?? otherwise ?? { type: 'any' };
}
