import type { CheckedRubric } from '../rubric/model.ts';
import type { Answer } from '../rules/answer.ts';
import { Carrying, readAnswer } from './answer.ts';
import { possibleFor } from './nearest.ts';
import {
  type AnswerReading,
  asObject,
  type InputPath,
  type Raw,
  refuse,
  refuseThrown,
} from './reading.ts';
import { AnswerList } from './record.ts';
import { saidOf } from './said.ts';
import type { Submission } from './submission.ts';

/** The answers as they were handed in, by component, and the same in the rubric's order. */
export interface ReadAnswers {
  readonly answers: Submission['answers'];
  readonly ordered: AnswerList;
}

export function readAnswers(
  reading: AnswerReading,
  rubric: CheckedRubric,
  value: unknown,
): ReadAnswers | undefined {
  const at: InputPath = { parent: undefined, key: 'answers' };
  const raw = asObject(value);
  if (raw === undefined) {
    if (value === undefined) return refuse(reading, at, 'missing-field', 'the answers are needed');
    return refuse(reading, at, 'not-an-object', 'answers by component', { received: value });
  }
  // Without a prototype the engine takes it for a dictionary from the start: every unit answers
  // other components, and an object that grew key by key would have a hidden class of its own.
  const answers: { [id: string]: Answer } = Object.create(null);
  const ordered = new AnswerList(rubric);
  const ids = Object.keys(raw);
  for (const id of ids) {
    const path = { parent: at, key: id };
    const component = rubric.byId.get(id);
    if (component === undefined) {
      refuse(reading, path, 'unknown-component', 'the rubric has no such component', {
        expected: possibleFor(id, rubric.byId.keys()),
      });
      continue;
    }
    reading.pair.forget();
    const { rule } = component;
    const read = readAnswer(reading, path, take(reading, path, raw), rule.shape);
    if (read === undefined) continue;
    if (read instanceof Carrying) {
      answers[id] = read.answer;
      const said = saidOf(read.answer, rule.shape);
      if (said !== undefined) ordered.keep(component, said, reading);
    } else {
      answers[id] = read;
      // A value is an answer; only what is made of answers may be there and say nothing.
      const said = rule.parts === undefined ? read : saidOf(read, rule.shape);
      if (said !== undefined) ordered.keepValue(component, said, reading);
    }
  }
  return { answers: Object.freeze(Object.setPrototypeOf(answers, Object.prototype)), ordered };
}

/** What stands under the path's key; a getter that throws is an issue, and nothing stands there. */
function take(reading: AnswerReading, path: InputPath, raw: Raw): unknown {
  try {
    return raw[path.key];
  } catch (error) {
    return refuseThrown(reading, path, error);
  }
}
