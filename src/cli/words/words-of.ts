import type { Locale } from '../locale.ts';
import { en } from './en/command.ts';
import { vi } from './vi/command.ts';
import type { CommandWords } from './words.ts';

export type { CommandWords } from './words.ts';

const WORDS: { readonly [locale in Locale]: CommandWords } = { vi, en };

export function commandWords(locale: Locale): CommandWords {
  return WORDS[locale];
}
