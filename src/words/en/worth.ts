import type { Told } from '../sentences.ts';
import type { Style } from '../style.ts';

export const ALL = 'all points';
export const NOTHING = 'no points';

/** "1 point", "0.5 points". */
export function enPoints(number: string, style: Style): string {
  return `${style.number(number)} ${number === '1' ? 'point' : 'points'}`;
}

/** What a share of the points comes to, where the rule itself says the share. */
export function worthText({ earned, formula }: Told, share: string): string {
  if (earned === 'all') return ALL;
  if (earned === 'none') return NOTHING;
  return `${share} of the maximum${formula === undefined ? '' : `: ${formula}`}`;
}

/** The points at the end of a sentence: all, none, or how they are worked out. */
export function pointsText({ earned, formula }: Told, before: string): string {
  if (earned === 'all') return `; ${ALL}`;
  if (earned === 'none') return `; ${NOTHING}`;
  return formula === undefined ? '' : `${before}${formula}`;
}
