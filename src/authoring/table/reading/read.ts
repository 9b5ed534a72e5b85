import { readPlain } from '../../../exact/decimal-text.ts';
import { compare } from '../../../exact/fraction.ts';
import type { Rule } from '../../../rules/rule.ts';
import { textIn } from '../../../rules/text.ts';
import { byName } from './bare.ts';
import { bracketLeft } from './bracketed.ts';
import { groupsOf, readGroups } from './cases.ts';
import { plainOf } from './clause.ts';
import { clean, lostMarks } from './clean.ts';
import { type ConditionSite, type OpenReason, type Outcome, unread } from './outcome.ts';
import { scopedBy } from './scope.ts';
import { clausesOf } from './split.ts';
import type { Statement } from './statement.ts';
import { statementOf } from './statement-of.ts';
import { readStatements } from './together.ts';

/** What a condition comes to, with every clause of it accounted for. */
export interface ConditionReading {
  /** The rule read, or, where it is open, what the name alone lets one expect. */
  readonly rule: Rule;
  readonly adjustment?: 'bonus' | 'penalty' | undefined;
  /** Why a person has to say the rule, and the clause that stands against a reading. */
  readonly open?: { readonly why: OpenReason; readonly clause: string } | undefined;
  /** The case in which the row is left out. */
  readonly notApplicable?: string | undefined;
  /** The clauses that the rule was read from, and those that it does not use. */
  readonly used: readonly string[];
  readonly unused: readonly string[];
}

export interface ConditionAt {
  readonly maxPoints: string;
  readonly due?: boolean | undefined;
  /** The year before the rubric's period. */
  readonly yearBefore?: number | undefined;
  readonly adjustment?: 'bonus' | 'penalty' | undefined;
}

/**
 * Reads a condition: its clauses, what each says, and the one rule that accounts for all of them.
 * What is not accounted for leaves the row open, with the clause named.
 */
export function readCondition(cell: string, name: string, at: ConditionAt): ConditionReading {
  // Where a cell says what to do as well, what it asks for stands behind these words.
  const asked = cell.normalize('NFC').replace(/^[\s\S]*điều kiện đảm bảo\s*:?/iu, '');
  const { text, unknown } = clean(asked);
  const maxPoints = at.maxPoints;
  const site: ConditionSite = {
    name: plainOf(clean(name).text.replace(/\s+/g, ' ').trim()),
    maxPoints,
    due: at.due === true,
    yearBefore: at.yearBefore,
    adjustment: at.adjustment,
    inCase: false,
  };
  const clauses = clausesOf(text);
  const statements = clauses.map((clause) => statementOf(clause, maxPoints));
  const outcome = outcomeOf(statements, unknown, text, site);
  const left = statements.find(
    (one) => one.role === 'nothing-arose' && one.what === 'not-applicable',
  );
  const texts = clauses.map((clause) => clause.text);
  const common = { ...(left === undefined ? {} : { notApplicable: left.clause.text }) };
  if (outcome.ok) {
    const { rule, adjustment } = outcome;
    return {
      rule,
      ...common,
      ...(adjustment === undefined ? {} : { adjustment }),
      used: texts,
      unused: [],
    };
  }
  const { why, clause } = outcome;
  const isUnused = (one: string): boolean => clause === '' || clause.includes(one);
  return {
    rule: byName(site.name),
    ...common,
    open: { why, clause: clause === '' ? text.trim() : clause },
    used: texts.filter((one) => !isUnused(one)),
    unused: texts.filter(isUnused),
  };
}

function outcomeOf(
  statements: readonly Statement[],
  unknown: readonly string[],
  text: string,
  site: ConditionSite,
): Outcome {
  if (unknown.length > 0) return unread('unknown-sign', unknown.join(' '));
  if (lostMarks(text)) return unread('lost-marks', text.trim());
  if (statements.length === 0 || compare(readPlain(site.maxPoints), { n: 0, d: 1 }) <= 0)
    return unread('unused', '');
  const groups = groupsOf(statements);
  const outcome =
    groups === undefined
      ? readStatements(statements, site)
      : readGroups(groups, site, readStatements);
  if (!outcome.ok) return outcome;
  // A rule holds for every unit, and at any time; and what stands in brackets was left aside.
  const left = scopedBy(statements, site.maxPoints) ?? bracketLeft(statements, site.maxPoints);
  if (left !== undefined) return unread('unused', left);
  return countsDays(outcome.rule) ? unread('unused', text.trim()) : outcome;
}

/** "Trước ngày22 hằng tháng": what comes round every month is no thing that is counted. */
function countsDays(rule: Rule): boolean {
  const unit = 'labels' in rule ? textIn(rule.labels?.unit ?? '', 'vi') : '';
  return rule.kind === 'count' && /^(?:hằng|hàng|hang)(?:\s|$)/u.test(unit);
}
