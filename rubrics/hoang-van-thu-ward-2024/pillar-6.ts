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
          basis: { items: ['6.1'], rule: 'stated' },
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
            leads: ['Công chức Văn phòng - Thống kê'],
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
            leads: ['Công chức Văn phòng - Thống kê'],
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
          rule: { kind: 'ratio', target: '0.9' },
          basis: { items: ['6.4'], rule: 'stated' },
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
          rule: { kind: 'ratio', target: '0.75' },
          basis: {
            items: ['6.5'],
            rule: 'inferred',
            note: 'the name says 75%, the evidence cell 100%: the name counts; other reading: 100%',
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
          evidence: [{ kind: 'system', name: 'Tài khoản trên cổng dịch vụ công' }],
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê'],
            supports: ['Cán bộ Lao động - Thương binh và Xã hội', 'Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'ratio' },
          basis: {
            items: ['6.6'],
            rule: 'inferred',
            note: 'no target printed: held against 100%; other reading: information only',
          },
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
            leads: ['Công chức Văn phòng - Thống kê'],
            supports: ['Cán bộ Lao động - Thương binh và Xã hội', 'Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'ratio' },
          basis: { items: ['6.7'], rule: 'stated' },
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
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê'],
            supports: [
              'Công chức Văn phòng - Thống kê',
              'Cán bộ Đài Truyền thanh',
              'Cán bộ, công chức có liên quan',
            ],
          },
          rule: { kind: 'achieved' },
          basis: {
            items: ['6.8'],
            rule: 'inferred',
            note: 'read as brought to every body and device named, all or none; other reading: the share of them reached',
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
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê'],
            supports: ['Cán bộ Lao động - Thương binh và Xã hội', 'Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'achieved' },
          basis: { items: ['6.9'], rule: 'stated' },
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
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê'],
            supports: [
              'Công chức Văn phòng - Thống kê',
              'Cán bộ Đài Truyền thanh',
              'Cán bộ, công chức có liên quan',
            ],
          },
          rule: { kind: 'achieved' },
          basis: { items: ['6.10'], rule: 'stated' },
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
            note: 'no scale for the degree; section II.6 asks to apply AI: read as in use or not; other reading: share of the activities with AI',
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
          responsible: {
            guides: [],
            leads: ['Công chức Tài chính - Kế toán'],
            supports: ['Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'achieved' },
          basis: {
            items: ['6.12'],
            rule: 'inferred',
            note: 'no amount is asked: read as money allotted or not; other reading: an amount compared with other wards',
          },
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
          evidence: [{ kind: 'system', name: 'Phần mềm xử lý hồ sơ công việc' }],
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê'],
            supports: ['Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'ratio', target: '0.7' },
          basis: {
            items: ['6.13'],
            rule: 'inferred',
            note: 'the name lost the words for work files of (hồ sơ công việc của): read as 70% of the work files; other reading: 70% of the committees, as printed',
          },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
