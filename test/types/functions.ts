// What the public functions take and give of a rubric's own, held by the compiler alone: each line
// under an expected error must stay a mistake, every other line must stay allowed. Nothing runs here.
import { giengDayWard2024, hueCommune2023, rubrics } from '../../rubrics/index.ts';
import {
  type ComponentDefinition,
  type ComponentIdOf,
  checkPeriods,
  cohortBounds,
  compareScores,
  componentOf,
  type componentsOf,
  defineRubric,
  explain,
  needed,
  type ParsedSubmissionOf,
  parseSubmission,
  planImprovements,
  type RubricDefinition,
  type RubricIssueCode,
  rankUnits,
  type Submission,
  type SubmissionInput,
  scoreCohort,
  scoreUnit,
  streamScores,
  submissionSchema,
  type UnitScore,
  type UnitSummary,
  whatIf,
  type workplan,
} from '../../src/index.ts';

type Same<A, B> = [A, B] extends [B, A] ? true : never;
declare function proves<_T extends true>(): void;

type Hue = typeof hueCommune2023;
type Id = ComponentIdOf<Hue>;
type PillarId = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI' | 'VII' | 'VIII';
declare const input: SubmissionInput;
declare const anything: unknown;
declare const general: RubricDefinition;
const unit = { id: 'a' };

// A submission is written out for its rubric, or parsed.

const score = scoreUnit(hueCommune2023, { unit, answers: { 'I.5.1': { achieved: true } } });
// @ts-expect-error there is no such component
scoreUnit(hueCommune2023, { unit, answers: { 'I.5.9': { achieved: true } } });
// @ts-expect-error nor does one with facts, as a parsed submission has them, pass
scoreUnit(hueCommune2023, { unit, facts: {}, answers: { 'I.5.9': { achieved: true } } });
// @ts-expect-error what is only known in general is parsed first
scoreUnit(hueCommune2023, input);
scoreUnit(general, input);
scoreUnit(defineRubric(anything), input);
for (const rubric of rubrics) scoreUnit(rubric, input);

const read = parseSubmission(hueCommune2023, anything);
if (read.ok) {
  const { submission } = read;
  scoreUnit(hueCommune2023, submission);
  planImprovements(hueCommune2023, submission);
  // @ts-expect-error it was read for another rubric
  scoreUnit(giengDayWard2024, submission);
  // @ts-expect-error there is no such option
  const never = submission.answers['I.1.1']?.option === 'secretary';
  const deputy = submission.answers['I.1.1']?.option === 'deputy';
  const numerator: string | undefined = submission.answers['III.3.1']?.numerator;
  const households: string | undefined = submission.facts.households;
  // @ts-expect-error numbers are decimal strings by now
  const count: number | undefined = submission.facts.households;
  const kept: Submission = submission;
  scoreUnit(hueCommune2023, kept);
  const again: readonly unknown[] = [never, deputy, numerator, households, count];
  proves<Same<typeof again, readonly unknown[]>>();
}
proves<Same<ParsedSubmissionOf<RubricDefinition>, Submission>>();

// Scores know the ids of their rubric.

proves<Same<(typeof score)['pillars'][number]['id'], PillarId>>();
proves<
  Same<(typeof score)['pillars'][number]['criteria'][number]['components'][number]['id'], Id>
>();
export const anyScore: UnitScore = score;
// @ts-expect-error a score of any rubric is no score of this one
export const ownScore: UnitScore<Hue> = anyScore;

explain(score, 'III.3.1', { locale: 'vi' });
explain(score, { locale: 'vi' });
// @ts-expect-error the score has no such component
explain(score, 'III.3.9', { locale: 'vi' });
explain(anyScore, 'III.3.9', { locale: 'vi' });
explain(JSON.parse('{}'), 'III.3.1', { locale: 'en' });

rankUnits([score], { pillar: 'II', tieBreakers: ['I', 'VIII'] });
// @ts-expect-error there is no such pillar
rankUnits([score], { pillar: 'IX' });
// @ts-expect-error nor to break a tie
rankUnits([score], { tieBreakers: ['I', 'IX'] });
rankUnits([anyScore], { pillar: 'IX' });
rankUnits([]);

// Many units.

