import type { PillarDefinition } from '../../src/rubric/definition.ts';

/** Pillar 6, digital government: 13 rows. */
export const pillar6 = {
  id: '6',
  name: 'Hoạt động chính quyền số',
  maxPoints: '13',
  criteria: [
    {
      id: '6.1',
      name: 'Cổng thông tin điện tử đáp ứng yêu cầu chức năng, tính năng kỹ thuật theo quy định',
      components: [
        {
          id: '6.1',
          name: 'Cổng thông tin điện tử đáp ứng yêu cầu chức năng, tính năng kỹ thuật theo quy định',
          maxPoints: '1',
          due: '03-31',
          time: 'Quý I/2024',
          requirement: 'Theo NĐ 42/2022',
          evidence: [{ kind: 'link', name: 'Nội dung trên cổng thông tin điện tử' }],
          responsible: {
            guides: [],
            leads: ['Cán bộ Văn hóa - Xã hội'],
            supports: ['Bí thư Đoàn Thanh niên', 'Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'achieved' },
          basis: {
            items: ['6.1'],
            rule: 'inferred',
            note: {
              vi: 'Đạt khi Cổng đáp ứng đủ các nội dung theo Nghị định 42/2022/NĐ-CP, chưa đủ thì không có điểm. Cách hiểu khác: tính theo tỷ lệ nội dung đã đáp ứng.',
              en: 'Achieved where the portal holds all that Decree 42/2022/NĐ-CP asks for, nothing short of it. Other reading: by the share of it that is there.',
            },
          },
        },
      ],
    },
    {
      id: '6.2',
      name: 'Triển khai kênh số khác (ngoài Cổng TTĐT và Cổng DVC) để cung cấp thông tin và DVCTT',
      components: [
        {
          id: '6.2',
          name: 'Triển khai kênh số khác (ngoài Cổng TTĐT và Cổng DVC) để cung cấp thông tin và DVCTT',
          maxPoints: '1',
          due: '03-31',
          time: 'Quý I/2024',
          evidence: [
            { kind: 'link', name: 'Các kênh thông tin (trang Facebook, YouTube, Zalo...)' },
          ],
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (1)'],
            supports: ['Cán bộ Đài Truyền thanh', 'Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'achieved' },
          basis: { items: ['6.2'], rule: 'stated' },
        },
      ],
    },
    {
      id: '6.3',
      name: 'Triển khai kênh số khác (ngoài Cổng TTĐT) phục vụ tương tác trực tuyến cho người dân, doanh nghiệp',
      components: [
        {
          id: '6.3',
          name: 'Triển khai kênh số khác (ngoài Cổng TTĐT) phục vụ tương tác trực tuyến cho người dân, doanh nghiệp',
          maxPoints: '1',
          due: '03-31',
          time: 'Quý I/2024',
          evidence: [{ kind: 'link', name: 'Trang fanpage, Zalo...' }],
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (2)'],
            supports: ['Cán bộ Lao động - Thương binh và Xã hội', 'Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'achieved' },
          basis: { items: ['6.3'], rule: 'stated' },
        },
      ],
    },
    {
      id: '6.4',
      name: '90% DVCTT phát sinh hồ sơ TT (Cả năm)',
      components: [
        {
          id: '6.4',
          name: '90% DVCTT phát sinh hồ sơ TT (Cả năm)',
          maxPoints: '1',
          due: '09-30',
          time: 'Trước ngày 01/10/2024',
          requirement: '90%',
          responsible: {
            guides: [],
            leads: ['Công chức Tư pháp - Hộ tịch'],
            supports: ['Cán bộ, công chức có liên quan'],
          },
          rule: {
            kind: 'ratio',
            target: '0.9',
            whenNone: 'not-applicable',
            labels: {
              numerator: 'Số DVCTT phát sinh hồ sơ trực tuyến',
              denominator: 'Tổng số DVCTT',
              unit: 'dịch vụ',
            },
          },
          basis: {
            items: ['6.4'],
            rule: 'inferred',
            reading: 'proportional-below',
            also: ['none-arises'],
          },
        },
      ],
    },
    {
      id: '6.5',
      name: '75% hồ sơ xử lý trực tuyến (Cả năm)',
      components: [
        {
          id: '6.5',
          name: '75% hồ sơ xử lý trực tuyến (Cả năm)',
          maxPoints: '1',
          due: '09-30',
          time: 'Trước ngày 01/10/2024',
          requirement: '75%',
          responsible: {
            guides: [],
            leads: ['Công chức Tư pháp - Hộ tịch'],
            supports: ['Cán bộ, công chức có liên quan'],
          },
          rule: {
            kind: 'ratio',
            target: '0.75',
            whenNone: 'not-applicable',
            labels: {
              numerator: 'Số hồ sơ xử lý trực tuyến',
              denominator: 'Tổng số hồ sơ',
              unit: 'hồ sơ',
            },
          },
          basis: {
            items: ['6.5'],
            rule: 'inferred',
            reading: 'name-over-evidence',
            also: ['proportional-below', 'none-arises'],
          },
        },
      ],
    },
    {
      id: '6.6',
      name: 'Tỷ lệ tài khoản của người dân, doanh nghiệp có sử dụng DVCTT (Cả năm)',
      components: [
        {
          id: '6.6',
          name: 'Tỷ lệ tài khoản của người dân, doanh nghiệp có sử dụng DVCTT (Cả năm)',
          maxPoints: '1',
          due: '09-30',
          time: 'Trước ngày 01/10/2024',

          requirement: 'Tuyên truyền, hướng dẫn tạo tài khoản trên cổng dịch vụ công',
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (2)'],
            supports: ['Cán bộ Lao động - Thương binh và Xã hội', 'Cán bộ, công chức có liên quan'],
          },
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số tài khoản của người dân, doanh nghiệp có sử dụng DVCTT',
              denominator: 'Tổng số tài khoản của người dân, doanh nghiệp',
              unit: 'tài khoản',
            },
          },
          basis: { items: ['6.6'], rule: 'inferred', reading: 'held-against-100' },
        },
      ],
    },
    {
      id: '6.7',
      name: '100% hài lòng của người dân, doanh nghiệp khi sử dụng DVCTT (Cả năm)',
      components: [
        {
          id: '6.7',
          name: '100% hài lòng của người dân, doanh nghiệp khi sử dụng DVCTT (Cả năm)',
          maxPoints: '1',
          due: '09-30',
          time: 'Trước ngày 01/10/2024',
          requirement: '100%',
          evidence: [
            { kind: 'document', name: 'Khảo sát người dân và DN khi đến thực hiện dịch vụ công' },
          ],
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (2)'],
            supports: ['Cán bộ Lao động - Thương binh và Xã hội', 'Cán bộ, công chức có liên quan'],
          },
          rule: {
            kind: 'ratio',
            whenNone: 'not-applicable',
            labels: {
              numerator: 'Số lượt đánh giá hài lòng',
              denominator: 'Tổng số lượt đánh giá',
              unit: 'lượt đánh giá',
            },
          },
          basis: {
            items: ['6.7'],
            rule: 'inferred',
            reading: 'proportional-below',
            also: ['none-arises'],
          },
        },
      ],
    },
    {
      id: '6.8',
      name: 'Triển khai nền tảng họp TT đến các cơ quan, đơn vị, bộ phận thuộc, trực thuộc phường và đến từng thiết bị cá nhân (Cả năm)',
      components: [
        {
          id: '6.8',
          name: 'Triển khai nền tảng họp TT đến các cơ quan, đơn vị, bộ phận thuộc, trực thuộc phường và đến từng thiết bị cá nhân (Cả năm)',
          maxPoints: '1',
          due: '09-30',
          time: 'Trước ngày 01/10/2024',
          requirement: 'Thực hiện theo tỉnh, thành phố',
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (2)'],
            supports: [
              'Công chức Văn phòng - Thống kê (1)',
              'Cán bộ Đài Truyền thanh',
              'Cán bộ, công chức có liên quan',
            ],
          },
          rule: { kind: 'achieved' },
          basis: {
            items: ['6.8'],
            rule: 'inferred',
            note: {
              vi: 'Đạt khi đã triển khai đến tất cả cơ quan, đơn vị, bộ phận và thiết bị cá nhân. Cách hiểu khác: tỷ lệ nơi đã triển khai.',
              en: 'Read as brought to every body and device named, all or none. Other reading: the share of them reached.',
            },
          },
        },
      ],
    },
    {
      id: '6.9',
      name: 'Triển khai nền tảng trợ lý ảo phục vụ người dân, doanh nghiệp',
      components: [
        {
          id: '6.9',
          name: 'Triển khai nền tảng trợ lý ảo phục vụ người dân, doanh nghiệp',
          maxPoints: '1',
          due: '06-30',
          time: 'Quý II/2024',
          requirement: 'Sử dụng có hiệu quả nền tảng trợ lý ảo',
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (2)'],
            supports: ['Cán bộ Lao động - Thương binh và Xã hội', 'Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'achieved' },
          basis: { items: ['6.9'], rule: 'inferred', reading: 'assistant-in-use' },
        },
      ],
    },
    {
      id: '6.10',
      name: 'Triển khai nền tảng trợ lý ảo phục vụ công chức, viên chức',
      components: [
        {
          id: '6.10',
          name: 'Triển khai nền tảng trợ lý ảo phục vụ công chức, viên chức',
          maxPoints: '1',
          due: '06-30',
          time: 'Quý II/2024',
          requirement: 'Sử dụng có hiệu quả nền tảng trợ lý ảo',
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (2)'],
            supports: [
              'Công chức Văn phòng - Thống kê (1)',
              'Cán bộ Đài Truyền thanh',
              'Cán bộ, công chức có liên quan',
            ],
          },
          rule: { kind: 'achieved' },
          basis: { items: ['6.10'], rule: 'inferred', reading: 'assistant-in-use' },
        },
      ],
    },
    {
      id: '6.11',
      name: 'Mức độ ứng dụng Trí tuệ nhân tạo (AI) trong hoạt động của CQS (Cả năm)',
      components: [
        {
          id: '6.11',
          name: 'Mức độ ứng dụng Trí tuệ nhân tạo (AI) trong hoạt động của CQS (Cả năm)',
          maxPoints: '1',
          due: '09-30',
          time: 'Trước ngày 01/10/2024',
          responsible: {
            guides: [],
            leads: ['Cán bộ Văn hóa - Xã hội'],
            supports: ['Bí thư Đoàn Thanh niên', 'Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'achieved' },
          basis: {
            items: ['6.11'],
            rule: 'inferred',
            note: {
              vi: 'Mục II.6 yêu cầu áp dụng AI trong hoạt động chính quyền số.',
              en: 'Section II.6 asks to apply AI in digital government.',
            },
            reading: 'ai-in-use',
          },
        },
      ],
    },
    {
      id: '6.12',
      name: 'Tổng chi Ngân sách nhà nước cho chính quyền số (Cả năm)',
      components: [
        {
          id: '6.12',
          name: 'Tổng chi Ngân sách nhà nước cho chính quyền số (Cả năm)',
          maxPoints: '1',
          due: '09-30',
          time: 'Trước ngày 01/10/2024',
          requirement: 'Hướng dẫn các bộ phận thực hiện chi CĐS',
          responsible: {
            guides: [],
            leads: ['Công chức Tài chính - Kế toán'],
            supports: ['Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'achieved' },
          basis: { items: ['6.12'], rule: 'inferred', reading: 'money-allotted' },
        },
      ],
    },
    {
      id: '6.13',
      name: '70% UBND phường, xã được xử lý trên môi trường mạng (trừ hồ sơ công việc thuộc phạm vi bí mật nhà nước)',
      components: [
        {
          id: '6.13',
          name: '70% UBND phường, xã được xử lý trên môi trường mạng (trừ hồ sơ công việc thuộc phạm vi bí mật nhà nước)',
          maxPoints: '1',
          time: 'Thường xuyên',
          requirement: '70%',

          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (2)'],
            supports: ['Cán bộ, công chức có liên quan'],
          },
          rule: {
            kind: 'ratio',
            target: '0.7',
            whenNone: 'not-applicable',
            labels: {
              numerator: 'Số hồ sơ công việc được xử lý trên môi trường mạng',
              denominator: 'Tổng số hồ sơ công việc',
              unit: 'hồ sơ',
            },
          },
          basis: {
            items: ['6.13'],
            rule: 'inferred',
            note: {
              vi: 'Tên chỉ số in “70% UBND phường, xã”, thiếu cụm từ “hồ sơ công việc của”; tính 70% hồ sơ công việc. Cách hiểu khác: 70% số UBND như câu chữ.',
              en: 'The printed name lost the words for the work files of: read as 70% of the work files. Other reading: 70% of the committees, as printed.',
            },
            reading: 'proportional-below',
            also: ['none-arises'],
          },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
