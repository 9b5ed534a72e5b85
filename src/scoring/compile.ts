import { compare } from '../exact/fraction.ts';
import { readPlain, toScaled } from '../exact/plain.ts';
import type { RoundingMode } from '../exact/rounding/round.ts';
import type { Grade } from '../rubric/definition.ts';
import type { Finding } from '../rubric/finding.ts';
import { deepFreeze } from '../rubric/freeze.ts';
import type { ComponentModel, RubricModel } from '../rubric/model.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { kindOf } from '../rules/index.ts';
import type { CompiledRule, Outcome } from '../rules/kind.ts';
import { NO_BOUNDS } from './bounds.ts';
import { type Scales, scales } from './scales.ts';
import type { RubricReference } from './score.ts';
import { type Printer, printer } from './totals.ts';
import type { Verdict } from './verdict.ts';

/** A component made ready: everything that does not depend on the answer is worked out once. */
export interface ReadyComponent {
  readonly model: ComponentModel;
  readonly max: number;
  readonly rule: CompiledRule;
  /** Its points from an answer that is one number, where no other unit is needed. */
  readonly scales: Scales;
  readonly missing: Verdict;
  /** Its steps may hold something that a reader should look at. */
  readonly tells: boolean;
  /** What recurring outcomes lead to. */
  readonly kept: Map<Outcome, Verdict>;
  /** The evidence that the unit itself has to hand in. */
  readonly expected: readonly string[];
  readonly signed: boolean;
  readonly noEvidence: Finding;
  readonly inferred: Finding | undefined;
}

export interface ReadyRubric {
  readonly model: RubricModel;
  readonly reference: RubricReference;
  readonly mode: RoundingMode;
  readonly print: Printer;
  readonly max: number;
  /** From the highest band down. */
  readonly grades: readonly Grade[];
  readonly assumed: readonly Finding[];
  readonly pillars: readonly ReadyPillar[];
}

interface ReadyGroup {
  readonly id: string;
  readonly name: string;
  readonly max: number;
}
export interface ReadyPillar extends ReadyGroup {
  readonly criteria: readonly ReadyCriterion[];
  /** All of its components, where nobody asks for their criteria. */
  readonly components: readonly ReadyComponent[];
}
export interface ReadyCriterion extends ReadyGroup {
  readonly components: readonly ReadyComponent[];
}

const ready = new WeakMap<RubricModel, ReadyRubric>();

/** The rubric made ready for scoring, once. */
export function readyRubric(model: RubricModel): ReadyRubric {
  const known = ready.get(model);
  if (known !== undefined) return known;
  const made = make(model);
  ready.set(model, made);
  return made;
}

/** One component made ready. */
export function readyComponent(model: RubricModel, id: string): ReadyComponent {
  const { pillars } = readyRubric(model);
  for (const { criteria } of pillars) {
    for (const { components } of criteria) {
      const found = components.find((one) => one.model.definition.id === id);
      if (found !== undefined) return found;
    }
  }
  throw new UsageError(`the rubric has no component "${id}"`);
}

function make(model: RubricModel): ReadyRubric {
  const { id, version, title, weighting, rounding, grades = [] } = model.definition;
  const mode = rounding?.mode ?? 'half-up';
  const pillars = model.definition.pillars.map((pillar): ReadyPillar => {
    const criteria = pillar.criteria.map((criterion): ReadyCriterion => {
      const components = criterion.components.map((component) =>
        makeComponent(model.components.get(component.id) as ComponentModel, model.places, mode),
      );
      return { id: criterion.id, name: criterion.name, max: sum(components), components };
    });
    const components = criteria.flatMap((criterion) => criterion.components);
    return { id: pillar.id, name: pillar.name, max: sum(criteria), criteria, components };
  });
  const max = sum(pillars);
  const print = printer(model.places, max);
  const reference = deepFreeze({
    id,
    version,
    title,
    weighting,
    rounding: { places: model.places, mode },
  });
  const assumed: readonly Finding[] =
    weighting.basis === 'assumed'
      ? deepFreeze([
          { code: 'assumed-weights', severity: 'warning', path: ['rubric'], note: weighting.note },
        ])
      : [];
  const falling = [...grades].sort((a, b) => compare(readPlain(b.from), readPlain(a.from)));
  return { model, reference, mode, print, max, grades: falling, assumed, pillars };
}

function sum(parts: readonly { readonly max: number }[]): number {
  return parts.reduce((total, { max }) => total + max, 0);
}

function makeComponent(model: ComponentModel, places: number, mode: RoundingMode): ReadyComponent {
  const { id, maxPoints, rule, basis, evidence = [] } = model.definition;
  const expected = evidence.filter(({ kind }) => kind !== 'system' && kind !== 'authority');
  const names = expected.map(({ name }) => name);
  const about = { path: ['answers', id], component: id };
  // The rubric is checked: its points can be printed at its places.
  const max = toScaled(maxPoints, places) as number;
  const compiled = kindOf(rule).compile(rule, { maxPoints, place: id });
  return {
    model,
    max,
    rule: compiled,
    scales: scales(compiled, max, mode, NO_BOUNDS),
    missing: {
      status: 'missing',
      points: 0,
      excluded: 0,
      fraction: null,
      steps: [{ step: 'no-answer' }],
      kept: true,
    },
    tells: kindOf(rule).relative !== undefined,
    kept: new Map(),
    expected: names,
    signed: expected.length > 0 && expected.every(({ signed }) => signed === true),
    noEvidence: deepFreeze({ code: 'no-evidence', severity: 'info', ...about, expected: names }),
    inferred:
      basis.rule === 'inferred'
        ? deepFreeze({ code: 'inferred-rule', severity: 'info', ...about, note: basis.note ?? '' })
        : undefined,
  };
}
