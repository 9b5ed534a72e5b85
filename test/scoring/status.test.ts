import { describe, expect, test } from 'vitest';
import {
  giengDayWard2024,
  hueCommune2023 as hue,
  khanhHoaProvince2023,
} from '../../rubrics/index.ts';
import {
  type AnswerInput,
  type ComponentScore,
  explain,
  InputError,
  type RubricDefinition,
  type Rule,
  type ScoreOptions,
  scoreUnit,
  type UnitScore,
  UsageError,
} from '../../src/index.ts';

type Answers = { readonly [id: string]: AnswerInput };
const YES = { achieved: true };
const NOT = { notApplicable: 'không phát sinh' };

function score(
  answers: Answers,
  options: ScoreOptions = {},
  rubric: RubricDefinition = hue,
): UnitScore {
  return scoreUnit(rubric, { unit: { id: 'u' }, answers }, options);
}

const componentsOf = ({ pillars }: UnitScore): ComponentScore[] =>
  pillars.flatMap(({ criteria }) => criteria.flatMap(({ components }) => components));
const component = (whole: UnitScore, id: string) => componentsOf(whole).find((c) => c.id === id);
const codes = (whole: UnitScore, id: string): string[] =>
  whole.findings.filter((one) => one.component === id).map(({ code }) => code);

/** Bounds of Huế's two components that are scored against other communes: 0 to 1/2. */
const least = { numerator: '0', denominator: '1', units: [] };
const half = { min: least, max: { numerator: '1', denominator: '2', units: ['b'] } };
const bounds = {
  rubric: { id: hue.id, version: hue.version },
  components: { 'VII.1.1': half, 'VII.1.2': half },
};

function small(rules: readonly (readonly [maxPoints: string, rule: Rule])[]): RubricDefinition {
  const maxPoints = String(rules.reduce((sum, [points]) => sum + Number(points), 0));
  const basis = { items: ['1'], rule: 'stated' } as const;
  const components = rules.map(([points, rule], index) => {
    return { id: `I.1.${index + 1}`, name: 'Một', maxPoints: points, rule, basis };
  });
  const criteria = [{ id: 'I.1', name: 'Một', components }];
  return {
    ...{ id: 'small', version: '1', level: 'commune', title: 'Nhỏ', facts: [], maxPoints },
    legalBasis: [{ number: '1', issuedOn: '2024-01-01', issuer: 'UBND' }],
    period: { from: '2024-01-01', to: '2024-12-31' },
    weighting: { basis: 'published' },
    pillars: [{ id: 'I', name: 'Một', maxPoints, criteria }],
  };
}

/** What earns everything. */
function full(rule: Rule): AnswerInput {
  switch (rule.kind) {
    case 'choice':
      return { option: rule.options.find(({ fraction }) => fraction === '1')?.id ?? '' };
    case 'checklist':
      return { items: Object.fromEntries(rule.items.map(({ id }) => [id, true])) };
    case 'ratio':
      return { value: rule.direction === 'lower' ? 0 : 1 };
    case 'count':
    case 'coverage':
      return { value: 60 };
    case 'resolved':
      return { found: 0, handled: 0 };
    case 'ratio-to-best':
      return { value: '0.5' };
    case 'parts':
      return { parts: Object.fromEntries(rule.parts.map((part) => [part.id, full(part.rule)])) };
    default:
      return YES;
  }
}

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
    ['I.2.2', { items: {} }],
    ['III.3.1', { numerator: 0, denominator: 5768 }],
    ['V.4.1', { found: 1, handled: 0 }],
    ['III.1.1', { parts: {} }],
  ])('%s: missing without an answer, scored with a zero', (id, answer) => {
    const none = { status: 'missing', points: '0', fraction: null, steps: [{ step: 'no-answer' }] };
    expect(component(score({}), id)).toMatchObject(none);
    const zero = { status: 'scored', points: '0', fraction: '0' };
    expect(component(score({ [id]: answer }), id)).toMatchObject(zero);
  });

  test('full marks are 600 exactly, an index of 1', () => {
    const components = hue.pillars.flatMap((p) => p.criteria.flatMap((c) => c.components));
    const answers = Object.fromEntries(components.map(({ id, rule }) => [id, full(rule)]));
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
    component(score(answers, options), id);

  test('without an answer it is not due before the day, and missing from the day on', () => {
    const asOf = before;
    const steps = [{ step: 'no-answer', due, asOf }];
    expect(at({}, { asOf })).toMatchObject({ status: 'not-due', points: '0', steps });
    expect(at({}, { asOf: due })?.status).toBe('missing');
    expect(at({}, { asOf: after })?.status).toBe('missing');
    expect(at({})?.status).toBe('missing');
    expect(at({ [id]: held }, { asOf })).toMatchObject({ status: 'scored', points: '2' });
    expect(at({ [id]: NOT }, { asOf })?.status).toBe('not-applicable');
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
    expect(at(done(after), { late: 'zero' })?.steps.at(-1)).toMatchObject({ step: 'late', due });
    expect(at({ [id]: held }, { late: 'zero' })?.status).toBe('scored');
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
    ['I.2.2', 'any file counts where none need be signed', [unsigned], 'scored'],
    ['IV.4.2', 'a picture may stand for the signed document', [unsigned], 'scored'],
    ['III.4.1', 'figures of a system are not the unit’s to hand in', undefined, 'scored'],
    ['III.3.1', 'what the authority supplies accuses nobody', undefined, 'scored'],
    ['I.8.2', 'a document beside a system is still asked for', undefined, 'no-evidence'],
  ])('%s: %s', (id, _says, evidence, status) => {
    const { rule } =
      hue.pillars
        .flatMap((p) =>
          p.criteria.flatMap(
            (c): RubricDefinition['pillars'][0]['criteria'][0]['components'][0][] => [
              ...c.components,
            ],
          ),
        )
        .find((one) => one.id === id) ?? {};
    const answers = { [id]: { ...(rule && full(rule)), ...(evidence && { evidence }) } };
    const found = status === 'scored' ? [] : ['no-evidence'];
    const told = score(answers);
    expect(component(told, id)?.status).toBe('scored');
    expect(codes(told, id).filter((code) => code !== 'inferred-rule')).toEqual(found);
    const enforced = component(score(answers, { evidence: 'required' }), id);
    expect(enforced?.status).toBe(status);
    expect(enforced?.points === '0').toBe(status !== 'scored');
  });
});
