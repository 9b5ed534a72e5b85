import type { ComponentDefinition, RubricDefinition } from '../definition.ts';
import { dueDate } from '../due.ts';
import type { DiffChange, DiffLevel, RuleChange } from './difference.ts';
import { ruleDifference } from './rules.ts';

/** What is not the same of a pillar or component that both rubrics have. */
export function change<T>(
  level: DiffLevel,
  { id, name }: { readonly id: string; readonly name: string },
  before: T,
  after: T,
): DiffChange<T> {
  return { level, id, name, before, after };
}

/** The rules of two components, where they differ. */
export function ruleChange(x: ComponentDefinition, y: ComponentDefinition): RuleChange[] {
  const affects = ruleDifference(x.rule, y.rule);
  return affects === undefined ? [] : [{ ...change('component', y, x.rule, y.rule), affects }];
}

/** The same day of a later period is the same deadline: years are counted from the period's first. */
export function dueChange(
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
