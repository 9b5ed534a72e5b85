import { modelOf } from '../define.ts';
import type { ComponentDefinition, RubricDefinition } from '../definition.ts';
import { dueDate } from '../due.ts';
import { sameNameKey } from '../same-name.ts';
import type {
  DiffChange,
  DiffEntry,
  DiffLevel,
  DiffSide,
  FieldChange,
  RubricDiff,
  RuleChange,
} from './difference.ts';
import { fieldChanges, type Placed, placesIn } from './fields.ts';
import { type Named, type Pairs, pairUp } from './pairs.ts';
import { reasonsOf } from './reasons.ts';
import { ruleDifference } from './rules.ts';

/**
 * What changed from one rubric to another, by id and by meaning: a row that only got another
 * number is moved, not removed and added; a name that is only spelled another way is the same.
 * The two may be compared (`comparable`) if level and rounding are the same, no scored component
 * came or went, and no points and no scoring rule changed; moved and renamed rows and other
 * deadlines are told, but do not stand against it. Every other field that is not the same stands
 * in `fields`: where nothing is told, all is the same. `explainDiff` says it in words.
 *
 * @throws {RubricError} if one of the two is no rubric.
 * @example
 * const next = JSON.parse(JSON.stringify(hueCommune2023));
 * next.pillars[0].criteria[3].components[0].rule.target = '4';
 * const diff = diffRubrics(hueCommune2023, next);
 * [diff.comparable, diff.reasons, diff.unchanged.length];
 * // => [false, [{ "code": "rules-changed", "ids": ["I.4.1"] }], 78]
 */
export function diffRubrics(before: RubricDefinition, after: RubricDefinition): RubricDiff {
  return differenceOf(modelOf(before).definition, modelOf(after).definition);
}

function differenceOf(before: RubricDefinition, after: RubricDefinition): RubricDiff {
  const [a, b] = [placesIn(before), placesIn(after)];
  const only = <T>({ one }: Placed<T>): T => one;
  const pillars = pairUp(before.pillars, after.pillars);
  const criteria = pairUp(a.criteria.map(only), b.criteria.map(only));
  const components = pairUp(a.components.map(only), b.components.map(only));
  const pairs = [
    ...pillars.pairs.map(([x, y]) => ({ level: 'pillar', x, y }) as const),
    ...components.pairs.map(([x, y]) => ({ level: 'component', x, y }) as const),
  ];
  const as = { id: plain, name: sameNameKey, maxPoints: plain };
  const changed = (field: keyof typeof as): DiffChange<string>[] =>
    pairs
      .filter(({ x, y }) => as[field](x[field]) !== as[field](y[field]))
      .map(({ level, x, y }) => change(level, y, x[field], y[field]));
  const entries = (level: DiffLevel, list: readonly Omit<DiffEntry, 'level'>[]): DiffEntry[] =>
    list.map(({ id, name, maxPoints }) => ({ level, id, name, maxPoints }));
  const rules = components.pairs.flatMap(([x, y]) => ruleChange(x, y));
  const found = {
    added: [...entries('pillar', pillars.added), ...entries('component', components.added)],
    removed: [...entries('pillar', pillars.removed), ...entries('component', components.removed)],
    moved: changed('id'),
    renamed: changed('name'),
    repointed: changed('maxPoints'),
    rules,
    deadlines: components.pairs.flatMap(([x, y]) => dueChange(x, before, y, after)),
    unchanged: components.pairs
      .filter(
        ([x, y]) =>
          x.maxPoints === y.maxPoints &&
          x.adjustment === y.adjustment &&
          stepOf(x) === stepOf(y) &&
          ruleDifference(x.rule, y.rule) !== 'points',
      )
      .map(([x, y]) => ({ before: x.id, after: y.id })),
  };
  const listed = {
    id: new Set(found.moved.map(({ id }) => id)),
    name: new Set(found.renamed.map(({ id }) => id)),
    maxPoints: new Set(found.repointed.map(({ id }) => id)),
    rule: new Set(rules.map(({ id }) => id)),
    due: new Set(found.deadlines.map(({ id }) => id)),
  };
  const fields = [
    ...fieldChanges(WHOLE, before, after, [], HEAD),
    ...pillarOrder(before, after, pillars),
    ...changesIn('pillar', pillars, a.pillars, b.pillars, listed, 'criteria', criteria),
    ...changesIn('criterion', criteria, a.criteria, b.criteria, {}, 'components', components),
    ...changesIn('component', components, a.components, b.components, listed),
  ];
  const other = (of: (one: ComponentDefinition) => unknown): string[] =>
    components.pairs.flatMap(([x, y]) => (of(x) === of(y) ? [] : [y.id]));
  const reasons = reasonsOf(before, after, {
    ...found,
    adjusted: other(({ adjustment }) => adjustment),
    stepped: other(stepOf),
  });
  const side = ({ id, version, title }: RubricDefinition): DiffSide => ({
    id,
    version,
    title,
  });
  const head = { before: side(before), after: side(after) };
  return { ...head, comparable: reasons.length === 0, reasons, ...found, fields };
}

