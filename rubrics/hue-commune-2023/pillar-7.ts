import type { PillarDefinition } from '../../src/rubric/definition.ts';

/** QĐ 2263/QĐ-UBND of 27 September 2023, Phụ lục 3, part VII (Hoạt động kinh tế số): 40 points. */
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
          rule: {
            kind: 'ratio',
            labels: {
              numerator:
                'Số doanh nghiệp, hộ kinh doanh cung cấp sản phẩm trên ứng dụng thương mại điện tử trên Hue-S',
              denominator: 'Tổng số doanh nghiệp, hộ kinh doanh trên địa bàn',
              unit: 'doanh nghiệp, hộ kinh doanh',
            },
          },
          basis: {
            items: ['VII.1.1'],
            rule: 'inferred',
            note: {
              vi: 'Tên chỉ số là số lượng, điều kiện nêu tỷ lệ doanh nghiệp, hộ kinh doanh: tính trên tổng số doanh nghiệp, hộ kinh doanh của địa phương.',
              en: 'The name is a number, the condition the rate of businesses: taken out of all businesses of the commune.',
            },
            reading: 'no-target',
          },
        },
        {
          id: 'VII.1.2',
          name: 'Doanh thu phát sinh từ các giao dịch trên ứng dụng tích hợp thương mại điện tử trên Hue-S',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê trên hệ thống' }],
          rule: {
            kind: 'ratio-to-best',
            labels: {
              value: 'Doanh thu phát sinh từ giao dịch của người dân địa phương trên Hue-S',
              unit: 'triệu đồng',
            },
          },
          basis: { items: ['VII.1.2'], rule: 'inferred', reading: 'revenue' },
        },
        {
          id: 'VII.1.3',
          name: 'Tỉ lệ CBCCVC có thực hiện giao dịch thanh toán các dịch vụ cơ bản trên ví điện tử trên Hue-S',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê trên hệ thống' }],
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số CBCCVC có giao dịch thanh toán trên ví điện tử trên Hue-S',
              denominator: 'Tổng số CBCCVC',
              unit: 'người',
            },
          },
          basis: { items: ['VII.1.3'], rule: 'inferred', reading: 'no-target' },
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
          rule: {
            kind: 'ratio',
            whenNone: 'not-applicable',
            labels: {
              numerator: 'Số điểm phục vụ bưu chính có kết nối Internet băng rộng cố định',
              denominator: 'Tổng số điểm phục vụ bưu chính trên địa bàn',
              unit: 'điểm phục vụ',
            },
          },
          basis: {
            items: ['VII.2.1'],
            rule: 'inferred',
            note: {
              vi: 'Điều kiện nêu “tỷ lệ thống kê”; hiểu là tỷ lệ điểm phục vụ có kết nối. Cách hiểu khác: so sánh số lượng điểm giữa các đơn vị; mức độ đầy đủ của số liệu thống kê.',
              en: 'The condition says "the rate counted", read as the rate of connected points. Other readings: their number compared between units; how complete the figures are.',
            },
            reading: 'no-target',
            also: ['none-arises'],
          },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
