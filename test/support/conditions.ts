import { hueCommune2023 } from '../../rubrics/index.ts';
import {
  type AnswerInput,
  defineRubric,
  type Rule,
  rubricFromTable,
  scoreUnit,
  type TableReading,
} from '../../src/index.ts';
import { type Text, textIn } from '../../src/rules/text.ts';
import { componentsOf } from './components.ts';

/** A condition as a document prints it, and what it gives. */
export interface ConditionRow {
  readonly name: string;
  readonly maxPoints: string;
  readonly condition: string;
  /** Answers with their points: `share:3/4`, `value:4`, `choice:0`, `items:0,1`, `yes`, `growth:86/85`. */
  readonly expect?: readonly (readonly string[])[];
  /** Fields of the rule, for what no answer alone can show. */
  readonly rule?: { readonly kind: string; readonly [field: string]: unknown };
  /** The year of the rubric that it is drafted for, where the condition names another. */
  readonly year?: number;
  /** It can be read in more than one way, or in none: it has to be left to a person. */
  readonly open?: boolean;
}

const { id, version, level, title, legalBasis, period } = hueCommune2023;

/** The row in a table, beside another one that gives it a maximum to stand beside. */
export function draftRow(row: Pick<ConditionRow, 'name' | 'maxPoints' | 'condition' | 'year'>) {
  const { year } = row;
  const own = year === undefined ? period : { from: `${year}-01-01`, to: `${year}-12-31` };
  const rows = [
    ['I', 'Chỉ số chính', '', ''],
    ['1', 'Chỉ số', '', ''],
    ['1.1', row.name, row.maxPoints, row.condition],
    ['1.2', 'Ban hành kế hoạch', '10', 'Có: 10 điểm; không: 0 điểm'],
  ];
  const reading = rubricFromTable(rows, {
    columns: { number: 0, name: 1, points: 2, condition: 3 },
    rubric: { id, version, level, title, legalBasis, period: own },
  });
  return { reading, rule: ruleOf(reading), blocks: reading.decisions.some((one) => one.blocks) };
}

export function ruleOf({ rubric }: TableReading): Rule {
  const rule = componentsOf(rubric).find((component) => component.id === 'I.1.1')?.rule;
  if (rule === undefined) throw new Error('the row is not in the draft');
  return rule;
}

/** The points that an answer earns by the draft. */
export function pointsOf(reading: TableReading, said: string, labelled: Rule): string | undefined {
  const rubric = defineRubric(reading.rubric);
  const answer = answerOf(said, ruleOf(reading), labelled);
  if (answer === undefined) return undefined;
  const score = scoreUnit(rubric, { unit: { id: 'u' }, answers: { 'I.1.1': answer } });
  return score.pillars[0]?.criteria[0]?.components[0]?.points;
}

/** The answer in the form that the rule asks for; options and items are those that `labelled` has there. */
export function answerOf(said: string, rule: Rule, labelled: Rule): AnswerInput | undefined {
  const [kind = '', value = ''] = said.split(/:(.*)/s);
  const numbers = value.split('/').map(Number);
  const [one = 0, other = 0] = numbers;
  switch (kind) {
    case 'yes':
    case 'no':
      return { achieved: kind === 'yes' };
    case 'value':
      return { value: one };
    case 'growth':
      return { value: one, previous: other };
    case 'share':
      return 'terms' in rule && rule.terms !== undefined
        ? { terms: termsOf(rule.terms, one, other) }
        : { numerator: one, denominator: other };
    case 'choice': {
      const label = labelled.kind === 'choice' ? labelled.options[one]?.label : undefined;
      const option =
        rule.kind === 'choice' ? rule.options.find((each) => same(each.label, label)) : undefined;
      return option === undefined ? undefined : { option: option.id };
    }
    case 'items': {
      if (rule.kind !== 'checklist' || labelled.kind !== 'checklist') return undefined;
      const held = value.split(',').map((at) => labelled.items[Number(at)]?.label);
      const items = rule.items.map(({ id: item, label }) => [
        item,
        value !== '' && held.some((each) => same(label, each)),
      ]);
      return { items: Object.fromEntries(items) };
    }
    case 'case': {
      const [at = '', inner = ''] = value.split(/,(.*)/s);
      if (rule.kind !== 'by-case' || labelled.kind !== 'by-case') return undefined;
      const wanted = labelled.cases[Number(at)];
      const found = rule.cases.find(({ label }) => same(label, wanted?.label));
      if (found === undefined || wanted === undefined) return undefined;
      const answer = answerOf(inner, found.rule, wanted.rule);
      return answer === undefined ? undefined : { case: found.id, answer };
    }
    default:
      throw new Error(`no answer ${said}`);
  }
}

function termsOf(
  terms: {
    readonly numerator: readonly { id: string }[];
    readonly denominator: readonly { id: string }[];
  },
  one: number,
  other: number,
): { [id: string]: number } {
  const below = terms.denominator.map(({ id: term }, at): [string, number] => [
    term,
    at === 0 ? other : 0,
  ]);
  const above = terms.numerator.map(({ id: term }, at): [string, number] => [
    term,
    at === 0 ? one : 0,
  ]);
  return Object.fromEntries([...below, ...above]);
}

/** Labels are compared without spaces and marks, which a law may have taken away. */
function same(a: Text, b: Text | undefined): boolean {
  return b !== undefined && bare(textIn(a, 'vi')) === bare(textIn(b, 'vi'));
}

export function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[\s.,;:-]/g, '')
    .toLowerCase();
}
