import type { Basis, ComponentDefinition } from '../../rubric/definition.ts';
import { checked } from '../../rules/checked.ts';
import type { Rule } from '../../rules/rule.ts';
import { ruleKinds, ruleSchema } from '../../rules/table.ts';
import type { TableDesk } from './decision.ts';
import type { TableMapping } from './mapping.ts';
import type { OutlineNode } from './outline.ts';
import { readRule, readsAll } from './reading/read.ts';
import { readDue } from './table-due.ts';
import { readEvidence } from './table-evidence.ts';

/** A longer condition is left in the table: a requirement is said in its shortest form. */
const SHORT = 60;

interface RuleDraft {
  readonly rule: Rule;
  readonly basis: Pick<Basis, 'rule' | 'note'>;
  readonly notApplicable?: string | undefined;
}

/** A component from its row; what was read into the row is told as a decision. */
export function draftComponent(
  node: OutlineNode,
  points: string | undefined,
  mapping: TableMapping,
  desk: TableDesk,
): ComponentDefinition {
  const { id, name, cells } = node;
  const { rule, basis, notApplicable } = draftRule(node, points, desk);
  const condition = cells?.condition ?? '';
  return {
    id,
    name,
    maxPoints: points ?? '0',
    ...draftDue(node, mapping, desk),
    ...(condition !== '' && condition.length <= SHORT && !condition.includes('\n')
      ? { requirement: condition }
      : {}),
    ...draftEvidence(node, desk),
    rule,
    ...(notApplicable === undefined ? {} : { notApplicable }),
    basis: { items: [id], ...basis },
  };
}

function draftRule(node: OutlineNode, points: string | undefined, desk: TableDesk): RuleDraft {
  const { id, row, name, cells } = node;
  // Points printed as 0 are information; points that are missing are a question.
  if (points === '0') return { rule: { kind: 'unscored' }, basis: { rule: 'stated' } };
  const given = cells?.rule ?? '';
  if (given !== '') {
    const rule = givenRule(given);
    if (rule !== undefined) return { rule, basis: { rule: 'stated' } };
    desk.issues.push({ row, code: 'unreadable-rule', text: given });
  }
  const condition = cells?.condition ?? '';
  const { rule, words, notApplicable } = readRule(condition, name, points ?? '0');
  // What the reading leaves out would be lost: without a note the draft is no rubric yet.
  if (words !== undefined && !readsAll(condition, name, points ?? '0')) {
    const text = condition;
    desk.decisions.push({ row, item: id, text, blocks: true, code: 'rule-open', reading: rule });
    return { rule, basis: { rule: 'inferred' }, notApplicable };
  }
  const code = words === undefined ? 'rule-open' : 'rule';
  const text = words ?? condition;
  desk.decisions.push({ row, item: id, text, blocks: false, code, reading: rule });
  const note =
    words === undefined
      ? `No words of a condition were understood: read by the name alone as ${rule.kind}.`
      : `Read from "${words}" as ${rule.kind}.`;
  return { rule, basis: { rule: 'inferred', note }, notApplicable };
}

/** A rule that a person wrote into the table: JSON, or the name of a kind that needs no more. */
function givenRule(text: string): Rule | undefined {
  const named = ruleKinds().find((kind) => kind === text.toLowerCase());
  try {
    const rule = checked(ruleSchema(), named === undefined ? JSON.parse(text) : { kind: named });
    return rule.ok ? rule.data : undefined;
  } catch {
    return undefined;
  }
}

function draftDue(
  { id, row, cells, dueIsNumber = false }: OutlineNode,
  mapping: TableMapping,
  desk: TableDesk,
): Pick<ComponentDefinition, 'due' | 'time'> {
  const cell = cells?.due ?? '';
  const { due, time, open } = readDue(cell, mapping.rubric.period, dueIsNumber);
  if (open !== undefined) {
    desk.decisions.push({ row, item: id, text: cell, blocks: false, code: 'due', ...open });
  }
  return { ...(due === undefined ? {} : { due }), ...(time === undefined ? {} : { time }) };
}

function draftEvidence(
  { id, row, cells }: OutlineNode,
  desk: TableDesk,
): Pick<ComponentDefinition, 'evidence'> {
  const { evidence, open } = readEvidence(cells?.evidence ?? '');
  for (const text of open) {
    const at = { row, item: id, text, blocks: false };
    desk.decisions.push({ ...at, code: 'evidence', reading: 'document' });
  }
  return evidence.length === 0 ? {} : { evidence };
}
