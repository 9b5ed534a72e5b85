/** A text as Markdown that says it: no sign of its own, no link of a bare address, on one line. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|#~&@$]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(?<![a-z\d])www\./gi, (www) => `${www.slice(0, -1)}\\.`);
}
