import type { Finding } from '../rubric/finding.ts';
import type { Step, StepBound } from '../rules/step.ts';
import type { ReadyComponent } from './compile.ts';

/** What the steps of a component tell that a reader should look at. */
export function stepFindings(
  findings: Finding[],
  component: ReadyComponent,
  steps: readonly Step[],
): void {
  const { id, notApplicable } = component.model.definition;
  const about = { path: ['answers', id], component: id };
  for (const step of steps) {
    switch (step.step) {
      case 'bounds':
        if (!step.spread) {
          findings.push({
            code: 'no-spread',
            severity: 'info',
            ...about,
            value: printedBound(step.min),
          });
        }
        if (step.position !== 'within') {
          const { position } = step;
          findings.push({ code: 'outside-bounds', severity: 'info', ...about, position });
        }
        break;
      case 'best':
        if (step.best.numerator === '0') {
          findings.push({ code: 'best-is-zero', severity: 'info', ...about });
        }
        break;
      case 'needs-cohort':
        findings.push({ code: 'needs-cohort', severity: 'info', ...about });
        break;
      case 'part':
        if (step.status === 'not-applicable' && notApplicable === undefined) {
          const reason = step.steps.find((one) => one.step === 'not-applicable')?.reason ?? '';
          const severity = 'warning';
          findings.push({ code: 'exclusion-unforeseen', severity, ...about, reason });
        }
        if (step.status === 'missing') {
          findings.push({ code: 'missing-part', severity: 'warning', ...about, part: step.part });
        }
        stepFindings(findings, component, step.steps);
        break;
      default:
    }
  }
}

/** A bound's value as it is written: "5", or "2/3". */
export function printedBound({ numerator, denominator }: StepBound): string {
  return denominator === '1' ? numerator : `${numerator}/${denominator}`;
}
