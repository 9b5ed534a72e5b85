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
          rule: {
            kind: 'ratio',
            target: '0.8',
            labels: {
              numerator:
                'Số người từ 15 tuổi trở lên có tài khoản giao dịch tại ngân hàng hoặc các tổ chức được phép khác',
              denominator: 'Tổng dân số từ 15 tuổi trở lên',
              unit: 'người',
            },
          },
          atMaximum: { '2022': true },
          basis: {
            items: ['II.43'],
            rule: 'inferred',
            note: {
              vi: 'Mẫu số là dân số từ 15 tuổi trở lên, không có trong thông tin chung.',
              en: 'The whole is the people from 15 up, whom no general fact counts.',
            },
            reading: 'proportional-below',
            also: ['whole-read-in'],
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
          rule: {
            kind: 'ratio',
            of: 'population',
            labels: {
              numerator: 'Số người dân có danh tính số, tài khoản định danh điện tử',
              denominator: 'Tổng dân số',
              unit: 'người',
            },
          },
          atMaximum: { '2022': false },
          basis: { items: ['III.50'], rule: 'inferred', reading: 'proportional-below' },
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
          rule: {
            kind: 'ratio',
            target: '0.5',
            labels: {
              numerator: 'Số người ở độ tuổi trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân',
              denominator: 'Tổng dân số từ 15 tuổi trở lên',
              unit: 'người',
            },
          },
          atMaximum: { '2022': false },
          basis: { items: ['III.51'], rule: 'inferred', reading: 'proportional-below' },
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
          rule: {
            kind: 'ratio',
            of: 'households',
            labels: {
              numerator: 'Số hộ gia đình có địa chỉ số',
              denominator: 'Tổng số hộ gia đình',
              unit: 'hộ',
            },
          },
          atMaximum: { '2022': false },
          basis: { items: ['III.52'], rule: 'inferred', reading: 'proportional-below' },
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
          rule: {
            kind: 'ratio',
            target: '0.7',
            of: 'working-age-population',
            labels: {
              numerator: 'Số người dân biết kỹ năng về công nghệ thông tin và truyền thông',
              denominator: 'Tổng dân số trong độ tuổi lao động',
              unit: 'người',
            },
          },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.53'],
            rule: 'inferred',
            reading: 'proportional-below',
            also: ['section-50'],
          },
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
          rule: {
            kind: 'min-max',
            labels: {
              value: 'Kinh phí đầu tư từ ngân sách nhà nước cho xã hội số',
              unit: 'tỷ đồng',
            },
          },
          atMaximum: { '2022': false },
          basis: { items: ['III.54'], rule: 'inferred', reading: 'spending-compared' },
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
          rule: {
            kind: 'min-max',
            labels: {
              value: 'Kinh phí chi thường xuyên từ ngân sách nhà nước cho xã hội số',
              unit: 'tỷ đồng',
            },
          },
          atMaximum: { '2022': false },
          basis: { items: ['III.55'], rule: 'inferred', reading: 'spending-compared' },
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
                rule: {
                  kind: 'ratio',
                  whenNone: 'not-applicable',
                  labels: {
                    numerator: 'Số phản ánh qua App di động được xử lý đúng hạn',
                    denominator: 'Tổng số phản ánh qua App di động',
                    unit: 'phản ánh',
                  },
                },
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
                rule: {
                  kind: 'ratio',
                  whenNone: 'not-applicable',
                  labels: {
                    numerator:
                      'Số phản ánh qua tin nhắn trên các nền tảng liên lạc được xử lý đúng hạn',
                    denominator: 'Tổng số phản ánh qua tin nhắn trên các nền tảng liên lạc',
                    unit: 'phản ánh',
                  },
                },
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
                rule: {
                  kind: 'ratio',
                  whenNone: 'not-applicable',
                  labels: {
                    numerator: 'Số phản ánh qua kênh khác được xử lý đúng hạn',
                    denominator: 'Tổng số phản ánh qua kênh khác',
                    unit: 'phản ánh',
                  },
                },
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
                rule: {
                  kind: 'ratio',
                  whenNone: 'not-applicable',
                  labels: {
                    numerator: 'Số lượt hài lòng với việc xử lý phản ánh qua App di động',
                    denominator: 'Tổng số lượt đánh giá qua App di động',
                    unit: 'lượt đánh giá',
                  },
                },
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
                rule: {
                  kind: 'ratio',
                  whenNone: 'not-applicable',
                  labels: {
                    numerator:
                      'Số lượt hài lòng với việc xử lý phản ánh qua tin nhắn trên các nền tảng liên lạc',
                    denominator: 'Tổng số lượt đánh giá qua tin nhắn trên các nền tảng liên lạc',
                    unit: 'lượt đánh giá',
                  },
                },
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
                rule: {
                  kind: 'ratio',
                  whenNone: 'not-applicable',
                  labels: {
                    numerator: 'Số lượt hài lòng với việc xử lý phản ánh qua kênh khác',
                    denominator: 'Tổng số lượt đánh giá qua kênh khác',
                    unit: 'lượt đánh giá',
                  },
                },
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
            note: {
              vi: 'Kênh không phát sinh phản ánh hoặc lượt đánh giá thì không đánh giá nội dung đó.',
              en: 'A channel without reports, or without ratings, is left out.',
            },
            reading: 'equal-shares',
          },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
