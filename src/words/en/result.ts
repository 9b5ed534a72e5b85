import { causesIn } from '../figures/causes.ts';
import { gapOf, sidesOf } from '../figures/gap.ts';
import { withoutStop } from '../figures/nouns.ts';
import type { ResultSentences } from '../result-sentences.ts';
import { enIntervals, enScreen } from './screen.ts';
import { enStatuses } from './status.ts';
import { enPoints } from './worth.ts';

const CAUSES = {
  'others-known': 'the figures of other units are known now',
  'others-unknown': 'the figures of other units are not known now',
  answer: 'the unit reports another result',
  rule: 'the rule changed',
  bounds: "other units' results changed",
  evidence: 'the evidence changed',
  verification: 'a decision of the authority',
} as const;

const LEVELS = { pillar: 'pillar', component: 'component', total: 'total points' } as const;

const WAITING = 'cannot be scored before the figures of the other units are known';

const LEFT = {
  deadline: 'the deadline is over',
  evidence: 'an authority has to confirm them',
  verification: 'a decision of the authority stands',
} as const;

/** What a notice of results says. */
export const enResults: ResultSentences = {
  ranking: ({ title, units }, style) =>
    `the ranking of ${units === 1 ? '1 unit' : `${style.number(String(units))} units`}${title === '' ? '' : ` by ${title}`}`,
  ranked: ({ row, name, grade, isTied }, style) => {
    const { rank, figure, points, index, errors } = row;
    const place =
      rank === null ? 'no rank (nothing is assessed)' : `rank ${style.number(String(rank))}`;
    const said = [`${name}: ${place}${isTied ? ' (tied)' : ''}`];
    if (rank !== null) {
      said.push(enPoints(points, style));
      if (index !== null) said.push(`DTI ${style.index(index)}`);
      if (figure !== null && figure !== points && figure !== index) {
        said.push(`ranked by ${style.number(figure)}`);
      }
      if (grade !== undefined) said.push(`grade: ${grade}`);
    }
    const things = errors === 1 ? 'thing' : 'things';
    const check = errors > 0 ? `; ${style.number(String(errors))} ${things} to be checked` : '';
    return `${said.join(', ')}${check}`;
  },
  distribution: ({ title }) => `how points lie${title === '' ? '' : ` by ${title}`}`,
  spread: ({ of, count, min, firstQuartile, median, thirdQuartile, max }, style) => {
    if (min === null || max === null || median === null) return `${of}: no unit has points`;
    const said = (text: string | null): string => style.number(text ?? '0');
    const units = count === 1 ? '1 unit' : `${style.number(String(count))} units`;
    return `${of} of ${units}: least ${said(min)}, first quartile ${said(firstQuartile)}, median ${said(median)}, third quartile ${said(thirdQuartile)}, greatest ${said(max)}`;
  },
  comparison: ({ before, after, versions }) =>
    versions === undefined
      ? `results by ${before} against results by ${after}`
      : `results by ${before}, version ${versions[0]} against version ${versions[1]}`,
  change: ({ of, ...one }, style) => {
    const { before, after } = sidesOf(one, style);
    return one.change === '0'
      ? `${of}: unchanged (${enPoints(one.after, style)})`
      : `${of}: from ${before} to ${after} (${changed(one.change, style.number)})`;
  },
  unchanged: () => 'no component changed',
  applied: (one, style) => {
    const { before, after } = sidesOf(one, style);
    return `bonus and penalty points: from ${before} to ${after}`;
  },
  component: (one, style) => {
    const { before, after } = sidesOf(one, style);
    const said = [
      one.change === '0'
        ? `the points are the same (${after})`
        : `from ${before} to ${after} (${changed(one.change, style.number)})`,
    ];
    if (one.adjustment !== undefined) said.push(`a ${one.adjustment}`);
    if (one.maxBefore !== one.maxAfter) {
      said.push(`maximum from ${style.number(one.maxBefore)} to ${style.number(one.maxAfter)}`);
    }
    if (one.statusBefore !== one.statusAfter) {
      said.push(
        `status from "${enStatuses[one.statusBefore]}" to "${enStatuses[one.statusAfter]}"`,
      );
    }
    const causes = causesIn(one).map((cause) => CAUSES[cause]);
    if (causes.length > 0) said.push(`because: ${causes.join(', ')}`);
    return `component ${one.id} ${withoutStop(one.name)}: ${said.join('; ')}`;
  },
  only: ({ side, ids, points }, style) =>
    `only in the results ${side} (${enPoints(points, style)}): ${ids.join(', ')}`,
  merger: ({ units, index }, style) =>
    `the DTI of the unit merged from ${style.number(String(units.length))} (${units.join(', ')}): ${index === null ? 'none (nothing is assessed)' : style.index(index)}`,
  mergedPillar: ({ of, index }, style) =>
    `${of}: ${index === null ? 'not assessed' : `${style.index(index)} (the mean of the units before the merger)`}`,
  plan: ({ unit, points, reachable, waiting }, style) => {
    const open = waiting === '0' ? '' : `; ${enPoints(waiting, style)} ${WAITING}`;
    return `what would improve the points of ${unit}: ${enPoints(points, style)} now, ${style.number(reachable)} within reach${open}`;
  },
  nothingToDo: ({ why }) =>
    ({
      full: 'all components have all of their points',
      left: 'no component can earn any more',
      held: 'held by the bounds of bonus and penalty points, no component alone raises the total; several have to be raised together',
    })[why],
  improvement: ({ component, name, points, reachable, gain, adjustment }, style) => {
    const way = `from ${style.number(points)} to ${style.number(reachable)}`;
    const how = adjustment === 'penalty' ? `the penalty ${way}` : way;
    return `${component} ${withoutStop(name)}: ${enPoints(gain, style)} more (${how})`;
  },
  workRow: ({ component, name, points, reachable, gain, adjustment }, style) => {
    const isPenalty = adjustment === 'penalty';
    const more =
      points === reachable
        ? `${isPenalty ? 'no penalty' : 'all points'}, to be kept so`
        : gain === '0'
          ? 'no more within reach in this period'
          : `${enPoints(gain, style)} more within reach`;
    const has = isPenalty
      ? `a penalty of ${enPoints(points, style)}`
      : `${style.number(points)}/${enPoints(reachable, style)}`;
    return `${component} ${withoutStop(name)}: ${has}; ${more}`;
  },
  requirement: ({ requirement }) => `requirement: ${withoutStop(requirement)}`,
  overdue: ({ due }, style) => `deadline: ${style.date(due)} (over)`,
  evidence: {
    missing: ({ evidence }) => `the evidence "${withoutStop(evidence)}" is missing`,
    unsigned: ({ evidence }) => `the evidence "${withoutStop(evidence)}" is not signed`,
    'after-deadline': ({ evidence }) =>
      `the evidence "${withoutStop(evidence)}" was issued after the deadline`,
    'outside-period': ({ evidence }) =>
      `the evidence "${withoutStop(evidence)}" was issued outside the period assessed`,
    undated: ({ evidence }) => `the evidence "${withoutStop(evidence)}" has no date`,
    shared: ({ evidence, with: others = [] }) =>
      `the evidence "${withoutStop(evidence)}" is also shown for ${others.length === 1 ? 'component' : 'components'} ${others.join(', ')}`,
  },
  planSteps: ({ steps, cost, points, index, rank, isReached, optimal, bound, inPoints }, style) => {
    const place = rank === undefined ? '' : `, rank ${style.number(String(rank))}`;
    const value = index === null ? '' : `, DTI ${style.index(index)}`;
    const comes = `${enPoints(points, style)}${value}${place}`;
    const aim = isReached ? comes : `the target is out of reach, the most is ${comes}`;
    const least = bound === undefined ? '' : ` (none costs less than ${style.number(bound)})`;
    const sure = optimal ? '' : `; it is not proven that no other plan is better${least}`;
    const many = steps === 1 ? '1 step' : `${style.number(String(steps))} steps`;
    if (steps === 0 && !isReached) return `nothing reaches the target, the most is ${comes}${sure}`;
    const what =
      steps === 0
        ? 'no steps'
        : `${many} at a cost of ${style.number(cost)} (${inPoints ? '1 for each point gained' : 'in the unit of the costs that were given'})`;
    return `${what}: ${aim}${sure}`;
  },
  planStep: ({ component, name, from, to, gain, cost, daysLeft, said }, style) => {
    const many = style.number(String(Math.abs(daysLeft ?? 0)));
    const days = Math.abs(daysLeft ?? 0) === 1 ? `${many} day` : `${many} days`;
    const left = daysLeft === undefined ? '' : daysLeft < 0 ? `; ${days} over` : `; ${days} left`;
    return `${component} ${withoutStop(name)}: from ${style.number(from)} to ${style.number(to)} (${enPoints(gain, style)} gained), at a cost of ${style.number(cost)}${left}${said.map((one) => `; ${one}`).join('')}`;
  },
  planLeft: ({ component, name, gain, reason }, style) => {
    const of = `${component}${name === undefined ? '' : ` ${withoutStop(name)}`}`;
    return reason === 'others'
      ? `${of}: ${enPoints(gain, style)} ${WAITING}`
      : `${of}: ${enPoints(gain, style)} cannot be had, because ${LEFT[reason]}`;
  },
  screen: enScreen,
  ...enIntervals,
  due: ({ due }, style) => `deadline: ${style.date(due)}`,
  responsible: ({ leads, supports, guides }) =>
    [
      ...(leads.length > 0 ? [`led by: ${leads.join(', ')}`] : []),
      ...(supports.length > 0 ? [`supported by: ${supports.join(', ')}`] : []),
      ...(guides.length > 0 ? [`guided by: ${guides.join(', ')}`] : []),
    ].join('; '),
  named: ({ level, id, name }) => {
    if (level === 'total') return LEVELS.total;
    return `${LEVELS[level]} ${id}${name === undefined ? '' : ` ${withoutStop(name)}`}`;
  },
};

function changed(change: string, number: (text: string) => string): string {
  return `${change.startsWith('-') ? 'down' : 'up'} ${number(gapOf(change))}`;
}
