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
          rule: { kind: 'ratio' },
          basis: {
            items: ['8.1'],
            rule: 'stated',
            note: 'target from section II.8: of the people aged 14 and over',
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
          responsible: {
            guides: [],
            leads: ['Bí thư Đoàn Thanh niên'],
            supports: ['Các trường học', 'Cán bộ Lao động - Thương binh và Xã hội'],
          },
          rule: { kind: 'ratio' },
          basis: {
            items: ['8.2'],
            rule: 'inferred',
            note: 'a count without a target: read as a share of the adult population, held against 100%; other reading: information only',
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
          responsible: {
            guides: [],
            leads: ['Cán bộ Lao động - Thương binh và Xã hội'],
            supports: ['Bưu điện thành phố'],
          },
          rule: { kind: 'ratio' },
          basis: {
            items: ['8.3'],
            rule: 'inferred',
            note: 'of all households (in the name), no target printed: held against 100%; other reading: information only',
          },
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
          responsible: {
            guides: [],
            leads: ['Cán bộ Lao động - Thương binh và Xã hội'],
            supports: [
              'Cán bộ, công chức có liên quan',
              'Tổ công nghệ số cộng đồng phường',
              'Tổ công nghệ số cộng đồng các tổ dân phố',
            ],
          },
          rule: { kind: 'ratio' },
          basis: {
            items: ['8.4'],
            rule: 'inferred',
            note: 'a count without a target: read as a share of the people, held against 100%; other reading: information only',
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
          basis: {
            items: ['8.5'],
            rule: 'inferred',
            note: 'no amount is asked: read as money allotted or not; other reading: an amount compared with other wards',
          },
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
          basis: {
            items: ['8.6'],
            rule: 'inferred',
            note: 'no amount is asked: read as money allotted or not; other reading: an amount compared with other wards',
          },
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
          evidence: [
            { kind: 'system', name: 'App phản ánh hiện trường' },
            { kind: 'system', name: 'Dịch vụ công trực tuyến' },
          ],
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê'],
            supports: ['Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'achieved' },
          basis: {
            items: ['8.7'],
            rule: 'inferred',
            note: 'no scale for the degree: read as people can take part over the apps named, or not; other reading: share of the people who do',
          },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
