import { checkDates, checkGrades } from './check/dates.ts';
import { checkIds } from './check/ids.ts';
import { checkPlain } from './check/plain.ts';
import { checkPoints } from './check/points.ts';
import { checkRules } from './check/rules.ts';
import { checkStructure } from './check/structure.ts';
import { walk } from './check/walk.ts';
import type { RubricDefinition } from './definition.ts';
import { deepFreeze } from './freeze.ts';
import { RubricError, type RubricIssue } from './issue.ts';
import { type RubricModel, toModel } from './model.ts';

/** Rubrics already checked; keyed by the frozen definition itself. */
const models = new WeakMap<object, RubricModel>();

/**
 * Checks a rubric and returns it, deep-frozen: form, ids, points that add up exactly, shares and
 * checklist points, steps, dates, facts, inferred rules with their notes.
 *
 * @throws {RubricError} with every fault, each with `code`, `path` and `message`.
 * @example
 * const rubric = defineRubric(JSON.parse(JSON.stringify(hueCommune2023)));
 * rubric.maxPoints; // => "600"
 */
export function defineRubric<const R extends RubricDefinition>(definition: R): R {
  modelOf(definition);
  return definition;
}

/** The checked rubric of a definition: checked, frozen and remembered on first use. */
export function modelOf(definition: RubricDefinition): RubricModel {
  const known = models.get(definition);
  if (known !== undefined) return known;
  const issues = rubricIssues(definition);
  if (issues.length > 0) throw new RubricError(issues);
  const model = guarded(() => toModel(deepFreeze(definition)));
  models.set(definition, model);
  return model;
}

/** Every fault of a definition; none for a rubric. */
export function rubricIssues(definition: unknown): readonly RubricIssue[] {
  try {
    const unfit = checkPlain(definition);
    if (unfit.length > 0) return unfit;
    const rubric = walk(definition);
    return [
      ...checkStructure(definition),
      ...checkIds(rubric),
      ...checkPoints(rubric),
      ...checkRules(rubric),
      ...checkDates(rubric),
      ...checkGrades(rubric),
    ];
  } catch {
    return UNREADABLE;
  }
}

/** A getter or a proxy that throws: no rubric can be read from it, whatever it throws. */
const UNREADABLE: readonly RubricIssue[] = [
  { code: 'unreadable', path: [], message: 'the definition throws when it is read' },
];

function guarded<T>(make: () => T): T {
  try {
    return make();
  } catch {
    throw new RubricError(UNREADABLE);
  }
}
