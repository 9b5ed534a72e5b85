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
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số hệ thống thông tin triển khai đầy đủ phương án bảo vệ',
              denominator: 'Số hệ thống thông tin có hồ sơ đề xuất cấp độ đã được phê duyệt',
              unit: 'hệ thống',
            },
          },
          atMaximum: { '2022': true },
          basis: {
            items: ['II.27'],
            rule: 'inferred',
            note: {
              vi: 'Cách hiểu khác: tính trên tổng số hệ thống thông tin.',
              en: 'Other reading: of all information systems.',
            },
            reading: 'proportional-below',
            also: ['whole-read-in'],
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
          rule: {
            kind: 'resolved',
            labels: {
              numerator: 'Số IP botnet đã xử lý, loại bỏ mã độc',
              denominator: 'Số IP botnet được phát hiện, cảnh báo',
              unit: 'IP botnet',
            },
          },
          atMaximum: { '2022': true },
          basis: { items: ['II.28'], rule: 'inferred', reading: 'handled-share' },
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
          rule: {
            kind: 'count',
            target: '1',
            labels: { value: 'Số phương án ứng cứu xử lý sự cố tấn công mạng', unit: 'phương án' },
          },
          atMaximum: { '2022': true },
          basis: { items: ['II.29'], rule: 'inferred', reading: 'one-plan' },
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
          rule: {
            kind: 'resolved',
            labels: {
              numerator: 'Số sự cố đã xử lý',
              denominator: 'Số sự cố đã phát hiện',
              unit: 'sự cố',
            },
          },
          atMaximum: { '2022': true },
          basis: { items: ['II.30'], rule: 'inferred', reading: 'handled-share' },
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
          rule: {
            kind: 'min-max',
            labels: {
              value: 'Số hệ thống thông tin đã được phê duyệt hồ sơ đề xuất cấp độ',
              unit: 'hệ thống',
            },
          },
          atMaximum: { '2022': false },
          basis: { items: ['III.18'], rule: 'inferred', reading: 'highest-best' },
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
          rule: {
            kind: 'ratio',
            of: 'servers',
            labels: {
              numerator: 'Số máy chủ cài đặt phòng, chống mã độc và chia sẻ thông tin với NCSC',
              denominator: 'Tổng số máy chủ vật lý',
              unit: 'máy chủ',
            },
          },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.19'],
            rule: 'inferred',
            note: {
              vi: 'Thông tin chung chỉ thống kê máy chủ vật lý.',
              en: 'The general fact counts physical servers.',
            },
            reading: 'proportional-below',
            also: ['whole-read-in'],
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
          rule: {
            kind: 'ratio',
            of: 'workstations',
            labels: {
              numerator: 'Số máy trạm cài đặt phòng, chống mã độc và chia sẻ thông tin với NCSC',
              denominator: 'Tổng số máy trạm',
              unit: 'máy trạm',
            },
          },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.20'],
            rule: 'inferred',
            reading: 'proportional-below',
            also: ['whole-read-in'],
          },
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
          rule: {
            kind: 'ratio',
            of: 'information-systems',
            labels: {
              numerator:
                'Số hệ thống thông tin được SOC bảo vệ, giám sát trực tiếp và chia sẻ dữ liệu với NCSC',
              denominator: 'Tổng số hệ thống thông tin',
              unit: 'hệ thống',
            },
          },
          atMaximum: { '2022': false },
          basis: { items: ['III.21'], rule: 'inferred', reading: 'proportional-below' },
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
          rule: {
            kind: 'ratio',
            of: 'information-systems',
            labels: {
              numerator:
                'Số hệ thống thông tin đã được kiểm tra, đánh giá đầy đủ các nội dung theo quy định',
              denominator: 'Tổng số hệ thống thông tin',
              unit: 'hệ thống',
            },
          },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.22'],
            rule: 'inferred',
            note: {
              vi: 'Phụ lục nêu Thông tư số 03/2017/TT-BTTTT; mục II.5 của Kế hoạch nêu Thông tư số 12/2022/TT-BTTTT.',
              en: 'The appendix names Thông tư 03/2017/TT-BTTTT, section II.5 of the plan Thông tư 12/2022/TT-BTTTT.',
            },
            reading: 'proportional-below',
            also: ['whole-read-in'],
          },
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
          rule: {
            kind: 'min-max',
            labels: { value: 'Số cuộc diễn tập ATTT mạng được triển khai', unit: 'cuộc diễn tập' },
          },
          atMaximum: { '2022': false },
          basis: { items: ['III.23'], rule: 'inferred', reading: 'highest-best' },
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
          rule: { kind: 'min-max', labels: { value: 'Số sự cố đã phát hiện', unit: 'sự cố' } },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.24'],
            rule: 'inferred',
            note: {
              vi: 'Văn bản cho điểm tối đa khi phát hiện nhiều sự cố nhất: số lượng càng nhiều càng tốt.',
              en: 'The text gives the most points to the most incidents found, so higher is better.',
            },
            reading: 'highest-best',
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
                rule: {
                  kind: 'ratio',
                  target: '0.1',
                  labels: {
                    numerator: 'Kinh phí đầu tư từ NSNN cho ATTT',
                    denominator: 'Kinh phí đầu tư từ NSNN cho chuyển đổi số',
                    unit: 'tỷ đồng',
                  },
                },
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
                rule: {
                  kind: 'ratio',
                  target: '0.1',
                  labels: {
                    numerator: 'Kinh phí thường xuyên từ NSNN chi cho ATTT',
                    denominator: 'Kinh phí thường xuyên từ NSNN chi cho chuyển đổi số',
                    unit: 'tỷ đồng',
                  },
                },
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
          basis: { items: ['III.25'], rule: 'inferred', reading: 'security-budget' },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
