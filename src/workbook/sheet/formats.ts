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

/** Of each style of a workbook, by its place, whether its numbers are days. */
export function dayStyles(styles: XmlElement | undefined): readonly boolean[] {
  const parts = styles === undefined ? [] : elementsIn(styles);
  const listed = (name: string): XmlElement[] => {
    const list = parts.find((one) => one.name === name);
    return list === undefined ? [] : elementsIn(list);
  };
  const own = new Map(
    listed('numFmts').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      isDayFormat(attributes['formatCode'] ?? ''),
    ]),
  );
  return listed('cellXfs').map(({ attributes }) => {
    const id = Number(attributes['numFmtId'] ?? 0);
    return own.get(id) ?? isBuiltInDay(id);
  });
}
