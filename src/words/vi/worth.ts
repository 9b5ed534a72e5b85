import type { Told } from '../sentences.ts';

export const ALL = 'đạt điểm tối đa';
export const NOTHING = 'không được tính điểm';

/** What a share of the points comes to, where the rule itself says the share. */
export function worthText({ earned, formula }: Told, share: string): string {
  if (earned === 'all') return ALL;
  if (earned === 'none') return NOTHING;
  return `đạt ${share} điểm tối đa${formula === undefined ? '' : `: ${formula}`}`;
}

/** The points at the end of a sentence: all, none, or how they are worked out. */
export function pointsText({ earned, formula }: Told, before: string): string {
  if (earned === 'all') return `; ${ALL}`;
  if (earned === 'none') return `; ${NOTHING}`;
  return formula === undefined ? '' : `${before}${formula}`;
}
