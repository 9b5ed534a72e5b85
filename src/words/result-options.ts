import type { RubricDefinition } from '../rubric/definition.ts';
import { given, optionsOf } from '../rubric/options.ts';
import { using } from '../rubric/using.ts';
import { withoutStop } from './figures/nouns.ts';
import { EXPLAIN_OPTIONS, type ExplainOptions, withNames } from './language.ts';
import type { Language } from './sentences.ts';

/** The language of an explained result, and what it is called by. */
export interface ResultOptions extends ExplainOptions {
  /** The rubric of the results: pillars, components and grades are then said by their names. */
  readonly rubric?: RubricDefinition | undefined;
}

/** The language of a result's sentences, and the names that its ids stand for. */
export interface ResultLanguage {
  readonly language: Language;
  /** The title of the rubric; empty where the rubric is not at hand. */
  readonly title: string;
  grade(id: string | null): string | undefined;
  pillar(id: string): string;
  component(id: string): string;
  /** The name of a fact, and what was read into the document. */
  fact(id: string): string;
  reading(id: string): string;
}

/** The forms of these options. */
export const RESULT_OPTIONS = {
  ...EXPLAIN_OPTIONS,
  rubric: /* @__PURE__ */ given<RubricDefinition>(),
};

/** @throws {UsageError} for an option that is not possible. */
export function resultLanguageOf(options: ResultOptions | undefined): ResultLanguage {
  const { rubric, ...own } = optionsOf(options, RESULT_OPTIONS);
  const language = withNames(own);
  const { results, style } = language;
  const { title, pillars, components } = using('the rubric', () => namesIn(rubric));
  return {
    language,
    title,
    grade: (id) => rubric?.grades?.find((one) => one.id === id)?.name,
    pillar: (id) => results.named({ level: 'pillar', id, name: pillars.get(id) }, style),
    fact: (id) => rubric?.facts?.find((one) => one.id === id)?.name ?? id,
    reading: (id) => {
      const note = rubric?.readings?.find((one) => one.id === id)?.note;
      return note === undefined ? id : `"${withoutStop(style.text(note))}"`;
    },
    component: (id) => results.named({ level: 'component', id, name: components.get(id) }, style),
  };
}

/** What the rubric is called, and the names of pillars and components by their ids. */
function namesIn(rubric: RubricDefinition | undefined): {
  readonly title: string;
  readonly pillars: ReadonlyMap<string, string>;
  readonly components: ReadonlyMap<string, string>;
} {
  const pillars = rubric?.pillars ?? [];
  const components = pillars.flatMap(({ criteria }) =>
    criteria.flatMap((criterion) => criterion.components),
  );
  return {
    title: rubric === undefined ? '' : `"${rubric.title}"`,
    pillars: new Map(pillars.map(({ id, name }) => [id, name])),
    components: new Map(components.map(({ id, name }) => [id, name])),
  };
}
