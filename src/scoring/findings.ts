import type { Finding } from '../rubric/finding.ts';
import type { Step, StepBound } from '../rules/step.ts';
import type { CompiledComponent } from './compiled-rubric.ts';

/**
 * What the steps of a component tell that a reader should look at. Where other units decide about a
 * part, this is told only if the whole is open by it.
 */
export function stepFindings(
  findings: Finding[],
  component: CompiledComponent,
  steps: readonly Step[],
  isOpen: boolean,
): void {
  const { id, notApplicable } = component.checked.definition;
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
            ...(step.scale === undefined ? {} : { scale: step.scale }),
          });
        }
        if (step.position !== 'within') {
          const { position } = step;
          findings.push({ code: 'outside-bounds', severity: 'info', ...about, position });
        }
        break;
      case 'best':
        if (step.passed) {
          const position = 'above';
          findings.push({ code: 'outside-bounds', severity: 'info', ...about, position });
        }
        if (step.best.numerator === '0') {
          findings.push({ code: 'best-is-zero', severity: 'info', ...about });
        }
        break;
      case 'needs-cohort':
        if (isOpen) findings.push({ code: 'needs-cohort', severity: 'info', ...about });
        break;
      case 'part':
        if (step.status === 'missing') {
          findings.push({
            code: 'missing-part',
            severity: 'warning',
            ...about,
            part: step.part,
            label: step.label,
          });
        }
        stepFindings(findings, component, step.steps, isOpen);
        break;
      case 'alternative':
        // Of several ways not each has to be taken.
        if (step.status === 'missing' && step.counts === 'lowest') {
          findings.push({
            code: 'missing-part',
            severity: 'warning',
            ...about,
            part: step.part,
            label: step.label,
          });
        }
        stepFindings(findings, component, step.steps, isOpen);
        break;
      case 'not-applicable':
        if (notApplicable === undefined) {
          const { reason } = step;
          const severity = 'warning';
          findings.push({ code: 'exclusion-unforeseen', severity, ...about, reason });
        }
        break;
      default:
    }
  }
}

/** A bound's value as it is written: "5", or "2/3". */
export function printedBound({ numerator, denominator }: StepBound): string {
  return denominator === '1' ? numerator : `${numerator}/${denominator}`;
}
