import { change } from '../figures.ts';
import type { NeedSentences } from '../sentences.ts';

/** What stands between a unit and all points. */
export const enNeeds: NeedSentences = {
  achieve: () => 'meet the requirement',
  choose: (need) => need.label,
  item: (need, style) => `${need.label} (${style.number(need.points)} points)`,
  raise: (need, style) =>
    `${need.from === null ? 'reach' : 'raise'} ${change(need, style, 'above')}`,
  lower: (need, style) =>
    `${need.from === null ? 'at most' : 'lower'} ${change(need, style, 'below')}`,
  part: (need, _style, inner) => `${need.label}: ${need.needs.map(inner).join(', ')}`,
  'one-of': (need, _style, inner) => {
    const ways = need.ways.map(({ label, needs }) => `${label}: ${needs.map(inner).join(', ')}`);
    const head = need.of === 'ways' ? 'one of these ways' : 'depending on the case';
    return `${head}: ${ways.join('; or ')}`;
  },
  answer: () => 'hand in the figures',
  exceed: () => 'have anything above 0 (even the best unit has 0)',
  compare: () => 'the figures of the other units are needed to know the best',
  evidence: (need) => `hand in the evidence: ${need.expected.join('; ')}`,
  earlier: (need, style) => `complete it by ${style.date(need.due)}`,
};
