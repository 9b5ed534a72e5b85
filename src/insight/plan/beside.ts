import { boundsTally, makeBounds } from '../../cohort/bounds.ts';
import { mergeBounds } from '../../cohort/merge-bounds.ts';
import { reduce, ZERO } from '../../exact/fraction.ts';
import { printInt, readInt } from '../../exact/int.ts';
import { lazily } from '../../exact/lazily.ts';
import { parsedRecord } from '../../intake/parse.ts';
import type { ParsedRecord } from '../../intake/record.ts';
import type { Submission, SubmissionInput } from '../../intake/submission.ts';
import type { CheckedRubric } from '../../rubric/model.ts';
import type { Answer } from '../../rules/answer.ts';
import { curveOf, leavesOf } from '../../rules/compile.ts';
import { type Bounds, type BoundsKey, toBound } from '../../rules/context.ts';
import { allFrom, type Curve } from '../../rules/curve.ts';
import { readBounds } from '../../scoring/bounds.ts';
import { type CohortBounds, fractionOf } from '../../scoring/bounds-form.ts';
import type { Policy } from '../../scoring/options.ts';

/** Where nobody else has an answer anything above nothing is the best there is. */
const nobody = /* @__PURE__ */ lazily(
  (): Bounds => ({
    min: toBound(ZERO, []),
    max: toBound({ n: 1, d: readInt(`1${'0'.repeat(30)}`) }, []),
  }),
);

/**
 * What a unit's measures are worth to itself, whatever they are, while the others stay: by the
 * bounds of the others alone. Beyond these the unit has all or nothing, as it has where it sets the
 * bounds itself; between them it moves none.
 */
export function curvesBeside(
  rubric: CheckedRubric,
  bounds: CohortBounds,
  policy: Policy,
): readonly (Curve | null)[] {
  const { of } = readBounds(rubric, bounds, policy);
  const beside = (key: BoundsKey): Bounds => of(key) ?? nobody();
  return rubric.components
    .flatMap(({ rule }) => leavesOf(rule))
    .map((leaf) => {
      const curve = curveOf(leaf, beside);
      // Where the best of the others earns nothing, whoever has anything at all is the best.
      return leaf.compares && curve?.pieces.length === 0 ? allFrom(ZERO, true) : curve;
    });
}

/** The bounds that these units set without the one that is planned for. */
export function boundsOfOthers(
  rubric: CheckedRubric,
  policy: Policy,
  others: readonly Submission[],
): CohortBounds {
  const tally = boundsTally(rubric, policy);
  for (const one of others) tally.add(parsedRecord(rubric, one as SubmissionInput));
  return tally.bounds();
}

/** The bounds of some keys that a cohort has, and the same as one text. */
export interface Effect {
  readonly components: CohortBounds['components'];
  readonly key: string;
}

/** The bounds of a component once the unit answers so, beside those of the others. */
export function effectOf(
  rubric: CheckedRubric,
  policy: Policy,
  others: CohortBounds,
  { submission }: ParsedRecord,
  component: string,
  answer: Answer,
): Effect {
  const { unit, facts } = submission;
  const alone = { unit, facts, answers: { [component]: answer } } as SubmissionInput;
  const tally = boundsTally(rubric, policy);
  tally.add(parsedRecord(rubric, alone));
  return effectIn(rubric, mergeBounds(others, tally.bounds()), component);
}

/** The bounds of a component in those of a cohort. */
export function effectIn(rubric: CheckedRubric, bounds: CohortBounds, component: string): Effect {
  const own = rubric.components.find(({ definition }) => definition.id === component);
  const entries = (own?.boundsKeys ?? []).flatMap((key) => {
    const known = bounds.components[key];
    return known === undefined ? [] : [[key, known] as const];
  });
  const key = entries
    .map(([name, { min, max }]) => [name, ...[min, max].map((one) => textOf(fractionOf(one)))])
    .join();
  return { components: Object.fromEntries(entries), key };
}

function textOf(value: ReturnType<typeof fractionOf>): string {
  const { n, d } = reduce(value);
  return `${printInt(n)}/${printInt(d)}`;
}

/** A cohort's bounds with these in place of those. */
export function boundsWith(bounds: CohortBounds, effects: readonly Effect[]): CohortBounds {
  const components = Object.assign({}, bounds.components, ...effects.map((one) => one.components));
  return makeBounds({ ...bounds, components });
}
