import type { Answer } from '../rules/answer.ts';
import { readAnswer } from './answer.ts';
import { asObject, type Desk, type Place, type Raw, refuse, refuseThrown } from './desk.ts';
import type { Submission } from './submission.ts';

/** The answers by component; each is kept in the rubric's order as well, with its number. */
export function readAnswers(desk: Desk, value: unknown): Submission['answers'] | undefined {
  const at: Place = { parent: undefined, key: 'answers' };
  const raw = asObject(value);
  if (raw === undefined) {
    if (value === undefined) return refuse(desk, at, 'missing-field', 'the answers are needed');
    return refuse(desk, at, 'not-an-object', 'answers by component', { received: value });
  }
  // Without a prototype the engine takes it for a dictionary from the start: every unit answers
  // other components, and an object that grew key by key would have a hidden class of its own.
  const answers: { [id: string]: Answer } = Object.create(null);
  const ids = Object.keys(raw);
  for (const id of ids) {
    const place = { parent: at, key: id };
    const component = desk.rubric.components.get(id);
    if (component === undefined) {
      refuse(desk, place, 'unknown-component', 'the rubric has no such component');
      continue;
    }
    desk.component = id;
    desk.measure = undefined;
    desk.extras = false;
    desk.firstPart = component.firstPart;
    const answer = readAnswer(desk, place, take(desk, place, raw), component.shape);
    if (answer === undefined) continue;
    answers[id] = answer;
    desk.ordered.keep(component.order, answer, desk.measure, desk.extras);
  }
  return Object.freeze(Object.setPrototypeOf(answers, Object.prototype));
}

/** What stands under the place's key; a getter that throws is an issue, and nothing stands there. */
function take(desk: Desk, place: Place, raw: Raw): unknown {
  try {
    return raw[place.key];
  } catch (error) {
    return refuseThrown(desk, place, error);
  }
}
