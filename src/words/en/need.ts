import { changeIn } from '../figures/change.ts';
import { withoutStop } from '../figures/nouns.ts';
import type { NeedOf, NeedSentences } from '../sentences.ts';
import type { Style } from '../style.ts';
import { enCounted, enUnits } from './measure.ts';
import { enPoints } from './worth.ts';

/** What stands between a unit and all points. */
export const enNeeds: NeedSentences = {
  achieve: () => 'meet the requirement',
  choose: (need, style) => `reach: ${asNamed(withoutStop(style.text(need.label)))}`,
  item: (need, style) => {
    const { gain = need.points, requires } = need;
    const worth =
      gain !== '0'
        ? `${enPoints(gain, style)} more`
        : requires === undefined
          ? 'no points while other requirements are not met'
          : `counts only with "${withoutStop(style.text(requires.label))}"`;
    return `add: ${asNamed(withoutStop(style.text(need.label)))} (${worth})`;
  },
  raise: (need, style) => {
    const { from, to, gap } = changeIn(need, style);
    const passed = need.passed === true;
    const goal = `${passed ? 'over ' : ''}${to}${need.of === undefined ? unitOf(need, need.to, style) : ''}`;
    if (from === null) return `${named(need, style)}reach ${passed ? '' : 'at least '}${goal}`;
    const more = gap === undefined ? '' : ` (by ${gapText(need, gap, style)})`;
    return `${named(need, style)}raise from ${from} to ${goal}${more}`;
  },
  lower: (need, style) => {
    const { from, to, gap } = changeIn(need, style);
    const passed = need.passed === true;
    const unit = need.of === undefined ? unitOf(need, need.to, style) : '';
    const goal = `${passed ? 'under ' : ''}${to}${unit}`;
    if (from === null) return `${named(need, style)}stay ${passed ? '' : 'at or under '}${goal}`;
    const less = gap === undefined ? '' : ` (by ${gapText(need, gap, style)})`;
    return `${named(need, style)}lower from ${from} to ${goal}${less}`;
  },
  part: (need, style, inner) =>
    `"${withoutStop(style.text(need.label))}": ${need.needs.map(inner).join('; ')}`,
  'one-of': (need, style, inner) => {
    const ways = need.ways.map(
      ({ label, needs }) =>
        `${asNamed(withoutStop(style.text(label)))}: ${needs.map(inner).join('; ')}`,
    );
    const head = need.of === 'ways' ? 'one of these' : 'by the case that applies';
    return `${head}: ${ways.join('; or ')}`;
  },
  answer: () => 'report the figures',
  exceed: () => 'have a result over 0 (even the best unit has 0)',
  compare: () => 'the figures of the other units are needed to know the best',
  evidence: (need) => `hand in the evidence: ${need.expected.map(withoutStop).join('; ')}`,
  earlier: (need, style) => `complete it by ${style.date(need.due)} at the latest`,
};

/** What only Vietnamese is written with. */
const VIETNAMESE = /[ăâđêôơưàáãèéìíòóõùúýĩũ\u1ea0-\u1ef9]/i;

/** An official name that there is in Vietnamese alone stands in quotes, so that the sentence reads. */
function asNamed(name: string): string {
  return VIETNAMESE.test(name) && !name.includes('"') ? `"${name}"` : name;
}

type Change = NeedOf<'raise'> | NeedOf<'lower'>;

function gapText(
  need: Change,
  { text, isPoints }: { readonly text: string; readonly isPoints: boolean },
  style: Style,
): string {
  if (isPoints) return `${text} percentage ${text === '1' ? 'point' : 'points'}`;
  return `${text}${unitOf(need, text, style)}`;
}

/** The unit behind a number, where the document names one. */
function unitOf({ scale, field, labels = {} }: Change, number: string, style: Style): string {
  if (scale === 'share' || scale === 'rate') return '';
  if (field === 'points') return number === '1' ? ' point' : ' points';
  const units =
    field === 'numerator' || field === 'handled'
      ? (enCounted(labels.numerator, style) ?? enUnits(number, { unit: labels.unit }, style))
      : enUnits(number, labels, style);
  return units === undefined ? '' : ` ${asNamed(units)}`;
}

/** What is to be changed, where its number does not say it. */
function named({ field, scale, labels = {} }: Change, style: Style): string {
  if (field === 'growth') return 'the growth since before: ';
  if (field === 'handled' && labels.numerator === undefined) return 'cases handled: ';
  const label = labels.value === undefined ? undefined : style.noun(labels.value);
  return label !== undefined && (scale === 'share' || scale === 'rate')
    ? `${asNamed(label)}: `
    : '';
}