const units = [{ unit, answers: { 'VII.1.2': { value: 50 } } }];
const cohort = scoreCohort(hueCommune2023, units, { ranking: { pillar: 'II' } });
proves<Same<typeof cohort.units, readonly UnitScore<Hue>[]>>();
const summaries = scoreCohort(hueCommune2023, units, { summary: true });
proves<Same<typeof summaries.units, readonly UnitSummary<Hue>[]>>();
rankUnits(summaries.units, { pillar: 'I', by: undefined, within: undefined });
cohortBounds(hueCommune2023, units);
// @ts-expect-error there is no such pillar
scoreCohort(hueCommune2023, units, { ranking: { pillar: 'IX' } });
// @ts-expect-error there is no such component
scoreCohort(hueCommune2023, [{ unit, answers: { 'VII.9.9': { value: 50 } } }]);
// @ts-expect-error there is no such component
cohortBounds(hueCommune2023, [{ unit, answers: { 'VII.9.9': { value: 50 } } }]);
export const stream: AsyncGenerator<UnitScore<Hue>, void> = streamScores(
  hueCommune2023,
  () => units,
);

// What next, what changed, what stands where.

const plan = planImprovements(hueCommune2023, { unit, answers: {} }, { asOf: undefined });
proves<Same<(typeof plan.improvements)[number]['component'], Id>>();
// @ts-expect-error there is no such option
planImprovements(hueCommune2023, { unit, answers: { 'I.1.1': { option: 'x' } } });

const comparison = compareScores(score, cohort.units[0] ?? score);
proves<Same<(typeof comparison.components)[number]['id'], Id>>();
export const between: string = compareScores(anyScore, score).points.change;

checkPeriods(giengDayWard2024, { unit, answers: { '12': { value: 1 } } }, { unit, answers: {} });
// @ts-expect-error there is no such row
checkPeriods(giengDayWard2024, { unit, answers: {} }, { unit, answers: { '27': { value: 1 } } });

proves<Same<ReturnType<typeof componentsOf<Hue>>[number]['pillar'], PillarId>>();
export const component: ComponentDefinition = componentOf(hueCommune2023, 'I.1.1');
export const points: string = componentOf(score, 'I.1.1').points;
// @ts-expect-error there is no such component
componentOf(hueCommune2023, 'I.1.9');
// @ts-expect-error nor in the score
componentOf(score, 'I.1.9');
componentOf(general, 'I.1.9');

// A Standard Schema tells a form what it takes and gives.

const schema = submissionSchema(hueCommune2023);
type Types = NonNullable<(typeof schema)['~standard']['types']>;
export const taken: Types['input'] = { unit, answers: { 'I.5.1': { achieved: true } } };
// @ts-expect-error there is no such component
export const untaken: Types['input'] = { unit, answers: { 'I.5.9': { achieved: true } } };
export const given = (output: Types['output']): Submission => output;

// A rubric is defined from anything, or written out; what is wrong in one written out is told at once.

proves<Same<ReturnType<typeof defineUnknown>, RubricDefinition>>();
const defineUnknown = () => defineRubric(anything);
const json = { id: 'a', level: 'commune', pillars: [] };
export const fromJson: RubricDefinition = defineRubric(json);
export const exact: 'hue-commune-2023' = defineRubric(hueCommune2023).id;
// @ts-expect-error there is no such level
defineRubric({ ...hueCommune2023, level: 'city' });
// @ts-expect-error an issue's code is one of ours
export const code: RubricIssueCode = 'unrecognized_keys';

// What is needed is an answer that `whatIf` takes, of a rubric that is known and of one that is not.

const nine = needed(hueCommune2023, { unit, answers: {} }, 'III.3.1', '9');
if (nine.reachable) {
  whatIf(hueCommune2023, { unit, answers: {} }, { 'III.3.1': nine.answer, 'I.5.1': null });
  // @ts-expect-error a share is no option
  nine.answer.option;
} else proves<Same<typeof nine.most, string>>();
const any = needed(general, input, 'x', 9);
if (any.reachable) whatIf(general, input, { x: any.answer });
// @ts-expect-error there is no such component
needed(hueCommune2023, { unit, answers: {} }, 'I.5.9', '1');
// @ts-expect-error options are a closed set
whatIf(hueCommune2023, { unit, answers: {} }, {}, { amongst: [] });
proves<Same<ReturnType<typeof workplan<Hue>>['raise'][number]['component'], Id>>();
