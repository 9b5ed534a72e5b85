import { readPlain } from '../../exact/decimal-text.ts';
import { isOutside, rangeOf } from '../figures/rank-range.ts';
import type { ResultSentences, ScreenTold } from '../result-sentences.ts';
import type { Style } from '../style.ts';

/** Where the figures stand. */
function place({ components, facts }: ScreenTold): string {
  const rows =
    components.length === 0
      ? []
      : [`${components.length === 1 ? 'component' : 'components'} ${components.join(', ')}`];
  const named = facts.map((fact) => `the fact "${fact}"`);
  return [...rows, ...named].join(' and ');
}

function numbers(list: readonly string[], style: Style): string {
  return list.map(style.number).join(' and ');
}

function usual({ expected }: ScreenTold, style: Style): string {
  if (expected === undefined) return '';
  const [low, high] = expected.map(style.number);
  return ` (usual: from ${low} to ${high})`;
}

/** What stands out across units: a request to look again, never a reproach. */
export const enScreen: ResultSentences['screen'] = {
  copied: (told) =>
    told.from === undefined
      ? `${told.unit}: the figures at ${place(told)} are those of the unit's own last year. Please check and update`
      : `${told.unit}: the figures at ${place(told)} are the same as those of ${told.from}. Please check`,
  scale: (told, style) =>
    `${told.unit}: ${place(told)} has ${numbers(told.received, style)}, several times off from other units${usual(told, style)}. Please check the unit of measurement`,
  swapped: (told, style) =>
    `${told.unit}: ${place(told)} has ${numbers(told.received, style)} as numerator and denominator, which may stand in each other's place. Please check`,
  'whole-differs': (told, style) => {
    const expected = told.expected?.[0];
    const other = expected === undefined ? '' : `; elsewhere it is ${style.number(expected)}`;
    return `${told.unit}: the whole at ${place(told)} is not the same everywhere (${numbers(told.received, style)}${other}). Please bring the figures together`;
  },
  jump: (told, style) =>
    `${told.unit}: ${place(told)} changed from ${numbers(told.previous, style)} (last year) to ${numbers(told.received, style)}, unlike the changes of other units. Please explain`,
};

const FACTORS = {
  weight: 'the maximum of',
  reading: 'how the document is read:',
  bounds: 'the lowest and highest values of',
} as const;

/** Ranks with their intervals, and what they hang on. */
export const enIntervals: Pick<ResultSentences, 'sensitivity' | 'interval' | 'share' | 'fewDraws'> =
  {
    sensitivity: ({ title, draws }, style) =>
      `how sure the ranking is${title === '' ? '' : ` by ${title}`}, over ${style.number(String(draws))} ${draws === 1 ? 'draw' : 'draws'} in which what was assumed varies`,
    interval: ({ name, rank, interval, keeps }, style) => {
      if (rank === null) return `${name}: no rank (nothing is assessed)`;
      const ranks = rangeOf(interval, style);
      const outside = isOutside(rank, interval)
        ? `${ranks.includes('–') ? '' : 'mostly '}${ranks}; the rank by the rubric lies outside`
        : ranks;
      // A range of the one rank itself says nothing more.
      const isOne = interval?.[0] === interval?.[1] && !isOutside(rank, interval);
      const range = interval === null || isOne ? '' : ` (${outside})`;
      const kept =
        keeps === null ? '' : `, the same in ${style.percent(readPlain(keeps)).text} of the draws`;
      return `${name}: rank ${style.number(String(rank))}${range}${kept}`;
    },
    share: ({ kind, of, share, interval }, style) => {
      const [low, high] = (interval ?? []).map((end) => style.percent(readPlain(end)).text);
      const about = high === undefined ? 'an estimate' : `an estimate: ${low} to ${high}`;
      return `${FACTORS[kind]} ${of}: makes about ${style.percent(readPlain(share)).text} of the variance of the total (${about})`;
    },
    fewDraws: ({ least }, style) =>
      `fewer than ${style.number(String(least))} draws are too few to estimate what each assumption makes of the variance`,
  };
