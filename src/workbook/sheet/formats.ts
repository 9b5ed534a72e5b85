import { elementsIn, type XmlElement } from '../xml/element.ts';

/** Built-in formats that show a day or a time, with those of East Asian editions. */
function isBuiltInDay(id: number): boolean {
  return (
    (id >= 14 && id <= 22) ||
    (id >= 27 && id <= 36) ||
    (id >= 45 && id <= 47) ||
    (id >= 50 && id <= 58)
  );
}

/** Whether a format shows its number as a day or time: by its letters outside quotes and brackets. */
export function isDayFormat(code: string): boolean {
  const [positive = ''] = code.split(';');
  const letters = positive
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    // Elapsed hours stand in brackets, as do colours and languages: "[h]:mm", "[Red]", "[$-42A]".
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general/gi, '')
    .replace(/AM\/PM|A\/P/gi, 'h');
  return /[dmyhs]/i.test(letters) && !/[0#?].*[0#?]/.test(letters.replace(/s\.0+/gi, ''));
}

/** Whether a format shows its number as a percentage: "0%", "0.0%"; not a sign that it only quotes. */
export function isPercentFormat(code: string): boolean {
  const [positive = ''] = code.split(';');
  return positive.replace(/"[^"]*"|\\.|_.|\*./g, '').includes('%');
}

/** What a style makes of its numbers. */
export type ShownAs = 'day' | 'percent' | 'number';

/** Of each style of a workbook, by its place, what its numbers are shown as. */
export function numberStyles(styles: XmlElement | undefined): readonly ShownAs[] {
  const parts = styles === undefined ? [] : elementsIn(styles);
  const listed = (name: string): XmlElement[] => {
    const list = parts.find((one) => one.name === name);
    return list === undefined ? [] : elementsIn(list);
  };
  const own = new Map(
    listed('numFmts').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      shownBy(attributes['formatCode'] ?? ''),
    ]),
  );
  return listed('cellXfs').map(({ attributes }) => {
    const id = Number(attributes['numFmtId'] ?? 0);
    return own.get(id) ?? shownByBuiltIn(id);
  });
}

function shownBy(code: string): ShownAs {
  if (isDayFormat(code)) return 'day';
  return isPercentFormat(code) ? 'percent' : 'number';
}

function shownByBuiltIn(id: number): ShownAs {
  if (isBuiltInDay(id)) return 'day';
  return id === 9 || id === 10 ? 'percent' : 'number';
}
