import { modelOf } from '../define.ts';
import type { ComponentDefinition, RubricDefinition } from '../definition.ts';
import { sameNameKey } from '../same-name.ts';
import { change, dueChange, ruleChange } from './component-changes.ts';
import type { DiffChange, DiffEntry, DiffLevel, DiffSide, RubricDiff } from './difference.ts';
import { fieldChanges, type Placed, placesIn } from './fields.ts';
import { changesIn, pillarOrder, WHOLE } from './held.ts';
import { ITEM_LISTS, itemChanges } from './items.ts';
import { pairUp } from './pairs.ts';
import { reasonsOf } from './reasons.ts';
import { ruleDifference } from './rules.ts';

/**
 * What changed from one rubric to another, by id and by meaning: a row that only got another
 * number is moved, not removed and added; a name that is only spelled another way is the same.
 * The two may be compared (`comparable`) if level and rounding are the same, no scored component
 * came or went, and no points and no scoring rule changed; moved and renamed rows and other
 * deadlines are told, but do not stand against it. Groups, grades and milestones are told item by
 * item in `items`, and every other field that is not the same stands in `fields`: where nothing is told, all is the same. `explainDiff` says it in words.
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
  const { items, fields: lists } = itemChanges(before, after);
  const fields = [
    ...fieldChanges(WHOLE, before, after, [], HEAD),
    ...lists,
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
  const side = ({ id, version, title }: RubricDefinition): DiffSide => ({ id, version, title });
  const head = { before: side(before), after: side(after) };
  return { ...head, comparable: reasons.length === 0, reasons, ...found, items, fields };
}

/** Id and version are told as the two sides, and what has lists of its own there. */
const HEAD: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'id',
  'version',
  'pillars',
  ...ITEM_LISTS,
]);

function stepOf({ rounding }: ComponentDefinition): string | undefined {
  return rounding?.step;
}

function plain(text: string): string {
  return text;
}
