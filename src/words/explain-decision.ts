import type { DecisionCode, TableDecision } from '../authoring/table/decision.ts';
import type { OpenReason } from '../authoring/table/reading/outcome.ts';
import type { Adjustment } from '../rubric/definition.ts';
import { using } from '../rubric/using.ts';
import type { WhenNone } from '../rules/kind.ts';
import { capital } from './issue-text.ts';
import { type ExplainOptions, languageOf } from './language.ts';
import { lineOf } from './line.ts';
import { ruleText } from './rule-text.ts';
import type { Sentence } from './sentence.ts';
import type { Decided } from './sentences.ts';

/**
 * A decision about a table: what was read, and what the person who decides it is asked for.
 *
 * @throws {UsageError} for another locale than `vi`, `en` or a tag of them, and an unknown code.
 * @example
 * explainDecision(
 *   { row: 3, item: 'I.1.1', code: 'rule', text: 'tối thiểu 02 tin', blocks: false,
 *     reading: { kind: 'count', target: '2' } },
 *   { locale: 'en' },
 * ); // => "Row 3, I.1.1: the rule read from \"tối thiểu 02 tin\" is: a number of 2 or more: all points; less: points = number/2 × maximum. Please confirm."
 */
export function explainDecision(decision: TableDecision, options: ExplainOptions): string {
  const language = languageOf(options);
  return using('the decision', () => {
    const { style, decisions } = language;
    const { row, item, code, text, reading: read } = decision;
    const { why, clause, used = [], unused = [], adjustment, whenNone } = detailsOf(decision);
    const reading = typeof read === 'object' ? ruleText(read, language) : read;
    const line = lineOf<Sentence<Decided<DecisionCode>>>(decisions, code, 'decision');
    const place = [row === null ? '' : language.row(row, style), item];
    const head = place.filter((part) => part !== '').join(', ');
    return capital(
      `${head === '' ? '' : `${head}: `}${line({ text, reading, why, clause, used, unused, adjustment, whenNone }, style)}`,
    );
  });
}

/** What a decision about a rule says of its clauses; others have none. */
function detailsOf(decision: TableDecision): {
  readonly why?: OpenReason | undefined;
  readonly clause?: string | undefined;
  readonly used?: readonly string[];
  readonly unused?: readonly string[];
  readonly adjustment?: Adjustment | undefined;
  readonly whenNone?: WhenNone | undefined;
} {
  if (decision.code === 'rule-open') return decision;
  if (decision.code !== 'rule') return {};
  const { reading, used = [], adjustment } = decision;
  return { used, adjustment, whenNone: 'whenNone' in reading ? reading.whenNone : undefined };
}
