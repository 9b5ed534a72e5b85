/** The languages that numbers, dates and sentences are written in. */
export type Locale = 'vi' | 'en';

/** A language, or a tag of it: `vi-VN` is `vi`, `en-US` is `en`. */
export type LocaleTag = Locale | `${Locale}-${string}`;

export const POSSIBLE_LOCALES = '"vi" or "en" or a tag of them such as "vi-VN"';

/** Subtags of letters and digits, as in BCP 47, where case does not count. */
const TAG = /^(vi|en)(?:-[a-z0-9]{1,8})*$/i;

/** The language of a tag; undefined for another one, or what is no tag. */
export function localeOf(tag: unknown): Locale | undefined {
  const language = typeof tag === 'string' ? TAG.exec(tag)?.[1]?.toLowerCase() : undefined;
  return language === 'vi' || language === 'en' ? language : undefined;
}
