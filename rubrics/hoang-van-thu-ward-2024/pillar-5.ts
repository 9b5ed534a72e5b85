import type { PillarDefinition } from '../../src/rubric/definition.ts';

/**
 * Pillar 5, network information security: 8 rows. Row 5.5 is a heading without cells of its own.
 */
export const pillar5 = {
  id: '5',
  name: 'An toàn thông tin mạng',
  maxPoints: '8',
  criteria: [
    {
      id: '5.1',
      name: 'Số lượng hệ thống thông tin đã được phê duyệt hồ sơ đề xuất cấp độ',
      components: [
        {
          id: '5.1',
          name: 'Số lượng hệ thống thông tin đã được phê duyệt hồ sơ đề xuất cấp độ',
          maxPoints: '1',
          due: '03-31',
          time: 'Trước Quý II/2024',
          evidence: [
            { kind: 'document', name: 'Quyết định phê duyệt cấp độ ATTT của tỉnh, thành phố' },
          ],
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (1)'],
            supports: ['Cán bộ Văn hóa - Xã hội', 'Cán bộ Đài Truyền thanh'],
          },
          rule: {
            kind: 'ratio',
            whenNone: 'not-applicable',
            labels: {
              numerator: 'Số hệ thống thông tin đã được phê duyệt hồ sơ đề xuất cấp độ',
              denominator: 'Tổng số hệ thống thông tin của phường',
              unit: 'hệ thống',
            },
          },
          basis: {
            items: ['5.1'],
            rule: 'inferred',
            reading: 'held-against-100',
            also: ['none-arises'],
          },
        },
      ],
    },
    {
      id: '5.2',
      name: 'Số lượng hệ thống thông tin triển khai đầy đủ phương án bảo vệ theo Hồ sơ đề xuất cấp độ đã được phê duyệt',
      components: [
        {
          id: '5.2',
          name: 'Số lượng hệ thống thông tin triển khai đầy đủ phương án bảo vệ theo Hồ sơ đề xuất cấp độ đã được phê duyệt',
          maxPoints: '1',
          due: '03-31',
          time: 'Trước Quý II/2024',
          evidence: [{ kind: 'document', name: 'Phương án bảo vệ theo hồ sơ đề xuất cấp độ' }],
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (1)'],
            supports: ['Cán bộ Văn hóa - Xã hội', 'Cán bộ Đài Truyền thanh'],
          },
          rule: {
            kind: 'ratio',
            whenNone: 'not-applicable',
            labels: {
              numerator: 'Số hệ thống thông tin triển khai đầy đủ phương án bảo vệ',
              denominator: 'Tổng số hệ thống thông tin của phường',
              unit: 'hệ thống',
            },
          },
          basis: {
            items: ['5.2'],
            rule: 'inferred',
            note: {
              vi: 'Cách hiểu khác: tính trên số hệ thống đã được phê duyệt hồ sơ.',
              en: 'Other reading: a share of the systems with an approved file.',
            },
            reading: 'held-against-100',
            also: ['none-arises'],
          },
        },
      ],
    },
    {
      id: '5.3',
      name: 'Số lượng hệ thống thông tin của cơ quan nhà nước được giám sát trực tiếp và kết nối chia sẻ dữ liệu với Trung tâm Giám sát an toàn không gian mạng quốc gia (NCSC)',
      components: [
        {
          id: '5.3',
          name: 'Số lượng hệ thống thông tin của cơ quan nhà nước được giám sát trực tiếp và kết nối chia sẻ dữ liệu với Trung tâm Giám sát an toàn không gian mạng quốc gia (NCSC)',
          maxPoints: '1',
          time: 'Thường xuyên',
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (1)'],
            supports: ['Cán bộ Văn hóa - Xã hội', 'Cán bộ Đài Truyền thanh'],
          },
          rule: {
            kind: 'ratio',
            whenNone: 'not-applicable',
            labels: {
              numerator:
                'Số hệ thống thông tin được giám sát trực tiếp và chia sẻ dữ liệu với NCSC',
              denominator: 'Tổng số hệ thống thông tin của phường',
              unit: 'hệ thống',
            },
          },
          basis: {
            items: ['5.3'],
            rule: 'inferred',
            reading: 'held-against-100',
            also: ['none-arises'],
          },
        },
      ],
    },
    {
      id: '5.4',
      name: 'Số lượng sự cố đã xử lý trong cơ quan nhà nước',
      components: [
        {
          id: '5.4',
          name: 'Số lượng sự cố đã xử lý trong cơ quan nhà nước',
          maxPoints: '1',
          time: 'Thường xuyên',
          responsible: {
            guides: [],
            leads: ['Công an phường'],
            supports: [
              'Công chức Văn phòng - Thống kê (1)',
              'Cán bộ Văn hóa - Xã hội',
              'Cán bộ Đài Truyền thanh',
              'Cán bộ, công chức có liên quan',
            ],
          },
          rule: {
            kind: 'resolved',
            labels: {
              numerator: 'Số sự cố đã xử lý',
              denominator: 'Số sự cố đã phát hiện',
              unit: 'sự cố',
            },
          },
          basis: { items: ['5.4'], rule: 'inferred', reading: 'handled-share' },
        },
      ],
    },
    {
      id: '5.5',
      name: 'Tổng kinh phí chi cho an toàn thông tin (ATTT)',
      components: [
        {
          id: '5.5.1',
          name: 'Kinh phí chung chi cho ATTT (kinh phí cả năm)',
          maxPoints: '1',
          due: '09-30',
          time: 'Trước ngày 01/10/2024',
          evidence: [{ kind: 'document', name: 'Quyết định phân bổ kinh phí' }],
          responsible: {
            guides: [],
            leads: ['Công chức Tài chính - Kế toán'],
            supports: ['Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'achieved' },
          basis: { items: ['5.5.1'], rule: 'inferred', reading: 'money-allotted' },
        },
        {
          id: '5.5.2',
          name: 'Kinh phí giám sát ATTT (kinh phí cả năm)',
          maxPoints: '1',
          due: '09-30',
          time: 'Trước ngày 01/10/2024',
          evidence: [{ kind: 'document', name: 'Quyết định phân bổ kinh phí' }],
          responsible: {
            guides: [],
            leads: ['Công chức Tài chính - Kế toán'],
            supports: ['Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'achieved' },
          basis: { items: ['5.5.2'], rule: 'inferred', reading: 'money-allotted' },
        },
        {
          id: '5.5.3',
          name: 'Kinh phí tuyên truyền nâng cao nhận thức ATTT (kinh phí cả năm)',
          maxPoints: '1',
          due: '09-30',
          time: 'Trước ngày 01/10/2024',
          evidence: [
            { kind: 'document', name: 'Quyết định hỗ trợ kinh phí' },
            { kind: 'document', name: 'Báo cáo kinh phí đã thực hiện' },
          ],
          responsible: {
            guides: [],
            leads: ['Công chức Tài chính - Kế toán'],
            supports: ['Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'achieved' },
          basis: { items: ['5.5.3'], rule: 'inferred', reading: 'money-allotted' },
        },
        {
          id: '5.5.4',
          name: 'Cán bộ, công chức, viên chức và người lao động cơ quan phường được phổ biến về thói quen, trách nhiệm và kỹ năng cơ bản bảo đảm ATTT',
          maxPoints: '1',
          time: 'Thường xuyên',
          evidence: [
            { kind: 'document', name: 'Cử CBCC tham gia các lớp tập huấn' },
            { kind: 'image', name: 'Pano tuyên truyền kỹ năng bảo đảm ATTT' },
          ],
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (1)'],
            supports: [
              'Cán bộ Văn hóa - Xã hội',
              'Cán bộ Đài Truyền thanh',
              'Cán bộ, công chức có liên quan',
            ],
          },
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số người được phổ biến kỹ năng cơ bản bảo đảm ATTT',
              denominator: 'Tổng số cán bộ, công chức, viên chức và người lao động cơ quan phường',
              unit: 'người',
            },
          },
          basis: {
            items: ['5.5.4'],
            rule: 'inferred',
            note: {
              vi: 'Không phải khoản kinh phí, dù đứng trong nhóm 5.5. Cách hiểu khác: toàn bộ mới đạt.',
              en: 'It is no money, though it stands under 5.5. Other reading: all or none.',
            },
            reading: 'held-against-100',
          },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
