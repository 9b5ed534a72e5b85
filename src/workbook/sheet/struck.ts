import { childNamed, elementsIn, type XmlElement } from '../xml/element.ts';
import type { Attributes } from '../xml/parse.ts';

/** Whether the mark of a line through a text is set: it may be there to say that there is none. */
export function isStrike({ val = '1' }: Attributes): boolean {
  return !/^(?:0|false|off|noStrike)$/.test(val);
}

/** Of each style of a workbook, by its place, whether its font has a line through it. */
export function struckStyles(styles: XmlElement | undefined): readonly boolean[] {
  const listed = (name: string): XmlElement[] => {
    const list = childNamed(styles, name);
    return list === undefined ? [] : elementsIn(list);
  };
  const fonts = listed('fonts').map((font) => {
    const strike = childNamed(font, 'strike');
    return strike !== undefined && isStrike(strike.attributes);
  });
  return listed('cellXfs').map(
    ({ attributes }) => fonts[Number(attributes['fontId'] ?? 0)] === true,
  );
}
