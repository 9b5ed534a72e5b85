import { toScaled } from '../exact/decimal-text.ts';
import type { RoundingMode } from '../exact/rounding.ts';
import type { EvidenceRequirement, RubricDefinition } from '../rubric/definition.ts';
import type { Finding } from '../rubric/finding.ts';
import { deepFreeze } from '../rubric/freeze.ts';
import type { CheckedComponent, CheckedRubric } from '../rubric/model.ts';
import { leavesOf } from '../rules/compile.ts';
import {
  type CompiledGrade,
  type CompiledGroup,
  compileGrades,
  compileGroups,
} from './compiled-levels.ts';
import { requiredOfUnit } from './evidence.ts';
import { type KeptVerdicts, keptVerdicts, type RecurringKey, recurringKey } from './kept.ts';
import { type CompiledReadings, compileReadings } from './readings.ts';
import type { RubricReference } from './score.ts';
import { type Printer, printer, type Sign } from './totals.ts';

/** A component made ready: everything that does not depend on the answer is worked out once. */
export interface CompiledComponent {
  readonly checked: CheckedComponent;
  readonly max: number;
  /** Points are multiples of this, in whole numbers of 10^-places: 1 unless it has its own rounding. */
  readonly step: number;
  readonly sign: Sign;
  /** Its steps may hold something that a reader should look at. */
  readonly hasStepFindings: boolean;
  readonly kept: KeptVerdicts;
  readonly keyOf: RecurringKey | undefined;
  /** Its rule says itself what being late costs. */
  readonly measuresLateness: boolean;
  /** The evidence that the unit itself has to hand in. */
  readonly required: readonly EvidenceRequirement[];
  /** Nothing of it was handed in: by far the most frequent finding. */
  readonly noEvidence: Extract<Finding, { readonly code: 'no-evidence' }>;
  readonly inferred: Finding | undefined;
}

export interface CompiledRubric {
  readonly checked: CheckedRubric;
  readonly reference: RubricReference;
  readonly mode: RoundingMode;
  readonly print: Printer;
  readonly max: number;
  /** From the highest band down. */
  readonly grades: readonly CompiledGrade[];
  readonly groups: readonly CompiledGroup[];
  /** It has bonus or penalty components; they are held at the total alone; without a bound above. */
  readonly adjusts: boolean;
  readonly adjustsTotal: boolean;
  readonly free: boolean;
  readonly assumed: readonly Finding[];
  readonly readings: CompiledReadings;
  readonly pillars: readonly CompiledPillar[];
  /** In the rubric's order. */
  readonly components: readonly CompiledComponent[];
}

interface CompiledLevel {
  readonly id: string;
  readonly name: string;
  readonly max: number;
}
export interface CompiledPillar extends CompiledLevel {
  /** It has bonus or penalty components and holds them within its own bounds. */
  readonly adjusts: boolean;
  readonly criteria: readonly CompiledCriterion[];
  /** All of its components, where nobody asks for their criteria. */
  readonly components: readonly CompiledComponent[];
}
export interface CompiledCriterion extends CompiledLevel {
  readonly components: readonly CompiledComponent[];
}

const compiled = new WeakMap<CheckedRubric, CompiledRubric>();
const byReference = new WeakMap<RubricReference, CompiledRubric>();

/** The rubric whose scores have this very reference; undefined for a score that was read back. */
export function rubricOfReference(reference: RubricReference): CompiledRubric | undefined {
  return byReference.get(reference);
}

/** The rubric made ready for scoring, once. */
export function compiledRubric(checked: CheckedRubric): CompiledRubric {
  const known = compiled.get(checked);
  if (known !== undefined) return known;
  const made = compile(checked);
  compiled.set(checked, made);
  byReference.set(made.reference, made);
  return made;
}

function compile(checked: CheckedRubric): CompiledRubric {
  const { id, version, title, legalBasis, weighting, rounding, adjustments } = checked.definition;
  const mode = rounding?.mode ?? 'half-up';
  const components = checked.components.map((one) => compileComponent(one, checked.places));
  let next = 0;
  const pillars = checked.definition.pillars.map((pillar): CompiledPillar => {
    const criteria = pillar.criteria.map((criterion): CompiledCriterion => {
      const own = components.slice(next, next + criterion.components.length);
      next += own.length;
      return { id: criterion.id, name: criterion.name, max: sum(within(own)), components: own };
    });
    const own = criteria.flatMap((criterion) => criterion.components);
    const adjusts = adjustments !== 'total' && own.some(({ sign }) => sign !== 0);
    const { id, name } = pillar;
    return { id, name, max: sum(criteria), adjusts, criteria, components: own };
  });
  const max = sum(pillars);
  const print = printer(checked.places, max);
  const reference = deepFreeze({
    id,
    version,
    fingerprint: checked.key().fingerprint,
    title,
    legalBasis,
    weighting,
    rounding: { places: checked.places, mode },
    ...knowledge(checked.definition),
  });
  const assumed: readonly Finding[] =
    weighting.basis === 'assumed'
      ? deepFreeze([
          { code: 'assumed-weights', severity: 'warning', path: ['rubric'], note: weighting.note },
        ])
      : [];
  const adjusts = components.some(({ sign }) => sign !== 0);
  const groups = compileGroups(checked.definition, pillars);
  return {
    checked,
    reference,
    mode,
    print,
    max,
    grades: compileGrades(checked.definition, pillars, groups),
    groups,
    adjusts,
    adjustsTotal: adjusts && adjustments === 'total',
    free: adjustments === 'free',
    assumed,
    readings: compileReadings(checked.definition, checked.components),
    pillars,
    components,
  };
}

/** What the reader of a score has to know besides, where there is any. */
function knowledge({
  grades,
  readings,
}: RubricDefinition): Pick<RubricReference, 'grades' | 'readings'> {
  return {
    ...(grades === undefined ? {} : { grades }),
    ...(readings === undefined ? {} : { readings: readings.map(({ id, note }) => ({ id, note })) }),
  };
}

/** A bonus or penalty stands outside every maximum. */
function within(components: readonly CompiledComponent[]): readonly CompiledComponent[] {
  return components.filter(({ sign }) => sign === 0);
}

function sum(parts: readonly { readonly max: number }[]): number {
  return parts.reduce((total, { max }) => total + max, 0);
}

function compileComponent(checked: CheckedComponent, places: number): CompiledComponent {
  const { id, maxPoints, adjustment, rounding, basis, evidence = [] } = checked.definition;
  const { rule } = checked;
  const required = requiredOfUnit(evidence);
  const expected = required.map(({ name }) => name);
  const asked = { expected, missing: expected, unsigned: [] };
  const about = { path: ['answers', id], component: id };
  return {
    checked,
    // The rubric is checked: its points can be printed at its places.
    max: toScaled(maxPoints, places) as number,
    step: rounding === undefined ? 1 : (toScaled(rounding.step, places) as number),
    sign: adjustment === undefined ? 0 : adjustment === 'bonus' ? 1 : -1,
    hasStepFindings: rule.parts !== undefined || rule.kind.compares !== undefined,
    measuresLateness: leavesOf(rule).some(({ shape }) => shape.type === 'days'),
    kept: keptVerdicts(),
    keyOf: recurringKey(rule),
    required,
    noEvidence: deepFreeze({ code: 'no-evidence', severity: 'info', ...about, ...asked }),
    inferred:
      // Rows that share a reading share its finding.
      basis.rule === 'inferred' && basis.reading === undefined
        ? deepFreeze({ code: 'inferred-rule', severity: 'info', ...about, note: basis.note ?? '' })
        : undefined,
  };
}
