// What the types promise of a revision, held by the compiler alone. Nothing runs here.
import { hueCommune2023 } from '../../rubrics/index.ts';
import { type RubricDefinition, reviseRubric } from '../../src/index.ts';

const version = '99/QĐ-UBND';

// @ts-expect-error Huế has no such component
reviseRubric(hueCommune2023, { version, change: { 'I.99.1': {} } });
// @ts-expect-error nor such a criterion
reviseRubric(hueCommune2023, { version, add: { 'I.99': [] } });
// @ts-expect-error nor such a component to drop
reviseRubric(hueCommune2023, { version, drop: ['I.1'] });
// @ts-expect-error a name cannot be taken away
reviseRubric(hueCommune2023, { version, change: { 'I.1.1': { name: null } } });
reviseRubric(hueCommune2023, { version, change: { 'I.1.1': { due: null } } });
reviseRubric(hueCommune2023, { version, maxima: 'fit' });
reviseRubric(hueCommune2023, { version, maxima: { rubric: '610', pillars: { I: '100' } } });
// @ts-expect-error nor such a pillar to give a maximum to
reviseRubric(hueCommune2023, { version, maxima: { pillars: { IX: '100' } } });

declare const any: RubricDefinition;
reviseRubric(any, { version, change: { 'X.1': { maxPoints: '7' } }, drop: ['Y.1'] });
// @ts-expect-error points are decimal strings
reviseRubric(any, { version, change: { 'X.1': { maxPoints: 7 } } });
// @ts-expect-error a revision has a version of its own
reviseRubric(any, {});
