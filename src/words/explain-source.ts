import type { Basis } from '../rubric/definition.ts';
import type { RubricReference } from '../scoring/score.ts';
import type { Language } from './sentences.ts';

/** The rows of the document, and the document in full. */
export function sourceText(rubric: RubricReference, { items }: Basis, language: Language): string {
  const { style, component } = language;
  return component.source({ items, basis: documentText(rubric, language) }, style);
}

/** The document that a rubric comes from: kind, number, day, issuer, annex. */
export function documentText(
  { legalBasis: [document], version }: Pick<RubricReference, 'legalBasis' | 'version'>,
  { document: say, style }: Language,
): string {
  return document === undefined ? version : say(document, style);
}
