/** A text for people: in one language, or in both that explanations are given in. */
export type Text = string | { readonly vi: string; readonly en: string };
