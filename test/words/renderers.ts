import {
  auditEvidence,
  type CohortScore,
  checkPeriods,
  compareScores,
  componentsOf,
  diffRubrics,
  distribution,
  type ExplainLevel,
  explain,
  explainComparison,
  explainDecision,
  explainDiff,
  explainDistribution,
  explainEvidence,
  explainFinding,
  explainIssue,
  explainLint,
  explainMerger,
  explainNeed,
  explainPlan,
  explainRanking,
  explainScreen,
  explainSensitivity,
  explainStatus,
  explainWorkRow,
  type IntakeIssue,
  type Locale,
  lintRubric,
  mergeUnits,
  type Need,
  planImprovements,
  type RubricDefinition,
  type RubricIssue,
  type ScoreOptions,
  type ScreenFinding,
  type SensitivityAnalysis,
  type Status,
  type SubmissionInput,
  scoreUnit,
  type TableDecision,
  type TableIssue,
  type UnitScore,
  workplan,
} from '../../src/index.ts';

export type AnyIssue = IntakeIssue | RubricIssue | TableIssue;

/** Everything that is said of one rubric with these answers. */
export interface World {
  readonly rubric: RubricDefinition;
  readonly next: RubricDefinition;
  readonly submission: SubmissionInput;
  readonly period: SubmissionInput;
  readonly options: ScoreOptions;
  readonly cohort: CohortScore;
  readonly decisions: readonly TableDecision[];
  readonly issues: readonly AnyIssue[];
  /** Unit names by id. */
  readonly names: { readonly [id: string]: string };
}

/** What is said, each as one text of whole sentences. */
export type Renderer = (world: World, locale: Locale) => readonly string[];

const scoreOf = ({ rubric, submission, options }: World): UnitScore =>
  scoreUnit(rubric, submission, options);

function levelsOf({ pillars, groups = [] }: UnitScore): ExplainLevel[] {
  return [
    ...pillars.map(({ id }) => ({ pillar: id })),
    ...pillars.flatMap(({ criteria }) => criteria.map(({ id }) => ({ criterion: id }))),
    ...groups.map(({ id }) => ({ group: id })),
  ];
}

export const STATUSES: readonly Status[] = [
  'scored',
  'missing',
  'not-applicable',
  'not-due',
  'needs-cohort',
  'late',
  'no-evidence',
  'rejected',
];

