import { byMeasure } from '../figures/items.ts';
import { quoted } from '../issue-text.ts';
import type { LintSentences } from '../sentences.ts';
import type { Style } from '../style.ts';
import { EN_BOUNDS } from './measure.ts';

interface Level {
  readonly atLeast: string;
  readonly bound?: 'above' | 'atMost' | 'below';
}

/** A step by its bound. */
function level({ atLeast, bound }: Level, style: Style): string {
  return EN_BOUNDS[bound ?? 'atLeast'](style.number(atLeast));
}

/** What the author of a rubric should look at. */
export const enLint: LintSentences = {
  invalid: () => 'this is refused, and the rubric cannot be used',
  'unreachable-step': (f, style) =>
    f.why === 'above-whole'
      ? `the step of ${level(f, style)} cannot be reached: no share is over 100%`
      : `the step of ${level(f, style)} decides nothing: the next one below earns as much`,
  'not-monotone': (f, style) =>
    `the step ${f.bound === undefined ? 'from' : 'at'} ${style.number(f.lower.atLeast)} earns ${style.share(f.lower.fraction)} of the points, more than the ${f.bound === undefined ? 'higher' : 'better'} one ${level(f, style)} (${style.share(f.fraction)})`,
  'never-worth-anything': (f, style) =>
    f.what === 'option'
      ? `the option "${style.text(f.label)}" is never worth anything`
      : `the part "${style.text(f.label)}" has no share of the points`,
  'unreachable-points': (f, style) =>
    `the best answer earns only ${style.share(f.best)} of the points`,
  'target-above-whole': (f, style) =>
    `a target of ${style.share(f.target)} on a share is over 100%`,
  'idle-target': (f, style) => {
    const print = byMeasure(f.measured, style);
    return `all points are earned from ${print(f.divisor)} on: the target ${print(f.target)} decides nothing`;
  },
  'nothing-between': (f, style) => {
    const print = byMeasure(f.measured, style);
    const whole = f.measured === 'days-late' ? 'no day' : 'nothing';
    return `${whole} lies between ${print(f.from)} and ${print(f.to)} to earn points in proportion: it is all or nothing`;
  },
  'idle-scale': (f) =>
    `${f.as === 'growth' ? 'growth' : 'days late'} has a scale of its own: "${f.scale}" has no effect`,
  'due-outside-period': (f, style) =>
    `it is due ${style.date(f.due)}, outside the period from ${style.date(f.from)} to ${style.date(f.to)}`,
  'same-name': (f) => `it has the same name as component ${f.other}: ${quoted(f.name, 200) ?? ''}`,
  'not-nfc': (f) => `${quoted(f.text) ?? 'this'} is not in Unicode form NFC`,
  'condition-differs': (f, _style, inner) =>
    `the rule is not what the condition "${f.condition}" says, which is ${inner(f.reading)}`,
  'condition-unread': (f) => `the rule cannot be held against its condition: "${f.clause}"`,
};

export const enLinted = (component: string): string => `component ${component}`;
