import {
  defineRubric,
  formOf,
  lintRubric,
  parseSubmission,
  type RubricDefinition,
} from '../../src/index.ts';
import { chance, type Rng, randomSubmission } from '../support/random-submission.ts';
import { hold, holdParsed, refusedOr } from './held.ts';
import { hostile } from './hostile.ts';
import { damaged, nearby } from './mutate.ts';
import { cutRubric } from './rubrics-drawn.ts';

/** A rubric with faults: refused with its faults, or one that scores what is handed in. */
export function tryRubric(rng: Rng): string {
  const base = cutRubric(rng);
  const value = chance(rng, 0.03)
    ? hostile(rng)
    : damaged(base, rng, 2, chance(rng, 0.7) ? nearby : hostile);
  const rubric = refusedOr(() => defineRubric(value as RubricDefinition));
  if (rubric === undefined) return 'refused';
  const again = defineRubric(JSON.parse(JSON.stringify(rubric)));
  const submission = randomSubmission(rubric, rng);
  const score = holdParsed(rubric, parseSubmission(rubric, submission), rng);
  const same = holdParsed(again, parseSubmission(again, submission), rng);
  hold(JSON.stringify(score) === JSON.stringify(same), 'a rubric scores otherwise as JSON');
  if (chance(rng, 0.1)) {
    formOf(rubric, { locale: 'vi' });
    lintRubric(rubric);
  }
  return 'defined';
}
