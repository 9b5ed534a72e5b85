import { existing } from '../../intake/date.ts';
import { asRecord, type Loose, textOf, walk } from '../../rubric/check/walk.ts';
import { rubricIssues } from '../../rubric/define.ts';
import type { RubricDefinition } from '../../rubric/definition.ts';
import { dueDate } from '../../rubric/due.ts';
import type { RubricIssue } from '../../rubric/issue.ts';
import { entriesOf, given, listOf, oneOf, optionsOf, shown } from '../../rubric/options.ts';
import { UsageError } from '../../rubric/usage-error.ts';
import { checked } from '../../rules/checked.ts';
import { isNonNegative } from '../../rules/schema.ts';
import { ruleSchema } from '../../rules/table.ts';
import { lintCondition } from './conditions.ts';
import { LINT_CODES, type LintCode, type LintedComponent, type LintFinding } from './finding.ts';
import { lintRule } from './rules.ts';
import { lintForm, lintNames } from './texts.ts';

/** Which findings on a rubric are not wanted. */
export interface LintOptions {
  /** Codes that are known and accepted, so that what is new stands out. */
  readonly ignore?: readonly LintCode[] | undefined;
  /** The conditions that the rules were read from, by component: each rule is held against its own. */
  readonly conditions?: { readonly [component: string]: string } | undefined;
}

/**
 * What the author of a rubric should look at: everything that `defineRubric` would refuse
 * (`invalid`), and what it takes although it is hardly meant: steps that never decide, options and
 * parts worth nothing, points out of reach, a rule by which more earns less, targets above 100% of
 * a share, deadlines outside the period, components with the same name, texts not in NFC. With
 * `conditions`, also where a rule means something else than the words that it was read from.
 * `explainLint` says a finding in words. A draft may be wrong anywhere: nothing of it is thrown.
 *
 * @throws {UsageError} for an option that is not possible.
 * @example
 * const draft = JSON.parse(JSON.stringify(hueCommune2023));
 * draft.pillars[0].criteria[3].components[0].due = '2024-10-31';
 * lintRubric(draft).map(({ code, component, due }) => [code, component, due]);
 * // => [["due-outside-period", "I.4.1", "2024-10-31"]]
 */
export function lintRubric(rubric: RubricDefinition, options: LintOptions = {}): LintFinding[] {
  const form = { ignore: listOf(oneOf(...LINT_CODES)), conditions: given<object>() };
  const { ignore, conditions } = optionsOf(options, form);
  const ignored = new Set<string>(ignore);
  return findingsOf(rubric, conditionsOf(conditions)).filter(({ code }) => !ignored.has(code));
}

/** The conditions by component, each a text. */
function conditionsOf(named: object | undefined): ReadonlyMap<string, string> {
  if (named === undefined) return new Map();
  const entries = entriesOf(named, 'the conditions').filter(([, text]) => text !== undefined);
  const odd = entries.find(([, text]) => typeof text !== 'string');
  if (odd !== undefined) throw new UsageError(`the condition of ${shown(odd[0])} is no text`);
  return new Map(entries as [string, string][]);
}

function findingsOf(
  rubric: RubricDefinition,
  conditions: ReadonlyMap<string, string>,
): LintFinding[] {
  const invalid = rubricIssues(rubric).map(refusal);
  try {
    const forms = lintForm(rubric);
    const told = new Set(forms.map(({ path }) => path.join('\n')));
    // A name that is not in NFC is refused for just that: once is enough.
    const refused = invalid.filter(({ path }) => !told.has(path.join('\n')));
    return [...refused, ...forms, ...lintMeaning(rubric, conditions)];
  } catch (error) {
    // A cycle, a getter that throws: there is nothing more to look at.
    return [...invalid, refusal({ code: 'unreadable', path: [], message: String(error) })];
  }
}

function refusal(fault: RubricIssue): LintFinding {
  const { code: issue, path, message, component } = fault;
  const about = component === undefined ? {} : { component };
  return { code: 'invalid', severity: 'error', path, ...about, issue, message, fault };
}

function lintMeaning(
  rubric: RubricDefinition,
  conditions: ReadonlyMap<string, string>,
): LintFinding[] {
  const { root, components } = walk(rubric);
  const listed = components.map(({ component }) => ({
    at: component,
    id: textOf(component, 'id') ?? '',
    path: component.path,
    name: textOf(component, 'name'),
    due: textOf(component, 'due'),
  }));
  return [
    ...lintNames(listed),
    ...listed.flatMap((component) => [
      ...lintDue(component, root),
      ...lintRuleOf(component.at, component.id),
      ...lintConditionOf(component.at, component.id, conditions.get(component.id)),
    ]),
  ];
}

function lintRuleOf(component: Loose, id: string): LintFinding[] {
  const rule = checked(ruleSchema(), component.value['rule']);
  if (!rule.ok) return [];
  const points = component.value['maxPoints'];
  const usable = isNonNegative(points) && points !== '0';
  return lintRule(rule.data, usable ? points : '1', [...component.path, 'rule'], id);
}

function lintConditionOf(
  component: Loose,
  id: string,
  condition: string | undefined,
): LintFinding[] {
  const rule = checked(ruleSchema(), component.value['rule']);
  const maxPoints = component.value['maxPoints'];
  if (condition === undefined || !rule.ok || !isNonNegative(maxPoints)) return [];
  const adjustment = component.value['adjustment'];
  return lintCondition(
    {
      id,
      path: component.path,
      name: textOf(component, 'name') ?? '',
      maxPoints,
      due: textOf(component, 'due') !== undefined,
      adjustment: adjustment === 'bonus' || adjustment === 'penalty' ? adjustment : undefined,
      rule: rule.data,
    },
    condition,
  );
}

const DUE = /^(?:\d{4}-)?\d{2}-\d{2}$/;

function isDay(value: unknown): value is string {
  return typeof value === 'string' && existing(value);
}

function lintDue({ id, path, due }: LintedComponent, root: Loose): LintFinding[] {
  const { from, to } = asRecord(root.value['period']);
  if (due === undefined || !DUE.test(due)) return [];
  // A period that is none is refused for itself: no deadline can be outside it.
  if (!isDay(from) || !isDay(to)) return [];
  const date = dueDate(due, { from, to });
  if (date >= from && date <= to) return [];
  const at = { path: [...path, 'due'], component: id };
  return [{ code: 'due-outside-period', severity: 'warning', ...at, due: date, from, to }];
}
