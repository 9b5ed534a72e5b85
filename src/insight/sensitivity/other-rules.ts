import { modelOf } from '../../rubric/define.ts';
import type { AlternativeReading, ReadingDefinition } from '../../rubric/definition.ts';
import { RubricError } from '../../rubric/issue.ts';
import type { CheckedComponent, CheckedRubric } from '../../rubric/model.ts';
import type { Rule } from '../../rules/rule.ts';
import { rubricOfRows } from './some-rows.ts';

/** A reading of the rubric, with the other ways to read it that are rules. */
export interface OpenReading {
  readonly id: string;
  readonly alternatives: readonly AlternativeReading[];
}

/** The readings that have another rule: an alternative in words alone cannot be scored. */
export function openReadings({ definition }: CheckedRubric): readonly OpenReading[] {
  return (definition.readings ?? []).flatMap(({ id, alternatives }) => {
    const rules = alternatives.filter(({ rule, change }) => (rule ?? change) !== undefined);
    return rules.length === 0 ? [] : [{ id, alternatives: rules }];
  });
}

/** Whether a row rests on a reading. */
export function restsOn(
  { definition: { basis } }: CheckedComponent,
  id: string,
  readings: readonly ReadingDefinition[],
): boolean {
  const everywhere = readings.some((one) => one.id === id && one.everywhere === true);
  return everywhere || basis.reading === id || basis.also?.includes(id) === true;
}

/**
 * The rule of a row under one choice for each of its readings: another rule in place of its own,
 * then the changes laid over that. A change that belongs to the rule that was replaced, and makes no
 * rule of the other, says nothing of it and is left out.
 */
export function ruleUnder(
  checked: CheckedRubric,
  component: CheckedComponent,
  chosen: readonly (AlternativeReading | undefined)[],
): Rule {
  let rule = component.definition.rule;
  for (const one of chosen) if (one?.rule !== undefined) rule = one.rule;
  for (const one of chosen) {
    if (one?.change === undefined) continue;
    const changed = { ...rule, ...one.change } as Rule;
    if (isRule(checked, component, changed)) rule = changed;
  }
  return rule;
}

function isRule(checked: CheckedRubric, component: CheckedComponent, rule: Rule): boolean {
  try {
    modelOf(rubricOfRows(checked, [{ component, rule }]));
    return true;
  } catch (error) {
    if (error instanceof RubricError) return false;
    throw error;
  }
}
