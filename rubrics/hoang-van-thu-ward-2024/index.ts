import type { RubricDefinition } from '../../src/rubric/definition.ts';
import { shippedRubric } from '../../src/rubric/shipped.ts';
import { pillar1 } from './pillar-1.ts';
import { pillar2 } from './pillar-2.ts';
import { pillar3 } from './pillar-3.ts';
import { pillar4 } from './pillar-4.ts';
import { pillar5 } from './pillar-5.ts';
import { pillar6 } from './pillar-6.ts';
import { pillar7 } from './pillar-7.ts';
import { pillar8 } from './pillar-8.ts';
import { readings } from './readings.ts';

/**
 * Hoàng Văn Thụ ward (Bắc Giang): the appendix of plan 36/KH-UBND of 26/02/2024 to raise the
 * ward's DTI, 8 pillars and 69 rows with who leads, who supports, time and evidence. Targets of
 * sections II.6 to II.8 complete the rows that print none. Targets of the plan that stand for no row:
 * 90% of the people aged 15 and over with a bank account (II.8), 100% of the computers with licensed
 * anti-virus software (II.5), 2% of regular spending for the plan (IV; see row 2.7). Two people hold
 * the post of Văn phòng - Thống kê: (1) and (2) tell them apart.
 */
export const hoangVanThuWard2024 = /* @__PURE__ */ shippedRubric('7bdd2aeed1ba46a4', {
  id: 'hoang-van-thu-ward-2024',
  version: '36/KH-UBND',
  level: 'commune',
  title: 'Nâng cao Chỉ số chuyển đổi số (DTI) phường Hoàng Văn Thụ năm 2024',
  legalBasis: [
    {
      number: '36/KH-UBND',
      issuedOn: '2024-02-26',
      issuer: 'UBND phường Hoàng Văn Thụ',
      annex: 'Phụ lục Phân công thực hiện nhiệm vụ chi tiết',
    },
    { number: '39/KH-UBND', issuedOn: '2024-02-22', issuer: 'Chủ tịch UBND thành phố Bắc Giang' },
    { number: '11/TB-UBND', issuedOn: '2024-01-10', issuer: 'Chủ tịch UBND thành phố Bắc Giang' },
    { number: '24/KH-UBND', issuedOn: '2024-02-06', issuer: 'Chủ tịch UBND phường Hoàng Văn Thụ' },
    { number: '36-NQ/ĐU', issuedOn: '2021-11-29', issuer: 'Đảng ủy phường Hoàng Văn Thụ' },
    { number: '36/KH-UBND', issuedOn: '2022-03-27', issuer: 'UBND phường Hoàng Văn Thụ' },
    { number: '42/2022/NĐ-CP', issuedOn: '2022-06-24', issuer: 'Chính phủ' },
  ],
  period: { from: '2024-01-01', to: '2024-12-31' },
  maxPoints: '69',
  weighting: {
    basis: 'assumed',
    note: {
      vi: 'Kế hoạch không nêu điểm; mỗi chỉ số không chia nhỏ hơn được tính 1 điểm.',
      en: 'The plan prints no points; one point a leaf row.',
    },
  },
  facts: [],
  readings,
  // "Trước ngày 29/02/2024", "trước 15/10/2024": the last days in time are those before.
  milestones: [
    {
      id: 'detailed-plan',
      name: 'Gửi Kế hoạch thực hiện chi tiết',
      due: '2024-02-28',
      by: 'Công chức Văn phòng - Thống kê phường',
      to: 'UBND thành phố (qua Phòng Văn hóa và Thông tin)',
      basis: { items: ['V.1'] },
    },
    {
      id: 'figures-and-evidence',
      name: 'Cập nhật số liệu, minh chứng lên phần mềm chấm điểm DTI phường',
      due: '2024-10-14',
      by: 'Công chức Văn phòng - Thống kê phường',
      basis: { items: ['V.1', 'V.4', 'V.5'] },
    },
  ],
  pillars: [pillar1, pillar2, pillar3, pillar4, pillar5, pillar6, pillar7, pillar8],
} as const satisfies RubricDefinition);
