import { describe, expect, test } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import {
  compareScores,
  explain,
  explainComparison,
  explainEvidence,
  explainPlan,
  explainRanking,
  explainScreen,
  explainSensitivity,
  explainWorkRow,
  planImprovements,
  type RubricDefinition,
  rankUnits,
  scoreUnit,
  workplan,
} from '../../src/index.ts';

// An id at the beginning of a sentence stays as it was handed in, in every text.

const swap = (text: string) =>
  text.replaceAll(/"(I{1,3}|IV|VI{0,3})(\.[\d.]+)?"/g, (id) => id.toLowerCase());
const rubric = JSON.parse(swap(JSON.stringify(hueCommune2023))) as RubricDefinition;
const submission = {
  unit: { id: 'xa-001' },
  answers: { 'iii.3.1': { numerator: 4256, denominator: 5768 } },
};
const score = scoreUnit(rubric, submission);
const more = scoreUnit(rubric, {
  ...submission,
  answers: { 'iii.3.1': { numerator: 5000, denominator: 5768 } },
});

describe.each(['vi', 'en'] as const)('an id stays as it was handed in: %s', (locale) => {
  const plan = planImprovements(rubric, submission);
  const [row] = workplan(rubric, submission).raise;
  if (row === undefined) throw new Error('a row to raise');
  const texts: [string, string][] = [
    ['the total', explain(score, undefined, { locale })],
    ['a pillar', explain(score, 'iii', { locale })],
    ['a criterion', explain(score, 'iii.3', { locale })],
    ['a component', explain(score, 'iii.3.1', { locale })],
    ['a plan', explainPlan(plan, { locale })],
    ['a row', explainWorkRow(row, { locale })],
    ['a ranking', explainRanking(rankUnits([score]), { locale })],
    ['a comparison', explainComparison(compareScores(score, more), { locale })],
    [
      'a finding across units',
      explainScreen(
        {
          unit: 'xa-001',
          code: 'scale',
          severity: 'warning',
          paths: [['answers', 'iii.3.1', 'numerator']],
          received: ['5768'],
        },
        { locale },
      ),
    ],
    [
      'ranks',
      explainSensitivity(
        {
          units: [{ unit: { id: 'xa-001' }, rank: 4, interval: [4, 4], median: 4, keeps: '1' }],
          factors: [],
          draws: 1,
          seed: 1,
        },
        { locale },
      ),
    ],
    [
      'evidence',
      explainEvidence(
        { component: 'iii.3.1', code: 'undated', evidence: 'Quyết định' },
        { locale },
      ),
    ],
  ];
  test.each(texts)('%s', (_what, text) => {
    expect(text).toMatch(/^(?:.*\n)*(?:xa-001|i[.i]|.*iii)/);
    // The document's own numbers, in a note, are written as they are there.
    const own = text.replace(/tại các mục [^;.]*|at I\.5\.2[^;]*/g, '');
    expect(own).not.toMatch(/Xa-001|Iii|\bI\.\d|\bIi\b/);
  });
});

describe('how sure', () => {
  const of = (rank: number, interval: [number, number], draws = 1000) =>
    explainSensitivity(
      {
        units: [{ unit: { id: 'a', name: 'Xã A' }, rank, interval, median: rank, keeps: '0.25' }],
        factors: [{ factor: { weight: 'I' }, share: '0.6', interval: ['0.55', '0.6512'] }],
        draws,
        seed: 1,
      },
      { locale: 'vi' },
    ).split('\n');

  test('one rank has no range, and a rank outside its range is said to be', () => {
    expect(of(4, [4, 4])[1]).toMatch(/^Xã A: hạng 4, giữ nguyên/);
    expect(of(12, [9, 17])[1]).toMatch(/^Xã A: hạng 12 \(9–17\),/);
    expect(of(12, [14, 17])[1]).toMatch(
      /hạng 12 \(14–17; hạng theo quy định nằm ngoài khoảng này\)/,
    );
  });

  test('few draws tell no shares', () => {
    expect(of(4, [4, 5])[2]).toContain('khoảng 60%');
    expect(of(4, [4, 5], 999)[2]).toContain('chưa đủ để ước tính');
    expect(of(4, [4, 5], 999).join()).not.toContain('60%');
  });
});

describe('a plan in words', () => {
  const vyDa = {
    unit: { id: 'vy-da', name: 'Phường Vỹ Dạ' },
    answers: { 'III.3.1': { numerator: 4256, denominator: 5768 } },
  };

  test('counts what waits for other units apart, in the headline as below', () => {
    const text = explainPlan(planImprovements(hueCommune2023, vyDa), { locale: 'vi' });
    const waits = '10 điểm chưa chấm được khi chưa có số liệu của các đơn vị khác.';
    expect(text.split('\n')[0]).toMatch(/có thể đạt 590 điểm; /);
    expect(text.split('\n')[0]).toContain(waits);
    expect(text.split('\n').at(-1)).toContain(waits);
  });

  test('says the figure to reach, what a cost is counted in, and no bound that says nothing', () => {
    const plan = planImprovements(hueCommune2023, vyDa, {
      target: { points: '9' },
      only: ['III.3.1'],
    });
    const text = explainPlan(plan, { locale: 'vi' });
    expect(text).toContain('cần tăng từ 4.256/5.768 lên 5.189/5.768 (thêm 933 hộ gia đình');
    expect(text).toContain('tổng chi phí 1,62 (tính 1 cho mỗi điểm tăng thêm)');
    const short = { ...plan, reached: null, optimal: false, bound: '0' };
    expect(explainPlan(short, { locale: 'vi' })).toContain('chưa đạt mức yêu cầu');
    expect(explainPlan(short, { locale: 'vi' })).not.toContain('mọi cách đều');
    const bound = { ...plan, optimal: false, bound: '1.5' };
    expect(explainPlan(bound, { locale: 'vi' })).toContain('cần chi phí từ 1,5 trở lên');
  });
});
