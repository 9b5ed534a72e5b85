/** A text for people: in one language, or in both that explanations are given in. */
export type Text = string | { readonly vi: string; readonly en: string };

/** A text in one language. */
export function textIn(text: Text, locale: 'vi' | 'en'): string {
  return typeof text === 'string' ? text : text[locale];
}
