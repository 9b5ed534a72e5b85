// What the public types promise, held by the compiler alone (`npx tsc --noEmit`): each line under
// an @ts-expect-error must stay a mistake, every other line must stay allowed. Nothing runs here.
import { hueCommune2023, rubrics } from '../../rubrics/index.ts';
import {
  type AnswerInput,
  type BoundValue,
  type ComponentDefinition,
  compareScores,
  defineRubric,
  explain,
  explainFinding,
  explainIssue,
  explainNeed,
  explainStatus,
  type Finding,
  type Need,
  parseSubmission,
  planImprovements,
  type RubricDefinition,
  type Rule,
  type ScoreOptions,
  type Status,
  type Step,
  type Submission,
  scoreUnit,
  type UnitScore,
} from '../../src/index.ts';

type Same<A, B> = [A, B] extends [B, A] ? true : never;
declare function proves<_T extends true>(): void;

declare const score: UnitScore;
declare const submission: Submission;

// A rubric is typed data: a wrong rule, a missing basis or points as a number do not compile.

const basis = { items: ['I.1.1'], rule: 'stated' } as const;
const row = { id: 'I.1.1', name: 'Một', maxPoints: '10', basis };

export const good: ComponentDefinition = { ...row, rule: { kind: 'achieved' } };
// @ts-expect-error there is no such kind of rule
export const kind: ComponentDefinition = { ...row, rule: { kind: 'achievement' } };
// @ts-expect-error a rule says where it comes from
export const missing: ComponentDefinition = {
  id: 'I.1.1',
  name: '',
  maxPoints: '1',
  rule: good.rule,
};
// @ts-expect-error points are decimal strings
export const points: ComponentDefinition = { ...good, maxPoints: 10 };
// @ts-expect-error fractions are decimal strings
export const options: Rule = { kind: 'choice', options: [{ id: 'a', fraction: 0.5, label: '' }] };
// @ts-expect-error a target belongs to ratio and count
export const target: Rule = { kind: 'achieved', target: '0.8' };
const first = { id: 'a', share: '1', label: 'Phần' };
// @ts-expect-error parts hold rules, not their names
export const part: Rule = { kind: 'parts', parts: [{ ...first, rule: 'ratio' }] };
// @ts-expect-error weights that are assumed say so in a note
export const weighting: RubricDefinition['weighting'] = { basis: 'assumed' };

export const shipped: readonly RubricDefinition[] = rubrics;
proves<Same<(typeof hueCommune2023)['id'], 'hue-commune-2023'>>();
export const kept: 'hue-commune-2023' = defineRubric(hueCommune2023).id;
// @ts-expect-error a rubric is not for writing
hueCommune2023.maxPoints = '601';

// A result is not for writing, and what may be absent has to be looked at.

// @ts-expect-error
score.points = '600';
// @ts-expect-error
score.pillars.push();
for (const pillar of score.pillars) {
  // @ts-expect-error
  pillar.index = '1';
  for (const { components } of pillar.criteria) {
    for (const component of components) {
      // @ts-expect-error
      component.status = 'scored';
      // @ts-expect-error
      component.steps.length = 0;
    }
  }
}
// @ts-expect-error where everything is excluded there is no index
export const index: string = score.index;
export const sure: string = score.points;
proves<Same<UnitScore['rescaledPoints'], string | null>>();

export function told(status: Status): string {
  switch (status) {
    case 'scored':
    case 'missing':
    case 'not-applicable':
    case 'not-due':
    case 'needs-cohort':
    case 'late':
    case 'no-evidence':
    case 'rejected':
      return status;
    default:
      return status satisfies never;
  }
}

// Findings, steps and needs are told apart by their code.

export function finding(one: Finding): string {
  // @ts-expect-error only some findings have a deadline
  if (one.code === 'no-evidence') return one.due;
  // @ts-expect-error there is no such finding
  if (one.code === 'lateness') return '';
  return one.code === 'late'
    ? `${one.due} ${one.completedOn}`
    : explainFinding(one, { locale: 'vi' });
}

