import type { PillarDefinition } from '../../src/rubric/definition.ts';

/** Pillar 7, digital economy: 10 rows. */
export const pillar7 = {
  id: '7',
  name: 'Hoạt động kinh tế số',
  maxPoints: '10',
  criteria: [
    {
      id: '7.1',
      name: 'Tỷ trọng kinh tế số trong GRDP (Cả năm)',
      components: [
        {
          id: '7.1',
          name: 'Tỷ trọng kinh tế số trong GRDP (Cả năm)',
          maxPoints: '1',
          due: '09-30',
          time: 'Trước ngày 01/10/2024',
          responsible: {
            guides: [],
            leads: ['Công chức Tài chính - Kế toán'],
            supports: ['Cán bộ, công chức có liên quan'],
          },
          rule: {
            kind: 'min-max',
            scale: 'share',
            labels: { numerator: 'Giá trị kinh tế số', denominator: 'GRDP' },
          },
          basis: { items: ['7.1'], rule: 'inferred', reading: 'compared' },
        },
      ],
    },
    {
      id: '7.2',
      name: 'Số doanh nghiệp công nghệ số (Số lượng doanh nghiệp cung cấp dịch vụ viễn thông - CNTT) (Cả năm)',
      components: [
        {
          id: '7.2',
          name: 'Số doanh nghiệp công nghệ số (Số lượng doanh nghiệp cung cấp dịch vụ viễn thông - CNTT) (Cả năm)',
          maxPoints: '1',
          due: '09-30',
          time: 'Trước ngày 01/10/2024',
          requirement: 'Tuyên truyền, khuyến khích doanh nghiệp',
          responsible: {
            guides: [],
            leads: ['Công chức Tài chính - Kế toán'],
            supports: ['Cán bộ Lao động - Thương binh và Xã hội'],
          },
          rule: {
            kind: 'min-max',
            labels: { value: 'Số doanh nghiệp công nghệ số', unit: 'doanh nghiệp' },
          },
          basis: { items: ['7.2'], rule: 'inferred', reading: 'compared' },
        },
      ],
    },
    {
      id: '7.3',
      name: 'Số lượng doanh nghiệp nền tảng số (Cả năm)',
      components: [
        {
          id: '7.3',
          name: 'Số lượng doanh nghiệp nền tảng số (Cả năm)',
          maxPoints: '1',
          due: '09-30',
          time: 'Trước ngày 01/10/2024',
          requirement: 'Tuyên truyền, hướng dẫn',
          responsible: {
            guides: [],
            leads: ['Công chức Tài chính - Kế toán'],
            supports: ['Cán bộ Lao động - Thương binh và Xã hội'],
          },
          rule: {
            kind: 'min-max',
            labels: { value: 'Số doanh nghiệp nền tảng số', unit: 'doanh nghiệp' },
          },
          basis: { items: ['7.3'], rule: 'inferred', reading: 'compared' },
        },
      ],
    },
    {
      id: '7.4',
      name: 'Số lượng DN tiếp cận, tham gia chương trình SMEdx',
      components: [
        {
          id: '7.4',
          name: 'Số lượng DN tiếp cận, tham gia chương trình SMEdx',
          maxPoints: '1',
          time: 'Thường xuyên',
          requirement: 'Tối thiểu 10% số doanh nghiệp vừa và nhỏ trên địa bàn phường',
          responsible: {
            guides: [],
            leads: ['Công chức Tài chính - Kế toán'],
            supports: ['Cán bộ Lao động - Thương binh và Xã hội'],
          },
          rule: {
            kind: 'ratio',
            target: '0.1',
            labels: {
              numerator: 'Số doanh nghiệp tiếp cận, tham gia chương trình SMEdx',
              denominator: 'Tổng số doanh nghiệp vừa và nhỏ trên địa bàn phường',
              unit: 'doanh nghiệp',
            },
          },
          basis: {
            items: ['7.4'],
            rule: 'inferred',
            note: {
              vi: 'Mức yêu cầu lấy theo mục II.7 của Kế hoạch.',
              en: 'The target is that of section II.7 of the plan.',
            },
            reading: 'proportional-below',
          },
        },
      ],
    },
    {
      id: '7.5',
      name: 'Tỷ lệ doanh nghiệp nhỏ và vừa sử dụng nền tảng số (Cả năm)',
      components: [
        {
          id: '7.5',
          name: 'Tỷ lệ doanh nghiệp nhỏ và vừa sử dụng nền tảng số (Cả năm)',
          maxPoints: '1',
          due: '09-30',
          time: 'Trước ngày 01/10/2024',
          requirement: 'Tối thiểu 15% số doanh nghiệp vừa và nhỏ trên địa bàn phường',
          responsible: {
            guides: [],
            leads: ['Công chức Tài chính - Kế toán'],
            supports: ['Cán bộ Lao động - Thương binh và Xã hội'],
          },
          rule: {
            kind: 'ratio',
            target: '0.15',
            labels: {
              numerator: 'Số doanh nghiệp nhỏ và vừa sử dụng nền tảng số',
              denominator: 'Tổng số doanh nghiệp vừa và nhỏ trên địa bàn phường',
              unit: 'doanh nghiệp',
            },
          },
          basis: {
            items: ['7.5'],
            rule: 'inferred',
            note: {
              vi: 'Mức yêu cầu lấy theo mục II.7 của Kế hoạch.',
              en: 'The target is that of section II.7 of the plan.',
            },
            reading: 'proportional-below',
          },
        },
      ],
    },
    {
      id: '7.6',
      name: 'Tỷ lệ DN sử dụng hợp đồng điện tử',
      components: [
        {
          id: '7.6',
          name: 'Tỷ lệ DN sử dụng hợp đồng điện tử',
          maxPoints: '1',
          time: 'Thường xuyên',
          requirement: 'Tối thiểu 50% số doanh nghiệp trên địa bàn phường',
          responsible: {
            guides: [],
            leads: ['Công chức Tài chính - Kế toán'],
            supports: ['Cán bộ Lao động - Thương binh và Xã hội'],
          },
          rule: {
            kind: 'ratio',
            target: '0.5',
            labels: {
              numerator: 'Số doanh nghiệp sử dụng hợp đồng điện tử',
              denominator: 'Tổng số doanh nghiệp trên địa bàn phường',
              unit: 'doanh nghiệp',
            },
          },
          basis: {
            items: ['7.6'],
            rule: 'inferred',
            note: {
              vi: 'Mức yêu cầu lấy theo mục II.7 của Kế hoạch.',
              en: 'The target is that of section II.7 of the plan.',
            },
            reading: 'proportional-below',
          },
        },
      ],
    },
    {
      id: '7.7',
      name: 'Tỷ lệ doanh nghiệp nộp thuế điện tử',
      components: [
        {
          id: '7.7',
          name: 'Tỷ lệ doanh nghiệp nộp thuế điện tử',
          maxPoints: '1',
          time: 'Thường xuyên',
          requirement: '100% số doanh nghiệp trên địa bàn phường',
          responsible: {
            guides: [],
            leads: ['Công chức Tài chính - Kế toán'],
            supports: ['Đội thuế phường'],
          },
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số doanh nghiệp nộp thuế điện tử',
              denominator: 'Tổng số doanh nghiệp trên địa bàn phường',
              unit: 'doanh nghiệp',
            },
          },
          basis: {
            items: ['7.7'],
            rule: 'inferred',
            note: {
              vi: 'Mức yêu cầu lấy theo mục II.7, nơi nêu cả hộ kinh doanh.',
              en: 'The target is that of section II.7, which names household businesses too.',
            },
            reading: 'proportional-below',
          },
        },
      ],
    },
    {
      id: '7.8',
      name: 'Tổng kinh phí đầu tư từ Ngân sách nhà nước cho kinh tế số (Cả năm)',
      components: [
        {
          id: '7.8',
          name: 'Tổng kinh phí đầu tư từ Ngân sách nhà nước cho kinh tế số (Cả năm)',
          maxPoints: '1',
          due: '09-30',
          time: 'Trước ngày 01/10/2024',
          evidence: [{ kind: 'document', name: 'Báo cáo kinh phí đã thực hiện' }],
          responsible: {
            guides: [],
            leads: ['Công chức Tài chính - Kế toán'],
            supports: ['Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'achieved' },
          basis: { items: ['7.8'], rule: 'inferred', reading: 'money-allotted' },
        },
      ],
    },
    {
      id: '7.9',
      name: 'Tổng kinh phí chi thường xuyên từ Ngân sách nhà nước cho kinh tế số (Cả năm)',
      components: [
        {
          id: '7.9',
          name: 'Tổng kinh phí chi thường xuyên từ Ngân sách nhà nước cho kinh tế số (Cả năm)',
          maxPoints: '1',
          due: '09-30',
          time: 'Trước ngày 01/10/2024',
          evidence: [{ kind: 'document', name: 'Báo cáo kinh phí đã thực hiện' }],
          responsible: {
            guides: [],
            leads: ['Công chức Tài chính - Kế toán'],
            supports: ['Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'achieved' },
          basis: { items: ['7.9'], rule: 'inferred', reading: 'money-allotted' },
        },
      ],
    },
    {
      id: '7.10',
      name: 'Tỷ lệ tăng năng suất lao động trung bình hàng năm trên địa bàn phường (Cả năm)',
      components: [
        {
          id: '7.10',
          name: 'Tỷ lệ tăng năng suất lao động trung bình hàng năm trên địa bàn phường (Cả năm)',
          maxPoints: '1',
          due: '09-30',
          time: 'Trước ngày 01/10/2024',
          requirement: 'Cử CBCC, người lao động tham gia tập huấn nâng cao trình độ, tay nghề',
          responsible: {
            guides: [],
            leads: ['Cán bộ Lao động - Thương binh và Xã hội'],
            supports: ['Cán bộ, công chức có liên quan'],
          },
          rule: {
            kind: 'min-max',
            scale: 'share',
            labels: { value: 'Tỷ lệ tăng năng suất lao động trung bình hàng năm' },
          },
          basis: {
            items: ['7.10'],
            rule: 'inferred',
            note: {
              vi: 'Năng suất giảm so với năm trước thì ghi 0.',
              en: 'Where productivity fell, 0 is handed in.',
            },
            reading: 'compared',
          },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
