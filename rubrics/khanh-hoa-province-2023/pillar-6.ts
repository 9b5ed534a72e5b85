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
          basis: { items: ['II.31', 'III.26'], rule: 'inferred', reading: 'portal' },
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
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số DVCTT mức độ 4 hoặc toàn trình',
              denominator: 'Tổng số DVCTT',
              unit: 'dịch vụ',
            },
          },
          atMaximum: { '2022': true },
          basis: { items: ['II.34'], rule: 'inferred', reading: 'proportional-below' },
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
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số DVCTT được điền sẵn thông tin',
              denominator: 'Tổng số DVCTT',
              unit: 'dịch vụ',
            },
          },
          atMaximum: { '2022': true },
          basis: { items: ['II.35'], rule: 'inferred', reading: 'proportional-below' },
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
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số tài khoản có sử dụng DVCTT mức độ 3, 4 trong năm',
              denominator: 'Tổng số tài khoản của người dân, doanh nghiệp',
              unit: 'tài khoản',
            },
          },
          atMaximum: { '2022': true },
          basis: { items: ['II.36'], rule: 'inferred', reading: 'proportional-below' },
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
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số lượt đánh giá hài lòng',
              denominator: 'Tổng số lượt đánh giá',
              unit: 'lượt đánh giá',
            },
          },
          atMaximum: { '2022': true },
          basis: { items: ['II.37'], rule: 'inferred', reading: 'proportional-below' },
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
          basis: { items: ['III.27'], rule: 'inferred', reading: 'half-for-deployment' },
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
          basis: { items: ['III.28'], rule: 'inferred', reading: 'three-conditions' },
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
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số ứng dụng có dữ liệu dùng chung được kết nối, sử dụng qua LGSP',
              denominator: 'Tổng số ứng dụng có dữ liệu dùng chung',
              unit: 'ứng dụng',
            },
          },
          atMaximum: { '2022': false },
          basis: { items: ['III.29'], rule: 'inferred', reading: 'proportional-below' },
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
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số dịch vụ dữ liệu trên NDXP được đưa vào sử dụng chính thức tại Tỉnh',
              denominator: 'Tổng số dịch vụ dữ liệu có trên NDXP',
              unit: 'dịch vụ dữ liệu',
            },
          },
          atMaximum: { '2022': false },
          basis: { items: ['III.30'], rule: 'inferred', reading: 'proportional-below' },
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
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số DVCTT được cá thể hóa',
              denominator: 'Tổng số DVCTT',
              unit: 'dịch vụ',
            },
          },
          atMaximum: { '2022': false },
          basis: { items: ['III.31'], rule: 'inferred', reading: 'proportional-below' },
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
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số DVCTT phát sinh hồ sơ trực tuyến',
              denominator: 'Tổng số DVCTT',
              unit: 'dịch vụ',
            },
          },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.32'],
            rule: 'inferred',
            reading: 'proportional-below',
            also: ['section-90'],
          },
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
          rule: {
            kind: 'ratio',
            target: '0.8',
            labels: {
              numerator: 'Số hồ sơ xử lý trực tuyến',
              denominator: 'Tổng số hồ sơ',
              unit: 'hồ sơ',
            },
          },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.33'],
            rule: 'inferred',
            reading: 'proportional-below',
            also: ['section-50'],
          },
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
          basis: { items: ['III.34'], rule: 'inferred', reading: 'by-document' },
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
          basis: { items: ['III.35'], rule: 'inferred', reading: 'by-document' },
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
          basis: { items: ['III.36'], rule: 'inferred', reading: 'by-document' },
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
          basis: { items: ['III.37'], rule: 'inferred', reading: 'by-document' },
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
          basis: { items: ['III.38'], rule: 'inferred', reading: 'by-document' },
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
          rule: {
            kind: 'count',
            target: '10',
            labels: { value: 'Số nghiệp vụ quản lý nhà nước có ứng dụng AI', unit: 'nghiệp vụ' },
          },
          atMaximum: { '2022': false },
          basis: { items: ['III.39'], rule: 'inferred', reading: 'proportional-below' },
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
                rule: {
                  kind: 'ratio',
                  target: '0.01',
                  labels: {
                    numerator: 'Kinh phí đầu tư từ Ngân sách nhà nước cho chính quyền số',
                    denominator: 'Tổng chi ngân sách nhà nước',
                    unit: 'tỷ đồng',
                  },
                },
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
                rule: {
                  kind: 'ratio',
                  target: '0.01',
                  labels: {
                    numerator: 'Kinh phí chi thường xuyên từ Ngân sách nhà nước cho chính quyền số',
                    denominator: 'Tổng chi ngân sách nhà nước',
                    unit: 'tỷ đồng',
                  },
                },
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
            note: {
              vi: 'Mẫu số là tổng chi ngân sách nhà nước in tại dòng đầu. Cách hiểu khác: một mức chung cho tổng hai khoản.',
              en: 'The whole is the total budget spending of the head row. Other reading: one target for their sum.',
            },
            reading: 'equal-shares',
          },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