export function step(one: Step): string {
  if (one.step === 'share') return `${one.numerator}/${one.denominator}`;
  // @ts-expect-error a choice has no numerator
  return one.step === 'option' ? one.numerator : one.step;
}

export function need(one: Need): string {
  if (one.need === 'raise') return one.to;
  // @ts-expect-error an item is not raised to anything
  return one.need === 'item' ? one.to : explainNeed(one, { locale: 'en' });
}

// A submission read from anything is there only where it is ok.

const read = parseSubmission(hueCommune2023, JSON.parse('{}'), { locale: 'vi' });
// @ts-expect-error not before it is known to be ok
export const early: Submission = read.submission;
export const later: Submission | undefined = read.ok ? read.submission : undefined;
export const codes: readonly string[] = read.ok ? [] : read.issues.map(({ code }) => code);
export const said: readonly string[] = read.ok
  ? []
  : read.issues.map((issue) => explainIssue(issue, { locale: 'vi' }));
export const mistaken = read.ok
  ? read.findings.map((one) => {
      // @ts-expect-error a finding is no issue
      return explainIssue(one, { locale: 'vi' });
    })
  : [];
// @ts-expect-error issues or a submission, not both
export const both = read.ok ? read.issues : [];
// @ts-expect-error numbers are read as English unless Vietnamese is asked for
parseSubmission(hueCommune2023, {}, { locale: 'en' });
if (read.ok) {
  // @ts-expect-error what has passed stays what it was
  read.submission.answers['I.1.1'] = { option: 'head' };
  // @ts-expect-error its numbers are decimal strings
  const value: number | undefined = read.submission.answers['I.4.1']?.value;
  scoreUnit(hueCommune2023, read.submission, value === undefined ? {} : { asOf: '2023-10-31' });
}

export const answer: AnswerInput = { numerator: 4256, denominator: '5768', reported: 0.737 };
// @ts-expect-error yes or no is a boolean
export const yes: AnswerInput = { achieved: 'yes' };
// @ts-expect-error a reason, not a tick
export const excluded: AnswerInput = { notApplicable: true };
// @ts-expect-error no such field
export const field: AnswerInput = { numerators: 4256 };

// Options misspelt do not compile, nor does an explanation without a language.

scoreUnit(hueCommune2023, submission, { asOf: '2023-10-31', late: 'zero', evidence: 'required' });
// @ts-expect-error
scoreUnit(hueCommune2023, submission, { asof: '2023-10-31' });
// @ts-expect-error
scoreUnit(hueCommune2023, submission, { late: 'zeros' });
// @ts-expect-error
scoreUnit(hueCommune2023, submission, { evidence: true });
// @ts-expect-error a date is a text: no clock and no time zone is involved
scoreUnit(hueCommune2023, submission, { asOf: new Date(0) });
// Left out and undefined are one.
export const nothing: ScoreOptions = { asOf: undefined, bounds: undefined, late: undefined };
// @ts-expect-error
planImprovements(hueCommune2023, submission, { bound: undefined });
// @ts-expect-error bounds are exact fractions of strings
export const bound: BoundValue = { numerator: 1, denominator: '2', units: [] };

explain(score, { locale: 'vi' });
explain(score, 'I.1.1', { locale: 'en' });
// @ts-expect-error
explain(score);
// @ts-expect-error
explain(score, 'I.1.1');
// @ts-expect-error
explain(score, 'I.1.1', { locale: 'fr' });
// @ts-expect-error
explain(score, 'I.1.1', {});
explain(score, 'I.1.1', { locale: 'vi-VN' });
explainStatus('not-due', { locale: 'en-US' });
// @ts-expect-error
explainStatus('undue', { locale: 'vi' });
// @ts-expect-error
explainStatus('late', { locale: 'vietnamese' });

// @ts-expect-error scores are compared, not submissions
compareScores(submission, submission);
export const change: string = compareScores(score, score).points.change;
