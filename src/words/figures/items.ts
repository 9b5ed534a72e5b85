import type { ItemField, ItemValue } from '../../rubric/diff/difference.ts';
import type { LintOf } from '../sentences.ts';
import type { Style } from '../style.ts';

/** A number of a rule by what is measured: days and amounts as they stand, else a percentage. */
export function byMeasure(
  measured: LintOf<'idle-target'>['measured'],
  style: Style,
): (text: string) => string {
  return measured === 'days-late' || measured === 'amount' ? style.number : style.share;
}

/** A value of a group, grade or milestone: bounds as percentages, days as dates, lists in a row. */
export function itemValue(
  field: ItemField | null,
  value: NonNullable<ItemValue>,
  style: Style,
): string {
  if (typeof value === 'string') {
    if (field === 'from') return style.share(value);
    return field === 'due' ? day(value, style) : value;
  }
  const list = 'items' in value ? value.items : value;
  const said = list
    .map((one) => (typeof one === 'string' ? one : `${one.of} ≥ ${style.share(one.from)}`))
    .join('; ');
  // In quotes: where one list ends and the sentence goes on is to be seen.
  return `"${said}"`;
}

/** A civil date, or a day of any year: "10-31" is "31/10" in Vietnamese. */
function day(due: string, style: Style): string {
  if (due.length > 5) return style.date(due);
  return style.date(`2000-${due}`).replace(/^2000-|\/2000$/, '');
}
