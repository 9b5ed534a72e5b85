import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { AnswerInput, EvidenceRequirement, ScoreOptions } from '../../src/index.ts';
import { componentOf } from '../support/components.ts';
import { score } from '../support/scoring.ts';
import { rubricOf } from '../support/small-rubric.ts';

type Piece = { title: string; signed?: boolean };

const DECISION: EvidenceRequirement = { kind: 'document', name: 'Quyết định', signed: true };
const MINUTES: EvidenceRequirement = { kind: 'document', name: 'Biên bản' };
const PICTURE: EvidenceRequirement = { kind: 'image', name: 'Hình ảnh' };
const FIGURES: EvidenceRequirement = { kind: 'system', name: 'Số liệu hệ thống' };

const signed = { title: 'CV 45', signed: true };
const plain = { title: 'CV 46' };

function judged(required: readonly EvidenceRequirement[], evidence: readonly Piece[]) {
  const rubric = rubricOf([{ evidence: required }]);
  const answers = { 'I.1.1': { achieved: true, evidence } };
  const at = (options: ScoreOptions) => score(answers, options, rubric);
  const found = at({}).findings.find(({ code }) => code === 'no-evidence');
  return { found, component: componentOf(at({ evidence: 'required' }), 'I.1.1') };
}

describe('evidence is asked for piece by piece', () => {
  it.each<[string, EvidenceRequirement[], Piece[], string[], string[]]>([
    ['nothing', [DECISION, MINUTES], [], ['Quyết định', 'Biên bản'], []],
    ['one of three', [MINUTES, PICTURE, DECISION], [plain], ['Hình ảnh', 'Quyết định'], []],
    ['one signed of two', [MINUTES, DECISION], [signed], ['Biên bản'], []],
    ['two, none signed', [DECISION, MINUTES], [plain, plain], [], ['Quyết định']],
    ['a name says which', [MINUTES, PICTURE], [{ title: ' hình ảnh' }], ['Biên bản'], []],
  ])('%s', (_, required, evidence, missing, unsigned) => {
    const expected = required.map(({ name }) => name);
    const { found, component } = judged(required, evidence);
    expect(found).toMatchObject({ severity: 'info', expected, missing, unsigned });
    expect(component).toMatchObject({ status: 'no-evidence', points: '0' });
    const lacking = { expected, missing, unsigned };
    expect(component.steps.at(-1)).toEqual({ step: 'no-evidence', ...lacking, points: '10' });
  });

  it.each<[string, EvidenceRequirement[], Piece[]]>([
    ['each has its own', [DECISION, MINUTES], [plain, signed]],
    ['signed files stand for unsigned ones', [DECISION, MINUTES], [signed, signed]],
    ['figures of a system are nobody’s to hand in', [FIGURES], []],
  ])('%s', (_, required, evidence) => {
    const { found, component } = judged(required, evidence);
    expect([found, component.status]).toEqual([undefined, 'scored']);
  });

  test('one more piece never makes it worse, nor does a signature', () => {
    const requirement = fc.constantFrom(DECISION, MINUTES, PICTURE, FIGURES);
    const piece = fc.record({
      title: fc.constantFrom('Quyết định', 'Biên bản', 'CV 45', 'a'),
      signed: fc.boolean(),
    });
    const lacking = (required: EvidenceRequirement[], pieces: Piece[]) => {
      const { found } = judged(required, pieces);
      if (found?.code !== 'no-evidence') return [0, 0] as const;
      return [found.missing.length, found.unsigned.length] as const;
    };
    fc.assert(
      fc.property(
        fc.array(requirement, { maxLength: 4 }),
        fc.array(piece, { maxLength: 4 }),
        piece,
        (required, pieces, more) => {
          const [missing, unsigned] = lacking(required, pieces);
          const [less, still] = lacking(required, [...pieces, more]);
          expect(less).toBeLessThanOrEqual(missing);
          expect(less + still).toBeLessThanOrEqual(missing + unsigned);
          const all = pieces.map((one) => ({ ...one, signed: true }));
          expect(lacking(required, all)[1]).toBe(0);
        },
      ),
    );
  });
});

describe('what is said of time', () => {
  const rubric = rubricOf([{ due: '10-31' }, { rule: { kind: 'min-max' }, due: '10-31' }]);
  const codesOf = (answer: AnswerInput, options: ScoreOptions = {}) =>
    score({ 'I.1.1': answer }, options, rubric).findings.map(({ code }) => code);
  const done = (completedOn: string) => ({ achieved: true, completedOn });

  it('completed after the day that is scored for, or before the period', () => {
    expect(codesOf(done('2024-05-02'), { asOf: '2024-05-01' })).toEqual(['completed-after']);
    expect(codesOf(done('2024-05-01'), { asOf: '2024-05-01' })).toEqual([]);
    expect(codesOf(done('2023-12-31'))).toEqual(['completed-before']);
    expect(codesOf(done('2024-01-01'))).toEqual([]);
  });

  it('no date is told only where being late costs points', () => {
    expect(codesOf({ achieved: true }, { late: 'zero' })).toEqual(['no-completion-date']);
    expect(codesOf({ achieved: true })).toEqual([]);
    expect(codesOf({ achieved: false }, { late: 'zero' })).toEqual([]);
    expect(codesOf(done('2024-05-01'), { late: 'zero' })).toEqual([]);
  });

  it('late is what would have earned something', () => {
    const status = (answer: AnswerInput, id = 'I.1.1') =>
      componentOf(score({ [id]: answer }, { late: 'zero' }, rubric), id).status;
    expect(status(done('2024-11-01'))).toBe('late');
    expect(status({ achieved: false, completedOn: '2024-11-01' })).toBe('scored');
    expect(status({ value: 1, completedOn: '2024-11-01' }, 'I.1.2')).toBe('needs-cohort');
  });
});
