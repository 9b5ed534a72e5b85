import { signed } from '../figures.ts';
import type { ScoreSentences } from '../sentences.ts';
import { enStatuses } from './status.ts';

export const enScore: ScoreSentences = {
  points: ({ points, of }, style) => `${style.number(points)} of ${style.number(of)} points`,
  verifiedPoints: ({ points, of, claimed }, style) =>
    `verified ${style.number(points)} of ${style.number(of)} points (${style.number(claimed)} claimed)`,
  unverified: ({ points }, style) => `points that nobody verified: ${style.number(points)}`,
  due: ({ points, maxPoints, next, asOf }, style) =>
    `due so far${asOf === null ? '' : ` on ${style.date(asOf)}`}: ${style.number(points)} of ${style.number(maxPoints)} points${next === null ? '' : `; the next deadline is ${style.date(next)}`}`,
  index: ({ index }, style) => `index ${style.number(index)}`,
  excluded: ({ points, of }, style) =>
    `not applicable ${style.number(points)} of ${style.number(of)}`,
  rescaled: ({ points }, style) => `rescaled ${style.number(points)}`,
  rounding: (one, style) =>
    'step' in one
      ? `rounded to a multiple of ${style.number(one.step)}`
      : `rounded to ${one.places} decimals`,
  adjustment: ({ adjustment, points, of }, style) =>
    `${adjustment} of ${style.number(points)} points (at most ${style.number(of)}), outside the maximum`,
  applied: ({ applied, earned }, style) =>
    applied === earned
      ? `${signed(applied, style)} of bonus and penalty points in it`
      : `${signed(applied, style)} of bonus and penalty points in it (${signed(earned, style)} came up, held within the bounds)`,
  grade: ({ name }) => `grade ${name}`,
  gradeMissed: ({ name, of, from, share }, style) =>
    `not ${name} since ${of} reaches ${share} where ${style.share(from)} is asked for`,
  source: ({ items }) => `row ${items.join(', ')}`,
  inferred: ({ note }, style) =>
    `The rule is read into the document${note === undefined ? '' : `: ${style.text(note)}`}`,
  assumed: () => 'The points are assumed, this is no official score',
  components: ({ counts }) => {
    const said = [...counts].map(([status, count]) => `${count} ${enStatuses[status]}`);
    return `components: ${said.join(', ')}`;
  },
};
