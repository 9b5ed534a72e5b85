import { describe, expect, test } from 'vitest';
import { giengDayWard2024, hueCommune2023, khanhHoaProvince2023 } from '../../rubrics/index.ts';
import { type RubricDefinition, type ScoreOptions, scoreUnit } from '../../src/index.ts';
import { componentOf, componentsOf } from '../support/components.ts';
import { type Answers, codes, full, halves, score } from '../support/scoring.ts';
import { small } from '../support/small-rubric.ts';

const NOT = { notApplicable: 'không phát sinh' };
const bounds = halves(hueCommune2023, ['VII.1.2']);

describe('no answer is not an answer of 0', () => {
  test('an empty submission: 0 of 600, 79 missing, nothing found', () => {
    const empty = score({});
    expect(empty).toMatchObject({ points: '0', assessablePoints: '600', index: '0', findings: [] });
    expect(componentsOf(empty).filter(({ status }) => status === 'missing')).toHaveLength(79);
  });

  test.each([
    ['I.4.1', { value: 0 }],
    ['I.5.1', { achieved: false }],
    ['I.1.1', { option: 'none' }],
    ['I.2.2', { items: { held: false } }],
    ['III.3.1', { numerator: 0, denominator: 5768 }],
    ['V.4.1', { found: 1, handled: 0 }],
    ['III.1.1', { parts: { smartphone: { value: 0 } } }],
  ])('%s: missing without an answer, scored with a zero', (id, answer) => {
    const none = { status: 'missing', points: '0', fraction: null, steps: [{ step: 'no-answer' }] };
    expect(componentOf(score({}), id)).toMatchObject(none);
    const zero = { status: 'scored', points: '0', fraction: '0' };
    expect(componentOf(score({ [id]: answer }), id)).toMatchObject(zero);
  });

  test('full marks are 600 exactly, an index of 1', () => {
    const rows = componentsOf(hueCommune2023).map(({ id, rule }) => [id, full(rule)] as const);
    const answers = Object.fromEntries(rows);
    expect(score(answers, { bounds })).toMatchObject({ points: '600', index: '1' });
  });
});

// Huế's four quarterly meetings: the day before, the deadline itself, the day after.
describe.each([
  ['I.2.2', '2023-03-30', '2023-03-31', '2023-04-01'],
  ['I.2.3', '2023-06-29', '2023-06-30', '2023-07-01'],
  ['I.2.4', '2023-09-29', '2023-09-30', '2023-10-01'],
  ['I.2.5', '2023-10-30', '2023-10-31', '2023-11-01'],
])('the deadline of %s', (id, before, due, after) => {
  const held = { items: { held: true, 'chaired-by-head': true } };
  const at = (answers: Answers, options: ScoreOptions = {}) =>
    componentOf(score(answers, options), id);

  test('without an answer it is not due up to the day itself, and missing after it', () => {
    const asOf = before;
    const steps = [{ step: 'no-answer', due, asOf }];
    expect(at({}, { asOf })).toMatchObject({ status: 'not-due', points: '0', steps });
    expect(at({}, { asOf: due }).status).toBe('not-due');
    expect(at({}, { asOf: after }).status).toBe('missing');
    expect(at({}).status).toBe('missing');
    expect(at({ [id]: held }, { asOf })).toMatchObject({ status: 'scored', points: '2' });
    expect(at({ [id]: NOT }, { asOf }).status).toBe('not-applicable');
    expect(score({}, { asOf }).assessablePoints).toBe('600');
  });

  test('done on the day is in time, the day after is late: a finding, or no points', () => {
    const done = (completedOn: string) => ({ [id]: { ...held, completedOn } });
    expect(at(done(due), { late: 'zero' })).toMatchObject({ status: 'scored', points: '2' });
    expect(codes(score(done(due)), id)).not.toContain('late');
    expect(at(done(after))).toMatchObject({ status: 'scored', points: '2' });
    expect(codes(score(done(after)), id)).toContain('late');
    const late = { status: 'late', points: '0', excludedPoints: '0', fraction: '0' };
    expect(at(done(after), { late: 'zero' })).toMatchObject(late);
    expect(at(done(after), { late: 'zero' }).steps.at(-1)).toMatchObject({ step: 'late', due });
    expect(at(done(after), { late: 'finding' })).toMatchObject({ status: 'scored', points: '2' });
    expect(at({ [id]: held }, { late: 'zero' }).status).toBe('scored');
    expect(codes(score({ [id]: { ...NOT, completedOn: after } }), id)).not.toContain('late');
  });
});

