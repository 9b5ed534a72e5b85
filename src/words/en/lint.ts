import { withoutStop } from '../figures/nouns.ts';
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
  invalid: (f) => `not valid at ${f.path.join('.')}: ${withoutStop(f.message)}`,
  'unreachable-step': (f, style) =>
    f.why === 'above-whole'
      ? `the step of ${level(f, style)} cannot be reached: no share is over 100%`
      : `the step of ${level(f, style)} decides nothing: the next one below earns as much`,
  'not-monotone': (f, style) =>
    `the step at ${style.number(f.lower.atLeast)} earns ${style.share(f.lower.fraction)} of the maximum, more than the better one (${level(f, style)}), which earns ${style.share(f.fraction)}`,
  'never-worth-anything': (f, style) =>
    f.what === 'option'
      ? `the option "${withoutStop(style.text(f.label))}" is never worth anything`
      : `the part "${withoutStop(style.text(f.label))}" has no points`,
  'unreachable-points': (f, style) =>
    `the best answer earns only ${style.share(f.best)} of the maximum`,
  'target-above-whole': (f, style) => `a share of ${style.share(f.target)} is required: over 100%`,
  'due-outside-period': (f, style) =>
    `due ${style.date(f.due)}, outside the period from ${style.date(f.from)} to ${style.date(f.to)}`,
  'same-name': (f) => `it has the same name as component ${f.other}: ${withoutStop(f.name)}`,
  'not-nfc': (f) => `"${f.text}" is not in Unicode form NFC`,
};
