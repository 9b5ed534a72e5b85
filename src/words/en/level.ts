import { signed } from '../figures/signed.ts';
import { STATUS_ORDER } from '../figures/statuses.ts';
import type { LevelSentences } from '../level-sentences.ts';
import { enStatuses } from './status.ts';
import { enPoints } from './worth.ts';

/** What is said of a criterion, a pillar, a group and the whole. */
export const enLevel: LevelSentences = {
  totals(totals, style) {
    const { points, assessablePoints: of, maxPoints: max, excludedPoints: excluded } = totals;
    const { rescaledPoints: rescaled, index, claimedPoints: claimed } = totals;
    if (index === null) return `none of its ${enPoints(max, style)} are assessed`;
    const figures = `${style.number(points)} of ${enPoints(of, style)}`;
    const head =
      claimed === undefined ? figures : `verified ${figures}, claimed ${style.number(claimed)}`;
    const said = [`${head}, DTI ${style.index(index)}`];
    if (excluded !== '0') {
      said.push(
        `maximum ${style.number(max)}, not assessed ${style.number(excluded)}, left ${style.number(of)}`,
      );
      if (rescaled !== null) {
        said.push(`rescaled to ${style.number(max)}: ${style.number(rescaled)}`);
      }
    }
    return said.join('; ');
  },
  rubric: ({ title, basis }) => `${title} (${basis})`,
  group: ({ name, pillars }) => `${name} (pillars ${pillars.join(', ')})`,
  applied: ({ applied, earned }, style) =>
    applied === earned
      ? `bonus and penalty points in it: ${signed(applied, style)}`
      : `bonus and penalty points in it: ${signed(applied, style)} (${signed(earned, style)} came up, held within the bounds)`,
  grade: ({ name }) => `grade: ${name}`,
  gradeMissed: ({ name, of, from, share }, style) =>
    `not ${name}, since "${of}" reaches ${share} where ${style.share(from)} is asked for`,
  unverified: ({ points }, style) =>
    `points as the unit reported them, which nobody verified: ${style.number(points)}`,
  due: ({ points, maxPoints, next, asOf }, style) => {
    const day = asOf === null ? '' : ` on ${style.date(asOf)}`;
    const soon = next === null ? '' : `; the next deadline is ${style.date(next)}`;
    return `due so far${day}: ${style.number(points)} of ${enPoints(maxPoints, style)}${soon}`;
  },
  components({ all, counts, unscored }, style) {
    const said = STATUS_ORDER.flatMap((status) => {
      const count = counts.get(status) ?? 0;
      return count === 0 ? [] : [`${enStatuses[status]} ${style.number(String(count))}`];
    });
    if (unscored > 0) said.push(`followed only, not scored ${style.number(String(unscored))}`);
    return `${style.number(String(all))} components: ${said.join('; ')}`;
  },
  status: ({ status }) => enStatuses[status],
};
