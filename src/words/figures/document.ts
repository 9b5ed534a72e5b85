/** The kind of a document by the letters in its number, and whether it has a number at all. */
export function kindIn(number: string): { readonly code: string; readonly isNumbered: boolean } {
  // "2263/QĐ-UBND", "09-NQ/TU", "05/2023/TT-BTTTT"; "/BC-UBND" was printed without its number.
  const [, code = ''] = /(?:^|[\d\s])[-/](\p{L}+)[-/]/u.exec(number) ?? [];
  return { code, isNumbered: /\d/.test(number) };
}
