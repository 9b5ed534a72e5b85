import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hueCommune2023 as hue } from '../../rubrics/index.ts';
import { auditEvidence, explainEvidence, scoreUnit } from '../../src/index.ts';
import { runs } from '../support/runs.ts';
import { rubricOf } from '../support/small-rubric.ts';
import { caseArbitrary } from '../support/unit-case.ts';

const evidence = [
  { kind: 'document', name: 'Quyết định', signed: true },
  { kind: 'document', name: 'Báo cáo', signed: false },
  { kind: 'authority', name: 'Kết quả khảo sát', signed: false },
] as const;
const rubric = rubricOf([
  { evidence, due: '06-30' },
  {
    evidence: [
      ...evidence.slice(1),
      { kind: 'image', name: 'Ảnh họp' },
      { kind: 'list', name: 'Danh sách' },
    ],
  },
  { due: '2024-10-31' },
]);
const audit = (answers: Parameters<typeof auditEvidence>[1]['answers'], asOf?: string) =>
  auditEvidence(rubric, { unit: { id: 'a' }, answers }, { asOf }).map(
    ({ component, code, evidence: about, with: others }) =>
      others === undefined ? [component, code, about] : [component, code, about, others],
  );

test('piece by piece what is missing, unsigned, late, of another period, undated or shared', () => {
  const shared = { title: 'BC 7/BC-UBND', issuedOn: '2024-03-01' };
  const found = audit({
    'I.1.1': {
      achieved: true,
      evidence: [
        { title: 'Quyết định', issuedOn: '2024-07-01' },
        { title: 'Báo cáo', issuedOn: '2024-06-01' },
      ],
    },
    'I.1.2': { achieved: true, evidence: [shared, { title: 'Ảnh' }] },
    'I.1.3': {
      achieved: true,
      evidence: [shared, { title: 'QĐ 1', issuedOn: '2023-12-31' }],
    },
  });
  expect(found).toEqual([
    ['I.1.1', 'unsigned', 'Quyết định'],
    ['I.1.1', 'after-deadline', 'Quyết định'],
    ['I.1.2', 'missing', 'Danh sách'],
    ['I.1.2', 'shared', 'BC 7/BC-UBND', ['I.1.3']],
    ['I.1.2', 'undated', 'Ảnh'],
    ['I.1.3', 'shared', 'BC 7/BC-UBND', ['I.1.2']],
    ['I.1.3', 'outside-period', 'QĐ 1'],
  ]);
});

test('nothing is missing before the deadline, and nothing of what is not answered', () => {
  const answers = { 'I.1.1': { achieved: true }, 'I.1.2': { achieved: true } };
  expect(audit(answers, '2024-06-30')).toEqual([]);
  expect(audit(answers, '2024-07-01').map(([id]) => id)).toEqual(['I.1.1', 'I.1.1']);
  expect(audit(answers).map(([id]) => id)).toEqual(['I.1.1', 'I.1.1', 'I.1.2', 'I.1.2', 'I.1.2']);
  expect(audit({ 'I.1.2': { notApplicable: 'không có' } })).toEqual([]);
});

describe('law', () => {
  test('what is missing or unsigned is what the score finds', () => {
    fc.assert(
      fc.property(caseArbitrary(hue), ({ submission }) => {
        const found = scoreUnit(hue, submission as never).findings.flatMap((one) =>
          one.code === 'no-evidence'
            ? [...one.missing, ...one.unsigned].map((name) => [one.component, name])
            : [],
        );
        const audited = auditEvidence(hue, submission as never)
          .filter(({ code }) => code === 'missing' || code === 'unsigned')
          .map((one) => [one.component, one.evidence]);
        const said = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();
        expect(said(audited)).toEqual(said(found));
      }),
      { numRuns: runs(30) },
    );
  });
});

test('in words', () => {
  const about = { component: 'I.1.2', evidence: 'BC 7/BC-UBND' };
  const shared = { ...about, code: 'shared', with: ['I.1.3'] } as const;
  expect(explainEvidence(shared, { locale: 'vi' })).toBe(
    'Chỉ số I.1.2: tài liệu kiểm chứng "BC 7/BC-UBND" được sử dụng đồng thời cho chỉ số I.1.3. Đề nghị rà soát.',
  );
  expect(explainEvidence({ ...about, code: 'undated' }, { locale: 'en' })).toBe(
    'Component I.1.2: the evidence "BC 7/BC-UBND" has no date.',
  );
});
