import { kindOf, ruleSchema } from '../../rules/index.ts';
import { MAX_LEAVES } from '../../rules/parts.ts';
import type { Rule } from '../../rules/rule.ts';
import { nonNegative } from '../../rules/schema.ts';
import type { RubricIssue } from '../issue.ts';
import { asRecord, children, type Loose, type LooseRubric, textOf } from './walk.ts';

/** What holds inside each rule, between a rule and its facts, and between a rule and its basis. */
export function checkRules(rubric: LooseRubric): RubricIssue[] {
  const facts = new Set(
    children(rubric.root, 'facts').flatMap((fact) =>
      fact.value['type'] === 'text' ? [] : [textOf(fact, 'id') ?? ''],
    ),
  );
  return rubric.components.flatMap(({ component }) => [
    ...rule(component, facts),
    ...inferred(component),
  ]);
}

function rule(component: Loose, facts: ReadonlySet<string>): RubricIssue[] {
  const checked = ruleSchema.safeParse(component.value['rule']);
  const points = nonNegative.safeParse(component.value['maxPoints']);
  if (!checked.success || !points.success) return [];
  const path = [...component.path, 'rule'];
  const context = { maxPoints: points.data, place: textOf(component, 'id') ?? '' };
  const worthless = points.data === '0' && checked.data.kind !== 'unscored';
  return [
    // A rule that divides by its component's points has no meaning over none.
    ...(worthless
      ? [{ code: 'scored-without-points', path, message: 'only an unscored rule has 0 points' }]
      : (kindOf(checked.data).check?.(checked.data, context) ?? [])
    ).map((fault) => (worthless ? fault : { ...fault, path: [...path, ...fault.path] })),
    ...factsNamed(checked.data, path).flatMap(({ of, path }) =>
      facts.has(of)
        ? []
        : [{ code: 'unknown-fact', path, message: `"${of}" is no number among the facts` }],
    ),
    ...(leaves(checked.data) > MAX_LEAVES
      ? [{ code: 'too-many-parts', path, message: `more than ${MAX_LEAVES} parts in all` }]
      : []),
  ];
}

function factsNamed(
  rule: Rule,
  path: RubricIssue['path'],
): { of: string; path: RubricIssue['path'] }[] {
  if (rule.kind === 'parts') {
    return rule.parts.flatMap((part, index) =>
      factsNamed(part.rule, [...path, 'parts', index, 'rule']),
    );
  }
  return 'of' in rule && rule.of !== undefined ? [{ of: rule.of, path: [...path, 'of'] }] : [];
}

function leaves(rule: Rule): number {
  if (rule.kind !== 'parts') return 1;
  return rule.parts.reduce((total, part) => total + leaves(part.rule), 0);
}

function inferred(component: Loose): RubricIssue[] {
  const basis = asRecord(component.value['basis']);
  if (basis['rule'] !== 'inferred' || basis['note'] !== undefined) return [];
  const message = 'an inferred rule says in a note what was read into the document';
  return [{ code: 'note-missing', path: [...component.path, 'basis', 'note'], message }];
}
