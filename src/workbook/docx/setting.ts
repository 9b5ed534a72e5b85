import { childNamed, type XmlElement } from '../xml/element.ts';

/** The `val` of a child, as most of Word's settings stand. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return childNamed(element, name)?.attributes['val'];
}

/** A whole number within bounds, of an attribute or a setting. */
export function wholeOf(text: string | undefined, max: number): number | undefined {
  if (text === undefined || !/^\d{1,9}$/.test(text.trim())) return undefined;
  const value = Number(text);
  return value <= max ? value : undefined;
}

/** Whether a switch is there and not set to off: `<w:tblHeader/>`. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/.test(element.attributes['val'] ?? '');
}
