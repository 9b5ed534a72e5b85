import type { CheckedRubric } from '../rubric/model.ts';
import type { Answer } from '../rules/answer.ts';
import { Carrying, readAnswer } from './answer.ts';
import {
  areLiteralsPlain,
  type KnownAnswers,
  knownAnswers,
  rememberValue,
} from './known-answers.ts';
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
  // Written the Vietnamese way, a text may be another number.
  const known = !reading.vietnamese && areLiteralsPlain() ? knownAnswers(rubric) : undefined;
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
    const given = take(reading, path, raw);
    const own = known?.get(id);
    const plain = own && plainAnswer(own, ordered, given, reading);
    if (plain !== undefined) {
      answers[id] = plain;
      continue;
    }
    reading.pair.forget();
    const { rule } = component;
    const said = reading.issues.length + reading.findings.length;
    const read = readAnswer(reading, path, given, rule.shape);
    if (read === undefined) continue;
    if (read instanceof Carrying) {
      answers[id] = read.answer;
      const answer = saidOf(read.answer, rule.shape);
      if (answer !== undefined) ordered.keep(component, answer, reading);
    } else {
      answers[id] = read;
      // A value is an answer; only what is made of answers may be there and say nothing.
      const answer = rule.parts === undefined ? read : saidOf(read, rule.shape);
      if (answer !== undefined) ordered.keepValue(component, answer, reading);
      const isPlain = reading.issues.length + reading.findings.length === said;
      if (isPlain && own !== undefined) rememberValue(own, given as Raw, read, ordered);
    }
  }
  return { answers: Object.freeze(Object.setPrototypeOf(answers, Object.prototype)), ordered };
}

/** An answer that needs no reading; undefined where the law has to, also to say what it throws. */
function plainAnswer(
  { component: { order }, measures }: KnownAnswers,
  ordered: AnswerList,
  given: unknown,
  reading: AnswerReading,
): Answer | undefined {
  if (measures === undefined) return undefined;
  try {
    const answer = measures.answer(ordered.measures, given, reading);
    if (answer !== undefined) ordered.answers[order] = answer;
    return answer;
  } catch {
    return undefined;
  }
}

/** What stands under the path's key; a getter that throws is an issue, and nothing stands there. */
function take(reading: AnswerReading, path: InputPath, raw: Raw): unknown {
  try {
    return raw[path.key];
  } catch (error) {
    return refuseThrown(reading, path, error);
  }
}
