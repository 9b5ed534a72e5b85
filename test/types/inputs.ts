// What the types promise of inputs that a program builds up, held by the compiler alone.
import { hueCommune2023 } from '../../rubrics/index.ts';
import {
  type AnswersOf,
  boundsFrom,
  type RubricDefinition,
  type SubmissionInput,
  type SubmissionOf,
  scoreCohort,
} from '../../src/index.ts';

const answers: AnswersOf<typeof hueCommune2023> = {};
answers['I.1.1'] = { option: 'head' };
answers['I.5.1'] = { achieved: true };
// @ts-expect-error a yes or no is not chosen
answers['I.5.1'] = { option: 'head' };
const submission: SubmissionOf<typeof hueCommune2023> = { unit: { id: 'u' }, answers };
submission.answers['I.4.1'] = { value: 2 };

const general: SubmissionInput = { unit: { id: 'u' }, answers: {}, facts: {} };
general.answers['X.1'] = { value: 2 };

boundsFrom(hueCommune2023, { 'VII.1.2': { min: '0', max: 62 } });
// @ts-expect-error Huế has no such component
boundsFrom(hueCommune2023, { ZZ: { max: '1' } });
declare const any: RubricDefinition;
boundsFrom(any, { ZZ: { max: '1' } });

scoreCohort(hueCommune2023, [submission]);
scoreCohort(hueCommune2023, new Set([submission]));
// @ts-expect-error no such option
scoreCohort(hueCommune2023, [{ unit: { id: 'u' }, answers: { 'I.1.1': { option: 'cat' } } }]);
