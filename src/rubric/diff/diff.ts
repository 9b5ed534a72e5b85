import { modelOf } from '../define.ts';
import type { ComponentDefinition, RubricDefinition } from '../definition.ts';
import { dueDate } from '../due.ts';
import { meaningOf } from '../meaning.ts';
import type {
  DiffChange,
  DiffEntry,
  DiffLevel,
  DiffSide,
  RubricDiff,
  RuleChange,
} from './difference.ts';
import { pairUp } from './pairs.ts';
import { reasonsOf } from './reasons.ts';
import { ruleDifference } from './rules.ts';

/**
 * What changed from one rubric to another, by id and by meaning: a row that only got another
 * number is moved, not removed and added; a name that is only spelled another way is the same.
 * The two may be compared (`comparable`) if level and rounding are the same, no scored component
 * came or went, and no points and no scoring rule changed; moved and renamed rows and other
 * deadlines are told, but do not stand against it. `explainDiff` says it in words.
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
  const [a, b] = [modelOf(before), modelOf(after)];
  const definitions = (model: typeof a) => [...model.components.values()].map((c) => c.definition);
  const pillars = pairUp(before.pillars, after.pillars);
  const components = pairUp(definitions(a), definitions(b));
  const pairs = [
    ...pillars.pairs.map(([x, y]) => ({ level: 'pillar', x, y }) as const),
    ...components.pairs.map(([x, y]) => ({ level: 'component', x, y }) as const),
  ];
  const as = { id: plain, name: meaningOf, maxPoints: plain };
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
        ([x, y]) => x.maxPoints === y.maxPoints && ruleDifference(x.rule, y.rule) !== 'points',
      )
      .map(([x, y]) => ({ before: x.id, after: y.id })),
  };
  const reasons = reasonsOf(before, after, found);
  const side = ({ id, version }: RubricDefinition): DiffSide => ({ id, version });
  const head = { before: side(before), after: side(after) };
  return { ...head, comparable: reasons.length === 0, reasons, ...found };
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