describe('evidence', () => {
  const signed = { title: 'CV 45', signed: true };
  const unsigned = { title: 'CV 46', signed: false };
  test.each([
    ['I.3.1', 'only a signed file counts', [{ title: 'CV 45' }, unsigned], 'no-evidence'],
    ['I.3.1', 'one signed file is enough', [unsigned, signed], 'scored'],
    ['I.3.1', 'an empty list is none', [], 'no-evidence'],
    ['I.2.2', 'one of three pieces is not all', [unsigned], 'no-evidence'],
    ['I.2.2', 'three pieces, where none need be signed', [unsigned, unsigned, signed], 'scored'],
    ['IV.4.2', 'a picture does not stand for the signed document', [unsigned], 'no-evidence'],
    ['IV.4.2', 'of two pieces one has to be signed', [unsigned, unsigned], 'no-evidence'],
    ['IV.4.2', 'a signed document and a picture', [unsigned, signed], 'scored'],
    ['III.4.1', 'figures of a system are not the unit’s to hand in', undefined, 'scored'],
    ['III.3.1', 'what the authority supplies accuses nobody', undefined, 'scored'],
    ['I.8.2', 'a document beside a system is still asked for', undefined, 'no-evidence'],
  ])('%s: %s', (id, _says, evidence, status) => {
    const answer = full(componentOf(hueCommune2023, id).rule);
    const answers = { [id]: evidence === undefined ? answer : { ...answer, evidence } };
    const found = status === 'scored' ? [] : ['no-evidence'];
    const told = score(answers);
    expect(componentOf(told, id).status).toBe('scored');
    expect(codes(told, id).filter((code) => code !== 'inferred-rule')).toEqual(found);
    expect(componentOf(score(answers, { evidence: 'finding' }), id).status).toBe('scored');
    const enforced = componentOf(score(answers, { evidence: 'required' }), id);
    expect(enforced.status).toBe(status);
    expect(enforced.points === '0').toBe(status !== 'scored');
  });
});

test('evidence that is asked for leaves no answer late, missing or not applicable as it was', () => {
  const enforce: ScoreOptions = { evidence: 'required', late: 'zero' };
  const late = { option: 'head', completedOn: '2023-11-01' };
  const whole = score({ 'I.1.1': late, 'I.3.1': NOT }, enforce);
  expect(componentOf(whole, 'I.1.1').status).toBe('late');
  expect(componentOf(whole, 'I.3.1').status).toBe('not-applicable');
  expect(componentOf(whole, 'II.1.1').status).toBe('missing');
});

describe('rows scored against other communes', () => {
  const answers = { 'VII.1.2': { value: '0.125' } };

  test('wait for the figures of the others: no points, but a status and a finding', () => {
    const waiting = score(answers);
    const status = { status: 'needs-cohort', points: '0', excludedPoints: '0', fraction: null };
    expect(componentOf(waiting, 'VII.1.2')).toMatchObject(status);
    expect(codes(waiting, 'VII.1.2')).toContain('needs-cohort');
    expect(waiting.assessablePoints).toBe('600');
  });

  test('are scored against bounds: an eighth of the best half is a quarter', () => {
    const known = score(answers, { bounds });
    expect(componentOf(known, 'VII.1.2')).toMatchObject({ status: 'scored', points: '2.5' });
    expect(codes(known, 'VII.1.2')).not.toContain('needs-cohort');
  });

  test('still wait where the bounds leave them out, and are missing without an answer', () => {
    const whole = score(
      { 'V.III.18': { value: 0 } },
      { bounds: halves(khanhHoaProvince2023, ['V.III.23']) },
      khanhHoaProvince2023,
    );
    expect(componentOf(whole, 'V.III.18').status).toBe('needs-cohort');
    expect(componentOf(whole, 'V.III.23').status).toBe('missing');
  });

  test('a part that waits keeps what does not apply beside it out of the maximum', () => {
    const part = { share: '0.5', label: 'Phần' };
    const rubric = small([
      [
        '10',
        {
          kind: 'parts',
          parts: [
            { ...part, id: 'x', rule: { kind: 'achieved' } },
            { ...part, id: 'y', rule: { kind: 'min-max' } },
          ],
        },
      ],
    ]);
    const answers = { 'I.1.1': { parts: { x: NOT, y: { value: 0.25 } } } };
    const known = score(answers, { bounds: halves(rubric, ['I.1.1/y']) }, rubric);
    expect(componentOf(known, 'I.1.1')).toMatchObject({ points: '2.5', excludedPoints: '5' });
    const waiting = componentOf(score(answers, {}, rubric), 'I.1.1');
    expect(waiting).toMatchObject({ status: 'needs-cohort', points: '0', excludedPoints: '5' });
    expect(JSON.stringify(waiting.steps)).toContain(NOT.notApplicable);
  });
});

