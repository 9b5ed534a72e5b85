/**
 * A text of somebody else's for a terminal: on one line, and without signs that do more than stand
 * there (escapes, marks that turn the writing around).
 */
export function inOneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').replace(CONTROLS, '\ufffd');
}

const CONTROLS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
