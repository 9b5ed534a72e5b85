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
 * Quyết định 2263/QĐ-UBND of 27 September 2023, UBND tỉnh Thừa Thiên Huế, Phụ lục 3: the set of
 * indicators of its communes. 600 points, 8 pillars, 49 criteria, 79 components, 11 facts.
 */
export const hueCommune2023 = /* @__PURE__ */ shippedRubric('6850c3d53b9f1aa6', {
  id: 'hue-commune-2023',
  version: '2263/QĐ-UBND',
  level: 'commune',
  title: 'Bộ chỉ số đánh giá, xếp hạng chuyển đổi số cấp xã',
  legalBasis: [
    {
      number: '2263/QĐ-UBND',
      issuedOn: '2023-09-27',
      issuer: 'UBND tỉnh Thừa Thiên Huế',
      annex: 'Phụ lục 3',
    },
    { number: '42/2022/NĐ-CP', issuedOn: '2022-06-24', issuer: 'Chính phủ' },
  ],
  period: { from: '2023-01-01', to: '2023-12-31' },
  maxPoints: '600',
  weighting: { basis: 'published' },
  facts: [
    { id: 'unit-name', name: 'Tên phường/ thị xã/ thị trấn', type: 'text' },
    { id: 'address', name: 'Địa chỉ liên hệ chính thức', type: 'text' },
    {
      id: 'website',
      name: 'Địa chỉ trang/cổng thông tin điện tử (Website/Portal) chính thức',
      type: 'text',
    },
    { id: 'population', name: 'Số lượng dân số' },
    { id: 'working-age-population', name: 'Số lượng dân số trong độ tuổi lao động' },
    { id: 'households', name: 'Số lượng hộ gia đình' },
    { id: 'villages', name: 'Số lượng thôn, xóm và tương đương' },
    { id: 'civil-servants', name: 'Số lượng công chức' },
    { id: 'workstations', name: 'Số lượng máy trạm' },
    {
      id: 'digital-transformation-spending',
      name: 'Tổng chi Ngân sách nhà nước cho chuyển đổi số',
      type: 'amount',
    },
    { id: 'procedures', name: 'Số lượng thủ tục hành chính' },
  ],
  readings,
  pillars: [pillar1, pillar2, pillar3, pillar4, pillar5, pillar6, pillar7, pillar8],
} as const satisfies RubricDefinition);
