import type { PillarDefinition } from '../../src/rubric/definition.ts';

/**
 * QĐ 2263/QĐ-UBND of 27 September 2023, Phụ lục 3, part II (Thể chế số): 25 points.
 * Rates are graded in proportion, as the set says outright at I.5.2, IV.4.1 and VI.8.3;
 * this part has none.
 */
export const pillar2 = {
  id: 'II',
  name: 'Thể chế số',
  maxPoints: '25',
  criteria: [
    {
      id: 'II.1',
      name: 'Kế hoạch hành động 5 năm của địa phương về chuyển đổi số',
      components: [
        {
          id: 'II.1.1',
          name: 'Ban hành kế hoạch 5 năm của các địa phương về CĐS',
          maxPoints: '5',
          due: '10-31',
          evidence: [{ kind: 'document', name: 'Kế hoạch', signed: true }],
          rule: { kind: 'achieved' },
          basis: { items: ['II.1.1'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'II.2',
      name: 'Kế hoạch hành động hằng năm của địa phương về chuyển đổi số',
      components: [
        {
          id: 'II.2.1',
          name: 'Ban hành kế hoạch hằng năm của các địa phương về CĐS',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'document', name: 'Kế hoạch', signed: true }],
          rule: { kind: 'achieved' },
          basis: { items: ['II.2.1'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'II.3',
      name: 'Ban hành chính sách khuyến khích người dân, doanh nghiệp sử dụng dịch vụ công trực tuyến (DVCTT)',
      components: [
        {
          id: 'II.3.1',
          name: 'Ban hành chính sách của địa phương về khuyến khích người dân, doanh nghiệp sử dụng DVCTT',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'document', name: 'Quyết định', signed: true }],
          rule: { kind: 'achieved' },
          basis: {
            items: ['II.3.1'],
            rule: 'stated',
            note: "Also met where the unit's procedures are on the province's own list of encouraged ones.",
          },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
