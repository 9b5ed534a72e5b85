import type { PillarDefinition } from '../../src/rubric/definition.ts';

/** Pillar 3, digital infrastructure: 5 rows. */
export const pillar3 = {
  id: '3',
  name: 'Hạ tầng số',
  maxPoints: '5',
  criteria: [
    {
      id: '3.1',
      name: 'Tỷ lệ dân số trưởng thành có điện thoại thông minh',
      components: [
        {
          id: '3.1',
          name: 'Tỷ lệ dân số trưởng thành có điện thoại thông minh',
          maxPoints: '1',
          due: '09-30',
          time: 'Trước ngày 01/10/2024',
          evidence: [{ kind: 'document', name: 'Báo cáo số liệu của các doanh nghiệp viễn thông' }],
          responsible: {
            guides: [],
            leads: ['Cán bộ Văn hóa - Xã hội'],
            supports: ['Cán bộ, công chức có liên quan'],
          },
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số người trưởng thành có điện thoại thông minh',
              denominator: 'Tổng dân số trưởng thành',
              unit: 'người',
            },
          },
          basis: { items: ['3.1'], rule: 'inferred', reading: 'held-against-100' },
        },
      ],
    },
    {
      id: '3.2',
      name: 'Tỷ lệ hộ gia đình có kết nối Internet băng rộng cáp quang',
      components: [
        {
          id: '3.2',
          name: 'Tỷ lệ hộ gia đình có kết nối Internet băng rộng cáp quang',
          maxPoints: '1',
          due: '09-30',
          time: 'Trước ngày 01/10/2024',
          evidence: [{ kind: 'document', name: 'Báo cáo số liệu của các doanh nghiệp viễn thông' }],
          responsible: {
            guides: [],
            leads: ['Cán bộ Văn hóa - Xã hội'],
            supports: ['Cán bộ, công chức có liên quan'],
          },
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số hộ gia đình có kết nối Internet băng rộng cáp quang',
              denominator: 'Tổng số hộ gia đình',
              unit: 'hộ',
            },
          },
          basis: { items: ['3.2'], rule: 'inferred', reading: 'held-against-100' },
        },
      ],
    },
    {
      id: '3.3',
      name: 'UBND cấp phường kết nối mạng Truyền số liệu chuyên dùng',
      components: [
        {
          id: '3.3',
          name: 'UBND cấp phường kết nối mạng Truyền số liệu chuyên dùng',
          maxPoints: '1',
          due: '09-30',
          time: 'Trước ngày 01/10/2024',
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (1)'],
            supports: ['Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'achieved' },
          basis: {
            items: ['3.3'],
            rule: 'stated',
            note: {
              vi: 'Cột minh chứng ghi phường đã kết nối.',
              en: 'The evidence cell says that it is connected already.',
            },
          },
        },
      ],
    },
    {
      id: '3.4',
      name: 'Mức độ triển khai các nền tảng số dùng chung',
      components: [
        {
          id: '3.4',
          name: 'Mức độ triển khai các nền tảng số dùng chung',
          maxPoints: '1',
          time: 'Thường xuyên',
          requirement: '100% các nền tảng dữ liệu dùng chung của tỉnh',
          responsible: {
            guides: [],
            leads: ['Cán bộ Văn hóa - Xã hội'],
            supports: ['Bí thư Đoàn Thanh niên', 'Cán bộ, công chức có liên quan'],
          },
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số nền tảng số dùng chung đã sử dụng',
              denominator: 'Tổng số nền tảng dữ liệu dùng chung của tỉnh',
              unit: 'nền tảng',
            },
          },
          basis: {
            items: ['3.4'],
            rule: 'inferred',
            note: {
              vi: 'Mức 100% lấy theo mục II.6 (sử dụng 100% các nền tảng dữ liệu dùng chung của tỉnh).',
              en: 'The 100% is that of section II.6 (all of the province’s shared data platforms in use).',
            },
            reading: 'proportional-below',
          },
        },
      ],
    },
    {
      id: '3.5',
      name: 'Mức độ ứng dụng Trí tuệ nhân tạo (AI) trong nền tảng số (cả năm)',
      components: [
        {
          id: '3.5',
          name: 'Mức độ ứng dụng Trí tuệ nhân tạo (AI) trong nền tảng số (cả năm)',
          maxPoints: '1',
          due: '09-30',
          time: 'Trước ngày 01/10/2024',
          requirement: 'Ứng dụng AI có hiệu quả',
          responsible: {
            guides: [],
            leads: ['Cán bộ Văn hóa - Xã hội'],
            supports: ['Bí thư Đoàn Thanh niên', 'Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'achieved' },
          basis: { items: ['3.5'], rule: 'inferred', reading: 'ai-in-use' },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