/** One line each: whoever adds an explanation to the package adds it here. */
export const RENDERERS: { readonly [name: string]: Renderer } = {
  'explain: the whole': (world, locale) => [
    explain(scoreOf(world), { locale, names: world.names }),
  ],
  'explain: levels': (world, locale) => {
    const score = scoreOf(world);
    return levelsOf(score).map((level) => explain(score, level, { locale, names: world.names }));
  },
  'explain: components': (world, locale) => {
    const { names } = world;
    return [scoreOf(world), ...world.cohort.units].flatMap((score) =>
      componentsOf(score).map(({ id }) => explain(score, { component: id }, { locale, names })),
    );
  },
  explainFinding: (world, locale) => {
    const { rubric, submission, period, cohort, names } = world;
    const findings = [
      ...scoreOf(world).findings,
      ...cohort.units.flatMap((one) => one.findings),
      ...(cohort.findings ?? []),
      ...checkPeriods(rubric, period, submission),
    ];
    return findings.map((one) => explainFinding(one, { locale, names }));
  },
  explainNeed: ({ rubric, submission, options }, locale) => {
    const plan = planImprovements(rubric, submission, options);
    const needs: Need[] = plan.improvements.flatMap((one) => [...one.needs]);
    return needs.map((one) => explainNeed(one, { locale }));
  },
  explainPlan: ({ rubric, submission, options }, locale) => [
    explainPlan(planImprovements(rubric, submission, options), { locale }),
  ],
  explainWorkRow: ({ rubric, submission, options }, locale) => {
    const { maintain, raise } = workplan(rubric, submission, options);
    return [...maintain, ...raise].map((row) => explainWorkRow(row, { locale }));
  },
  explainEvidence: ({ rubric, submission }, locale) => {
    const found = auditEvidence(rubric, submission);
    const [first] = found;
    const { components = [] } = rubric.pillars[0]?.criteria[0] ?? {};
    // Every code, whether these answers have it or not.
    const codes = ['unsigned', 'after-deadline', 'outside-period', 'undated', 'shared'] as const;
    const others = components.map(({ id }) => id);
    const every = codes.flatMap((code) =>
      first === undefined
        ? []
        : [{ ...first, code, ...(code === 'shared' ? { with: others } : {}) }],
    );
    return [...found, ...every].map((one) => explainEvidence(one, { locale }));
  },
  explainLint: ({ rubric }, locale) =>
    lintRubric(rubric).map((finding) => explainLint(finding, { locale })),
  explainDiff: ({ rubric, next }, locale) => [explainDiff(diffRubrics(rubric, next), { locale })],
  explainDecision: ({ decisions }, locale) =>
    decisions.map((one) => explainDecision(one, { locale })),
  explainIssue: ({ issues }, locale) => issues.map((one) => explainIssue(one, { locale })),
  explainRanking: ({ rubric, cohort, names }, locale) => [
    explainRanking(cohort.ranking, { locale, names }),
    explainRanking(cohort.ranking, { locale, names, rubric }),
  ],
  explainDistribution: ({ rubric, cohort }, locale) => [
    explainDistribution(distribution(cohort.units), { locale, rubric }),
  ],
  explainScreen: ({ rubric, names }, locale) => {
    const [id] = rubric.pillars[0]?.criteria[0]?.components.map((one) => one.id) ?? [];
    const [unit = 'a', other = 'b'] = Object.keys(names);
    const about = { unit, severity: 'warning', received: ['5768', '4256'] } as const;
    const answer = ['answers', id ?? '1'];
    const paths = [
      [...answer, 'numerator'],
      [...answer, 'denominator'],
    ];
    const one = { ...about, paths: paths.slice(0, 1), received: ['5768'] };
    const findings: readonly ScreenFinding[] = [
      { ...about, paths, code: 'copied', from: other },
      { ...about, paths, code: 'copied', from: unit },
      { ...about, paths, code: 'swapped' },
      { ...one, code: 'scale', expected: ['3.1', '8.25'] },
      { ...one, code: 'whole-differs', expected: ['5700', '5700'] },
      { ...about, paths, code: 'whole-differs' },
      { ...one, code: 'jump', previous: ['576'] },
      ...rubric.facts.map(
        (fact): ScreenFinding => ({ ...one, code: 'scale', paths: [['facts', fact.id]] }),
      ),
    ];
    return findings.map((finding) => explainScreen(finding, { locale, names, rubric }));
  },
  explainSensitivity: ({ rubric, cohort, names }, locale) => {
    const analysis: SensitivityAnalysis = {
      units: cohort.ranking.map(({ unit, rank }) => ({
        unit,
        rank,
        interval: rank === null ? null : [1, rank + 1],
        median: rank,
        keeps: rank === null ? null : '0.6125',
      })),
      factors: [
        ...rubric.pillars.slice(0, 2).map(({ id }) => ({
          factor: { weight: id },
          share: '0.25',
          interval: ['0.2', '0.3012'] as const,
        })),
        ...(rubric.readings ?? [])
          .slice(0, 2)
          .map(({ id }) => ({ factor: { reading: id }, share: '0.1', interval: null })),
      ],
      draws: 1_000,
      seed: 1,
    };
    return [explainSensitivity(analysis, { locale, names, rubric })];
  },
  explainMerger: ({ rubric, cohort, names }, locale) => [
    explainMerger(mergeUnits(cohort.units), { locale, names, rubric }),
  ],
  explainComparison: (world, locale) => {
    const [first, second] = world.cohort.units;
    if (first === undefined || second === undefined) return [];
    const other = { ...second, unit: first.unit };
    return [explainComparison(compareScores(first, other), { locale })];
  },
};

/** Words, not sentences: for columns and counts. */
export const LABELS: { readonly [name: string]: Renderer } = {
  explainStatus: (_world, locale) => STATUSES.map((status) => explainStatus(status, { locale })),
};
