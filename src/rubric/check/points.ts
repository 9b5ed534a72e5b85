import { add, compare, type Fraction, ZERO } from '../../exact/fraction.ts';
import { readPlain, toScaled } from '../../exact/plain.ts';
import { nonNegative } from '../../rules/schema.ts';
import type { RubricIssue } from '../issue.ts';
import { asRecord, children, type Loose, type LooseRubric } from './walk.ts';

/** Points add up exactly, and full marks can be printed at the rubric's rounding. */
export function checkPoints(rubric: LooseRubric): RubricIssue[] {
  const rounding = asRecord(rubric.root.value['rounding']);
  const given = Number(rounding['places'] ?? 2);
  // Places that the schema refuses would only repeat its issue at every component.
  const places = Number.isInteger(given) && given >= 0 && given <= 6 ? given : 6;
  return [
    ...sum(rubric.root, rubric.pillars.map(pointsOf)),
    ...rubric.pillars.flatMap((pillar) =>
      sum(
        pillar,
        children(pillar, 'criteria').flatMap((criterion) => componentPoints(criterion)),
      ),
    ),
    ...rubric.criteria.flatMap(({ criterion }) => sum(criterion, componentPoints(criterion))),
    ...[rubric.root, ...rubric.components.map(({ component }) => component)].flatMap((one) =>
      printable(one, places),
    ),
  ];
}

function pointsOf(one: Loose): Fraction | undefined {
  const checked = nonNegative.safeParse(one.value['maxPoints']);
  return checked.success ? readPlain(checked.data) : undefined;
}

function componentPoints(criterion: Loose): (Fraction | undefined)[] {
  return children(criterion, 'components').map(pointsOf);
}

/** Points that cannot be read are reported by the schema; a sum over them would only repeat it. */
function sum(parent: Loose, parts: readonly (Fraction | undefined)[]): RubricIssue[] {
  const whole = pointsOf(parent);
  let total = ZERO;
  for (const part of parts) {
    if (part === undefined) return [];
    total = add(total, part);
  }
  if (whole === undefined || compare(whole, total) === 0) return [];
  const message = `${String(parent.value['maxPoints'])} is not the sum of what is below it`;
  return [{ code: 'sum-mismatch', path: [...parent.path, 'maxPoints'], message }];
}

function printable(one: Loose, places: number): RubricIssue[] {
  const checked = nonNegative.safeParse(one.value['maxPoints']);
  if (!checked.success || toScaled(checked.data, places) !== undefined) return [];
  const message = `${checked.data} cannot be printed exactly at ${places} decimals`;
  return [{ code: 'finer-than-rounding', path: [...one.path, 'maxPoints'], message }];
}
