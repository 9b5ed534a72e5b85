import { printScaled, toScaled } from '../../exact/decimal-text.ts';
import type { ParsedRecord } from '../../intake/record.ts';
import type { SubmissionInput } from '../../intake/submission.ts';
import type { PillarDefinition, RubricDefinition } from '../../rubric/definition.ts';
import type { CheckedComponent, CheckedRubric } from '../../rubric/model.ts';
import type { Rule } from '../../rules/rule.ts';

/** A row with the rule that it is scored by. */
export interface Row {
  readonly component: CheckedComponent;
  readonly rule: Rule;
}

/** The rubric of these rows alone, by these rules: what else stands in it need not be scored again. */
export function rubricOfRows(checked: CheckedRubric, rows: readonly Row[]): RubricDefinition {
  const { places, definition } = checked;
  const { id, version, level, title, legalBasis, period, weighting, facts } = definition;
  const { rounding } = definition;
  const pillars = grouped(rows, ({ component }) => component.pillar).map(
    ([pillar, within]): PillarDefinition => ({
      id: pillar.id,
      name: pillar.name,
      maxPoints: sumOf(within, places),
      criteria: grouped(within, ({ component }) => component.criterion).map(([criterion, own]) => ({
        id: criterion.id,
        name: criterion.name,
        components: own.map(({ component, rule }) => ({
          ...component.definition,
          // Whether its points are added or taken away is not asked here.
          adjustment: undefined,
          rule,
          basis: { items: component.definition.basis.items, rule: 'stated' },
        })),
      })),
    }),
  );
  return {
    ...{ id, version, level, title, legalBasis, period, weighting, facts, pillars },
    maxPoints: sumOf(rows, places),
    ...(rounding === undefined ? {} : { rounding }),
  };
}

/** What a unit said of these rows, with its facts and what was decided about them. */
export function submissionOfRows(
  { submission }: ParsedRecord,
  ids: ReadonlySet<string>,
): SubmissionInput {
  const { unit, facts, answers, verifications } = submission;
  const decided = verifications?.filter(({ component }) => ids.has(component));
  const own: { [id: string]: unknown } = {};
  for (const id of ids) if (Object.hasOwn(answers, id)) own[id] = answers[id];
  return {
    ...{ unit, facts },
    answers: own,
    ...(decided === undefined ? {} : { verifications: decided }),
  } as SubmissionInput;
}

function grouped<K>(rows: readonly Row[], of: (row: Row) => K): [K, Row[]][] {
  const groups = new Map<K, Row[]>();
  for (const row of rows) {
    const group = groups.get(of(row));
    if (group === undefined) groups.set(of(row), [row]);
    else group.push(row);
  }
  return [...groups];
}

function sumOf(rows: readonly Row[], places: number): string {
  let sum = 0;
  for (const { component } of rows) sum += toScaled(component.definition.maxPoints, places) ?? 0;
  return printScaled(sum, places);
}
