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

/** "Số hộ", "Tổng số hộ": what is counted stands behind. */
const NUMBER_OF = /^(?:tổng số lượng|tổng số|số lượng|số)\s+/i;

/** The noun of what is counted, where the document names it: "cuộc họp". */
export function viUnit({ unit, value }: Labels = {}, style: Style): string | undefined {
  return style.noun(unit) ?? nounOf(style.noun(value), NUMBER_OF);
}

/** A measure as a result is told: with the nouns of the document where there are any. */
export function viMeasure(measure: Measure | undefined, style: Style): string {
  if (measure === undefined) return '';
  const { value, share, growth, days, labels, terms, scale } = measure;
  if (share !== undefined) {
    const said = quotientText(
      measure,
      style,
      countedAs(labels.numerator, style),
      countedAs(labels.denominator, style),
    );
    if (terms === undefined) return said;
    const [above, below] = [
      countsText(terms.numerator, style),
      countsText(terms.denominator, style),
    ];
    return `${said} (tử số: ${above}; mẫu số: ${below})`;
  }
  if (growth !== undefined) return grown(measure, growth, style);
  if (days !== undefined) return dated(days, style);
  if (value === undefined) return '';
  const unit = viUnit(labels, style);
  if (scale === 'share') return labelled(labels.value, style.share(value), style);
  if (unit !== undefined) return `${style.number(value)} ${unit}`;
  const named = labelled(labels.value, style.number(value), style);
  return scale === 'count' && labels.value === undefined ? `số lượng ${named}` : named;
}

function labelled(label: Text | undefined, number: string, style: Style): string {
  return label === undefined ? number : `${lowerFirst(style.text(label))} ${number}`;
}

/** "4.256 hộ có cáp quang", of "Số hộ có cáp quang". */
function countedAs(label: Text | undefined, style: Style): (number: string) => string {
  const noun = viCounted(label, style);
  return (number) => (noun === undefined ? number : `${number} ${noun}`);
}

/** "hộ có cáp quang", of "Số hộ có cáp quang". */
export function viCounted(label: Text | undefined, style: Style): string | undefined {
  const noun = style.noun(label);
  return nounOf(noun, NUMBER_OF) ?? noun;
}

function grown(
  measure: Measure,
  { value, previous }: { value: string; previous: string },
  style: Style,
): string {
  const figure = measureFigure(measure.exact, 'share', style, measure.against);
  const size = figure.text.replace('-', '');
  const about = figure.exact ? '' : 'khoảng ';
  const numbers = `(từ ${style.number(previous)} ${value === previous ? 'và vẫn là' : figure.text.startsWith('-') ? 'xuống' : 'lên'} ${style.number(value)})`;
  if (value === previous) return `không tăng, không giảm so với kỳ trước (${style.number(value)})`;
  const way = figure.text.startsWith('-') ? 'giảm' : 'tăng';
  return `${way} ${about}${size} so với kỳ trước ${numbers}`;
}

function dated({ days, due, completedOn }: NonNullable<Measure['days']>, style: Style): string {
  const on = completedOn === undefined ? '' : `hoàn thành ngày ${style.date(completedOn)}, `;
  const limit = due === null ? '' : ` ${style.date(due)}`;
  return days === '0'
    ? `${on}đúng thời hạn${limit === '' ? '' : ` (${limit.trim()})`}`
    : `${on}chậm ${style.number(days)} ngày so với thời hạn${limit}`;
}

/** A number that the measure is held against, with its unit where the document names one. */
export function viLimit(text: string, measure: Measure | undefined, style: Style): string {
  const scale = measure?.scale ?? 'share';
  const said = printAs(scale, style)(text);
  if (scale === 'days') return `${said} ngày chậm`;
  const unit = scale === 'share' ? undefined : viUnit(measure?.labels, style);
  return unit === undefined ? said : `${said} ${unit}`;
}

/** A step by its bound. */
export const VI_BOUNDS: { readonly [N in BoundName]: (value: string) => string } = {
  atLeast: (value) => `từ ${value} trở lên`,
  above: (value) => `trên ${value}`,
  atMost: (value) => `không quá ${value}`,
  below: (value) => `dưới ${value}`,
};
