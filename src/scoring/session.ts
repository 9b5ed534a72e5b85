import type { Finding } from '../rubric/finding.ts';
import type { Surroundings } from '../rules/surroundings.ts';
import type { ReadyRubric } from './compile.ts';
import type { Terms } from './options.ts';

/** What the scoring of one unit has at hand. */
export interface Session {
  readonly rubric: ReadyRubric;
  readonly terms: Terms;
  readonly around: Surroundings;
  /** Where findings go; none are gathered for a summary. */
  readonly findings: Finding[] | undefined;
}
