import { readPlain } from '../../../exact/decimal-text.ts';
import { compare } from '../../../exact/fraction.ts';
import { coverage, proportion, readBare } from './bare.ts';
import { readCohort } from './cohort.ts';
import type { Earns } from './earns.ts';
import { type ConditionSite, type Outcome, read, unread } from './outcome.ts';
import type { Of } from './statement.ts';

/** Clauses without points: one requirement, and what says the same once more. */
export function ofOthers(
  others: readonly Of<'other'>[],
  earns: readonly Earns[],
  measures: readonly Of<'measure'>[],
  site: ConditionSite,
): Outcome {
  const [first] = others;
  if (first === undefined || measures.length > 0) return unread('unused', first?.clause.text ?? '');
  const whole = [...others, ...earns].map(({ clause }) => clause.plain).join('; ');
  const full = earns.every(
    ({ worth }) =>
      worth.kind === 'points' && compare(worth.points, readPlain(site.maxPoints)) === 0,
  );
  if (!full || earns.length > 1) return unread('unused', first.clause.text);
  if (isResolved(whole) && others.length + earns.length <= 2) return read({ kind: 'resolved' });
  const [said] = earns;
  if (said !== undefined) {
    const covered = others.length === 1 ? coverage(first.clause.plain) : undefined;
    return covered !== undefined && !/\d/.test(said.head)
      ? read(covered)
      : unread('unused', first.clause.text);
  }
  const proportional = others.filter(
    ({ clause }) => proportion(clause.plain, site.name) !== undefined,
  );
  const asked = others.filter((one) => !proportional.includes(one));
  const [requirement, ...more] = asked;
  if (requirement === undefined) {
    const rule = proportion(first.clause.plain, site.name);
    return rule === undefined || others.length > 1
      ? unread('unused', first.clause.text)
      : read(rule);
  }
  const rule =
    readCohort(requirement.clause.plain, site.name) ??
    readBare(requirement.clause.plain, site.name);
  if (rule === undefined) return unread('unused', requirement.clause.text);
  if (more.length === 0)
    return proportional.length === 0 || rule.kind === 'ratio'
      ? read(rule)
      : unread('contradiction', proportional[0]?.clause.text ?? '');
  return more.length === 1 && proportional.length === 0
    ? twoWholes(requirement, more[0] as Of<'other'>)
    : unread('unused', more[0]?.clause.text ?? '');
}

/** None found is as good as all handled. */
function isResolved(plain: string): boolean {
  const none = /không (?:có|xảy ra|phát hiện|phát sinh)/u.test(plain);
  return none && /xử lý|khắc phục/u.test(plain) && !/\d/.test(plain.replace(/100\s*%/g, ''));
}

/** "100% nhân sự dùng; 100% nhân sự cài đặt": two halves. */
function twoWholes(one: Of<'other'>, other: Of<'other'>): Outcome {
  const parts = [one, other].map(({ clause }, at) => ({
    id: `p${at + 1}`,
    share: '0.5',
    label: clause.text,
    rule: { kind: 'ratio' } as const,
  }));
  const whole = [one, other].every(
    ({ clause }) => /^100\s*%/.test(clause.plain) && !/\d/.test(clause.plain.slice(4)),
  );
  return whole ? read({ kind: 'parts', parts }) : unread('unused', other.clause.text);
}