test('a denominator of the answer’s own is used, said, and found to differ from the fact', () => {
  const answers = { 'III.3.1': { numerator: 4256, denominator: 5000 } };
  const whole = scoreUnit(hueCommune2023, {
    unit: { id: 'u' },
    facts: { households: 5768 },
    answers,
  });
  const [share] = componentOf(whole, 'III.3.1').steps;
  expect(componentOf(whole, 'III.3.1').points).toBe('8.51');
  expect(share).toEqual({ step: 'share', numerator: '4256', denominator: '5000' });
  expect(codes(whole, 'III.3.1')).toEqual(['fact-mismatch']);
});

test('a row without points informs: scored, 0 of 0, and no share', () => {
  const whole = score({ '1': { value: 3 }, '2': NOT }, {}, giengDayWard2024);
  const told = { status: 'scored', points: '0', maxPoints: '0', fraction: null };
  expect(componentOf(whole, '1')).toMatchObject({
    ...told,
    steps: [{ step: 'measure', value: '3' }, { step: 'unscored' }],
  });
  expect(componentOf(whole, '2')).toMatchObject({ status: 'not-applicable', excludedPoints: '0' });
  expect(codes(whole, '2')).toEqual([]);
  expect(whole).toMatchObject({ points: '0', assessablePoints: '19' });
});

describe('a grade', () => {
  const grades = [
    { id: 'C', name: 'Yếu', from: '0' },
    { id: 'A', name: 'Tốt', from: '0.8' },
    { id: 'B', name: 'Khá', from: '0.5' },
  ];
  const graded = (list: readonly { id: string; name: string; from: string }[]) => ({
    ...small([
      ['600', { kind: 'ratio' }],
      ['3', { kind: 'achieved' }],
    ]),
    grades: list,
  });
  const rubric = graded(grades);

  test.each([
    ['1', 'A', '1'],
    ['0.8', 'A', '0.8'],
    // 479.98 of 600 prints as 0.8 and is less.
    ['0.79996', 'B', '0.8'],
    ['0.5', 'B', '0.5'],
    ['0.49999', 'C', '0.5'],
    ['0', 'C', '0'],
  ])('%s of what applies is grade %s (index %s)', (value, grade, index) => {
    const whole = score({ 'I.1.1': { value }, 'I.1.2': NOT }, {}, rubric);
    expect(whole).toMatchObject({ grade, index });
  });

  test('is none where nothing applies or the rubric has none', () => {
    expect(score({ 'I.1.1': NOT, 'I.1.2': NOT }, {}, rubric).grade).toBeNull();
    expect(score({ 'I.5.1': { achieved: true } }).grade).toBeNull();
  });

  test('is told apart beyond the digits of a double', () => {
    const fine = '0.80000000000000000001';
    const list = [...grades, { id: 'S', name: 'Xuất sắc', from: fine }];
    const answers = { 'I.1.1': { value: 1 }, 'I.1.2': { achieved: true } };
    expect(score(answers, {}, graded(list)).grade).toBe('S');
  });
});

test('what a reader does to a result never reaches the next one', () => {
  const rubric = structuredClone<RubricDefinition>(hueCommune2023);
  const submission = { unit: { id: 'a' }, answers: { 'I.5.1': { achieved: true } } };
  const scribble = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    Object.values(value).forEach(scribble);
    for (const key of Object.keys(value)) Reflect.set(value, key, 'scribbled');
  };
  const kept = structuredClone(scoreUnit(rubric, submission));
  scribble(scoreUnit(rubric, submission));
  expect(scoreUnit(rubric, submission)).toEqual(kept);
});
