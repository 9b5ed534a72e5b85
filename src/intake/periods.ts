import { compare } from '../exact/fraction.ts';
import { decimalPlaces, readPlain } from '../exact/plain.ts';
import { fractionText } from '../exact/share.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { Finding } from '../rubric/finding.ts';
import type { Answer } from '../rules/answer.ts';
import { measured } from '../rules/measure.ts';
import { agreement } from './check-answer.ts';
import { passedSubmission } from './parse.ts';
import type { Submission, SubmissionInput } from './submission.ts';

/**
 * Holds the figures of a reporting period against those of the year to date. A share of a stock
 * (households with a connection) is the same in both, unless one is only its rounded or cut
 * form; counts to date are never below the period's. Rows answered in one of them only, and
 * shares whose two numbers both grew, are left alone.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} for a submission that does not parse.
 * @example
 * const report = (answer) => ({ unit: { id: 'a' }, answers: { '12': answer } });
 * const to_date = report({ numerator: 8916, denominator: 9233 });
 * checkPeriods(giengDayWard2024, report({ value: 0 }), to_date)[0].code; // => "period-mismatch"
 */
export function checkPeriods(
  rubric: RubricDefinition,
  period: Submission | SubmissionInput,
  cumulative: Submission | SubmissionInput,
): readonly Finding[] {
  const { components } = modelOf(rubric);
  const now = passedSubmission(rubric, period).submission;
  const all = passedSubmission(rubric, cumulative).submission;
  return [...components].flatMap(([id, { shape }]): Finding[] => {
    const [part, whole] = [now.answers[id], all.answers[id]];
    if (part === undefined || whole === undefined) return [];
    const scale = shape.type === 'measure' ? shape.scale : undefined;
    const fits =
      scale === 'share' || scale === 'rate' ? sharesFit(part, whole) : countsFit(part, whole);
    if (fits) return [];
    return [
      {
        code: 'period-mismatch',
        severity: 'error',
        path: ['answers', id],
        component: id,
        period: written(part),
        cumulative: written(whole),
      },
    ];
  });
}

const NO_FACTS = { fact: () => undefined };

/** Two fractions of different wholes are two different things: nothing can be said of them. */
function sharesFit(part: Answer, whole: Answer): boolean {
  if (!isMeasure(part) || !isMeasure(whole)) return true;
  if (part.value === undefined && whole.value === undefined) return countsFit(part, whole);
  const [a, b] = [measured(part, undefined, NO_FACTS), measured(whole, undefined, NO_FACTS)];
  if (compare(a, b) === 0) return true;
  const [text, exact] = part.value === undefined ? [whole.value, a] : [part.value, b];
  return text !== undefined && decimalPlaces(text) > 0 && agreement(text, exact) !== 'different';
}

function isMeasure({ value, numerator, denominator }: Answer): boolean {
  return value !== undefined || (numerator !== undefined && denominator !== undefined);
}

function countsFit(part: Answer, whole: Answer): boolean {
  const fields = ['value', 'numerator', 'denominator', 'found', 'handled'] as const;
  return fields.every((field) => {
    const [a, b] = [part[field], whole[field]];
    return a === undefined || b === undefined || compare(readPlain(a), readPlain(b)) <= 0;
  });
}

function written(answer: Answer): string {
  if (answer.value !== undefined) return answer.value;
  if (answer.numerator === undefined) return JSON.stringify(answer);
  const { numerator, denominator } = answer;
  if (denominator === undefined) return numerator;
  return `${numerator}/${denominator} = ${fractionText(measured(answer, undefined, NO_FACTS))}`;
}
