import type { PillarDefinition } from '../../src/rubric/definition.ts';

/**
 * QĐ 2263/QĐ-UBND of 27 September 2023, Phụ lục 3, part VII (Hoạt động kinh tế số): 40 points.
 * Rates are graded in proportion, as the set says outright at I.5.2, IV.4.1 and VI.8.3.
 */
export const pillar7 = {
  id: 'VII',
  name: 'Hoạt động kinh tế số',
  maxPoints: '40',
  criteria: [
    {
      id: 'VII.1',
      name: 'Tỷ trọng kinh tế số trong GRDP',
      components: [
        {
          id: 'VII.1.1',
          name: 'Số lượng doanh nghiệp, hộ kinh doanh cung cấp sản phẩm trên ứng dụng tích hợp thương mại điện tử trên Hue-S',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê trên hệ thống' }],
          rule: { kind: 'ratio-to-best', scale: 'rate' },
          basis: {
            items: ['VII.1.1'],
            rule: 'inferred',
            note: 'Points in proportion to the rate of businesses; unlike VII.1.3 its name is a number and no whole is printed, so it is read as against the best unit. Other readings: 100% of the businesses of the commune; Min-Max; the number of businesses.',
          },
        },
        {
          id: 'VII.1.2',
          name: 'Doanh thu phát sinh từ các giao dịch trên ứng dụng tích hợp thương mại điện tử trên Hue-S',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê trên hệ thống' }],
          rule: { kind: 'ratio-to-best' },
          basis: {
            items: ['VII.1.2'],
            rule: 'inferred',
            note: 'Points in proportion to the revenue, without a target: read as against the best unit. Other readings: Min-Max between the units; revenue per inhabitant.',
          },
        },
        {
          id: 'VII.1.3',
          name: 'Tỉ lệ CBCCVC có thực hiện giao dịch thanh toán các dịch vụ cơ bản trên ví điện tử trên Hue-S',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê trên hệ thống' }],
          rule: { kind: 'ratio' },
          basis: {
            items: ['VII.1.3'],
            rule: 'inferred',
            note: 'Points in proportion to the rate, without a target: read as up to 100%. Other reading: units compared with each other (Min-Max or the best).',
          },
        },
      ],
    },
    {
      id: 'VII.2',
      name: 'Số điểm phục vụ của mạng bưu chính công cộng có kết nối Internet băng rộng cố định',
      components: [
        {
          id: 'VII.2.1',
          name: 'Số điểm phục vụ của mạng bưu chính công cộng có kết nối Internet băng rộng cố định trên địa bàn',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'document', name: 'Báo cáo số liệu', signed: true }],
          rule: { kind: 'ratio' },
          basis: {
            items: ['VII.2.1'],
            rule: 'inferred',
            note: 'Points in proportion to the rate reported, without a target: read as the connected points of service out of all of the commune, up to 100%. Other readings: their number compared between units; how complete the figures are.',
          },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
