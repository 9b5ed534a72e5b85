import { en } from './en.ts';
import { vi } from './vi.ts';

/** Vietnamese is what is written first: whatever it says, English has to say too. */
export type Words = typeof vi;

export const WORDS: { readonly [locale in 'vi' | 'en']: Words } = { vi, en };
