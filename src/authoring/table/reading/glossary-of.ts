import type { Glossary } from './glossary.ts';
import type { Statement } from './statement.ts';

/** What the statements say of the names in their formulas. */
export function glossaryOf(statements: readonly Statement[]): Glossary {
  const counts = new Map(
    statements.flatMap((one) =>
      one.role === 'count'
        ? [[one.letter, one.label.toLowerCase().replace(/tỉ (?=lệ|trọng)/g, 'tỷ ')] as const]
        : [],
    ),
  );
  const measures = new Map(
    statements.flatMap((one) =>
      one.role === 'measure' ? [[one.name, one.quotient] as const] : [],
    ),
  );
  const written = (name: string): string => {
    for (const { clause } of statements) {
      const at = clause.plain.indexOf(name);
      if (at >= 0) return clause.text.slice(at, at + name.length).trim();
    }
    return name;
  };
  return { counts, measures, written };
}

/** A letter that stands for a count and is in no formula: what for, nobody knows. */
export function usesLetter(letter: string, statements: readonly Statement[]): boolean {
  return statements.some((one) => {
    const formula =
      one.role === 'measure'
        ? one.quotient
        : one.role === 'formula'
          ? one.formula
          : one.role === 'earns' && one.worth.kind === 'formula'
            ? one.worth.formula
            : undefined;
    const all = one.role === 'addends' ? one.addends : formula === undefined ? [] : [formula];
    return all.some(({ top, bottom }) => top.terms.has(letter) || bottom.terms.has(letter));
  });
}
