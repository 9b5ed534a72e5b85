import { describe, expect, it } from 'vitest';
import { hueCommune2023, khanhHoaProvince2023 } from '../../rubrics/index.ts';
import {
  adoptBounds,
  applyPoints,
  boundsFrom,
  cohortBounds,
  compareScores,
  componentsOf,
  diffRubrics,
  distribution,
  InputError,
  type IntakeIssue,
  mergeBounds,
  mergeUnits,
  parseSubmission,
  type Refusal,
  type RubricDefinition,
  rankUnits,
  scoreCohort,
  scoreUnit,
  streamScores,
  UsageError,
} from '../../src/index.ts';
import { edited } from '../support/objects.ts';
import { rubricOf } from '../support/small-rubric.ts';

const hue: RubricDefinition = hueCommune2023;
const unit = (id: unknown, value: unknown, name?: string) => ({
  unit: { id: id as string, ...(name === undefined ? {} : { name }) },
  answers: { 'VII.1.2': { value: value as number } },
});
const BATCH = [unit('a', 50), unit('b', 'x'), unit(undefined, 1), unit('c', 25), unit('a', 10)];

function issuesOf(run: () => unknown): readonly IntakeIssue[] {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  throw new Error('nothing was refused');
}

const told = ({ unit, position, code }: IntakeIssue) => `${position} ${unit} ${code}`;

describe('a batch with units that cannot be scored', () => {
  it('names each of them, with its position, in one error', () => {
    expect(issuesOf(() => scoreCohort(hue, BATCH)).map(told)).toEqual([
      '1 b not-a-number',
      '2 undefined missing-field',
      '4 a duplicate-unit',
    ]);
    expect(issuesOf(() => cohortBounds(hue, BATCH)).map(told)).toEqual([
      '1 b not-a-number',
      '2 undefined missing-field',
    ]);
    expect(() => scoreCohort(hue, BATCH)).toThrow(
      /b \(submission 1, counted from 0\): answers\.VII\.1\.2\.value/,
    );
  });

  it('hands them over where somebody takes them, and scores the others', async () => {
    const refusals: Refusal[] = [];
    const onInvalid = (refusal: Refusal) => refusals.push(refusal);
    const scored = scoreCohort(hue, BATCH, { onInvalid: (one) => void onInvalid(one) });
    expect(scored.units.map(({ unit, points }) => [unit.id, points])).toEqual([
      ['a', '10'],
      ['c', '5'],
    ]);
    expect(refusals.map(({ position, unit }) => [position, unit])).toEqual([
      [1, 'b'],
      [2, null],
      [4, 'a'],
    ]);
    expect(scored).toEqual(scoreCohort(hue, [unit('a', 50), unit('c', 25)]));
    refusals.length = 0;
    const streamed: string[] = [];
    const options = { onInvalid: (one: Refusal) => void onInvalid(one) };
    for await (const score of streamScores(hue, BATCH, options)) streamed.push(score.unit.id);
    expect(streamed).toEqual(['a', 'c', 'a']);
    expect(refusals.map(({ position }) => position)).toEqual([1, 2]);
    expect(cohortBounds(hue, BATCH, options).components['VII.1.2']?.max.units).toEqual(['a']);
  });

  it('of a stream is refused at the first, with its position', async () => {
    const bounds = boundsFrom(hue, {});
    const read = async () => {
      for await (const _ of streamScores(hue, BATCH, { bounds }));
    };
    await expect(read()).rejects.toThrow(/b \(submission 1, counted from 0\)/);
  });
});

describe('what could be read of a submission that is refused', () => {
  it('is there for drafts, plain and without a mark', () => {
    const read = parseSubmission(hue, {
      unit: { id: 'a', name: 'Phường An' },
      rubric: { id: hue.id, version: hue.version },
      facts: { population: 10, poulation: 5 },
      answers: { 'I.5.1': { achieved: true }, 'I.4.1': { value: -1 } },
    });
    expect(read).toMatchObject({
      ok: false,
      partial: {
        unit: { id: 'a', name: 'Phường An' },
        rubric: { id: hue.id, version: hue.version },
        facts: { population: '10' },
        answers: { 'I.5.1': { achieved: true } },
      },
    });
    expect(read.ok ? undefined : Object.keys(read.partial?.answers ?? {})).toEqual(['I.5.1']);
  });

  it.each([[null], [5], [{}], [{ unit: {} }], [{ unit: { id: '' }, answers: {} }]])(
    'is nothing where no unit can be read: %j',
    (value) => {
      expect(parseSubmission(hue, value)).toMatchObject({ ok: false, partial: null });
    },
  );
});

describe('a submission that says which rubric it was made for', () => {
  const made = (rubric: unknown) => ({ unit: { id: 'a' }, rubric, answers: {} });
  const { id, version } = hue;

  it('is taken by that one, and keeps it', () => {
    const read = parseSubmission(hue, made({ id, version }));
    if (!read.ok) throw new Error('it does not parse');
    expect(read.submission.rubric).toEqual({ id, version });
    const again = parseSubmission(hue, JSON.parse(JSON.stringify(read.submission)));
    expect(again).toEqual(read);
    expect(parseSubmission(hue, made(null)).ok).toBe(true);
  });

  it.each([
    [{ id, version: '1' }, 'other-rubric'],
    [{ id: 'x', version }, 'other-rubric'],
    [{ id }, 'missing-field'],
    [{ id, version, title: 'a' }, 'unknown-key'],
    ['hue', 'not-an-object'],
  ])('%j is refused by another: %s', (rubric, code) => {
    const read = parseSubmission(hue, made(rubric));
    expect(read.ok ? [] : read.issues.map((issue) => issue.code)).toEqual([code]);
  });
});

