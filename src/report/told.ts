import { explain, type Locale, type Unit, type UnitScore, type UnitSummary } from '../index.ts';
import type { Inline } from './block.ts';
import { PRINTS, type Print } from './figures.ts';
import { WORDS, type Words } from './words/words.ts';

/** The language of a report: its words, its numbers, and what the engine is asked for sentences with. */
export interface Language {
  readonly locale: Locale;
  readonly words: Words;
  readonly print: Print;
}

export function languageOf(locale: Locale): Language {
  return { locale, words: WORDS[locale], print: PRINTS[locale] };
}

export function nameOf({ name, id }: Unit): string {
  return name ?? id;
}

/** A number and name as the document has them. */
export function named({ id, name }: { readonly id: string; readonly name: string }): Inline {
  return { official: `${id} ${name}` };
}

/** The title of the rubric with the documents that it comes from, in one sentence. */
export function sourceOf(score: UnitScore | UnitSummary, { locale }: Language): string {
  const alone = { ...score, unit: { id: 'x' }, pillars: [], groups: [], findings: [] };
  const title = score.rubric.title.replace(/\s+/g, ' ');
  const said = explain({ ...alone, rubric: { ...score.rubric, title } } as unknown as UnitScore, {
    locale,
  });
  return said.split('\n')[1] ?? title;
}

/** A first letter as it begins a cell. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
