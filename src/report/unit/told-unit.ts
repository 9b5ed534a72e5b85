import { type ComponentOfScore, componentsOf, type UnitScore } from '../../index.ts';
import type { ReportOptions } from '../options.ts';
import type { Language } from '../told.ts';
import { type Standing, standingOf } from './standing.ts';
import { type WorkToDo, workToDo } from './work-to-do.ts';

/** All that a report of one unit is made from. */
export interface ToldUnit extends Language {
  readonly score: UnitScore;
  readonly components: readonly ComponentOfScore[];
  /** Where its part of the page is, by a component's id. */
  readonly anchors: ReadonlyMap<string, string>;
  readonly standing: Standing | undefined;
  readonly work: WorkToDo | undefined;
}

export function toldUnit(score: UnitScore, options: ReportOptions, language: Language): ToldUnit {
  const { cohort, rubric, submission, bounds } = options;
  const components = componentsOf(score);
  return {
    ...language,
    score,
    components,
    anchors: new Map(components.map(({ id }, at) => [id, `c${at + 1}`])),
    standing: cohort && standingOf(score, cohort),
    work: rubric && submission && workToDo(score, rubric, submission, cohort?.bounds ?? bounds),
  };
}
