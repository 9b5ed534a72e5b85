import { type LocaleTag, UsageError } from '../../index.ts';
import { en } from './en/sheet.ts';
import { vi } from './vi/sheet.ts';
import type { SheetWords } from './words.ts';

/** In whatever language a form was written. */
export const localeWords = [
  { locale: 'vi', words: vi },
  { locale: 'en', words: en },
] as const;
export const allWords: readonly SheetWords[] = /* @__PURE__ */ localeWords.map(
  ({ words }) => words,
);

/**
 * The language of a tag, with its words.
 *
 * @throws {UsageError} for another language, and what is no tag.
 */
export function wordsOf(tag: LocaleTag | undefined): {
  readonly locale: 'vi' | 'en';
  readonly words: SheetWords;
} {
  const language = tag === undefined ? 'vi' : typeof tag === 'string' ? languageOf(tag) : undefined;
  if (language === 'vi') return { locale: 'vi', words: vi };
  if (language === 'en') return { locale: 'en', words: en };
  throw new UsageError(
    'the option locale: "vi" or "en" or a tag of them such as "vi-VN" is possible',
  );
}

function languageOf(tag: string): string | undefined {
  return /^(vi|en)(?:-[a-z0-9]{1,8})*$/i.exec(tag)?.[1]?.toLowerCase();
}
