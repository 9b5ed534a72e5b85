import type { Labels } from '../../rules/labels.ts';
import type { BoundName } from '../../rules/step-bound.ts';
import type { Text } from '../../rules/text.ts';
import {
  countsText,
  type Measure,
  measureFigure,
  printAs,
  quotientText,
} from '../figures/measure.ts';
import { lowerFirst, nounOf } from '../figures/nouns.ts';
import type { Style } from '../style.ts';

/** "Number of households", "total households": what is counted stands behind. */
const NUMBER_OF = /^(?:total number of|total|number of)\s+/i;

/** The noun of one of what is counted, where the document names it: "meeting". */
export function enUnit({ unit, value }: Labels = {}, style: Style): string | undefined {
  return style.noun(unit) ?? nounOf(style.noun(value), NUMBER_OF);
}

/** The noun behind a number; of names that are not in English there is no plural. */
export function enUnits(
  number: string,
  { unit, value }: Labels = {},
  style: Style,
): string | undefined {
  if (unit === undefined) return nounOf(style.noun(value), NUMBER_OF);
  const one = style.noun(unit) ?? '';
  if (typeof unit === 'string' || number === '1') return one;
  if (/(?:[sx]|[cs]h)$/.test(one)) return `${one}es`;
  return /[^aeiou]y$/.test(one) ? `${one.slice(0, -1)}ies` : `${one}s`;
}

/** A measure as a result is told: with the nouns of the document where there are any. */
export function enMeasure(measure: Measure | undefined, style: Style): string {
  if (measure === undefined) return '';
  const { value, share, growth, days, labels, terms, scale } = measure;
  if (share !== undefined) {
    const [top, bottom] = [labels.numerator, labels.denominator];
    const said = quotientText(measure, style, countedAs(top, style), countedAs(bottom, style));
    if (terms === undefined) return said;
    const above = countsText(terms.numerator, style);
    return `${said} (above the line: ${above}; below it: ${countsText(terms.denominator, style)})`;
  }
  if (growth !== undefined) return grown(measure, growth, style);
  if (days !== undefined) return dated(days, style);
  if (value === undefined) return '';
  if (scale === 'share') return labelled(labels.value, style.share(value), style);
  const units = enUnits(value, labels, style);
  if (units !== undefined) return `${style.number(value)} ${units}`;
  const named = labelled(labels.value, style.number(value), style);
  return scale === 'count' && labels.value === undefined ? `the number ${named}` : named;
}

function labelled(label: Text | undefined, number: string, style: Style): string {
  return label === undefined ? number : `${lowerFirst(style.text(label))} ${number}`;
}

/** "households with fibre", of "Number of households with fibre". */
export function enCounted(label: Text | undefined, style: Style): string | undefined {
  const noun = style.noun(label);
  return nounOf(noun, NUMBER_OF) ?? noun;
}

function countedAs(label: Text | undefined, style: Style): (number: string) => string {
  const noun = enCounted(label, style);
  return (number) => (noun === undefined ? number : `${number} ${noun}`);
}

function grown(
  measure: Measure,
  { value, previous }: { readonly value: string; readonly previous: string },
  style: Style,
): string {
  if (value === previous) return `no change since before (${style.number(value)})`;
  const { text, exact } = measureFigure(measure.exact, 'share', style, measure.against);
  const way = text.startsWith('-') ? 'a fall' : 'a growth';
  const size = `${exact ? '' : 'about '}${text.replace('-', '')}`;
  return `${way} of ${size} (from ${style.number(previous)} to ${style.number(value)})`;
}

function dated({ days, due, completedOn }: NonNullable<Measure['days']>, style: Style): string {
  const on = completedOn === undefined ? '' : `completed on ${style.date(completedOn)}, `;
  const limit = due === null ? '' : ` (due ${style.date(due)})`;
  if (days === '0') return `${on}in time${limit}`;
  return `${on}${style.number(days)} ${days === '1' ? 'day' : 'days'} late${limit}`;
}

/** A number that the measure is held against, with its unit where the document names one. */
export function enLimit(text: string, measure: Measure | undefined, style: Style): string {
  const scale = measure?.scale ?? 'share';
  const said = printAs(scale, style)(text);
  if (scale === 'days') return `${said} ${text === '1' ? 'day' : 'days'} late`;
  const units = scale === 'share' ? undefined : enUnits(text, measure?.labels, style);
  return units === undefined ? said : `${said} ${units}`;
}

/** A step by its bound. */
export const EN_BOUNDS: { readonly [N in BoundName]: (value: string) => string } = {
  atLeast: (value) => `${value} or more`,
  above: (value) => `over ${value}`,
  atMost: (value) => `up to ${value}`,
  below: (value) => `under ${value}`,
};
