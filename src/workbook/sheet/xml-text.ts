import { escaped } from './escaped.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text inside XML, in an element or between double quotes. */
export function xmlText(text: string): string {
  return escaped(text).replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
