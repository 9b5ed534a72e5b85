import type { PillarDefinition } from '../../src/rubric/definition.ts';

/** Pillar VIII of KH 11252/KH-UBND: rows II.43 and III.50 to III.56 of the appendix. */
export const pillar8 = {
  id: 'VIII',
  name: 'Hoạt động xã hội số',
  maxPoints: '150',
  criteria: [
    {
      id: 'VIII.II.43',
      name: 'Số lượng người từ 15 tuổi trở lên có tài khoản giao dịch tại ngân hàng hoặc các tổ chức được phép khác',
      components: [
        {
          id: 'VIII.II.43',
          name: 'Số lượng người từ 15 tuổi trở lên có tài khoản giao dịch tại ngân hàng hoặc các tổ chức được phép khác',
          maxPoints: '18.75',
          requirement: '≥ 80%',
          responsible: {
            guides: ['Ngân hàng nhà nước tỉnh - Chi nhánh Khánh Hòa'],
            leads: ['UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'ratio', target: '0.8' },
          atMaximum: { '2022': true },
          basis: {
            items: ['II.43'],
            rule: 'stated',
            note: 'The whole is the people from 15 up, whom no general fact counts.',
          },
        },
      ],
    },
    {
      id: 'VIII.III.50',
      name: 'Số lượng người dân có danh tính số; tài khoản định danh điện tử/Tổng dân số',
      components: [
        {
          id: 'VIII.III.50',
          name: 'Số lượng người dân có danh tính số; tài khoản định danh điện tử/Tổng dân số',
          maxPoints: '18.75',
          requirement: '100%',
          responsible: { guides: ['Công an tỉnh'], leads: ['UBND cấp huyện'], supports: [] },
          rule: { kind: 'ratio', of: 'population' },
          atMaximum: { '2022': false },
          basis: { items: ['III.50'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VIII.III.51',
      name: 'Số lượng dân số ở độ tuổi trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân/Tổng dân số từ 15 tuổi trở lên',
      components: [
        {
          id: 'VIII.III.51',
          name: 'Số lượng dân số ở độ tuổi trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân/Tổng dân số từ 15 tuổi trở lên',
          maxPoints: '18.75',
          requirement: '≥ 50%',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['UBND cấp huyện'],
            supports: [
              'Văn phòng UBND tỉnh (phục vụ giải quyết TTHC cho người dân trên Hệ thống thông tin giải quyết thủ tục hành chính)',
            ],
          },
          rule: { kind: 'ratio', target: '0.5' },
          atMaximum: { '2022': false },
          basis: { items: ['III.51'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VIII.III.52',
      name: 'Số lượng hộ gia đình có địa chỉ số/Tổng số hộ gia đình',
      components: [
        {
          id: 'VIII.III.52',
          name: 'Số lượng hộ gia đình có địa chỉ số/Tổng số hộ gia đình',
          maxPoints: '18.75',
          requirement: '100%',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'ratio', of: 'households' },
          atMaximum: { '2022': false },
          basis: { items: ['III.52'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VIII.III.53',
      name: 'Số lượng người dân biết kỹ năng về công nghệ thông tin và truyền thông/Tổng dân số trong độ tuổi lao động',
      components: [
        {
          id: 'VIII.III.53',
          name: 'Số lượng người dân biết kỹ năng về công nghệ thông tin và truyền thông/Tổng dân số trong độ tuổi lao động',
          maxPoints: '18.75',
          requirement: '≥ 70%',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'ratio', target: '0.7', of: 'working-age-population' },
          atMaximum: { '2022': false },
          basis: { items: ['III.53'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VIII.III.54',
      name: 'Tổng kinh phí đầu tư từ ngân sách nhà nước cho xã hội số',
      components: [
        {
          id: 'VIII.III.54',
          name: 'Tổng kinh phí đầu tư từ ngân sách nhà nước cho xã hội số',
          maxPoints: '18.75',
          requirement: 'Min-Max',
          responsible: {
            guides: ['Sở Kế hoạch và Đầu tư'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'min-max' },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.54'],
            rule: 'inferred',
            note: 'Min-max of the spending, as the text names the method. The other reading, from its words on the share against the province that spends most: ratio-to-best.',
          },
        },
      ],
    },
    {
      id: 'VIII.III.55',
      name: 'Tổng kinh phí chi thường xuyên từ ngân sách nhà nước cho xã hội số',
      components: [
        {
          id: 'VIII.III.55',
          name: 'Tổng kinh phí chi thường xuyên từ ngân sách nhà nước cho xã hội số',
          maxPoints: '18.75',
          requirement: 'Min-Max',
          responsible: {
            guides: ['Sở Tài chính'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'min-max' },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.55'],
            rule: 'inferred',
            note: 'Min-max of the spending, as the text names the method. The other reading, from its words on the share against the province that spends most: ratio-to-best.',
          },
        },
      ],
    },
    {
      id: 'VIII.III.56',
      name: 'Mức độ người dân được tham gia vào cùng cơ quan nhà nước giải quyết vấn đề của địa phương với chính quyền',
      components: [
        {
          id: 'VIII.III.56',
          name: 'Mức độ người dân được tham gia vào cùng cơ quan nhà nước giải quyết vấn đề của địa phương với chính quyền',
          maxPoints: '18.75',
          rule: {
            kind: 'parts',
            parts: [
              {
                id: 'on-time-app',
                share: '0.166667',
                label: 'Tỷ lệ phản ánh được xử lý đúng hạn qua App di động',
                rule: { kind: 'ratio' },
                requirement: '100%',
                responsible: {
                  guides: ['Sở Thông tin và Truyền thông'],
                  leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
                  supports: [],
                },
              },
              {
                id: 'on-time-message',
                share: '0.166667',
                label:
                  'Tỷ lệ phản ánh được xử lý đúng hạn qua Tin nhắn trên các nền tảng liên lạc (Zalo, Messenger...)',
                rule: { kind: 'ratio' },
                requirement: '100%',
                responsible: {
                  guides: ['Sở Thông tin và Truyền thông'],
                  leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
                  supports: [],
                },
              },
              {
                id: 'on-time-other',
                share: '0.166667',
                label:
                  'Tỷ lệ phản ánh được xử lý đúng hạn qua Kênh khác (sử dụng hình thức điện tử, nêu rõ loại kênh nếu có)',
                rule: { kind: 'ratio' },
                requirement: '100%',
                responsible: {
                  guides: ['Sở Thông tin và Truyền thông'],
                  leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
                  supports: [],
                },
              },
              {
                id: 'satisfaction-app',
                share: '0.166667',
                label: 'Mức độ hài lòng với việc xử lý phản ánh qua App di động',
                rule: { kind: 'ratio' },
                requirement: '100%',
                responsible: {
                  guides: ['Sở Thông tin và Truyền thông'],
                  leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
                  supports: [],
                },
              },
              {
                id: 'satisfaction-message',
                share: '0.166666',
                label:
                  'Mức độ hài lòng với việc xử lý phản ánh qua tin nhắn trên các nền tảng liên lạc (Zalo, Messenger...)',
                rule: { kind: 'ratio' },
                requirement: '100%',
                responsible: {
                  guides: ['Sở Thông tin và Truyền thông'],
                  leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
                  supports: [],
                },
              },
              {
                id: 'satisfaction-other',
                share: '0.166666',
                label:
                  'Mức độ hài lòng với việc xử lý phản ánh qua Kênh khác (sử dụng hình thức điện tử, nêu rõ loại kênh nếu có)',
                rule: { kind: 'ratio' },
                requirement: '100%',
                responsible: {
                  guides: ['Sở Thông tin và Truyền thông'],
                  leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
                  supports: [],
                },
              },
            ],
          },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.56'],
            rule: 'inferred',
            note: 'No points printed: equal shares of the six rates are inferred. The other reading: unequal shares by channel.',
          },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
