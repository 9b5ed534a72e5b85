import type { RubricDefinition, SubmissionInput } from '../../src/index.ts';
import { componentsOf } from './components.ts';
import { chance, int, pick, type Rng, randomSubmission } from './random-submission.ts';

type Verifications = NonNullable<SubmissionInput['verifications']>;

/** Decisions about some of the components, several about a few of them, in no order of their days. */
export function randomVerifications(
  rubric: RubricDefinition,
  rng: Rng,
  share = 0.3,
): Verifications {
  const others = randomSubmission(rubric, rng).answers;
  const places = rubric.rounding?.places ?? 2;
  return componentsOf(rubric).flatMap(({ id, maxPoints, rule }): Verifications => {
    if (!chance(rng, share)) return [];
    const one = () => {
      const about = {
        component: id,
        stage: 'thẩm định',
        by: 'UBND tỉnh',
        on: `2023-12-${String(int(rng, 10, 28))}`,
        reason: 'theo hồ sơ',
      };
      const points = Math.floor(Number(maxPoints) * rng() * 10 ** places) / 10 ** places;
      const other = others[id];
      const decision = pick(rng, [
        { upheld: true as const },
        { rejected: true as const },
        { notApplicable: 'đơn vị không có đối tượng' },
        { points: points.toFixed(places).replace(/\.?0+$/, '') || '0' },
        // Numbers over a fact hang on the facts of the other unit.
        ...(other == null || !says(other) || JSON.stringify(rule).includes('"of"')
          ? []
          : [{ answer: other }]),
      ]);
      return { ...about, ...decision };
    };
    return chance(rng, 0.2) ? [one(), one()] : [one()];
  });
}

/** Something stands in it: empty lists of items or parts, and a case alone, say nothing. */
function says(answer: object): boolean {
  const withoutCase = JSON.stringify(answer, (key, value) => (key === 'case' ? null : value));
  return /:("|\d|true|false)/.test(withoutCase);
}
