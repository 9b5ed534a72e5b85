// Texts of units and rubrics may hold anything: on a page they are text and nothing else.

const SIGNS: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What no page may hold, and signs that turn the writing around for all that follows. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/gu;

/** A text without what cannot be shown; a mark stands in its place. */
export function shown(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd');
}

/** A text for the body of an element or the value of an attribute in double quotes. */
export function escaped(text: string): string {
  return shown(text).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
}

/** Data for a block that the page's script reads: no text in it can end the block. */
export function dataText(data: object): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
