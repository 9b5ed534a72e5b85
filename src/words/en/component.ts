import type { ComponentSentences } from '../component-sentences.ts';
import { withoutStop } from '../figures/nouns.ts';
import { enPoints } from './worth.ts';

/** What stands around the steps of a component. */
export const enComponent: ComponentSentences = {
  points: ({ points, of, max, excluded, claimed, verified }, style) => {
    const figures = `${style.number(points)} of ${enPoints(of, style)}`;
    const left =
      excluded === '0'
        ? ''
        : ` (maximum ${style.number(max)}, not assessed ${style.number(excluded)})`;
    if (verified !== true) return `${figures}${left}`;
    const beside = claimed === undefined ? '' : `, claimed ${style.number(claimed)}`;
    return `verified ${figures}${left}${beside}`;
  },
  adjustment: ({ adjustment, points, of }, style) =>
    `${adjustment} of ${enPoints(points, style)}, at most ${style.number(of)} (outside the maximum of the rubric)`,
  open: ({ of, why }, style) => `not scored yet (0 of ${enPoints(of, style)} for now): ${why}`,
  excluded: () => 'not assessed',
  excludedPoints: ({ points }, style) =>
    points === '1'
      ? 'this point is not counted in the maximum'
      : `these ${style.number(points)} points are not counted in the maximum`,
  result: ({ text }) => `Result: ${text}`,
  figures: ({ text }) => `Figures: ${text}`,
  unscored: () => 'followed only, not scored',
  list: () => 'the result item by item:',
  part: ({ label, of, text }) =>
    `${label} (at most ${of.exact ? '' : 'about '}${of.text}): ${text}`,
  partStatus: {
    missing: ({ of }) => `the unit has not reported its figures, 0 of ${of} points`,
    'not-applicable': ({ of }) => `these ${of} points are not counted in the maximum`,
    'needs-cohort': () => "not scored yet, awaiting other units' figures",
  },
  blocked: ({ by }) => `it does not count, since "${by}" earned nothing`,
  sum: ({ text }) => `The points together: ${text}`,
  decides: ({ counts, label }) => `The ${counts} counts: ${withoutStop(label)}`,
  rounding: ({ places, mode, step }, style) => {
    const unit =
      step !== undefined
        ? `a multiple of ${style.number(step)}`
        : places === 0
          ? 'whole points'
          : `${places} ${places === 1 ? 'decimal' : 'decimals'}`;
    if (mode === 'down') return `truncated to ${unit}, not rounded`;
    return `rounded to ${unit}${mode === 'half-even' ? ', a half to the even digit' : ''}`;
  },
  note: ({ text }) => `Note: ${text}`,
  unverified: () => 'these points are as the unit reported them; nobody verified them',
  excludedBy: ({ reason }) => `Not assessed by decision of the authority: ${withoutStop(reason)}`,
  workedOut: ({ rule }) => `How the points are worked out: ${withoutStop(rule)}`,
  claimed: ({ text }) => `The unit reported: ${text}`,
  claimedExclusion: ({ why }) => `The unit asked not to be assessed; ${why}`,
  inferred: ({ note }) =>
    `The document does not state the rule; this is an interpretation${note === '' ? '' : `: ${note}`}`,
  assumed: () =>
    'The scale of points is assumed (the document prints none); this is not an official score',
  source: ({ items, basis }) =>
    `Source: ${items.length === 1 ? 'row' : 'rows'} ${items.join(', ')}, ${basis}`,
};
