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
          rule: { kind: 'ratio', of: 'households' },
          atMaximum: { '2022': true },
          basis: { items: ['II.17'], rule: 'stated' },
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
          rule: { kind: 'ratio', of: 'communes' },
          atMaximum: { '2022': true },
          basis: { items: ['II.18'], rule: 'stated' },
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
          basis: { items: ['II.19'], rule: 'stated' },
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
          rule: { kind: 'ratio', of: 'population' },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.6'],
            rule: 'stated',
            note: 'The printed whole is the total population, not the adults.',
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
          rule: { kind: 'ratio', of: 'households' },
          atMaximum: { '2022': false },
          basis: { items: ['III.7'], rule: 'stated' },
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
            note: 'No points printed: equal shares of the seven platforms are inferred, and so are the halves in 4 (two independent conditions) and the half for deployment in 6 and 7 (personalising needs it). The other reading: unequal shares; all or nothing in 4, 6 and 7.',
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
          rule: { kind: 'ratio' },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.10'],
            rule: 'inferred',
            note: 'A number and 100% without a whole: read as a share of the digital platforms deployed. The other reading: of the seven platforms of III.9.',
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
          rule: { kind: 'ratio' },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.11'],
            rule: 'inferred',
            note: 'A level and 100% without a whole: read as the share of the digital platforms that use AI. The other reading: a degree of use judged platform by platform.',
          },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