describe('rubrics that are not the same', () => {
  const doubled = Object.fromEntries(componentsOf(hue).map(({ id, maxPoints }) => [id, maxPoints]));
  const other = edited(hue, {
    'pillars/0/criteria/0/components/0/rule/options/1/fraction': '0.25',
  }) as RubricDefinition;
  const [a, b] = [scoreUnit(hue, unit('a', 1)), scoreUnit(other, unit('b', 1))];

  it('do not mix under one id and version', () => {
    expect(a.rubric.fingerprint).not.toBe(b.rubric.fingerprint);
    expect(() => rankUnits([a, b])).toThrow(UsageError);
    expect(() => mergeUnits([a, b])).toThrow(UsageError);
    expect(() => distribution([a, b])).toThrow(UsageError);
    expect(() => rankUnits([a, b])).toThrow(a.rubric.fingerprint);
    const bounds = cohortBounds(other, [unit('b', 1)]);
    for (const run of [
      () => scoreUnit(hue, unit('a', 1), { bounds }),
      () => scoreCohort(hue, [unit('a', 1)], { bounds }),
      () => streamScores(hue, [unit('a', 1)], { bounds }),
      () => mergeBounds(cohortBounds(hue, []), bounds),
    ]) {
      expect(issuesOf(run).map(({ code }) => code)).toEqual(['other-rubric']);
    }
  });

  it('mix where only words differ', () => {
    const mended = edited(hue, { 'pillars/0/name': 'Nhận thức số (sửa)' }) as RubricDefinition;
    expect(rankUnits([a, scoreUnit(mended, unit('b', 1))])).toHaveLength(2);
    expect(compareScores(a, a).components).toEqual([]);
    expect(applyPoints(hue, doubled).maxPoints).toBe(hue.maxPoints);
  });
});

describe('bounds under a policy', () => {
  const rubric = rubricOf([
    {
      rule: { kind: 'ratio-to-best' },
      due: '06-30',
      evidence: [{ kind: 'document', name: 'Báo cáo' }],
    },
  ]);
  const answer = (id: string, value: number, more: object) => ({
    unit: { id },
    answers: { 'I.1.1': { value, ...more } },
  });
  const evidence = [{ title: 'Báo cáo' }];
  const cohort = [
    answer('late', 90, { completedOn: '2024-07-01', evidence }),
    answer('bare', 70, { completedOn: '2024-06-30' }),
    answer('sound', 50, { completedOn: '2024-06-30', evidence }),
  ];

  it.each([
    [{}, '90'],
    [{ late: 'zero' }, '70'],
    [{ evidence: 'required' }, '90'],
    [{ late: 'zero', evidence: 'required' }, '50'],
  ] as const)('%j: what it sets to zero sets no bounds', (options, best) => {
    const bounds = cohortBounds(rubric, cohort, options);
    expect(bounds.components['I.1.1']?.max.numerator).toBe(best);
    expect(scoreCohort(rubric, cohort, options).bounds).toEqual(bounds);
  });

  it('are told, and do not merge with those of another', () => {
    const strict = cohortBounds(hue, [], { late: 'zero', asOf: '2023-12-31' });
    expect(strict.policy).toMatchObject({ asOf: '2023-12-31', late: 'zero', evidence: 'finding' });
    expect(issuesOf(() => mergeBounds(cohortBounds(hue, []), strict))).toMatchObject([
      { code: 'conflicting-fields', path: ['b', 'policy'] },
    ]);
  });
});

describe('bounds from elsewhere', () => {
  it('are read from published figures', () => {
    const bounds = boundsFrom(hue, { 'VII.1.2': { min: '0', max: 62.5 } });
    expect(bounds.components['VII.1.2']).toMatchObject({
      min: { numerator: '0', denominator: '1', units: [] },
      max: { numerator: '125', denominator: '2', units: [] },
    });
    expect(scoreUnit(hue, unit('a', 50), { bounds }).points).toBe('8');
  });

  it.each([
    [{ 'I.1.1': { min: 0, max: 1 } }, 'unknown-component'],
    [{ 'VII.1.2': { min: 2, max: 1 } }, 'conflicting-fields'],
    [{ 'VII.1.2': { max: 'nhiều' } }, 'not-a-number'],
    [{ 'VII.1.2': {} }, 'missing-field'],
    [{ 'VII.1.2': { max: 1, most: 1 } }, 'unknown-key'],
  ])('%j: %s', (table, code) => {
    expect(issuesOf(() => boundsFrom(hue, table as never)).map((one) => one.code)).toContain(code);
  });

  it('of another version are adopted where the rule stayed', () => {
    const next = edited(hue, { version: '99/QĐ-UBND' }) as RubricDefinition;
    const last = cohortBounds(hue, [unit('a', 50), unit('b', 20)]);
    const { bounds, left } = adoptBounds(next, last);
    expect(left).toEqual([]);
    expect(bounds.components).toEqual(last.components);
    expect(scoreUnit(next, unit('c', 25), { bounds }).points).toBe('5');
    const diff = diffRubrics(hue, next);
    expect(adoptBounds(next, last, { diff })).toEqual({ bounds, left });
    expect(() => adoptBounds(next, last, { diff: diffRubrics(next, hue) })).toThrow(UsageError);
    expect(adoptBounds(khanhHoaProvince2023, last).left).toEqual(['VII.1.2']);
  });
});
