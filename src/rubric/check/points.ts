import { printDecimal, readPlain, toScaled } from '../../exact/decimal-text.ts';
import { add, compare, type Fraction, ZERO } from '../../exact/fraction.ts';
import { isNonNegative } from '../../rules/schema.ts';
import type { RubricIssue } from '../issue.ts';
import { asRecord, children, type Loose, type LooseRubric } from './walk.ts';

/** Points add up exactly, and full marks can be printed at the rubric's rounding. */
export function checkPoints(rubric: LooseRubric): RubricIssue[] {
  const rounding = asRecord(rubric.root.value['rounding']);
  const { places: given = 2 } = rounding;
  // Places that the schema refuses would only repeat its issue at every component.
  const places = isPlaces(given) ? given : 6;
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
    ...rubric.components.flatMap(({ component }) => steps(component, places)),
  ];
}

function pointsOf(one: Loose): Fraction | undefined {
  const points = one.value['maxPoints'];
  return isNonNegative(points) ? readPlain(points) : undefined;
}

/** A bonus or penalty stands outside the maximum. */
function componentPoints(criterion: Loose): (Fraction | undefined)[] {
  return children(criterion, 'components')
    .filter(({ value }) => value['adjustment'] !== 'bonus' && value['adjustment'] !== 'penalty')
    .map(pointsOf);
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
  const [printed, is] = [printDecimal(whole), printDecimal(total)];
  const message = `${printed} is not the sum of what is below it, which is ${is}`;
  return [{ code: 'sum-mismatch', path: [...parent.path, 'maxPoints'], message, printed, is }];
}

function printable(one: Loose, places: number): RubricIssue[] {
  const points = one.value['maxPoints'];
  if (!isNonNegative(points) || toScaled(points, places) !== undefined) return [];
  const message = `${points} cannot be printed exactly at ${places} decimals`;
  const path = [...one.path, 'maxPoints'];
  return [{ code: 'finer-than-rounding', path, message, limit: String(places) }];
}

/** A component's own rounding: its steps can be printed, and lead to its maximum. */
function steps(component: Loose, places: number): RubricIssue[] {
  const { step } = asRecord(component.value['rounding']);
  if (!isNonNegative(step) || step === '0') return [];
  const scaled = toScaled(step, places);
  if (scaled === undefined) {
    const message = `${step} cannot be printed exactly at ${places} decimals`;
    const path = [...component.path, 'rounding', 'step'];
    return [{ code: 'finer-than-rounding', path, message, limit: String(places) }];
  }
  const points = component.value['maxPoints'];
  const max = isNonNegative(points) ? toScaled(points, places) : undefined;
  if (max === undefined || max % scaled === 0) return [];
  const message = `${String(points)} is no multiple of ${step}: all points could not be reached`;
  const path = [...component.path, 'maxPoints'];
  return [{ code: 'maximum-off-step', path, message, limit: step }];
}

function isPlaces(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 6;
}