const WHOLE = { level: 'rubric', id: null } as const;
/** Id and version are told as the two sides. */
const HEAD: ReadonlySet<string> = new Set(['id', 'version', 'pillars']);

function pillarOrder(
  before: RubricDefinition,
  after: RubricDefinition,
  pillars: Pairs<Named>,
): FieldChange[] {
  const held = heldIn(pillars);
  const [old, now] = [held(before, 'pillars'), held(after, 'pillars')];
  if (old.join('\n') === now.join('\n')) return [];
  return [{ ...WHOLE, field: 'pillars', path: ['pillars'], before: old, after: now }];
}

type Listed = { readonly [field: string]: ReadonlySet<string> };

/** Fields of what stands on one level: of pairs what has no list of its own, and which of the next level they hold. */
function changesIn<T extends Placed['one'], I extends Named>(
  level: FieldChange['level'],
  { pairs, added, removed }: Pairs<T>,
  olds: readonly Placed<T>[],
  nows: readonly Placed<T>[],
  listed: Listed,
  inner?: FieldChange['field'],
  innerPairs?: Pairs<I>,
): FieldChange[] {
  const pathOf = new Map([...olds, ...nows].map(({ one, path }) => [one, path]));
  const held = heldIn(innerPairs);
  const changes = pairs.flatMap(([x, y]) => {
    const about = { level, id: y.id };
    const path = pathOf.get(y) ?? [];
    const told = new Set(Object.keys(listed).filter((field) => listed[field]?.has(y.id)));
    if (inner === undefined) return fieldChanges(about, x, y, path, told);
    const own = fieldChanges(about, x, y, path, told.add(inner));
    const [before, after] = [held(x, inner), held(y, inner)];
    if (before.join('\n') === after.join('\n')) return own;
    return [...own, { ...about, field: inner, path: [...path, inner], before, after }];
  });
  // Pillars and components that only one side has are lists of their own.
  if (level !== 'criterion') return changes;
  const alone = (one: T, before: unknown, after: unknown): FieldChange => {
    const path = pathOf.get(one) ?? [];
    return { level, id: one.id, field: 'name', path: [...path, 'name'], before, after };
  };
  return [
    ...changes,
    ...removed.map((one) => alone(one, one.name, null)),
    ...added.map((one) => alone(one, null, one.name)),
  ];
}

/**
 * What a thing holds of what both rubrics have, by the ids of the second: another place or another
 * order is a change of what holds them.
 */
function heldIn(pairs: Pairs<Named> | undefined): (thing: object, field: string) => string[] {
  const ids = new Map<object, string>();
  for (const [x, y] of pairs?.pairs ?? []) ids.set(x, y.id).set(y, y.id);
  return (thing, field) => {
    const inner = (thing as { readonly [field: string]: readonly Named[] })[field] ?? [];
    return inner.flatMap((one) => ids.get(one) ?? []);
  };
}

function stepOf({ rounding }: ComponentDefinition): string | undefined {
  return rounding?.step;
}

function plain(text: string): string {
  return text;
}

function change<T>(
  level: DiffLevel,
  { id, name }: { readonly id: string; readonly name: string },
  before: T,
  after: T,
): DiffChange<T> {
  return { level, id, name, before, after };
}

function ruleChange(x: ComponentDefinition, y: ComponentDefinition): RuleChange[] {
  const affects = ruleDifference(x.rule, y.rule);
  return affects === undefined ? [] : [{ ...change('component', y, x.rule, y.rule), affects }];
}

/** The same day of a later period is the same deadline: years are counted from the period's first. */
function dueChange(
  x: ComponentDefinition,
  before: RubricDefinition,
  y: ComponentDefinition,
  after: RubricDefinition,
): DiffChange<string | null>[] {
  const [from, to] = [dayOf(x, before), dayOf(y, after)];
  if (from?.relative === to?.relative) return [];
  return [change('component', y, from?.date ?? null, to?.date ?? null)];
}

function dayOf(
  { due }: ComponentDefinition,
  { period }: RubricDefinition,
): { readonly date: string; readonly relative: string } | undefined {
  if (due === undefined) return undefined;
  const date = dueDate(due, period);
  const years = Number(date.slice(0, 4)) - Number(period.from.slice(0, 4));
  return { date, relative: `${years}${date.slice(4)}` };
}
