import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hueCommune2023, rubrics } from '../../rubrics/index.ts';
import {
  cohortBounds,
  componentsOf,
  explain,
  parseSubmission,
  type RubricDefinition,
  type SubmissionInput,
  scoreCohort,
  scoreUnit,
  streamScores,
  type UnitScore,
} from '../../src/index.ts';
import { oracleScore } from '../oracle/score.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';
import { scaled } from '../support/decimals.ts';
import { createRng, randomSubmission } from '../support/random-submission.ts';
import { randomVerifications } from '../support/random-verifications.ts';
import { runs } from '../support/runs.ts';
import { rubricOf } from '../support/small-rubric.ts';

interface Verified {
  readonly rubric: RubricDefinition;
  readonly submission: SubmissionInput;
}

const verified: fc.Arbitrary<Verified> = fc
  .tuple(fc.oneof(fc.constantFrom<RubricDefinition>(...rubrics), rubricArbitrary), fc.nat())
  .map(([rubric, seed]) => {
    const rng = createRng(seed);
    const submission = randomSubmission(rubric, rng);
    return {
      rubric,
      submission: { ...submission, verifications: randomVerifications(rubric, rng) },
    };
  })
  // An empty list is no verification.
  .filter(({ submission: { verifications } }) => verifications.length > 0);

const RUNS = { numRuns: runs(80) };
const levelsOf = (score: UnitScore) => [
  score,
  ...score.pillars,
  ...score.pillars.flatMap(({ criteria }) => criteria),
];

describe('a verified submission', () => {
  it('is scored as the oracle does, every digit, on any day', () => {
    fc.assert(
      fc.property(
        verified,
        fc.constantFrom('2023-12-15', '2023-12-31'),
        ({ rubric, submission }, until) => {
          const score = scoreUnit(rubric, submission, { verifications: { until } });
          const oracle = oracleScore(rubric, submission, new Map(), until);
          expect(score.points).toBe(oracle.points);
          expect(score.index).toBe(oracle.index);
          const rows = oracle.pillars.flatMap(({ criteria }) =>
            criteria.flatMap((one) => one.components),
          );
          const found = componentsOf(score).map(
            ({ id, status, points, excludedPoints, fraction }) => {
              return { id, status, points, excludedPoints, fraction };
            },
          );
          expect(found).toEqual(rows);
        },
      ),
      RUNS,
    );
  });

  it('has on every level the points that were claimed: those with no verification', () => {
    fc.assert(
      fc.property(verified, ({ rubric, submission }) => {
        const score = scoreUnit(rubric, submission);
        const claimed = scoreUnit(rubric, submission, { verifications: 'none' });
        const { verifications: _verifications, ...own } = submission;
        const plain = scoreUnit(rubric, own);
        const points = (of: UnitScore) => levelsOf(of).map((level) => level.points);
        expect(levelsOf(score).map(({ claimedPoints }) => claimedPoints)).toEqual(points(claimed));
        expect(points(claimed)).toEqual(points(plain));
        expect(componentsOf(score).map(({ claimedPoints }) => claimedPoints)).toEqual(
          componentsOf(plain).map((one) => one.points),
        );
        expect(levelsOf(plain).every((level) => level.claimedPoints === undefined)).toBe(true);
      }),
      RUNS,
    );
  });

  it('tells the steps of every claim that was set aside: those with no verification', () => {
    fc.assert(
      fc.property(verified, ({ rubric, submission }) => {
        const score = scoreUnit(rubric, submission);
        const claims = componentsOf(scoreUnit(rubric, submission, { verifications: 'none' }));
        for (const [order, { steps, verification }] of componentsOf(score).entries()) {
          const last = steps.at(-1);
          const told = last?.step === 'verified' ? last.claimed : undefined;
          const isUpheld = verification !== undefined && 'upheld' in verification;
          const isSetAside = verification !== undefined && !isUpheld;
          expect(told).toEqual(isSetAside ? claims[order]?.steps : undefined);
        }
      }),
      RUNS,
    );
  });

  it('says for every hundredth taken or added who decided and why', () => {
    fc.assert(
      fc.property(verified, ({ rubric, submission }) => {
        const score = scoreUnit(rubric, submission);
        // Bonus and penalty points are held within bounds: what was applied has its own law.
        fc.pre(score.adjustment === undefined);
        let difference = 0n;
        for (const { points, claimedPoints = '', verification, steps } of componentsOf(score)) {
          const change = scaled(points) - scaled(claimedPoints);
          difference += change;
          if (change === 0n) continue;
          expect(verification?.reason).toBe('theo hồ sơ');
          expect(steps.at(-1)).toMatchObject({ step: 'verified', by: 'UBND tỉnh' });
        }
        expect(difference).toBe(scaled(score.points) - scaled(score.claimedPoints ?? ''));
        const unverified = componentsOf(score)
          .filter((one) => one.verification === undefined)
          .reduce((sum, { points }) => sum + scaled(points), 0n);
        expect(scaled(score.unverifiedPoints ?? '')).toBe(unverified);
      }),
      RUNS,
    );
  });

  it('does not change by what is upheld', () => {
    fc.assert(
      fc.property(verified, ({ rubric, submission }) => {
        const { verifications: _verifications, ...own } = submission;
        const answered = componentsOf(scoreUnit(rubric, own)).filter(
          ({ status }) => status !== 'missing',
        );
        fc.pre(answered.length > 0);
        const upheld = answered.map(({ id: component }) => ({
          ...{ component, stage: 'thẩm định', by: 'UBND tỉnh', on: '2023-12-01', reason: 'đủ' },
          upheld: true as const,
        }));
        const score = scoreUnit(rubric, { ...own, verifications: upheld });
        const plain = scoreUnit(rubric, own);
        const figures = (of: UnitScore) =>
          componentsOf(of).map(({ status, points, fraction }) => [status, points, fraction]);
        expect(figures(score)).toEqual(figures(plain));
        expect(score.findings).toEqual(plain.findings);
        expect(score.unverifiedPoints).toBe('0');
      }),
      RUNS,
    );
  });

  it('does not hang on the order of decisions about different components', () => {
    fc.assert(
      fc.property(verified, ({ rubric, submission }) => {
        const list = submission.verifications ?? [];
        // Stable: decisions about one component keep their order.
        const regrouped = [...list].sort(({ component: a }, { component: b }) =>
          a < b ? 1 : a > b ? -1 : 0,
        );
        const { findings: _a, ...one } = scoreUnit(rubric, submission);
        const { findings: _b, ...other } = scoreUnit(rubric, {
          ...submission,
          verifications: regrouped,
        });
        expect(other).toEqual(one);
      }),
      RUNS,
    );
  });

  it('survives parse, JSON, parse, and is summed as it is scored', async () => {
    await fc.assert(
      fc.asyncProperty(verified, async ({ rubric, submission }) => {
        const read = parseSubmission(rubric, submission);
        if (!read.ok) throw new Error(JSON.stringify(read.issues));
        const again = parseSubmission(rubric, JSON.parse(JSON.stringify(read.submission)));
        if (!again.ok) throw new Error(JSON.stringify(again.issues));
        expect(again.submission).toEqual(read.submission);
        const score = scoreUnit(rubric, submission);
        expect(scoreUnit(rubric, again.submission)).toEqual(score);
        const bounds = cohortBounds(rubric, []);
        for await (const summary of streamScores(rubric, [submission], { bounds, summary: true })) {
          expect(summary.points).toBe(score.points);
          expect(summary.pillars.map(({ points }) => points)).toEqual(
            score.pillars.map(({ points }) => points),
          );
        }
      }),
      RUNS,
    );
  });
});

