import { lazily } from './lazily.ts';

const INVISIBLE = /* @__PURE__ */ lazily(() => /\p{Default_Ignorable_Code_Point}/gu);
/** What is not tidy: most texts have none of it, and are not taken apart. */
const UNTIDY = /* @__PURE__ */ lazily(() => /[^\S ]| {2}|^ | $|\p{Default_Ignorable_Code_Point}/u);

/**
 * A text that names or justifies something, in one form: NFC, without what nobody sees (U+200B,
 * U+00AD, U+FEFF), every run of white space as one space, and none at the ends.
 */
export function tidyText(text: string): string {
  const composed = text.normalize('NFC');
  if (!UNTIDY().test(composed)) return composed;
  // Without what was between them, a letter and its mark may come together.
  return composed.replace(INVISIBLE(), '').normalize('NFC').replace(/\s+/gu, ' ').trim();
}
