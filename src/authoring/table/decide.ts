import { toPlain } from '../../exact/decimal-text.ts';
import { existing } from '../../intake/date.ts';
import type { RubricDefinition } from '../../rubric/definition.ts';
import { dueDate } from '../../rubric/due.ts';
import { entriesOf, shown } from '../../rubric/options.ts';
import { UsageError } from '../../rubric/usage-error.ts';
import { using } from '../../rubric/using.ts';
import { checked } from '../../rules/checked.ts';
import type { Rule } from '../../rules/rule.ts';
import { ruleSchema } from '../../rules/table.ts';
import { type Draft, dropRow, resum, setDue, setPoints, setRule } from './decided.ts';
import type { DecisionCode, TableDecision } from './decision.ts';
import type { TableReading } from './from-table.ts';

/**
 * What a person says of an item: the rule, its points, its deadline; `accept` takes the reading that
 * the decision shows (a condition that was left open shows none: its rule has to be given), `drop` leaves the row out, or, of a deadline, the deadline.
 */
export type TableAnswer =
  | Rule
  | { readonly points: string }
  | { readonly due: string }
  | 'accept'
  | 'drop';

/** By item ("I.1.1"), or by item and code where an item has several decisions ("I.1.1:due"). */
export interface TableAnswers {
  readonly [item: string]: TableAnswer;
}

const RULE_CODES: readonly DecisionCode[] = ['rule', 'rule-open'];
const POINTS_CODES: readonly DecisionCode[] = ['points-missing', 'sum-mismatch'];

/**
 * The reading of a table with decisions taken: what is answered is settled in the draft and no
 * longer open; a rule that a person gave or accepted is stated. Maxima of criteria, pillars and the
 * whole follow their rows, unless what is printed for them is still open or was just answered. The
 * reading given stays as it is.
 *
 * @throws {UsageError} for an answer to nothing that is open, or of another kind than what is asked,
 *   and for `accept` where the condition was left open.
 * @example
 * const reading = rubricFromTable([['I', 'A', '', ''], ['1', 'B', '10', 'Tối thiểu 5 bài'], ['2', 'C', '', 'Có']], {
 *   columns: { number: 0, name: 1, points: 2, condition: 3 },
 *   rubric: { ...hueCommune2023, id: 'draft', facts: [] },
 * });
 * const { rubric, decisions } = decide(reading, {
 *   'I.1': { kind: 'count', target: '5', below: 'zero' },
 *   'I.2:rule': 'accept',
 *   'I.2:points-missing': { points: '5' },
 * });
 * [rubric.maxPoints, rubric.pillars[0].criteria[0].components[0].basis.rule, decisions.length];
 * // => ["15", "stated", 0]
 */
export function decide(reading: TableReading, answers: TableAnswers): TableReading {
  return using('the reading', () => {
    const draft: Draft = {
      rubric: JSON.parse(JSON.stringify(reading.rubric)) as RubricDefinition,
      given: new Set(),
    };
    // The caller's reading stays its own: nothing of it stands in what is given back.
    const { decisions, issues } = JSON.parse(
      JSON.stringify({ decisions: reading.decisions, issues: reading.issues }),
    ) as Pick<TableReading, 'decisions' | 'issues'>;
    let open = [...decisions];
    const answered = entriesOf(answers, 'the answers');
    let settledPoints = false;
    for (const [key, answer] of answered) {
      const taken = asked(open, key, answer);
      for (const decision of taken) {
        apply(draft, decision, answer as TableAnswer, key);
        settledPoints ||= decision.code === 'points-missing' && typeof answer === 'object';
      }
      // A row that is left out leaves nothing open.
      const gone = answer === 'drop' && !key.endsWith(':due') ? itemOf(open, key) : undefined;
      open = open.filter(
        (one) => !taken.includes(one) && (gone === undefined || one.item !== gone),
      );
    }
    const waiting = new Set(
      open.flatMap(({ code, item }) => (code === 'sum-mismatch' ? [item] : [])),
    );
    const assumed = reading.rubric.weighting.basis === 'assumed';
    const stillAssumed =
      !settledPoints ||
      answered.some(([key, one]) => one === 'accept' && isPoints(reading, key)) ||
      open.some(({ code }) => code === 'points-missing');
    const rubric = resum(draft, waiting, assumed && !stillAssumed);
    return { rubric, decisions: open, issues };
  });
}

