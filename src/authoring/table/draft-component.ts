import type { Adjustment, Basis, ComponentDefinition } from '../../rubric/definition.ts';
import { checked } from '../../rules/checked.ts';
import type { Rule } from '../../rules/rule.ts';
import { ruleKinds, ruleSchema } from '../../rules/table.ts';
import type { TableDesk } from './decision.ts';
import type { TableMapping } from './mapping.ts';
import type { OutlineNode } from './outline.ts';
import { readCondition } from './reading/read.ts';
import { readDue } from './table-due.ts';
import { readEvidence } from './table-evidence.ts';

/** A longer condition is left in the table: a requirement is said in its shortest form. */
const SHORT = 60;

interface RuleDraft {
  readonly rule: Rule;
  readonly basis: Pick<Basis, 'rule' | 'note'>;
  readonly notApplicable?: string | undefined;
  readonly adjustment?: Adjustment | undefined;
}

/** A component from its row; what was read into the row is told as a decision. */
export function draftComponent(
  node: OutlineNode,
  points: string | undefined,
  beside: Adjustment | undefined,
  mapping: TableMapping,
  desk: TableDesk,
): ComponentDefinition {
  const { id, name, cells } = node;
  const { rule, basis, notApplicable, adjustment } = draftRule(node, points, beside, mapping, desk);
  const condition = cells?.condition ?? '';
  return {
    id,
    name,
    maxPoints: points ?? '0',
    ...(adjustment === undefined || (points ?? '0') === '0' ? {} : { adjustment }),
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

function draftRule(
  node: OutlineNode,
  points: string | undefined,
  beside: Adjustment | undefined,
  mapping: TableMapping,
  desk: TableDesk,
): RuleDraft {
  const { row, cells } = node;
  // Points printed as 0 are information; points that are missing are a question.
  if (points === '0') return { rule: { kind: 'unscored' }, basis: { rule: 'stated' } };
  const given = cells?.rule ?? '';
  if (given !== '') {
    const rule = givenRule(given);
    if (rule !== undefined) return { rule, basis: { rule: 'stated' }, adjustment: beside };
    desk.issues.push({ row, code: 'unreadable-rule', text: given });
  }
  return conditionDraft(node, points, beside, mapping, desk);
}

/** The rule that the condition is read as; what it leaves over is for a person. */
function conditionDraft(
  { id, row, name, cells }: OutlineNode,
  points: string | undefined,
  beside: Adjustment | undefined,
  mapping: TableMapping,
  desk: TableDesk,
): RuleDraft {
  const text = cells?.condition ?? '';
  // Days late are only counted where there is a day to count from.
  const deadline = readDue(cells?.due ?? '', mapping.rubric.period);
  const due = deadline.due !== undefined;
  const reading = readCondition(text, name, {
    maxPoints: points ?? '0',
    due,
    yearBefore: Number(mapping.rubric.period.from.slice(0, 4)) - 1,
    adjustment: beside,
  });
  const adjustment = beside ?? reading.adjustment;
  const { rule, open, used, unused, notApplicable } = reading;
  const at = { row, item: id, text, reading: rule };
  if (open === undefined) {
    const said = adjustment === undefined ? {} : { adjustment };
    desk.decisions.push({ ...at, blocks: false, code: 'rule', used, ...said });
    const note = desk.notes.rule(short(used.join('; ')), rule.kind);
    return { rule, basis: { rule: 'inferred', note }, notApplicable, adjustment };
  }
  const { why, clause } = open;
  desk.decisions.push({ ...at, blocks: true, code: 'rule-open', why, clause, used, unused });
  // What the name alone lets one expect is a guess: without a note the draft is no rubric yet.
  return { rule, basis: { rule: 'inferred' }, notApplicable, adjustment };
}

const QUOTED = 200;

function short(words: string): string {
  return words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words;
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
  { id, row, cells }: OutlineNode,
  mapping: TableMapping,
  desk: TableDesk,
): Pick<ComponentDefinition, 'due' | 'time'> {
  const cell = cells?.due ?? '';
  const { due, time, open } = readDue(cell, mapping.rubric.period);
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
