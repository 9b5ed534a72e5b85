import { readFileSync } from 'node:fs';
import {
  defineRubric,
  type ParseResult,
  parseSubmission,
  type RubricDefinition,
  type Rule,
} from '../../src/index.ts';
import { VI } from './parsing.ts';
import { rubricOf } from './small-rubric.ts';

/** A cell as people type it, the rule that it answers, and what it says; `null` for an empty one. */
export interface CellCase {
  readonly rule: Rule;
  readonly cell: unknown;
  /** An issue, of any code or of this one. */
  readonly issue?: string | true;
  readonly answer?: object | null;
  /** An issue will do as well. */
  readonly mayRefuse?: boolean;
}

interface Written {
  readonly rule: Rule;
  readonly cell: unknown;
  readonly answer: object | string | null;
  readonly ambiguous?: boolean;
}

const ROOT = new URL('../intake/cells/', import.meta.url);

function caseOf({ rule, cell, answer, ambiguous = false }: Written): CellCase {
  if (typeof answer === 'string') {
    const issue = answer === 'issue' ? true : answer;
    return { rule, cell, issue, mayRefuse: ambiguous };
  }
  return { rule, cell, answer, mayRefuse: ambiguous };
}

/** The published lists: as JSON, or as lines of rule, cell and answer. */
export function publishedCells(name: string): readonly CellCase[] {
  const text = readFileSync(new URL(name, ROOT), 'utf8');
  if (name.endsWith('.json')) return (JSON.parse(text) as Written[]).map(caseOf);
  return linesOf(text).map(([rule = '', cell = '', answer = '']) =>
    caseOf({ rule: JSON.parse(rule), cell, answer: JSON.parse(answer) }),
  );
}

function linesOf(text: string): string[][] {
  const [, ...lines] = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => line.split('\t'));
}

const labels = ['a', 'b', 'c'];
const yes: Rule = { kind: 'achieved' };
const ratio: Rule = { kind: 'ratio' };

/** The rules that our own lists name. */
export const RULES: { readonly [name: string]: Rule } = {
  achieved: yes,
  ratio,
  count: { kind: 'count', pointsEach: '0.5' },
  coverage: { kind: 'coverage', periods: 12 },
  deduction: { kind: 'deduction', pointsEach: '0.5' },
  resolved: { kind: 'resolved' },
  choice: {
    kind: 'choice',
    options: [
      { id: 'head', fraction: '1', label: 'Người đứng đầu ký', aliases: ['Chủ tịch', 'Bí thư'] },
      { id: 'deputy', fraction: '0.5', label: 'Cấp phó ký', aliases: ['Phó Chủ tịch'] },
      { id: 'none', fraction: '0', label: 'Chưa có' },
    ],
  },
  checklist: {
    kind: 'checklist',
    items: [
      { id: 'a', points: '5', label: 'Có tổ chức họp' },
      { id: 'b', points: '3', label: 'Người đứng đầu chủ trì' },
      { id: 'c', points: '2', label: 'Có kết luận' },
    ],
  },
  days: { kind: 'deduction', pointsEach: '1', as: 'days-late' },
  growth: { kind: 'ratio', as: 'growth', target: '0.1' },
  points: { kind: 'awarded' },
  amount: { kind: 'min-max' },
  parts: {
    kind: 'parts',
    parts: ['a', 'b'].map((id) => ({ id, share: '0.5', label: id, rule: ratio })),
  },
  case: {
    kind: 'by-case',
    cases: [
      { id: 'plan', label: 'Có kế hoạch', rule: ratio },
      { id: 'none', label: 'Không có kế hoạch', rule: yes },
    ],
  },
};

/** Our own lists, which name their rules. */
export function ownCells(name: string): readonly CellCase[] {
  return linesOf(readFileSync(new URL(name, ROOT), 'utf8')).map(
    ([kind = '', cell = '', answer = '']) => {
      const rule = RULES[kind];
      if (rule === undefined) throw new RangeError(`no rule ${kind} for ${labels}`);
      return caseOf({ rule, cell, answer: answer === 'issue' ? 'issue' : JSON.parse(answer) });
    },
  );
}

/** The same as JSON, with what may be an issue as well. */
export function freshCells(name: string): readonly CellCase[] {
  const text = readFileSync(new URL(name, ROOT), 'utf8');
  const written = JSON.parse(text) as (Omit<Written, 'rule'> & { readonly kind: string })[];
  return written.map(({ kind, ...rest }) => {
    const rule = RULES[kind];
    if (rule === undefined) throw new RangeError(`no rule ${kind}`);
    return caseOf({ rule, ...rest });
  });
}

const rubrics = new Map<Rule, RubricDefinition>();

/** A rubric whose first component is scored by a rule, due at the end of October 2023. */
export function rubricBy(rule: Rule): RubricDefinition {
  const known = rubrics.get(rule) ?? defineRubric(definitionBy(rule));
  rubrics.set(rule, known);
  return known;
}

function definitionBy(rule: Rule): RubricDefinition {
  // The points of a list's items come to those of the component; information has none.
  const points = rule.kind === 'checklist' ? rule.items.map((item) => Number(item.points)) : [10];
  const total = points.reduce((sum, one) => sum + one, 0);
  const maxPoints = rule.kind === 'unscored' ? '0' : String(total);
  return {
    ...rubricOf([{ rule, maxPoints, due: '2023-10-31' }, {}]),
    period: { from: '2023-01-01', to: '2023-12-31' },
  };
}

export function readCellBy(rule: Rule, cell: unknown): ParseResult {
  const submission = { unit: { id: 'a' }, answers: { 'I.1.1': cell } };
  return parseSubmission(rubricBy(rule), submission, VI);
}

/** The answer that was read; null for an empty cell, undefined for one that was refused. */
export function answerIn(read: ParseResult): object | null | undefined {
  return read.ok ? (read.submission.answers['I.1.1'] ?? null) : undefined;
}

/** Every field that is expected is there and the same. */
function says(answer: object, expected: object): boolean {
  return Object.entries(expected).every(([key, value]) => {
    const own: unknown = Reflect.get(answer, key);
    if (typeof value !== 'object' || value === null) return own === value;
    return typeof own === 'object' && own !== null && says(own, value);
  });
}

/** Read as expected, refused where an answer was expected, or read as something else. */
export function verdictOf({
  rule,
  cell,
  issue,
  answer,
  mayRefuse,
}: CellCase): 'right' | 'refused' | 'misread' {
  const read = readCellBy(rule, cell);
  const own = answerIn(read);
  if (own === undefined) {
    const codes = read.ok ? [] : read.issues.map(({ code }) => String(code));
    if (issue !== undefined) return issue === true || codes.includes(issue) ? 'right' : 'refused';
    return mayRefuse === true ? 'right' : 'refused';
  }
  if (answer === undefined) return mayRefuse === true ? 'right' : 'misread';
  if (answer === null || own === null) return answer === own ? 'right' : 'misread';
  return says(own, answer) ? 'right' : 'misread';
}