function isPoints({ decisions }: TableReading, key: string): boolean {
  return decisions.some(
    (one) =>
      one.code === 'points-missing' && (key === one.item || key === `${one.item}:${one.code}`),
  );
}

function itemOf(open: readonly TableDecision[], key: string): string {
  return open.find(({ item, code }) => key === `${item}:${code}`)?.item ?? key;
}

/** The decisions that an answer speaks to. */
function asked(
  open: readonly TableDecision[],
  key: string,
  answer: unknown,
): readonly TableDecision[] {
  const named = open.filter(({ item, code }) => key === `${item}:${code}`);
  const all = named.length > 0 ? named : open.filter(({ item }) => item === key);
  if (all.length === 0) throw new UsageError(`nothing is open at ${shown(key)}`);
  const codes = codesFor(answer);
  const fitting = codes === undefined ? all : all.filter(({ code }) => codes.includes(code));
  if (fitting.length > 0) return fitting;
  const asks = all.map(({ code }) => code).join(', ');
  throw new UsageError(`the answer at ${shown(key)} is ${shown(answer)}: open there is ${asks}`);
}

/** Which decisions an answer of this form can settle; undefined: any. */
function codesFor(answer: unknown): readonly DecisionCode[] | undefined {
  if (answer === 'accept' || answer === 'drop') return undefined;
  if (typeof answer !== 'object' || answer === null) return [];
  if ('kind' in answer) return RULE_CODES;
  if ('points' in answer) return POINTS_CODES;
  return 'due' in answer ? ['due'] : [];
}

function apply(draft: Draft, decision: TableDecision, answer: TableAnswer, key: string): void {
  const { item, code } = decision;
  if (answer === 'accept') {
    accept(draft, decision, key);
    return;
  }
  if (answer === 'drop') {
    if (code === 'due' && key === `${item}:due`) setDue(draft, item, undefined);
    else if (!dropRow(draft, item))
      throw new UsageError(`${shown(item)} is no row that can be left out`);
    return;
  }
  if ('kind' in answer) {
    const rule = checked(ruleSchema(), answer);
    if (!rule.ok)
      throw new UsageError(
        `the rule at ${shown(key)}: ${rule.issues.map(({ message }) => message).join('; ')}`,
      );
    setRule(draft, item, JSON.parse(JSON.stringify(rule.data)) as Rule);
    return;
  }
  if ('points' in answer) {
    const points = toPlain(answer.points);
    if (!points.ok || points.text.startsWith('-'))
      throw new UsageError(`the points at ${shown(key)} are ${shown(answer.points)}`);
    setPoints(draft, item, points.text);
    return;
  }
  const { due } = answer;
  const isDay =
    typeof due === 'string' &&
    /^(?:\d{4}-)?\d{2}-\d{2}$/.test(due) &&
    existing(dueDate(due, draft.rubric.period));
  if (!isDay)
    throw new UsageError(
      `the deadline at ${shown(key)} is ${shown(due)}: MM-DD or YYYY-MM-DD is possible`,
    );
  setDue(draft, item, due);
}

/** The reading as it stands; what has none cannot be accepted. */
function accept(draft: Draft, decision: TableDecision, key: string): void {
  const { item, code } = decision;
  // What a condition leaves open has no reading: the rule in the draft is a guess by the name alone,
  // which nobody was shown.
  if (decision.code === 'rule-open' && (decision.clause ?? '') !== '') {
    const asks = `give the rule: ${shown(decision.clause)} was not read`;
    throw new UsageError(`${shown(key)} has no reading that could be accepted; ${asks}`);
  }
  if (decision.code === 'rule' || decision.code === 'rule-open') {
    setRule(draft, item, decision.reading);
    return;
  }
  const { reading } = decision;
  if (decision.blocks && reading === undefined) {
    throw new UsageError(`${shown(key)} has no reading that could be accepted`);
  }
  if (code === 'sum-mismatch' && reading !== undefined) setPoints(draft, item, reading);
}
