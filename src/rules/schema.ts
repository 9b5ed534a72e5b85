import { z } from 'zod';

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

/** The building blocks of every rule's schema, with the descriptions that an editor shows. */
export const decimal = z
  .string()
  .max(31)
  .regex(DECIMAL, { error: 'a decimal string in plain notation, such as "7.5"', abort: true })
  .refine((text) => text !== '-0', { error: 'zero is "0"', abort: true });

export const nonNegative = decimal.refine((text) => !text.startsWith('-'), {
  error: 'not negative',
  abort: true,
});
export const positive = nonNegative.refine((text) => text !== '0', 'greater than zero');
export const fraction = nonNegative.refine(
  (text) => text === '0' || text === '1' || text.startsWith('0.'),
  'within 0 and 1',
);

export const ID = /^[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9][A-Za-z0-9-]*)*$/;
/** What every object inherits cannot be told from what was handed in under that name. */
const ownName = (text: string): boolean => !(text in Object.prototype);

export const id = z
  .string()
  .max(64)
  .regex(ID, 'letters, digits, hyphens; dots between levels')
  .refine(ownName, 'not the name of a property of every object');
export const key = z
  .string()
  .max(64)
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'letters, digits and hyphens')
  .refine(ownName, 'not the name of a property of every object');
export const label = z
  .string()
  .min(1)
  .max(2000)
  .refine((text) => text.trim() === text, 'no space at either end');
export const direction = z.enum(['higher', 'lower']);
export const below = z.enum(['proportional', 'zero']);

/** An official name: Vietnamese names keep their diacritics, in Unicode form NFC. */
export const name = label.refine((text) => text.normalize('NFC') === text, 'Unicode form NFC');
const names = z.array(name);

export const responsible = z
  .strictObject({ guides: names, leads: names, supports: names })
  .describe('Offices or roles: who guides, who leads, who supports');
