import type { PillarDefinition } from '../../src/rubric/definition.ts';

/** Pillar V of KH 11252/KH-UBND: rows II.27 to II.30 and III.18 to III.25 of the appendix. */
export const pillar5 = {
  id: 'V',
  name: 'An toàn thông tin mạng',
  maxPoints: '100',
  criteria: [
    {
      id: 'V.II.27',
      name: 'Số lượng hệ thống thông tin triển khai đầy đủ phương án bảo vệ theo Hồ sơ đề xuất cấp độ đã được phê duyệt',
      components: [
        {
          id: 'V.II.27',
          name: 'Số lượng hệ thống thông tin triển khai đầy đủ phương án bảo vệ theo Hồ sơ đề xuất cấp độ đã được phê duyệt',
          maxPoints: '8.34',
          requirement: '100%',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'ratio' },
          atMaximum: { '2022': true },
          basis: {
            items: ['II.27'],
            rule: 'inferred',
            note: 'A number and 100% without a whole: read as a share of the systems with an approved dossier. The other reading: of all information systems.',
          },
        },
      ],
    },
    {
      id: 'V.II.28',
      name: 'Số lượng IP botnet được phát hiện, cảnh báo và xử lý, loại bỏ mã độc',
      components: [
        {
          id: 'V.II.28',
          name: 'Số lượng IP botnet được phát hiện, cảnh báo và xử lý, loại bỏ mã độc',
          maxPoints: '8.34',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'resolved' },
          atMaximum: { '2022': true },
          basis: {
            items: ['II.28'],
            rule: 'inferred',
            note: 'The document prints no requirement (-): read as the share handled of the addresses found, all points where none is found. The other reading: the number itself, held against other provinces.',
          },
        },
      ],
    },
    {
      id: 'V.II.29',
      name: 'Số lượng các phương án ứng cứu xử lý sự cố tấn công mạng',
      components: [
        {
          id: 'V.II.29',
          name: 'Số lượng các phương án ứng cứu xử lý sự cố tấn công mạng',
          maxPoints: '8.34',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'count', target: '1' },
          atMaximum: { '2022': true },
          basis: {
            items: ['II.29'],
            rule: 'inferred',
            note: 'The document prints no requirement (-): read as at least one plan. The other reading: the number itself, held against other provinces.',
          },
        },
      ],
    },
    {
      id: 'V.II.30',
      name: 'Số lượng sự cố đã xử lý trong cơ quan nhà nước',
      components: [
        {
          id: 'V.II.30',
          name: 'Số lượng sự cố đã xử lý trong cơ quan nhà nước',
          maxPoints: '8.34',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'resolved' },
          atMaximum: { '2022': true },
          basis: {
            items: ['II.30'],
            rule: 'inferred',
            note: 'The document prints no requirement (-): read as the share handled of the incidents found, all points where none is found. The other reading: the number itself, held against other provinces.',
          },
        },
      ],
    },
    {
      id: 'V.III.18',
      name: 'Số lượng hệ thống thông tin đã được phê duyệt hồ sơ đề xuất cấp độ',
      components: [
        {
          id: 'V.III.18',
          name: 'Số lượng hệ thống thông tin đã được phê duyệt hồ sơ đề xuất cấp độ',
          maxPoints: '8.33',
          requirement: 'Min-Max',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'min-max' },
          atMaximum: { '2022': false },
          basis: { items: ['III.18'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'V.III.19',
      name: 'Số lượng máy chủ của cơ quan nhà nước cài đặt phòng, chống mã độc và chia sẻ thông tin với Trung tâm Giám sát an toàn không gian mạng quốc gia (NCSC)',
      components: [
        {
          id: 'V.III.19',
          name: 'Số lượng máy chủ của cơ quan nhà nước cài đặt phòng, chống mã độc và chia sẻ thông tin với Trung tâm Giám sát an toàn không gian mạng quốc gia (NCSC)',
          maxPoints: '8.33',
          requirement: '100%',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'ratio', of: 'servers' },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.19'],
            rule: 'stated',
            note: 'The general fact counts physical servers.',
          },
        },
      ],
    },
    {
      id: 'V.III.20',
      name: 'Số lượng máy trạm của cơ quan nhà nước cài đặt phòng, chống mã độc và chia sẻ thông tin với Trung tâm Giám sát an toàn không gian mạng quốc gia (NCSC)',
      components: [
        {
          id: 'V.III.20',
          name: 'Số lượng máy trạm của cơ quan nhà nước cài đặt phòng, chống mã độc và chia sẻ thông tin với Trung tâm Giám sát an toàn không gian mạng quốc gia (NCSC)',
          maxPoints: '8.33',
          requirement: '100%',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'ratio', of: 'workstations' },
          atMaximum: { '2022': false },
          basis: { items: ['III.20'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'V.III.21',
      name: 'Số lượng hệ thống thông tin được SOC bảo vệ, triển khai giám sát trực tiếp và kết nối chia sẻ dữ liệu với NCSC/Tổng số lượng hệ thống thông tin',
      components: [
        {
          id: 'V.III.21',
          name: 'Số lượng hệ thống thông tin được SOC bảo vệ, triển khai giám sát trực tiếp và kết nối chia sẻ dữ liệu với NCSC/Tổng số lượng hệ thống thông tin',
          maxPoints: '8.33',
          requirement: '100%',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'ratio', of: 'information-systems' },
          atMaximum: { '2022': false },
          basis: { items: ['III.21'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'V.III.22',
      name: 'Số lượng hệ thống thông tin của cơ quan nhà nước đã được kiểm tra, đánh giá đầy đủ các nội dung theo quy định tại Thông tư số 03/2017/TT-BTTTT ngày 24/4/2017',
      components: [
        {
          id: 'V.III.22',
          name: 'Số lượng hệ thống thông tin của cơ quan nhà nước đã được kiểm tra, đánh giá đầy đủ các nội dung theo quy định tại Thông tư số 03/2017/TT-BTTTT ngày 24/4/2017',
          maxPoints: '8.33',
          requirement: '100%',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'ratio', of: 'information-systems' },
          atMaximum: { '2022': false },
          basis: { items: ['III.22'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'V.III.23',
      name: 'Số lượng các cuộc diễn tập ATTT mạng được triển khai',
      components: [
        {
          id: 'V.III.23',
          name: 'Số lượng các cuộc diễn tập ATTT mạng được triển khai',
          maxPoints: '8.33',
          requirement: 'Min-Max',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'min-max' },
          atMaximum: { '2022': false },
          basis: { items: ['III.23'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'V.III.24',
      name: 'Số lượng sự cố đã phát hiện trong cơ quan nhà nước',
      components: [
        {
          id: 'V.III.24',
          name: 'Số lượng sự cố đã phát hiện trong cơ quan nhà nước',
          maxPoints: '8.33',
          requirement: 'Min-Max',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'min-max' },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.24'],
            rule: 'stated',
            note: 'The text gives the most points to the most incidents found, so higher is better.',
          },
        },
      ],
    },
    {
      id: 'V.III.25',
      name: 'Tổng kinh phí chi cho an toàn thông tin (ATTT)',
      components: [
        {
          id: 'V.III.25',
          name: 'Tổng kinh phí chi cho an toàn thông tin (ATTT)',
          maxPoints: '8.33',
          rule: {
            kind: 'parts',
            parts: [
              {
                id: 'investment',
                share: '0.5',
                label: 'Kinh phí đầu tư từ NSNN cho ATTT',
                rule: { kind: 'ratio', target: '0.1' },
                requirement: '≥ 10%',
                responsible: {
                  guides: ['Sở Kế hoạch và Đầu tư'],
                  leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
                  supports: [],
                },
              },
              {
                id: 'recurrent',
                share: '0.5',
                label: 'Kinh phí thường xuyên từ NSNN chi cho ATTT',
                rule: { kind: 'ratio', target: '0.1' },
                requirement: '≥ 10%',
                responsible: {
                  guides: ['Sở Tài chính'],
                  leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
                  supports: [],
                },
              },
            ],
          },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.25'],
            rule: 'inferred',
            note: 'No points printed: equal shares of the two budgets are inferred. The other reading: unequal shares, or one target for their sum. Nor is it printed what the 10% are of.',
          },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
