import { lazily } from '../exact/lazily.ts';

/**
 * How the texts of a rubric are written, by name: the names stand in issues, so that people can be
 * told in their language; what a developer is told stands here.
 */
export const FORMATS = {
  decimal: 'a decimal string in plain notation, such as "7.5"',
  zero: 'zero is "0"',
  'not-negative': 'not negative',
  positive: 'greater than zero',
  fraction: 'within 0 and 1',
  quotient: 'a decimal string or a quotient of whole numbers, such as "0.5" or "1/7"',
  'own-name': 'not the name of a property of every object',
  id: 'a text without control characters and without a space at either end',
  seen: 'Unicode form NFC, nothing that is not seen',
  'rubric-id': 'lower case letters, digits, hyphens',
  trimmed: 'no space at either end',
  nfc: 'Unicode form NFC',
  date: 'a date is expected: "2023-10-31"',
  'month-and-day': 'a real month and day: "10-31"',
  deadline: 'a deadline is a day within the period, MM-DD ("10-31"), or YYYY-MM-DD',
  issued: 'a date is expected, "2023-10-31", or its month, "2023-10"',
} as const;

export type FormatName = keyof typeof FORMATS;

const names = /* @__PURE__ */ lazily(
  (): ReadonlyMap<string, FormatName> =>
    new Map(Object.entries(FORMATS).map(([name, said]) => [said, name as FormatName])),
);

/** The name of a format by what a schema says of it. */
export function formatNamed(said: string): FormatName | undefined {
  return names().get(said);
}
