import { readPlain, toPlain } from '../exact/decimal-text.ts';
import { compare, type Fraction, ONE, printFraction, reduce, ZERO } from '../exact/fraction.ts';
import { InputError, type IntakeIssue } from '../intake/issue.ts';
import { namedByKey } from '../intake/named.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { RubricDiff } from '../rubric/diff/difference.ts';
import { difference } from '../rubric/diff/read-diff.ts';
import { ruleFingerprint } from '../rubric/fingerprint.ts';
import type { ComponentIdOf } from '../rubric/ids-of.ts';
import type { CheckedRubric } from '../rubric/model.ts';
import { entriesOf, optionsOf } from '../rubric/options.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { type CompiledLeaf, curveOf, leavesOf } from '../rules/compile.ts';
import { type BoundsKey, fromKey, toBound, toKey } from '../rules/context.ts';
import { curveText } from '../rules/curve.ts';
import { type CohortBounds, type ComponentBounds, readBoundsForm } from '../scoring/bounds-form.ts';
import { makeBounds } from './bounds.ts';

/**
 * Published goalposts by component; of a part: the component's id, a slash, the part's id. A slash
 * within an id is written `~1`, and `~` itself `~0`.
 */
export type BoundsTable<R extends RubricDefinition = RubricDefinition> = {
  readonly [Key in ComponentIdOf<R> | `${ComponentIdOf<R>}/${string}`]?: Goalposts;
};

interface Goalposts {
  readonly min?: number | string | undefined;
  readonly max?: number | string | undefined;
}

/**
 * Bounds from published figures, such as a nation's minimum and maximum: plain JSON to score
 * against, set by no unit. A rule that is held against the best alone needs no `min`.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} with every fault of the table: components that are not scored against
 *   others, figures that are missing or no numbers, a min above its max.
 * @throws {UsageError} for a table that is no plain object.
 * @example
 * const bounds = boundsFrom(hueCommune2023, { 'VII.1.2': { min: '0', max: '62.5' } });
 * scoreUnit(
 *   hueCommune2023,
 *   { unit: { id: 'a' }, answers: { 'VII.1.2': { value: 50 } } },
 *   { bounds },
 * ).points; // => "8"
 */
export function boundsFrom<const R extends RubricDefinition>(
  rubric: R,
  table: BoundsTable<NoInfer<R>>,
): CohortBounds;
export function boundsFrom(rubric: RubricDefinition, table: BoundsTable): CohortBounds {
  const checked = modelOf(rubric);
  const leaves = comparedLeaves(checked);
  const issues: IntakeIssue[] = [];
  const components: { [key: BoundsKey]: ComponentBounds } = {};
  for (const [key, value] of entriesOf(table, 'the figures of the table')) {
    const leaf = leaves.get(key);
    if (leaf === undefined) {
      const message = 'nothing here is scored against others';
      issues.push({ code: 'unknown-component', path: ['table', key], message });
      continue;
    }
    const read = readGoalposts(leaf, key, value, issues);
    if (read !== undefined) components[key] = read;
  }
  if (issues.length > 0) {
    throw new InputError(issues.map((one) => namedByKey(checked, one, String(one.path[1]))));
  }
  return makeBounds({ rubric: checked.key(), policy: null, components });
}

function comparedLeaves({ components }: CheckedRubric): ReadonlyMap<BoundsKey, CompiledLeaf> {
  const leaves = components.flatMap(({ rule }) => leavesOf(rule));
  return new Map(leaves.filter(({ compares }) => compares).map((leaf) => [leaf.site.key, leaf]));
}

function readGoalposts(
  leaf: CompiledLeaf,
  key: string,
  value: unknown,
  issues: IntakeIssue[],
): ComponentBounds | undefined {
  const before = issues.length;
  const path = ['table', key];
  const fields = new Map(entriesOf(value, `the figures of "${key}"`));
  for (const field of fields.keys()) {
    if (field === 'min' || field === 'max') continue;
    const message = 'min and max are possible';
    issues.push({ code: 'unknown-key', path: [...path, field], message });
  }
  const figure = (field: 'min' | 'max'): Fraction | undefined => {
    const one = fields.get(field);
    if (one === undefined) return undefined;
    const plain = typeof one === 'number' || typeof one === 'string' ? toPlain(one) : undefined;
    if (plain?.ok === true) return readPlain(plain.text);
    issues.push({ code: 'not-a-number', path: [...path, field], message: 'a number is expected' });
    return undefined;
  };
  const [max, least] = [figure('max'), figure('min')];
  const min = least ?? (minDecides(leaf) ? undefined : belowAll(max));
  if (issues.length > before) return undefined;
  if (min === undefined || max === undefined) {
    const field = max === undefined ? 'max' : 'min';
    const message = 'the rule is held against it';
    issues.push({ code: 'missing-field', path: [...path, field], message });
    return undefined;
  }
  if (compare(min, max) > 0) {
    issues.push({ code: 'conflicting-fields', path, message: 'the min is above the max' });
    return undefined;
  }
  const bound = (one: Fraction) => ({ ...printFraction(reduce(one)), units: [] });
  return { min: bound(min), max: bound(max), rule: ruleFingerprint(leaf.rule) };
}

