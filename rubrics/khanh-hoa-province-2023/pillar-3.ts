import type { PillarDefinition } from '../../src/rubric/definition.ts';

/** Pillar III of KH 11252/KH-UBND: rows II.17 to II.19 and III.6 to III.11 of the appendix. */
export const pillar3 = {
  id: 'III',
  name: 'Hạ tầng số',
  maxPoints: '100',
  criteria: [
    {
      id: 'III.II.17',
      name: 'Tỷ lệ hộ gia đình có người có điện thoại thông minh',
      components: [
        {
          id: 'III.II.17',
          name: 'Tỷ lệ hộ gia đình có người có điện thoại thông minh',
          maxPoints: '11.12',
          requirement: '100%',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['UBND cấp huyện'],
            supports: [],
          },
          rule: {
            kind: 'ratio',
            of: 'households',
            labels: {
              numerator: 'Số hộ gia đình có người có điện thoại thông minh',
              denominator: 'Tổng số hộ gia đình',
              unit: 'hộ',
            },
          },
          atMaximum: { '2022': true },
          basis: { items: ['II.17'], rule: 'inferred', reading: 'proportional-below' },
        },
      ],
    },
    {
      id: 'III.II.18',
      name: 'Tỷ lệ UBND cấp xã kết nối mạng Truyền số liệu chuyên dùng',
      components: [
        {
          id: 'III.II.18',
          name: 'Tỷ lệ UBND cấp xã kết nối mạng Truyền số liệu chuyên dùng',
          maxPoints: '11.11',
          requirement: '100%',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['UBND cấp huyện'],
            supports: [],
          },
          rule: {
            kind: 'ratio',
            of: 'communes',
            labels: {
              numerator: 'Số UBND cấp xã kết nối mạng Truyền số liệu chuyên dùng',
              denominator: 'Tổng số xã và tương đương',
              unit: 'xã',
            },
          },
          atMaximum: { '2022': true },
          basis: { items: ['II.18'], rule: 'inferred', reading: 'proportional-below' },
        },
      ],
    },
    {
      id: 'III.II.19',
      name: 'Triển khai Trung tâm dữ liệu phục vụ Chuyển đổi số theo hướng sử dụng công nghệ điện toán đám mây',
      components: [
        {
          id: 'III.II.19',
          name: 'Triển khai Trung tâm dữ liệu phục vụ Chuyển đổi số theo hướng sử dụng công nghệ điện toán đám mây',
          maxPoints: '11.11',
          requirement: 'Văn bản 1145/BTTTT-CATTT',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Sở Thông tin và Truyền thông'],
            supports: ['Các sở, ban, ngành', 'UBND cấp huyện'],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': true },
          basis: { items: ['II.19'], rule: 'inferred', reading: 'by-document' },
        },
      ],
    },
    {
      id: 'III.III.6',
      name: 'Tỷ lệ dân số trưởng thành có điện thoại thông minh/Tổng dân số của Tỉnh',
      components: [
        {
          id: 'III.III.6',
          name: 'Tỷ lệ dân số trưởng thành có điện thoại thông minh/Tổng dân số của Tỉnh',
          maxPoints: '11.11',
          requirement: '100%',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['UBND cấp huyện'],
            supports: [],
          },
          rule: {
            kind: 'ratio',
            of: 'population',
            labels: {
              numerator: 'Số người trưởng thành có điện thoại thông minh',
              denominator: 'Tổng dân số của Tỉnh',
              unit: 'người',
            },
          },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.6'],
            rule: 'inferred',
            note: {
              vi: 'Mẫu số in tại dòng là tổng dân số, không phải dân số trưởng thành.',
              en: 'The printed whole is the total population, not the adults.',
            },
            reading: 'proportional-below',
            also: ['section-80'],
          },
        },
      ],
    },
    {
      id: 'III.III.7',
      name: 'Tỷ lệ hộ gia đình có kết nối Internet băng rộng cáp quang/Tổng số hộ gia đình của Tỉnh',
      components: [
        {
          id: 'III.III.7',
          name: 'Tỷ lệ hộ gia đình có kết nối Internet băng rộng cáp quang/Tổng số hộ gia đình của Tỉnh',
          maxPoints: '11.11',
          requirement: '100%',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['UBND cấp huyện'],
            supports: [],
          },
          rule: {
            kind: 'ratio',
            of: 'households',
            labels: {
              numerator: 'Số hộ gia đình có kết nối Internet băng rộng cáp quang',
              denominator: 'Tổng số hộ gia đình',
              unit: 'hộ',
            },
          },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.7'],
            rule: 'inferred',
            reading: 'proportional-below',
            also: ['section-90'],
          },
        },
      ],
    },
    {
      id: 'III.III.8',
      name: 'Kết nối Nền tảng điện toán đám mây Chính phủ',
      components: [
        {
          id: 'III.III.8',
          name: 'Kết nối Nền tảng điện toán đám mây Chính phủ',
          maxPoints: '11.11',
          requirement: 'Có',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Sở Thông tin và Truyền thông'],
            supports: [],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': false },
          basis: { items: ['III.8'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'III.III.9',
      name: 'Mức độ triển khai các nền tảng số dùng chung (Danh mục nền tảng số theo yêu cầu)',
      components: [
        {
          id: 'III.III.9',
          name: 'Mức độ triển khai các nền tảng số dùng chung (Danh mục nền tảng số theo yêu cầu)',
          maxPoints: '11.11',
          rule: {
            kind: 'parts',
            parts: [
              {
                id: 'data-integration',
                share: '0.142858',
                label: 'Nền tảng tích hợp, chia sẻ dữ liệu tỉnh (LGSP)',
                rule: { kind: 'achieved' },
                requirement: 'Công văn 2224/BTTTT-THH',
                responsible: {
                  guides: ['Sở Thông tin và Truyền thông'],
                  leads: ['Sở Thông tin và Truyền thông'],
                  supports: [],
                },
              },
              {
                id: 'data-analysis',
                share: '0.142857',
                label: 'Nền tảng phân tích, xử lý dữ liệu tổng hợp tập trung',
                rule: { kind: 'achieved' },
                requirement: 'Công văn 2224/BTTTT-THH',
                responsible: {
                  guides: ['Sở Thông tin và Truyền thông'],
                  leads: ['Sở Thông tin và Truyền thông'],
                  supports: [],
                },
              },
              {
                id: 'governance',
                share: '0.142857',
                label:
                  'Nền tảng số quản trị tổng thể, thống nhất toàn Tỉnh, thành phố phục vụ hoạt động chỉ đạo, điều hành và quản trị nội bộ của cơ quan nhà nước',
                rule: { kind: 'achieved' },
                requirement: 'Công văn 2224/BTTTT-THH',
                responsible: {
                  guides: ['Sở Thông tin và Truyền thông'],
                  leads: ['Sở Thông tin và Truyền thông'],
                  supports: [],
                },
              },
              {
                id: 'online-meetings',
                share: '0.142857',
                label: 'Nền tảng họp trực tuyến',
                rule: {
                  kind: 'parts',
                  parts: [
                    {
                      id: 'agencies',
                      share: '0.5',
                      label: 'Đến các cơ quan, đơn vị thuộc, trực thuộc',
                      rule: { kind: 'achieved' },
                    },
                    {
                      id: 'personal-devices',
                      share: '0.5',
                      label: 'Đến từng thiết bị cá nhân',
                      rule: { kind: 'achieved' },
                    },
                  ],
                },
                requirement:
                  'Triển khai đến các cơ quan, đơn vị thuộc, trực thuộc; đến từng thiết bị cá nhân',
                responsible: {
                  guides: ['Sở Thông tin và Truyền thông'],
                  leads: ['Sở Thông tin và Truyền thông'],
                  supports: [],
                },
              },
              {
                id: 'online-monitoring',
                share: '0.142857',
                label: 'Nền tảng giám sát trực tuyến phục vụ công tác quản lý nhà nước',
                rule: { kind: 'achieved' },
                requirement: 'Công văn 2224/BTTTT-THH',
                responsible: {
                  guides: ['Sở Thông tin và Truyền thông'],
                  leads: ['Sở Thông tin và Truyền thông', 'Văn phòng UBND tỉnh'],
                  supports: [],
                },
              },
              {
                id: 'citizen-assistant',
                share: '0.142857',
                label: 'Nền tảng trợ lý ảo phục vụ người dân, doanh nghiệp',
                rule: {
                  kind: 'choice',
                  options: [
                    { id: 'none', fraction: '0', label: 'Chưa triển khai' },
                    { id: 'deployed', fraction: '0.5', label: 'Có triển khai' },
                    {
                      id: 'personalised',
                      fraction: '1',
                      label: 'Có triển khai, cá thể hóa được theo nhu cầu cá nhân',
                    },
                  ],
                },
                requirement: 'Triển khai và có thể cá thể hóa',
                responsible: {
                  guides: ['Sở Kế hoạch và Đầu tư'],
                  leads: ['Sở Kế hoạch và Đầu tư'],
                  supports: [],
                },
              },
              {
                id: 'staff-assistant',
                share: '0.142857',
                label: 'Nền tảng trợ lý ảo phục vụ công chức, viên chức',
                rule: {
                  kind: 'choice',
                  options: [
                    { id: 'none', fraction: '0', label: 'Chưa triển khai' },
                    { id: 'deployed', fraction: '0.5', label: 'Có triển khai' },
                    {
                      id: 'personalised',
                      fraction: '1',
                      label: 'Có triển khai, cá thể hóa được theo nhu cầu cá nhân',
                    },
                  ],
                },
                requirement: 'Triển khai và có thể cá thể hóa',
                responsible: { guides: ['Sở Nội vụ'], leads: ['Sở Nội vụ'], supports: [] },
              },
            ],
          },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.9'],
            rule: 'inferred',
            note: {
              vi: 'Nền tảng họp trực tuyến: hai điều kiện, mỗi điều kiện một nửa. Nền tảng trợ lý ảo: có triển khai được một nửa, cá thể hóa được thì đạt điểm tối đa. Cách hiểu khác: đạt đủ mới có điểm.',
              en: 'Online meetings: two conditions, half each. Virtual assistants: half for deployment, all where personalised. Other reading: all or nothing.',
            },
            reading: 'equal-shares',
          },
        },
      ],
    },
    {
      id: 'III.III.10',
      name: 'Số lượng nền tảng số triển khai tập trung trên Trung tâm dữ liệu',
      components: [
        {
          id: 'III.III.10',
          name: 'Số lượng nền tảng số triển khai tập trung trên Trung tâm dữ liệu',
          maxPoints: '11.11',
          requirement: '100%',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: [
              'Sở Thông tin và Truyền thông',
              'Văn phòng UBND tỉnh',
              'Sở Kế hoạch và Đầu tư',
              'Sở Nội vụ',
            ],
            supports: [],
          },
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số nền tảng số triển khai tập trung trên Trung tâm dữ liệu',
              denominator: 'Tổng số nền tảng số đã triển khai',
              unit: 'nền tảng',
            },
          },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.10'],
            rule: 'inferred',
            note: {
              vi: 'Cách hiểu khác: tính trên bảy nền tảng của mục III.9.',
              en: 'Other reading: of the seven platforms of III.9.',
            },
            reading: 'proportional-below',
            also: ['whole-read-in'],
          },
        },
      ],
    },
    {
      id: 'III.III.11',
      name: 'Mức độ ứng dụng Trí tuệ nhân tạo (AI) trong nền tảng số',
      components: [
        {
          id: 'III.III.11',
          name: 'Mức độ ứng dụng Trí tuệ nhân tạo (AI) trong nền tảng số',
          maxPoints: '11.11',
          requirement: '100%',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: [
              'Sở Thông tin và Truyền thông',
              'Văn phòng UBND tỉnh',
              'Sở Nội vụ',
              'Sở Kế hoạch và Đầu tư',
            ],
            supports: [],
          },
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số nền tảng số có ứng dụng Trí tuệ nhân tạo (AI)',
              denominator: 'Tổng số nền tảng số đã triển khai',
              unit: 'nền tảng',
            },
          },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.11'],
            rule: 'inferred',
            note: {
              vi: '“Mức độ” được tính theo tỷ lệ nền tảng số có ứng dụng AI. Cách hiểu khác: đánh giá mức độ ứng dụng của từng nền tảng.',
              en: 'The level is read as the share of the platforms that use AI. Other reading: a degree of use judged platform by platform.',
            },
            reading: 'proportional-below',
          },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