describe('what earns nothing sets no bounds', () => {
  const unit = (id: string, value: number, more: object = {}): SubmissionInput => ({
    unit: { id },
    answers: { 'VII.1.2': { value, ...more } },
  });
  const decided = (decision: object): SubmissionInput => ({
    ...unit('b', 900),
    verifications: [
      {
        component: 'VII.1.2',
        stage: 'thẩm định',
        by: 'UBND tỉnh',
        on: '2023-12-04',
        reason: 'không có số liệu',
        ...decision,
      },
    ],
  });
  const hue: RubricDefinition = hueCommune2023;
  const best = (...args: Parameters<typeof cohortBounds>): string =>
    cohortBounds(...args).components['VII.1.2']?.max.numerator ?? '';

  it.each([
    ['rejected', { rejected: true }, '50'],
    ['left out', { notApplicable: 'không có' }, '50'],
    ['given points', { points: '5' }, '50'],
    ['corrected', { answer: { value: 80 } }, '80'],
    ['upheld', { upheld: true }, '900'],
  ])('%s', (_name, decision, expected) => {
    const units = [unit('a', 50), decided(decision)];
    expect(best(hue, units)).toBe(expected);
    expect(best(hue, units, { verifications: 'none' })).toBe('900');
    expect(best(hue, units, { verifications: { until: '2023-12-03' } })).toBe('900');
    expect(scoreCohort(hue, units).bounds.components['VII.1.2']?.max.numerator).toBe(expected);
  });

  it('late, or without evidence, where that is enforced', () => {
    const units = [unit('a', 50), unit('b', 900, { completedOn: '2025-01-01' })];
    expect(best(hue, units)).toBe('900');
    expect(best(hue, units, { late: 'zero' })).toBe('50');
    const asked: RubricDefinition = JSON.parse(
      JSON.stringify(hue, (_key, one) =>
        one?.id === 'VII.1.2' ? { ...one, evidence: [{ kind: 'document', name: 'Báo cáo' }] } : one,
      ),
    );
    const proven = unit('a', 50, { evidence: [{ title: 'Báo cáo' }] });
    expect(best(asked, [proven, unit('b', 900)])).toBe('900');
    expect(best(asked, [proven, unit('b', 900)], { evidence: 'required' })).toBe('50');
  });
});

