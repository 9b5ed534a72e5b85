import type { AchievedRule } from '../../../rules/kinds/achieved.ts';

const NEGATED = /^(?:không|chưa)\s+(?!gian|dây|dùng tiền mặt)/iu;

/** Whether what is asked for is that something is not there. */
export function isNegated(head: string): boolean {
  return NEGATED.test(head);
}

/**
 * All or nothing, where "không có vi phạm" earns the points: then a "Có" in a cell may be meant of the
 * violation or of the requirement, and the rule says how both are said in full.
 */
export function allOrNone(said: string, other?: string): AchievedRule {
  if (!isNegated(said)) return { kind: 'achieved' };
  return { kind: 'achieved', absence: { none: said, some: other ?? turned(said) } };
}

/** "Không có vi phạm" turned round: "Có vi phạm". */
function turned(said: string): string {
  const rest = said.replace(NEGATED, '');
  return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}