/** Whether the least value moves what a measure is worth; the rule's own curve shows it. */
function minDecides(leaf: CompiledLeaf): boolean {
  const worth = (min: Fraction): string => {
    const curve = curveOf(leaf, () => ({ min: toBound(min, []), max: toBound(ONE, []) }));
    return curve === null ? '' : curveText(curve);
  };
  return worth(ZERO) !== worth({ n: 1, d: 2 });
}

/** A least value that no max is under. */
function belowAll(max: Fraction | undefined): Fraction {
  return max !== undefined && compare(max, ZERO) < 0 ? max : ZERO;
}

export interface AdoptOptions {
  /** From the rubric of the bounds to the one that takes them: which component is which. */
  readonly diff?: RubricDiff | undefined;
}

/** Bounds for another version, and the keys of those that stay behind. */
export interface AdoptedBounds {
  readonly bounds: CohortBounds;
  /** What its rule changed of, or what the rubric does not have: by the key in the bounds given. */
  readonly left: readonly string[];
}

/**
 * The bounds of one version of a rubric for another one, such as last year's for this year's: of
 * all components whose rule is still the same, by its fingerprint. Components are the same by their
 * ids, or by the pairs of a `diffRubrics` from the one rubric to the other. Whoever adopts bounds
 * settles that they are what to score against: they stand under any policy.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} for what is no bounds.
 * @throws {UsageError} for a `diff` between other rubrics, and for an unknown option.
 * @example
 * const next = { ...JSON.parse(JSON.stringify(hueCommune2023)), version: '99/QĐ-UBND' };
 * const last = boundsFrom(hueCommune2023, { 'VII.1.2': { min: '0', max: '50' } });
 * const { bounds, left } = adoptBounds(next, last);
 * [bounds.rubric.version, Object.keys(bounds.components), left];
 * // => ["99/QĐ-UBND", ["VII.1.2"], []]
 */
export function adoptBounds(
  rubric: RubricDefinition,
  bounds: CohortBounds,
  options: AdoptOptions = {},
): AdoptedBounds {
  const checked = modelOf(rubric);
  const older = readBoundsForm(bounds);
  const { diff } = optionsOf(options, { diff: difference });
  const idIn = diff === undefined ? sameId : pairsOf(diff);
  if (diff !== undefined) requireDiff(diff, older, checked);
  const leaves = comparedLeaves(checked);
  const components: { [key: BoundsKey]: ComponentBounds } = {};
  const left: string[] = [];
  for (const [key, one] of Object.entries(older.components)) {
    const [id = '', ...part] = key.split('/');
    const now = idIn(fromKey(id));
    const moved = now === undefined ? undefined : [toKey(now), ...part].join('/');
    const leaf = moved === undefined ? undefined : leaves.get(moved);
    if (moved === undefined || leaf === undefined || ruleFingerprint(leaf.rule) !== one.rule) {
      left.push(key);
    } else {
      components[moved] = one;
    }
  }
  return { bounds: makeBounds({ rubric: checked.key(), policy: null, components }), left };
}

function sameId(id: string): string {
  return id;
}

/** The id in the second rubric of a component of the first; none where it was removed. */
function pairsOf({ moved, removed }: RubricDiff): (id: string) => string | undefined {
  const others = moved.filter(({ level }) => level === 'component');
  const now = new Map<string, string | undefined>(
    others.map(({ before, after }) => [before, after]),
  );
  for (const { level, id } of removed) if (level === 'component') now.set(id, undefined);
  return (id) => (now.has(id) ? now.get(id) : id);
}

function requireDiff(diff: RubricDiff, { rubric: older }: CohortBounds, rubric: CheckedRubric) {
  const now = rubric.key();
  const fits = (side: RubricDiff['before'], key: typeof now): boolean =>
    side.id === key.id && side.version === key.version;
  if (fits(diff.before, older) && fits(diff.after, now)) return;
  const from = `${older.id} (${older.version}) to ${now.id} (${now.version})`;
  throw new UsageError(`the option diff is not from ${from}`);
}