describe('a verified component in words', () => {
  const score = scoreUnit(hueCommune2023, {
    unit: { id: 'vy-da', name: 'Phường Vỹ Dạ' },
    answers: { 'I.1.1': { option: 'head' } },
    verifications: [
      {
        component: 'I.1.1',
        stage: 'thẩm định',
        by: 'UBND thành phố Huế',
        on: '2023-12-04',
        reason: 'Quyết định do cấp phó ký',
        points: '3',
      },
    ],
  });

  it('says what was claimed, who decided what, when and why', () => {
    const text = explain(score, 'I.1.1', { locale: 'vi' });
    expect(text).toContain('điểm thẩm định 3/10, điểm tự chấm 10');
    expect(text).toContain('Quyết định do cấp phó ký');
    expect(text).toContain('Kết quả đơn vị báo cáo: ');
    expect(text).toContain('UBND thành phố Huế ngày 04/12/2023');
  });

  it('says so where nothing was claimed, and where the unit asked not to be assessed', () => {
    const { verifications } = {
      verifications: ['I.5.1', 'I.5.2'].map((component) => ({
        component,
        stage: 'thẩm định',
        by: 'UBND thành phố Huế',
        on: '2023-12-04',
        reason: 'theo hồ sơ',
        points: '1',
      })),
    };
    const answers = { 'I.5.2': { notApplicable: 'không có trang' } };
    const given = { unit: { id: 'vy-da' }, answers, verifications };
    const one = scoreUnit(hueCommune2023 as RubricDefinition, given);
    const unclaimed = explain(one, 'I.5.1', { locale: 'vi' });
    expect(unclaimed).toContain('Đơn vị chưa báo cáo số liệu.');
    expect(unclaimed).toContain('điểm thẩm định 1/4.');
    expect(explain(one, 'I.5.2', { locale: 'vi' })).toContain(
      'Đơn vị đề nghị không đánh giá; lý do: không có trang.',
    );
  });

  it('is told of the whole too', () => {
    expect(explain(score, { locale: 'vi' })).toContain('điểm tự chấm 10');
    expect(explain(score, { locale: 'en' })).toContain('claimed 10');
  });
});

describe('what was read into the document, where an authority decided', () => {
  const reading = { id: 'in-proportion', note: 'theo tỷ lệ', alternatives: [{ note: 'theo bậc' }] };
  const basis = { items: ['1'], rule: 'inferred', reading: reading.id } as const;
  const rubric: RubricDefinition = {
    ...rubricOf([
      { rule: { kind: 'ratio', target: '0.8' }, basis },
      { rule: { kind: 'ratio', target: '0.5' }, basis },
    ]),
    readings: [reading],
  };
  const about = (own: object | undefined, decision: object, options = {}): unknown => {
    const submission = {
      unit: { id: 'a' },
      answers: { ...(own === undefined ? {} : { 'I.1.1': own }), 'I.1.2': { value: '0.4' } },
      verifications: [
        {
          component: 'I.1.1',
          stage: 'thẩm định',
          by: 'UBND tỉnh',
          on: '2024-12-01',
          reason: 'a',
          ...decision,
        },
      ],
    } as unknown as SubmissionInput;
    const { findings } = scoreUnit(rubric, submission, options);
    return findings.flatMap((one) => (one.code === 'inferred-rule' ? [one.components] : []));
  };
  const own = { value: '0.6' };
  const both = [['I.1.1', 'I.1.2']];
  const other = [['I.1.2']];

  it.each<[string, object | undefined, object, string[][]]>([
    ['upheld: the rule reads it', own, { upheld: true }, both],
    ['another answer in its place: the rule reads that', own, { answer: { value: '0.7' } }, both],
    ['an answer where the unit gave none', undefined, { answer: { value: '0.7' } }, both],
    ['an answer where it was left out', { notApplicable: 'x' }, { answer: { value: '0.7' } }, both],
    ['rejected: nothing is read', own, { rejected: true }, other],
    ['left out: nothing is read', own, { notApplicable: 'không có' }, other],
    ['points in its place: the rule is set aside', own, { points: '3' }, other],
    ['upheld that there is none', undefined, { upheld: true }, other],
  ])('%s', (_, answer, decision, components) => {
    expect(about(answer, decision)).toEqual(components);
  });

  it('decisions that do not count yet change nothing', () => {
    const rejected = { rejected: true };
    expect(about(own, rejected, { verifications: 'none' })).toEqual(both);
    expect(about(own, rejected, { verifications: { until: '2024-11-30' } })).toEqual(both);
    expect(about(own, rejected, { verifications: { until: '2024-12-01' } })).toEqual(other);
  });
});
