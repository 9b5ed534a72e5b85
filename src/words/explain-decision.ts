import type { DecisionCode, TableDecision } from '../authoring/table/decision.ts';
import type { OpenReason } from '../authoring/table/reading/outcome.ts';
import { using } from '../rubric/using.ts';
import { type ExplainOptions, languageOf } from './language.ts';
import { lineOf } from './line.ts';
import { ruleText } from './rule-text.ts';
import type { Decided, Sentence } from './sentences.ts';

/**
 * A decision about a table as a question to the person who decides it.
 *
 * @throws {UsageError} for another locale than `vi`, `en` or a tag of them, and an unknown code.
 * @example
 * explainDecision(
 *   { row: 3, item: 'I.1.1', code: 'rule', text: 'tối thiểu 02 tin', blocks: false,
 *     reading: { kind: 'count', target: '2' } },
 *   { locale: 'en' },
 * ); // => "row 3, I.1.1: the rule read from \"tối thiểu 02 tin\": a number, all points from 2 (in proportion below it). Is that meant?"
 */
export function explainDecision(decision: TableDecision, options: ExplainOptions): string {
  const language = languageOf(options);
  return using('the decision', () => {
    const { style, decisions } = language;
    const { row, item, code, text, reading: read } = decision;
    const { why, clause, used = [], unused = [] } = detailsOf(decision);
    const reading = typeof read === 'object' ? ruleText(read, language) : read;
    const line = lineOf<Sentence<Decided<DecisionCode>>>(decisions, code, 'decision');
    const place = [row === null ? '' : language.row(row, style), item];
    const head = place.filter((part) => part !== '').join(', ');
    const said = line({ text, reading, why, clause, used, unused }, style);
    return head === '' ? `${said.charAt(0).toUpperCase()}${said.slice(1)}` : `${head}: ${said}`;
  });
}

/** What a decision about a rule says of its clauses; others have none. */
function detailsOf(decision: TableDecision): {
  readonly why?: OpenReason | undefined;
  readonly clause?: string | undefined;
  readonly used?: readonly string[];
  readonly unused?: readonly string[];
} {
  if (decision.code === 'rule-open') return decision;
  return decision.code === 'rule' && decision.used !== undefined ? { used: decision.used } : {};
}
