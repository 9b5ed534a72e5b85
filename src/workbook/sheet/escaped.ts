/** Signs that XML cannot hold stand in sheets by their number: "_x0008_"; so does such a text itself. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
const UNSAYABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

export function unescaped(text: string): string {
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** A text as a sheet holds it; halves of signs are replaced, as no file can hold them. */
export function escaped(text: string): string {
  return (
    text
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
      .replace(
        UNSAYABLE,
        (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
      )
      // A bare return would become a line feed on the way.
      .replace(/\r/g, '_x000D_')
  );
}
