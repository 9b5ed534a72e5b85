import type { PillarDefinition } from '../../src/rubric/definition.ts';

/** Pillar VI of KH 11252/KH-UBND: rows II.31 to II.38 and III.26 to III.40 of the appendix. */
export const pillar6 = {
  id: 'VI',
  name: 'Hoạt động chính quyền số',
  maxPoints: '200',
  criteria: [
    {
      id: 'VI.II.31',
      name: 'Cổng Thông tin điện tử đáp ứng yêu cầu chức năng, tính năng kỹ thuật theo quy định',
      components: [
        {
          id: 'VI.II.31',
          name: 'Cổng Thông tin điện tử đáp ứng yêu cầu chức năng, tính năng kỹ thuật theo quy định',
          maxPoints: '9.1',
          requirement: 'Đáp ứng yêu cầu chức năng, tính năng kỹ thuật; đã chuyển đổi sang IPv6',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Sở Thông tin và Truyền thông'],
            supports: [],
          },
          rule: {
            kind: 'parts',
            parts: [
              {
                id: 'functions',
                share: '0.5',
                label: 'Đáp ứng yêu cầu chức năng, tính năng kỹ thuật',
                rule: { kind: 'achieved' },
              },
              {
                id: 'ipv6',
                share: '0.5',
                label: 'Đã chuyển đổi sang công nghệ IPv6',
                rule: { kind: 'achieved' },
              },
            ],
          },
          atMaximum: { '2022': false },
          basis: {
            items: ['II.31', 'III.26'],
            rule: 'inferred',
            note: 'II.31 and III.26 are both the portal. Part III governs, as what the plan asks to be raised in 2023: it contains the condition of II.31 and adds IPv6. II.31 stands as at its maximum in 2022, III.26 as not: not is kept. Equal shares of the two conditions are inferred. The other readings: all or nothing, or the condition of II.31 alone.',
          },
        },
      ],
    },
    {
      id: 'VI.II.32',
      name: 'Triển khai kênh số khác (ngoài Cổng TTĐT và Cổng DVC) để cung cấp thông tin và DVCTT',
      components: [
        {
          id: 'VI.II.32',
          name: 'Triển khai kênh số khác (ngoài Cổng TTĐT và Cổng DVC) để cung cấp thông tin và DVCTT',
          maxPoints: '9.1',
          requirement: 'Có',
          responsible: {
            guides: ['Văn phòng UBND tỉnh'],
            leads: ['Văn phòng UBND tỉnh'],
            supports: [],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': true },
          basis: { items: ['II.32'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VI.II.33',
      name: 'Triển khai kênh số khác (ngoài Cổng TTĐT) phục vụ tương tác trực tuyến cho người dân, doanh nghiệp',
      components: [
        {
          id: 'VI.II.33',
          name: 'Triển khai kênh số khác (ngoài Cổng TTĐT) phục vụ tương tác trực tuyến cho người dân, doanh nghiệp',
          maxPoints: '9.09',
          requirement: 'Có',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': true },
          basis: { items: ['II.33'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VI.II.34',
      name: 'Tỷ lệ DVCTT mức độ 4 hoặc toàn trình',
      components: [
        {
          id: 'VI.II.34',
          name: 'Tỷ lệ DVCTT mức độ 4 hoặc toàn trình',
          maxPoints: '9.09',
          requirement: '100%',
          responsible: {
            guides: ['Văn phòng UBND tỉnh'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'ratio' },
          atMaximum: { '2022': true },
          basis: { items: ['II.34'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VI.II.35',
      name: 'Tỷ lệ DVCTT được điền sẵn thông tin (DVCTT được điền sẵn thông tin là những DVCTT được triển khai kết nối đến các CSDL và khai thác dữ liệu sẵn có để tự động điền thông tin vào biểu mẫu điện tử)',
      components: [
        {
          id: 'VI.II.35',
          name: 'Tỷ lệ DVCTT được điền sẵn thông tin (DVCTT được điền sẵn thông tin là những DVCTT được triển khai kết nối đến các CSDL và khai thác dữ liệu sẵn có để tự động điền thông tin vào biểu mẫu điện tử)',
          maxPoints: '9.09',
          requirement: '100%',
          responsible: {
            guides: ['Văn phòng UBND tỉnh'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'ratio' },
          atMaximum: { '2022': true },
          basis: { items: ['II.35'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VI.II.36',
      name: 'Tỷ lệ tài khoản của người dân, doanh nghiệp có sử dụng DVCTT mức độ 3, 4 trong năm',
      components: [
        {
          id: 'VI.II.36',
          name: 'Tỷ lệ tài khoản của người dân, doanh nghiệp có sử dụng DVCTT mức độ 3, 4 trong năm',
          maxPoints: '9.09',
          requirement: '100%',
          responsible: {
            guides: ['Văn phòng UBND tỉnh'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'ratio' },
          atMaximum: { '2022': true },
          basis: { items: ['II.36'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VI.II.37',
      name: 'Mức độ hài lòng của người dân, doanh nghiệp khi sử dụng DVCTT',
      components: [
        {
          id: 'VI.II.37',
          name: 'Mức độ hài lòng của người dân, doanh nghiệp khi sử dụng DVCTT',
          maxPoints: '9.09',
          requirement: '100%',
          responsible: {
            guides: ['Văn phòng UBND tỉnh'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'ratio' },
          atMaximum: { '2022': true },
          basis: { items: ['II.37'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VI.II.38',
      name: 'Triển khai nền tảng họp trực tuyến đến các cơ quan, đơn vị thuộc, trực thuộc Tỉnh và đến từng thiết bị cá nhân',
      components: [
        {
          id: 'VI.II.38',
          name: 'Triển khai nền tảng họp trực tuyến đến các cơ quan, đơn vị thuộc, trực thuộc Tỉnh và đến từng thiết bị cá nhân',
          maxPoints: '9.09',
          requirement: 'Có',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': true },
          basis: { items: ['II.38'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VI.III.27',
      name: 'Triển khai Cổng dữ liệu mở',
      components: [
        {
          id: 'VI.III.27',
          name: 'Triển khai Cổng dữ liệu mở',
          maxPoints: '9.09',
          requirement: 'Có triển khai; đáp ứng yêu cầu kỹ thuật',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: {
            kind: 'choice',
            options: [
              { id: 'none', fraction: '0', label: 'Chưa triển khai' },
              { id: 'deployed', fraction: '0.5', label: 'Có triển khai' },
              {
                id: 'meets-requirements',
                fraction: '1',
                label: 'Có triển khai và đáp ứng yêu cầu kỹ thuật',
              },
            ],
          },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.27'],
            rule: 'inferred',
            note: 'Two conditions without points, the second needing the first: half for deployment alone is inferred. The other reading: all or nothing.',
          },
        },
      ],
    },
    {
      id: 'VI.III.28',
      name: 'Hệ thống thông tin giải quyết thủ tục hành chính đáp ứng yêu cầu chức năng, tính năng kỹ thuật theo quy định',
      components: [
        {
          id: 'VI.III.28',
          name: 'Hệ thống thông tin giải quyết thủ tục hành chính đáp ứng yêu cầu chức năng, tính năng kỹ thuật theo quy định',
          maxPoints: '9.09',
          requirement:
            'Hợp nhất Cổng Dịch vụ công với Hệ thống một cửa điện tử; Quyết định 1033/QĐ-BTTTT; chuyển đổi sang IPv6',
          responsible: {
            guides: ['Văn phòng UBND tỉnh'],
            leads: ['Văn phòng UBND tỉnh'],
            supports: [],
          },
          rule: {
            kind: 'parts',
            parts: [
              {
                id: 'unified',
                share: '0.333334',
                label: 'Hợp nhất Cổng Dịch vụ công với Hệ thống thông tin một cửa điện tử cấp tỉnh',
                rule: { kind: 'achieved' },
              },
              {
                id: 'functions',
                share: '0.333333',
                label: 'Đáp ứng yêu cầu chức năng, tính năng kỹ thuật',
                rule: { kind: 'achieved' },
              },
              {
                id: 'ipv6',
                share: '0.333333',
                label: 'Chuyển đổi sang công nghệ IPv6',
                rule: { kind: 'achieved' },
              },
            ],
          },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.28'],
            rule: 'inferred',
            note: 'Three independent conditions without points: equal shares are inferred. The other reading: all or nothing.',
          },
        },
      ],
    },
    {
      id: 'VI.III.29',
      name: 'Tỷ lệ các ứng dụng có dữ liệu dùng chung được kết nối, sử dụng qua Nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh (LGSP)',
      components: [
        {
          id: 'VI.III.29',
          name: 'Tỷ lệ các ứng dụng có dữ liệu dùng chung được kết nối, sử dụng qua Nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh (LGSP)',
          maxPoints: '9.09',
          requirement: '100%',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'ratio' },
          atMaximum: { '2022': false },
          basis: { items: ['III.29'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VI.III.30',
      name: 'Tỷ lệ số dịch vụ dữ liệu có trên Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP) được đưa vào sử dụng chính thức tại Tỉnh',
      components: [
        {
          id: 'VI.III.30',
          name: 'Tỷ lệ số dịch vụ dữ liệu có trên Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP) được đưa vào sử dụng chính thức tại Tỉnh',
          maxPoints: '9.09',
          requirement: '100%',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'ratio' },
          atMaximum: { '2022': false },
          basis: { items: ['III.30'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VI.III.31',
      name: 'Tỷ lệ DVCTT được cá thể hóa',
      components: [
        {
          id: 'VI.III.31',
          name: 'Tỷ lệ DVCTT được cá thể hóa',
          maxPoints: '9.09',
          requirement: '100%',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Sở Thông tin và Truyền thông'],
            supports: ['Văn phòng UBND tỉnh'],
          },
          rule: { kind: 'ratio' },
          atMaximum: { '2022': false },
          basis: { items: ['III.31'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VI.III.32',
      name: 'Tỷ lệ DVCTT phát sinh hồ sơ trực tuyến',
      components: [
        {
          id: 'VI.III.32',
          name: 'Tỷ lệ DVCTT phát sinh hồ sơ trực tuyến',
          maxPoints: '9.09',
          requirement: '100%',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: ['Văn phòng UBND tỉnh'],
          },
          rule: { kind: 'ratio' },
          atMaximum: { '2022': false },
          basis: { items: ['III.32'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VI.III.33',
      name: 'Tỷ lệ hồ sơ xử lý trực tuyến',
      components: [
        {
          id: 'VI.III.33',
          name: 'Tỷ lệ hồ sơ xử lý trực tuyến',
          maxPoints: '9.09',
          requirement: '≥ 80%',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: ['Văn phòng UBND tỉnh'],
          },
          rule: { kind: 'ratio', target: '0.8' },
          atMaximum: { '2022': false },
          basis: { items: ['III.33'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VI.III.34',
      name: 'Triển khai nền tảng phân tích, xử lý dữ liệu tổng hợp tập trung',
      components: [
        {
          id: 'VI.III.34',
          name: 'Triển khai nền tảng phân tích, xử lý dữ liệu tổng hợp tập trung',
          maxPoints: '9.09',
          requirement: 'Công văn 2224/BTTTT-THH',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Sở Thông tin và Truyền thông'],
            supports: [],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': false },
          basis: { items: ['III.34'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VI.III.35',
      name: 'Triển khai nền tảng số quản trị tổng thể, thống nhất toàn tỉnh, thành phố phục vụ hoạt động chỉ đạo, điều hành và quản trị nội bộ của cơ quan nhà nước',
      components: [
        {
          id: 'VI.III.35',
          name: 'Triển khai nền tảng số quản trị tổng thể, thống nhất toàn tỉnh, thành phố phục vụ hoạt động chỉ đạo, điều hành và quản trị nội bộ của cơ quan nhà nước',
          maxPoints: '9.09',
          requirement: 'Công văn 2224/BTTTT-THH',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Sở Thông tin và Truyền thông'],
            supports: [],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': false },
          basis: { items: ['III.35'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VI.III.36',
      name: 'Triển khai nền tảng giám sát trực tuyến phục vụ công tác quản lý nhà nước',
      components: [
        {
          id: 'VI.III.36',
          name: 'Triển khai nền tảng giám sát trực tuyến phục vụ công tác quản lý nhà nước',
          maxPoints: '9.09',
          requirement: 'Công văn 2224/BTTTT-THH',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Sở Thông tin và Truyền thông', 'Văn phòng UBND tỉnh'],
            supports: [],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': false },
          basis: { items: ['III.36'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VI.III.37',
      name: 'Triển khai nền tảng trợ lý ảo phục vụ người dân, doanh nghiệp và cá thể hóa theo nhu cầu của cá nhân',
      components: [
        {
          id: 'VI.III.37',
          name: 'Triển khai nền tảng trợ lý ảo phục vụ người dân, doanh nghiệp và cá thể hóa theo nhu cầu của cá nhân',
          maxPoints: '9.09',
          requirement: 'Công văn 2224/BTTTT-THH',
          responsible: {
            guides: ['Sở Kế hoạch và Đầu tư'],
            leads: ['Sở Kế hoạch và Đầu tư'],
            supports: [],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': false },
          basis: { items: ['III.37'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VI.III.38',
      name: 'Triển khai nền tảng trợ lý ảo phục vụ công chức, viên chức',
      components: [
        {
          id: 'VI.III.38',
          name: 'Triển khai nền tảng trợ lý ảo phục vụ công chức, viên chức',
          maxPoints: '9.09',
          requirement: 'Công văn 2224/BTTTT-THH',
          responsible: { guides: ['Sở Nội vụ'], leads: ['Sở Nội vụ'], supports: [] },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': false },
          basis: { items: ['III.38'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VI.III.39',
      name: 'Số lượng hoạt động nghiệp vụ quản lý nhà nước có ứng dụng AI để phân tích, xử lý dữ liệu tổng hợp tập trung phục vụ quản lý, ra quyết định',
      components: [
        {
          id: 'VI.III.39',
          name: 'Số lượng hoạt động nghiệp vụ quản lý nhà nước có ứng dụng AI để phân tích, xử lý dữ liệu tổng hợp tập trung phục vụ quản lý, ra quyết định',
          maxPoints: '9.09',
          requirement: '10 nghiệp vụ',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'count', target: '10' },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.39'],
            rule: 'inferred',
            note: 'The target is printed; points in proportion short of 10 are inferred. The other reading: nothing short of 10.',
          },
        },
      ],
    },
    {
      id: 'VI.III.40',
      name: 'Tổng chi Ngân sách nhà nước cho chính quyền số/Tổng chi ngân sách nhà nước (tỷ đồng)',
      components: [
        {
          id: 'VI.III.40',
          name: 'Tổng chi Ngân sách nhà nước cho chính quyền số/Tổng chi ngân sách nhà nước (tỷ đồng)',
          maxPoints: '9.09',
          rule: {
            kind: 'parts',
            parts: [
              {
                id: 'investment',
                share: '0.5',
                label: 'Kinh phí đầu tư từ Ngân sách nhà nước cho chính quyền số',
                rule: { kind: 'ratio', target: '0.01' },
                requirement: '≥ 1%',
                responsible: {
                  guides: ['Sở Kế hoạch và Đầu tư'],
                  leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
                  supports: [],
                },
              },
              {
                id: 'recurrent',
                share: '0.5',
                label: 'Kinh phí chi thường xuyên từ Ngân sách nhà nước cho chính quyền số',
                rule: { kind: 'ratio', target: '0.01' },
                requirement: '≥ 1%',
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
            items: ['III.40'],
            rule: 'inferred',
            note: 'No points printed: equal shares of the two budgets are inferred; their whole is the total budget spending of the head row. The other reading: unequal shares, or one target for their sum.',
          },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
