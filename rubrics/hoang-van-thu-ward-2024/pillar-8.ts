import type { PillarDefinition } from '../../src/rubric/definition.ts';

/**
 * Pillar 8, digital society: 7 rows. The appendix prints the name without "số", which
 * section II.8 has.
 */
export const pillar8 = {
  id: '8',
  name: 'Hoạt động xã hội số',
  maxPoints: '7',
  criteria: [
    {
      id: '8.1',
      name: 'Số lượng người dân có danh tính số/ tài khoản định danh điện tử (Cả năm)',
      components: [
        {
          id: '8.1',
          name: 'Số lượng người dân có danh tính số/ tài khoản định danh điện tử (Cả năm)',
          maxPoints: '1',
          due: '09-30',
          time: 'Trước ngày 01/10/2024',
          requirement: '100% người dân đủ 14 tuổi',
          responsible: {
            guides: [],
            leads: ['Công an phường'],
            supports: ['Cán bộ, công chức có liên quan'],
          },
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số người dân đủ 14 tuổi có danh tính số, tài khoản định danh điện tử',
              denominator: 'Tổng số người dân đủ 14 tuổi',
              unit: 'người',
            },
          },
          basis: {
            items: ['8.1'],
            rule: 'inferred',
            note: {
              vi: 'Mức yêu cầu lấy theo mục II.8: người dân đủ 14 tuổi.',
              en: 'The target is that of section II.8: of the people aged 14 and over.',
            },
            reading: 'proportional-below',
          },
        },
      ],
    },
    {
      id: '8.2',
      name: 'Số lượng dân số ở độ tuổi trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân (Cả năm)',
      components: [
        {
          id: '8.2',
          name: 'Số lượng dân số ở độ tuổi trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân (Cả năm)',
          maxPoints: '1',
          due: '09-30',
          time: 'Trước ngày 01/10/2024',
          requirement: 'Phối hợp cấp chữ ký số cho khối giáo dục, tuyên truyền đến người dân',
          responsible: {
            guides: [],
            leads: ['Bí thư Đoàn Thanh niên'],
            supports: ['Các trường học', 'Cán bộ Lao động - Thương binh và Xã hội'],
          },
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số người ở độ tuổi trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân',
              denominator: 'Tổng dân số ở độ tuổi trưởng thành',
              unit: 'người',
            },
          },
          basis: {
            items: ['8.2'],
            rule: 'inferred',
            note: {
              vi: 'Tên chỉ số là số lượng; tính trên dân số ở độ tuổi trưởng thành.',
              en: 'The name is a count: taken of the adult population.',
            },
            reading: 'held-against-100',
          },
        },
      ],
    },
    {
      id: '8.3',
      name: 'Số lượng hộ gia đình có địa chỉ số (trên tổng số hộ gia đình) (Cả năm)',
      components: [
        {
          id: '8.3',
          name: 'Số lượng hộ gia đình có địa chỉ số (trên tổng số hộ gia đình) (Cả năm)',
          maxPoints: '1',
          due: '09-30',
          time: 'Trước ngày 01/10/2024',
          requirement: 'Phối hợp Bưu điện thành phố cấp địa chỉ số cho các hộ',
          responsible: {
            guides: [],
            leads: ['Cán bộ Lao động - Thương binh và Xã hội'],
            supports: ['Bưu điện thành phố'],
          },
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số hộ gia đình có địa chỉ số',
              denominator: 'Tổng số hộ gia đình',
              unit: 'hộ',
            },
          },
          basis: { items: ['8.3'], rule: 'inferred', reading: 'held-against-100' },
        },
      ],
    },
    {
      id: '8.4',
      name: 'Số lượng người dân biết kỹ năng về CNTT và truyền thông',
      components: [
        {
          id: '8.4',
          name: 'Số lượng người dân biết kỹ năng về CNTT và truyền thông',
          maxPoints: '1',
          time: 'Thường xuyên',
          requirement: 'Cử CBCC, tổ CNSCĐ tập huấn để hướng dẫn người dân',
          responsible: {
            guides: [],
            leads: ['Cán bộ Lao động - Thương binh và Xã hội'],
            supports: [
              'Cán bộ, công chức có liên quan',
              'Tổ công nghệ số cộng đồng phường',
              'Tổ công nghệ số cộng đồng các tổ dân phố',
            ],
          },
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số người dân biết kỹ năng về CNTT và truyền thông',
              denominator: 'Tổng số người dân',
              unit: 'người',
            },
          },
          basis: {
            items: ['8.4'],
            rule: 'inferred',
            note: {
              vi: 'Tên chỉ số là số lượng; tính trên tổng số người dân.',
              en: 'The name is a count: taken of all people.',
            },
            reading: 'held-against-100',
          },
        },
      ],
    },
    {
      id: '8.5',
      name: 'Tổng kinh phí đầu tư từ ngân sách nhà nước cho xã hội số (Cả năm)',
      components: [
        {
          id: '8.5',
          name: 'Tổng kinh phí đầu tư từ ngân sách nhà nước cho xã hội số (Cả năm)',
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
          basis: { items: ['8.5'], rule: 'inferred', reading: 'money-allotted' },
        },
      ],
    },
    {
      id: '8.6',
      name: 'Tổng kinh phí chi thường xuyên từ ngân sách nhà nước cho xã hội số (Cả năm)',
      components: [
        {
          id: '8.6',
          name: 'Tổng kinh phí chi thường xuyên từ ngân sách nhà nước cho xã hội số (Cả năm)',
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
          basis: { items: ['8.6'], rule: 'inferred', reading: 'money-allotted' },
        },
      ],
    },
    {
      id: '8.7',
      name: 'Mức độ người dân được tham gia vào cùng cơ quan nhà nước giải quyết vấn đề của địa phương với chính quyền',
      components: [
        {
          id: '8.7',
          name: 'Mức độ người dân được tham gia vào cùng cơ quan nhà nước giải quyết vấn đề của địa phương với chính quyền',
          maxPoints: '1',
          time: 'Thường xuyên',

          requirement: 'Tuyên truyền về ứng dụng phản ánh hiện trường, dịch vụ công trực tuyến',
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (1)'],
            supports: ['Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'achieved' },
          basis: {
            items: ['8.7'],
            rule: 'inferred',
            note: {
              vi: 'Đạt khi người dân có thể tham gia qua ứng dụng phản ánh hiện trường, dịch vụ công trực tuyến; không có thang mức độ. Cách hiểu khác: tỷ lệ người dân tham gia.',
              en: 'No scale for the degree: read as people can take part over the apps named, or not. Other reading: the share of the people who do.',
            },
          },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
