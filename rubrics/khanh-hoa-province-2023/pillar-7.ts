import type { PillarDefinition } from '../../src/rubric/definition.ts';

/** Pillar VII of KH 11252/KH-UBND: rows II.39 to II.42 and III.41 to III.49 of the appendix. */
export const pillar7 = {
  id: 'VII',
  name: 'Hoạt động kinh tế số',
  maxPoints: '150',
  criteria: [
    {
      id: 'VII.II.39',
      name: 'Số lượng doanh nghiệp nhỏ và vừa tiếp cận, tham gia chương trình SMEdx',
      components: [
        {
          id: 'VII.II.39',
          name: 'Số lượng doanh nghiệp nhỏ và vừa tiếp cận, tham gia chương trình SMEdx',
          maxPoints: '12.5',
          requirement: '≥ 10%',
          responsible: {
            guides: ['Sở Kế hoạch và Đầu tư'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: {
            kind: 'ratio',
            target: '0.1',
            of: 'small-medium-enterprises',
            labels: {
              numerator: 'Số doanh nghiệp nhỏ và vừa tiếp cận, tham gia chương trình SMEdx',
              denominator: 'Tổng số doanh nghiệp nhỏ và vừa trên địa bàn',
              unit: 'doanh nghiệp',
            },
          },
          atMaximum: { '2022': false },
          basis: {
            items: ['II.39', 'III.44'],
            rule: 'inferred',
            note: {
              vi: 'Mục II.39 thuộc nhóm đã đạt điểm tối đa năm 2022, mục III.44 thuộc nhóm chưa đạt: ghi là chưa đạt. Cơ quan chủ trì là của cả hai mục.',
              en: 'II.39 stands among those at their maximum in 2022, III.44 among those not: not is kept. The agencies are those of both rows.',
            },
            reading: 'part-three-governs',
            also: ['proportional-below', 'whole-read-in'],
          },
        },
      ],
    },
    {
      id: 'VII.II.40',
      name: 'Tỷ lệ doanh nghiệp nộp thuế điện tử',
      components: [
        {
          id: 'VII.II.40',
          name: 'Tỷ lệ doanh nghiệp nộp thuế điện tử',
          maxPoints: '12.5',
          requirement: '100%',
          responsible: { guides: ['Cục Thuế tỉnh'], leads: ['Cục Thuế tỉnh'], supports: [] },
          rule: {
            kind: 'ratio',
            of: 'enterprises',
            labels: {
              numerator: 'Số doanh nghiệp nộp thuế điện tử',
              denominator: 'Tổng số doanh nghiệp trên địa bàn',
              unit: 'doanh nghiệp',
            },
          },
          atMaximum: { '2022': true },
          basis: { items: ['II.40'], rule: 'inferred', reading: 'proportional-below' },
        },
      ],
    },
    {
      id: 'VII.II.41',
      name: 'Số điểm phục vụ của mạng bưu chính công cộng có kết nối Internet băng rộng cố định',
      components: [
        {
          id: 'VII.II.41',
          name: 'Số điểm phục vụ của mạng bưu chính công cộng có kết nối Internet băng rộng cố định',
          maxPoints: '12.5',
          requirement: '100%',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Bưu điện tỉnh'],
            supports: [],
          },
          rule: {
            kind: 'ratio',
            of: 'postal-points',
            labels: {
              numerator:
                'Số điểm phục vụ của mạng bưu chính công cộng có kết nối Internet băng rộng cố định',
              denominator: 'Tổng số điểm phục vụ bưu chính',
              unit: 'điểm phục vụ',
            },
          },
          atMaximum: { '2022': true },
          basis: {
            items: ['II.41'],
            rule: 'inferred',
            reading: 'proportional-below',
            also: ['whole-read-in'],
          },
        },
      ],
    },
    {
      id: 'VII.II.42',
      name: 'Tổng kinh phí chi thường xuyên từ Ngân sách nhà nước cho kinh tế số',
      components: [
        {
          id: 'VII.II.42',
          name: 'Tổng kinh phí chi thường xuyên từ Ngân sách nhà nước cho kinh tế số',
          maxPoints: '12.5',
          requirement: '≥ 0,25%',
          responsible: {
            guides: ['Sở Tài chính'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: {
            kind: 'ratio',
            target: '0.0025',
            labels: {
              numerator: 'Kinh phí chi thường xuyên từ Ngân sách nhà nước cho kinh tế số',
              denominator: 'Tổng chi ngân sách nhà nước trên địa bàn',
              unit: 'tỷ đồng',
            },
          },
          atMaximum: { '2022': true },
          basis: {
            items: ['II.42'],
            rule: 'inferred',
            note: {
              vi: 'Mẫu số lấy theo mục III.49: tổng chi ngân sách nhà nước trên địa bàn. Cách hiểu khác: chỉ tính chi thường xuyên.',
              en: 'The whole is taken from III.49, the total budget spending in the area. Other reading: recurrent spending only.',
            },
            reading: 'proportional-below',
            also: ['whole-read-in'],
          },
        },
      ],
    },
    {
      id: 'VII.III.41',
      name: 'Tỷ trọng kinh tế số trong GRDP',
      components: [
        {
          id: 'VII.III.41',
          name: 'Tỷ trọng kinh tế số trong GRDP',
          maxPoints: '12.5',
          requirement: '≥ 20%',
          responsible: {
            guides: ['Sở Kế hoạch và Đầu tư'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện', 'Cục Thống kê'],
            supports: [],
          },
          rule: {
            kind: 'ratio',
            target: '0.2',
            labels: { numerator: 'Giá trị kinh tế số', denominator: 'GRDP', unit: 'tỷ đồng' },
          },
          atMaximum: { '2022': false },
          basis: { items: ['III.41'], rule: 'inferred', reading: 'proportional-below' },
        },
      ],
    },
    {
      id: 'VII.III.42',
      name: 'Số doanh nghiệp công nghệ số (số lượng doanh nghiệp cung cấp dịch vụ viễn thông - CNTT)/Tổng số doanh nghiệp trên địa bàn',
      components: [
        {
          id: 'VII.III.42',
          name: 'Số doanh nghiệp công nghệ số (số lượng doanh nghiệp cung cấp dịch vụ viễn thông - CNTT)/Tổng số doanh nghiệp trên địa bàn',
          maxPoints: '12.5',
          requirement: '≥ 5%',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Sở Thông tin và Truyền thông'],
            supports: [],
          },
          rule: {
            kind: 'ratio',
            target: '0.05',
            of: 'enterprises',
            labels: {
              numerator: 'Số doanh nghiệp công nghệ số',
              denominator: 'Tổng số doanh nghiệp trên địa bàn',
              unit: 'doanh nghiệp',
            },
          },
          atMaximum: { '2022': false },
          basis: { items: ['III.42'], rule: 'inferred', reading: 'proportional-below' },
        },
      ],
    },
    {
      id: 'VII.III.43',
      name: 'Số lượng doanh nghiệp nền tảng số/Tổng số doanh nghiệp trên địa bàn',
      components: [
        {
          id: 'VII.III.43',
          name: 'Số lượng doanh nghiệp nền tảng số/Tổng số doanh nghiệp trên địa bàn',
          maxPoints: '12.5',
          requirement: '≥ 10%',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Sở Thông tin và Truyền thông'],
            supports: [],
          },
          rule: {
            kind: 'ratio',
            target: '0.1',
            of: 'enterprises',
            labels: {
              numerator: 'Số doanh nghiệp nền tảng số',
              denominator: 'Tổng số doanh nghiệp trên địa bàn',
              unit: 'doanh nghiệp',
            },
          },
          atMaximum: { '2022': false },
          basis: { items: ['III.43'], rule: 'inferred', reading: 'proportional-below' },
        },
      ],
    },
    {
      id: 'VII.III.45',
      name: 'Tỷ lệ doanh nghiệp nhỏ và vừa sử dụng nền tảng số/ Tổng số doanh nghiệp nhỏ và vừa trên địa bàn',
      components: [
        {
          id: 'VII.III.45',
          name: 'Tỷ lệ doanh nghiệp nhỏ và vừa sử dụng nền tảng số/ Tổng số doanh nghiệp nhỏ và vừa trên địa bàn',
          maxPoints: '12.5',
          requirement: '≥ 50%',
          responsible: {
            guides: ['Sở Kế hoạch và Đầu tư'],
            leads: ['Sở, ban, ngành'],
            supports: ['Sở Thông tin và Truyền thông'],
          },
          rule: {
            kind: 'ratio',
            target: '0.5',
            of: 'small-medium-enterprises',
            labels: {
              numerator: 'Số doanh nghiệp nhỏ và vừa sử dụng nền tảng số',
              denominator: 'Tổng số doanh nghiệp nhỏ và vừa trên địa bàn',
              unit: 'doanh nghiệp',
            },
          },
          atMaximum: { '2022': false },
          basis: { items: ['III.45'], rule: 'inferred', reading: 'proportional-below' },
        },
      ],
    },
    {
      id: 'VII.III.46',
      name: 'Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử/Tổng số doanh nghiệp trên địa bàn',
      components: [
        {
          id: 'VII.III.46',
          name: 'Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử/Tổng số doanh nghiệp trên địa bàn',
          maxPoints: '12.5',
          requirement: '≥ 80%',
          responsible: { guides: ['Sở Công Thương'], leads: ['Sở Công Thương'], supports: [] },
          rule: {
            kind: 'ratio',
            target: '0.8',
            of: 'enterprises',
            labels: {
              numerator: 'Số doanh nghiệp sử dụng hợp đồng điện tử',
              denominator: 'Tổng số doanh nghiệp trên địa bàn',
              unit: 'doanh nghiệp',
            },
          },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.46'],
            rule: 'inferred',
            reading: 'proportional-below',
            also: ['section-50'],
          },
        },
      ],
    },
    {
      id: 'VII.III.47',
      name: 'Số lượng giao dịch trên sàn thương mại điện tử Vỏ sò và Postmart/Tổng số lượng bưu gửi chuyển phát hàng hóa qua Bưu điện Việt Nam và Viettel Post tại địa bàn',
      components: [
        {
          id: 'VII.III.47',
          name: 'Số lượng giao dịch trên sàn thương mại điện tử Vỏ sò và Postmart/Tổng số lượng bưu gửi chuyển phát hàng hóa qua Bưu điện Việt Nam và Viettel Post tại địa bàn',
          maxPoints: '12.5',
          requirement: '≥ 5%',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Bưu điện tỉnh', 'Viettel Khánh Hòa'],
            supports: [],
          },
          rule: {
            kind: 'ratio',
            target: '0.05',
            labels: {
              numerator: 'Số giao dịch trên sàn thương mại điện tử Vỏ sò và Postmart',
              denominator:
                'Tổng số bưu gửi chuyển phát hàng hóa qua Bưu điện Việt Nam và Viettel Post',
            },
          },
          atMaximum: { '2022': false },
          basis: { items: ['III.47'], rule: 'inferred', reading: 'proportional-below' },
        },
      ],
    },
    {
      id: 'VII.III.48',
      name: 'Số lượng tên miền .vn/ Tổng số doanh nghiệp trên địa bàn',
      components: [
        {
          id: 'VII.III.48',
          name: 'Số lượng tên miền .vn/ Tổng số doanh nghiệp trên địa bàn',
          maxPoints: '12.5',
          requirement: 'Tỷ lệ / tỷ lệ cao nhất',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Sở Kế hoạch và Đầu tư'],
            supports: [],
          },
          rule: {
            kind: 'ratio-to-best',
            of: 'enterprises',
            scale: 'rate',
            labels: {
              numerator: 'Số tên miền .vn',
              denominator: 'Tổng số doanh nghiệp trên địa bàn',
            },
          },
          atMaximum: { '2022': false },
          basis: { items: ['III.48'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VII.III.49',
      name: 'Tổng kinh phí đầu tư từ Ngân sách nhà nước cho kinh tế số/Tổng chi ngân sách nhà nước trên địa bàn',
      components: [
        {
          id: 'VII.III.49',
          name: 'Tổng kinh phí đầu tư từ Ngân sách nhà nước cho kinh tế số/Tổng chi ngân sách nhà nước trên địa bàn',
          maxPoints: '12.5',
          requirement: '≥ 0,25%',
          responsible: {
            guides: ['Sở Kế hoạch và Đầu tư'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: {
            kind: 'ratio',
            target: '0.0025',
            labels: {
              numerator: 'Kinh phí đầu tư từ Ngân sách nhà nước cho kinh tế số',
              denominator: 'Tổng chi ngân sách nhà nước trên địa bàn',
              unit: 'tỷ đồng',
            },
          },
          atMaximum: { '2022': false },
          basis: { items: ['III.49'], rule: 'inferred', reading: 'proportional-below' },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
