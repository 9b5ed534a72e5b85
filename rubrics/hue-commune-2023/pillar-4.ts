import type { PillarDefinition } from '../../src/rubric/definition.ts';

/**
 * QĐ 2263/QĐ-UBND of 27 September 2023, Phụ lục 3, part IV (Nhân lực số): 45 points.
 * Rates are graded in proportion, as the set says outright at I.5.2, IV.4.1 and VI.8.3.
 */
export const pillar4 = {
  id: 'IV',
  name: 'Nhân lực số',
  maxPoints: '45',
  criteria: [
    {
      id: 'IV.1',
      name: 'Tổ công nghệ số cộng đồng đến mức thôn, xóm',
      components: [
        {
          id: 'IV.1.1',
          name: 'Tỉ lệ thôn, xóm, tổ dân phố có thành lập Tổ công nghệ số cộng đồng',
          maxPoints: '8',
          due: '10-31',
          evidence: [{ kind: 'document', name: 'Quyết định', signed: true }],
          rule: { kind: 'ratio', of: 'villages' },
          basis: { items: ['IV.1.1'], rule: 'stated' },
        },
        {
          id: 'IV.1.2',
          name: 'Đảm bảo thành phần trong tổ',
          maxPoints: '5',
          due: '10-31',
          evidence: [{ kind: 'document', name: 'Quyết định', signed: true }],
          rule: { kind: 'ratio', of: 'villages' },
          basis: {
            items: ['IV.1.2'],
            rule: 'inferred',
            note: 'All villages are read as the whole, like at IV.1.1. Other reading: only the villages that have a team, so that one without loses points once.',
          },
        },
      ],
    },
    {
      id: 'IV.2',
      name: 'Tỷ lệ công chức, viên chức chuyên trách, kiêm nhiệm về chuyển đổi số',
      components: [
        {
          id: 'IV.2.1',
          name: 'Có Quyết định phân công chuyên trách, kiêm nhiệm CĐS (chuyên trách đối với sở ban ngành, UBND cấp huyện; khuyến khích đối với cấp xã)',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'document', name: 'Quyết định', signed: true }],
          rule: { kind: 'achieved' },
          basis: {
            items: ['IV.2.1'],
            rule: 'stated',
            note: 'The condition names full-time duties only; by the name a commune may assign them part-time.',
          },
        },
      ],
    },
    {
      id: 'IV.3',
      name: 'Tỷ lệ công chức, viên chức chuyên trách, kiêm nhiệm về An toàn thông tin mạng',
      components: [
        {
          id: 'IV.3.1',
          name: 'Có Quyết định phân công chuyên trách, kiêm nhiệm về An toàn thông tin mạng',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'document', name: 'Quyết định', signed: true }],
          rule: { kind: 'achieved' },
          basis: {
            items: ['IV.3.1'],
            rule: 'stated',
            note: 'The condition names full-time duties only; by the name they may be part-time.',
          },
        },
      ],
    },
    {
      id: 'IV.4',
      name: 'Tỷ lệ công chức, viên chức được bồi dưỡng, tập huấn về chuyển đổi số',
      components: [
        {
          id: 'IV.4.1',
          name: 'Tỉ lệ công chức, viên chức tham gia vào hệ thống đào tạo trực tuyến của Bộ TTTT (do Sở TTTT triển khai trên Hue-S)',
          maxPoints: '3',
          due: '10-31',
          evidence: [{ kind: 'authority', name: 'Sở TTTT thống kê từ hệ thống' }],
          rule: { kind: 'ratio' },
          notApplicable: 'Chưa triển khai đào tạo trực tuyến',
          basis: {
            items: ['IV.4.1'],
            rule: 'stated',
            note: '"Once deployed" is read as leaving the row out before that. The condition counts employees (NLĐ) too, the name only civil servants and public employees.',
          },
        },
        {
          id: 'IV.4.2',
          name: 'Tự tổ chức hội nghị tập huấn (Tối thiểu 1 lần/năm)',
          maxPoints: '4',
          due: '10-31',
          evidence: [
            { kind: 'document', name: 'Các văn bản triển khai', signed: true },
            { kind: 'image', name: 'Hình ảnh liên quan' },
          ],
          rule: { kind: 'count', target: '1' },
          basis: { items: ['IV.4.2'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'IV.5',
      name: 'Số lượng người dân được phổ cập kỹ năng số cơ bản trên nền tảng OneTouch',
      components: [
        {
          id: 'IV.5.1',
          name: 'Tỉ lệ người dân trên địa bàn được phổ cập kỹ năng số cơ bản trên nền tảng OneTouch (trên Hue-S)',
          maxPoints: '5',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê trên hệ thống' }],
          rule: { kind: 'ratio', target: '0.5', of: 'working-age-population' },
          basis: {
            items: ['IV.5.1'],
            rule: 'inferred',
            note: 'The condition counts workers (người lao động), read as the working-age population, with points in proportion under 50%. Other readings: of all residents, as the name has it; nothing under 50%.',
          },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
