import { choicesOf } from '../issue-noun.ts';
import type { FormSentences } from '../issue-sentences.ts';

export const EN_MORE = 'and others';

/** How an answer of each form is given. */
export const enForms: FormSentences = {
  flag: () => 'answer yes or no',
  option: (issue, style) => `choose one of ${choicesOf(issue, style, EN_MORE)}`,
  flags: (issue, style) => `answer yes or no for each of ${choicesOf(issue, style, EN_MORE)}`,
  share: () => 'give a share, such as 85%, or a numerator and a denominator, such as 4,256/5,768',
  rate: () =>
    'give a share, such as 85% or 120%, or a numerator and a denominator, such as 4,256/5,768',
  amount: ({ names }, style) =>
    names?.unit === undefined
      ? 'give a number, such as 184.35'
      : `give a number, such as 184.35 (in ${style.text(names.unit)})`,
  terms: (issue, style) =>
    `give each figure (${choicesOf(issue, style, EN_MORE)}), or a numerator and a denominator, such as 4,256/5,768`,
  growth: () => 'give the figure of this period and that of the previous one',
  days: () => 'give the day of completion, such as 2023-10-31',
  points: ({ limit }, style) =>
    limit === undefined
      ? 'give the points, such as 7.5'
      : `give points from 0 to ${style.number(limit)}`,
  count: () => 'give a whole number, such as 12',
  periods: ({ limit }, style) =>
    limit === undefined
      ? 'give the number of periods'
      : `give the number of periods out of ${style.number(limit)}`,
  resolved: () => 'give the cases handled out of the cases found, such as 2/3',
  parts: (issue, style) => `answer each part for itself: ${choicesOf(issue, style, EN_MORE)}`,
  case: (issue, style) =>
    `choose the case (${choicesOf(issue, style, EN_MORE)}) and answer for that case`,
  any: () => 'give a number or a text',
  text: () => 'give a text',
};
