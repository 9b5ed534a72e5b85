import { checked } from '../../rules/checked.ts';
import type { RuleSite } from '../../rules/context.ts';
import { MAX_LEAVES } from '../../rules/kinds/parts.ts';
import type { Rule } from '../../rules/rule.ts';
import { isNonNegative } from '../../rules/schema.ts';
import { kindOf, ruleSchema } from '../../rules/table.ts';
import type { Path, RubricIssue } from '../issue.ts';
import { children, type Loose, type LooseRubric, textOf } from './walk.ts';

/**
 * What holds inside each rule, and between a rule and its facts. In a rubric whose form is sound
 * every rule is one; else each is looked at for itself.
 */
export function checkRules(rubric: LooseRubric, sound: boolean): RubricIssue[] {
  const facts = numberFacts(rubric);
  return rubric.components.flatMap(({ component }) => ruleIssues(component, sound, facts));
}

/** The facts that a rule may divide by. */
export function numberFacts({ root }: LooseRubric): ReadonlySet<string> {
  return new Set(
    children(root, 'facts').flatMap((fact) =>
      fact.value['type'] === 'text' ? [] : [textOf(fact, 'id') ?? ''],
    ),
  );
}

function ruleOf(component: Loose, sound: boolean): Rule | undefined {
  if (sound) return component.value['rule'] as Rule;
  const rule = checked(ruleSchema(), component.value['rule']);
  return rule.ok ? rule.data : undefined;
}

function ruleIssues(component: Loose, sound: boolean, facts: ReadonlySet<string>): RubricIssue[] {
  const rule = ruleOf(component, sound);
  const points = component.value['maxPoints'];
  if (rule === undefined || !isNonNegative(points)) return [];
  const path = [...component.path, 'rule'];
  // That there is a deadline is enough here; which day it is does not make a rule sound.
  const due = textOf(component, 'due');
  const site = { maxPoints: points, due, key: textOf(component, 'id') ?? '' };
  return issuesOfRule(rule, path, site, facts);
}

/** What holds inside a rule that stands at a component with points, and between it and the facts. */
export function issuesOfRule(
  rule: Rule,
  path: Path,
  site: RuleSite & { readonly maxPoints: string },
  facts: ReadonlySet<string>,
): RubricIssue[] {
  const within = nestedRules(rule, path);
  const leaves = within.filter((one) => kindOf(one.rule).parts === undefined).length;
  return [
    // A rule that divides by its component's points has no meaning over none.
    ...(site.maxPoints === '0' && kindOf(rule).scored !== false
      ? [
          {
            code: 'scored-without-points',
            path,
            message: 'only an unscored rule has 0 points',
          } as const,
        ]
      : within.flatMap((one) => kindIssues(one, site))),
    ...within.flatMap((one) => factIssues(one, facts)),
    ...(leaves > MAX_LEAVES
      ? [
          {
            code: 'too-many-parts',
            path,
            message: `more than ${MAX_LEAVES} parts in all`,
            limit: String(MAX_LEAVES),
          } as const,
        ]
      : []),
  ];
}

interface PlacedRule {
  readonly rule: Rule;
  readonly path: Path;
}

/** A rule and all rules inside it, outermost first. */
function nestedRules(rule: Rule, path: Path): PlacedRule[] {
  const kind = kindOf(rule);
  if (kind.parts === undefined) return [{ rule, path }];
  const inner = kind.parts(rule).flatMap((part) => nestedRules(part.rule, [...path, ...part.at]));
  return [{ rule, path }, ...inner];
}

function kindIssues({ rule, path }: PlacedRule, site: RuleSite): RubricIssue[] {
  const faults = kindOf(rule).check?.(rule, site) ?? [];
  return faults.map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
}

function factIssues({ rule, path }: PlacedRule, facts: ReadonlySet<string>): RubricIssue[] {
  const of = 'of' in rule ? rule.of : undefined;
  if (of === undefined || facts.has(of)) return [];
  const message = `"${of}" is no number among the facts`;
  return [{ code: 'unknown-fact', path: [...path, 'of'], message }];
}
