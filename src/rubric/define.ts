import { checkAdjustments } from './check/adjustments.ts';
import { checkDates } from './check/dates.ts';
import { checkGrades } from './check/grades.ts';
import { checkGroups, checkRequirements } from './check/groups.ts';
import { checkIds } from './check/ids.ts';
import { placed } from './check/placed.ts';
import { checkPoints } from './check/points.ts';
import { checkReadings } from './check/readings.ts';
import { checkRules } from './check/rules.ts';
import { checkStructure } from './check/structure.ts';
import { walk } from './check/walk.ts';
import { plainCopy } from './copy.ts';
import type { RubricDefinition } from './definition.ts';
import { RubricError, type RubricIssue } from './issue.ts';
import { type CheckedRubric, toModel } from './model.ts';
import { isFixed, saysTheSame } from './plain.ts';
import { shippedFingerprint } from './shipped.ts';

/** What is known of an object that was given as a rubric. */
interface Known {
  readonly model: CheckedRubric;
  /** It can never say anything else, and need not be looked at again. */
  readonly fixed: boolean;
}

/** By identity: the caller's own objects, and the copies that `defineRubric` gave. */
const known = new WeakMap<object, Known>();

/**
 * Checks a rubric and returns a copy of it, deep-frozen and without fields that are undefined: form,
 * ids, points that add up exactly, shares and checklist points, steps, dates, facts, inferred rules
 * with their notes. What is given stays as it is; a copy that this function gave is given back.
 * Takes time in proportion to what the definition holds: at most 1,000,000 values, 200 deep.
 *
 * @throws {RubricError} with every fault, each with `code`, `path`, `message`, and the
 *   component that it is about.
 * @example
 * const rubric = defineRubric(JSON.parse(JSON.stringify(hueCommune2023)));
 * rubric.maxPoints; // => "600"
 */
export function defineRubric<const T>(definition: Unread<T>): RubricDefinition;
export function defineRubric<const R extends RubricDefinition>(definition: R): R;
export function defineRubric(definition: unknown): RubricDefinition {
  return modelOf(definition as RubricDefinition).definition;
}

/**
 * What is only known at run time: `unknown`, `any`, or data whose id is any text, as an imported
 * JSON file's. Whoever writes a rubric out in TypeScript is told by the compiler what is wrong in it.
 */
type Unread<T> = object extends T
  ? T
  : T extends RubricDefinition
    ? never
    : string extends (T extends { readonly id: infer Id } ? Id : keyof T)
      ? T
      : never;

/**
 * The checked rubric of a definition: a private copy, made when it is first used and again when it
 * was changed since. What is deep-frozen, as what `defineRubric` gives and the shipped rubrics are,
 * costs nothing to recognise; anything else is held against its copy.
 */
export function modelOf(definition: RubricDefinition): CheckedRubric {
  const found = known.get(definition);
  if (found !== undefined && (found.fixed || unchanged(definition, found.model.definition))) {
    return found.model;
  }
  if (found === undefined && shippedFingerprint(definition) !== undefined) {
    const model = toModel(definition);
    known.set(definition, { model, fixed: true });
    return model;
  }
  const read = readRubric(definition);
  if (!read.ok) throw new RubricError(read.issues);
  const model = toModel(read.rubric);
  known.set(read.rubric, { model, fixed: true });
  const fixed = isFixed(definition) && unchanged(definition, read.rubric);
  known.set(definition, { model, fixed });
  return model;
}

/** Whether it can still be read, and says what it said. */
function unchanged(definition: unknown, copy: RubricDefinition): boolean {
  try {
    return saysTheSame(definition, copy);
  } catch {
    return false;
  }
}

type ReadRubric =
  | { readonly ok: true; readonly rubric: RubricDefinition }
  | { readonly ok: false; readonly issues: readonly RubricIssue[] };

function readRubric(definition: unknown): ReadRubric {
  const read = plainCopy(definition);
  if (!read.ok) return read;
  const issues = faultsOf(read.copy);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, rubric: read.copy as never };
}

/** Every fault of a definition; none for a rubric. */
export function rubricIssues(definition: unknown): readonly RubricIssue[] {
  const read = readRubric(definition);
  return read.ok ? [] : read.issues;
}

/** Every fault of plain data. */
function faultsOf(definition: unknown): readonly RubricIssue[] {
  const rubric = walk(definition);
  const structure = checkStructure(definition);
  const faults = [
    ...structure,
    ...checkIds(rubric),
    ...checkPoints(rubric),
    ...checkRules(rubric, structure.length === 0),
    ...checkReadings(rubric),
    ...checkAdjustments(rubric),
    ...checkDates(rubric),
    ...checkGroups(rubric),
    ...checkGrades(rubric),
    ...checkRequirements(rubric),
  ];
  return faults.map((fault) => placed(fault, definition));
}
