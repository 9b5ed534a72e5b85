import type { PillarDefinition } from '../../src/rubric/definition.ts';

/** Pillar II of KH 11252/KH-UBND: rows II.8 to II.16 and III.4 to III.5 of the appendix. */
export const pillar2 = {
  id: 'II',
  name: 'Thể chế số',
  maxPoints: '100',
  criteria: [
    {
      id: 'II.II.8',
      name: 'Nghị quyết chuyên đề hoặc văn bản tương đương của cấp ủy về chuyển đổi số của Tỉnh',
      components: [
        {
          id: 'II.II.8',
          name: 'Nghị quyết chuyên đề hoặc văn bản tương đương của cấp ủy về chuyển đổi số của Tỉnh',
          maxPoints: '9.1',
          requirement: 'Có',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Sở Thông tin và Truyền thông'],
            supports: ['Các sở, ban, ngành', 'UBND cấp huyện'],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': true },
          basis: { items: ['II.8'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'II.II.9',
      name: 'Kế hoạch hành động 5 năm của Tỉnh về chuyển đổi số',
      components: [
        {
          id: 'II.II.9',
          name: 'Kế hoạch hành động 5 năm của Tỉnh về chuyển đổi số',
          maxPoints: '9.09',
          requirement: 'Có',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Sở Thông tin và Truyền thông'],
            supports: ['Các sở, ban, ngành', 'UBND cấp huyện'],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': true },
          basis: { items: ['II.9'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'II.II.10',
      name: 'Kế hoạch hành động hàng năm của Tỉnh về chuyển đổi số',
      components: [
        {
          id: 'II.II.10',
          name: 'Kế hoạch hành động hàng năm của Tỉnh về chuyển đổi số',
          maxPoints: '9.09',
          requirement: 'Có',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Sở Thông tin và Truyền thông'],
            supports: ['Các sở, ban, ngành', 'UBND cấp huyện'],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': true },
          basis: { items: ['II.10'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'II.II.11',
      name: 'Ban hành Kiến trúc Chính quyền điện tử phiên bản mới nhất theo Khung kiến trúc Chính phủ điện tử Việt Nam',
      components: [
        {
          id: 'II.II.11',
          name: 'Ban hành Kiến trúc Chính quyền điện tử phiên bản mới nhất theo Khung kiến trúc Chính phủ điện tử Việt Nam',
          maxPoints: '9.09',
          requirement: 'Có',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Sở Thông tin và Truyền thông'],
            supports: ['Các sở, ban, ngành', 'UBND cấp huyện'],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': true },
          basis: { items: ['II.11'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'II.II.12',
      name: 'Ban hành văn bản định kỳ hàng năm nhắc nhở, chấn chỉnh quản lý chi cho chuyển đổi số',
      components: [
        {
          id: 'II.II.12',
          name: 'Ban hành văn bản định kỳ hàng năm nhắc nhở, chấn chỉnh quản lý chi cho chuyển đổi số',
          maxPoints: '9.09',
          requirement: 'Có',
          responsible: {
            guides: ['Sở Tài chính'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: ['Sở Thông tin và Truyền thông'],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': true },
          basis: { items: ['II.12'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'II.II.13',
      name: 'Tổ chức hội nghị, bồi dưỡng, tập huấn định kỳ hàng năm phổ biến, quán triệt công tác chi cho chuyển đổi số',
      components: [
        {
          id: 'II.II.13',
          name: 'Tổ chức hội nghị, bồi dưỡng, tập huấn định kỳ hàng năm phổ biến, quán triệt công tác chi cho chuyển đổi số',
          maxPoints: '9.09',
          requirement: 'Có',
          responsible: {
            guides: ['Sở Tài chính'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: ['Sở Thông tin và Truyền thông'],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': true },
          basis: { items: ['II.13'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'II.II.14',
      name: 'Ban hành chính sách tỷ lệ chi Ngân sách nhà nước tối thiểu hàng năm cho chuyển đổi số',
      components: [
        {
          id: 'II.II.14',
          name: 'Ban hành chính sách tỷ lệ chi Ngân sách nhà nước tối thiểu hàng năm cho chuyển đổi số',
          maxPoints: '9.09',
          requirement: 'Có',
          responsible: {
            guides: ['Sở Tài chính'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: ['Sở Thông tin và Truyền thông'],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': true },
          basis: { items: ['II.14'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'II.II.15',
      name: 'Ban hành chính sách khuyến khích người dân, doanh nghiệp sử dụng DVCTT',
      components: [
        {
          id: 'II.II.15',
          name: 'Ban hành chính sách khuyến khích người dân, doanh nghiệp sử dụng DVCTT',
          maxPoints: '9.09',
          requirement: 'Có',
          responsible: {
            guides: ['Văn phòng UBND tỉnh'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': true },
          basis: { items: ['II.15'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'II.II.16',
      name: 'Ban hành chính sách khuyến khích doanh nghiệp nhỏ và vừa chuyển đổi số',
      components: [
        {
          id: 'II.II.16',
          name: 'Ban hành chính sách khuyến khích doanh nghiệp nhỏ và vừa chuyển đổi số',
          maxPoints: '9.09',
          requirement: 'Có',
          responsible: {
            guides: ['Sở Kế hoạch và Đầu tư'],
            leads: ['Sở Kế hoạch và Đầu tư'],
            supports: ['Các sở, ban, ngành', 'UBND cấp huyện'],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': true },
          basis: { items: ['II.16'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'II.III.4',
      name: 'Tổ chức hội nghị, bồi dưỡng, tập huấn định kỳ hàng năm phổ biến, quán triệt và giám sát tuân thủ kiến trúc Chính quyền điện tử của Tỉnh',
      components: [
        {
          id: 'II.III.4',
          name: 'Tổ chức hội nghị, bồi dưỡng, tập huấn định kỳ hàng năm phổ biến, quán triệt và giám sát tuân thủ kiến trúc Chính quyền điện tử của Tỉnh',
          maxPoints: '9.09',
          requirement: 'Có',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Sở Thông tin và Truyền thông'],
            supports: ['Các sở, ban, ngành', 'UBND cấp huyện'],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': false },
          basis: { items: ['III.4'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'II.III.5',
      name: 'Ban hành chính sách thuê chuyên gia chuyển đổi số',
      components: [
        {
          id: 'II.III.5',
          name: 'Ban hành chính sách thuê chuyên gia chuyển đổi số',
          maxPoints: '9.09',
          requirement: 'Có',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Sở Thông tin và Truyền thông'],
            supports: ['Các sở, ban, ngành', 'UBND cấp huyện'],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': false },
          basis: { items: ['III.5'], rule: 'stated' },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
