import type { LintSentences } from '../sentences.ts';
import type { Style } from '../style.ts';
import { EN_BOUNDS } from './step.ts';

/** A step by the word for its bound and the bound. */
function level(
  {
    atLeast,
    bound = 'atLeast',
  }: { readonly atLeast: string; readonly bound?: keyof typeof EN_BOUNDS },
  style: Style,
): string {
  return `${EN_BOUNDS[bound]} ${style.number(atLeast)}`;
}

/** What the author of a rubric should look at. */
export const enLint: LintSentences = {
  invalid: (f) => `${f.path.join('.')}: refused: ${f.message}`,
  'unreachable-step': (f, style) =>
    f.why === 'above-whole'
      ? `no share reaches the step ${level(f, style)}: it is above 100%`
      : `the step ${level(f, style)} never decides: the one under it earns as much`,
  'not-monotone': (f, style) =>
    `the step ${f.bound === undefined ? 'from' : 'at'} ${style.number(f.lower.atLeast)} earns ${style.share(f.lower.fraction)} of the points, more than the ${f.bound === undefined ? 'higher' : 'better'} one ${level(f, style)} (${style.share(f.fraction)})`,
  'never-worth-anything': (f) =>
    f.what === 'option'
      ? `the option "${f.label}" is never worth anything`
      : `the part "${f.label}" has no share of the points`,
  'unreachable-points': (f, style) =>
    `the best answer earns only ${style.share(f.best)} of the points`,
  'target-above-whole': (f, style) =>
    `a target of ${style.share(f.target)} on a share is over 100%`,
  'due-outside-period': (f, style) =>
    `due ${style.date(f.due)}, outside the period from ${style.date(f.from)} to ${style.date(f.to)}`,
  'same-name': (f) => `has the same name as ${f.other}: ${f.name}`,
  'not-nfc': (f) => `"${f.text}" is not in Unicode form NFC`,
  'condition-differs': (f, _style, inner) =>
    `the rule is not what the condition "${f.condition}" says, which is ${inner(f.reading)}`,
  'condition-unread': (f) => `the rule cannot be held against its condition: "${f.clause}"`,
};
