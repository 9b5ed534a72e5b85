import type { Finding } from '../rubric/finding.ts';
import type { CheckedRubric } from '../rubric/model.ts';
import type { CohortBounds } from '../scoring/bounds-form.ts';
import { printedBound } from '../scoring/findings.ts';

/** What a reader of a cohort should know of its bounds: no spread, a best of 0, one unit alone. */
export function boundsFindings(rubric: CheckedRubric, bounds: CohortBounds): Finding[] {
  return rubric.components.flatMap(({ definition, boundsKeys }) =>
    boundsKeys.flatMap((key): Finding[] => {
      const about = { path: ['bounds', 'components', key], component: definition.id };
      const found = bounds.components[key];
      if (found === undefined) return [{ code: 'empty-cohort', severity: 'warning', ...about }];
      const { min, max } = found;
      const findings: Finding[] = [];
      const value = printedBound(max);
      if (value === printedBound(min)) {
        findings.push({ code: 'no-spread', severity: 'info', ...about, value });
        const [unit, another] = max.units;
        if (unit !== undefined && another === undefined) {
          findings.push({ code: 'cohort-of-one', severity: 'warning', ...about, unit });
        }
      }
      if (max.numerator === '0') {
        findings.push({ code: 'best-is-zero', severity: 'warning', ...about });
      }
      return findings;
    }),
  );
}
