import type { PillarDefinition } from '../../src/rubric/definition.ts';

/** Pillar I of KH 11252/KH-UBND: rows II.1 to II.7 and III.1 to III.3 of the appendix. */
export const pillar1 = {
  id: 'I',
  name: 'Nhận thức số',
  maxPoints: '100',
  criteria: [
    {
      id: 'I.II.1',
      name: 'Người đứng đầu Tỉnh (Bí thư hoặc Chủ tịch Tỉnh) là Trưởng ban Ban chỉ đạo chuyển đổi số của Tỉnh',
      components: [
        {
          id: 'I.II.1',
          name: 'Người đứng đầu Tỉnh (Bí thư hoặc Chủ tịch Tỉnh) là Trưởng ban Ban chỉ đạo chuyển đổi số của Tỉnh',
          maxPoints: '10',
          requirement: 'Có',
          responsible: {
            guides: ['Văn phòng UBND tỉnh'],
            leads: ['Văn phòng UBND tỉnh'],
            supports: [],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': true },
          basis: { items: ['II.1'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'I.II.2',
      name: 'Có chuyên trang cấp tỉnh về chuyển đổi số có tần suất cập nhật trung bình 1 tuần/1 lần',
      components: [
        {
          id: 'I.II.2',
          name: 'Có chuyên trang cấp tỉnh về chuyển đổi số có tần suất cập nhật trung bình 1 tuần/1 lần',
          maxPoints: '10',
          requirement: 'Có',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Sở Thông tin và Truyền thông'],
            supports: [],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': true },
          basis: { items: ['II.2'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'I.II.3',
      name: 'Cổng Thông tin điện tử của Tỉnh có chuyên mục riêng về chuyển đổi số và số lượng tin, bài về chuyển đổi số trong năm đạt từ 20 bài trở lên',
      components: [
        {
          id: 'I.II.3',
          name: 'Cổng Thông tin điện tử của Tỉnh có chuyên mục riêng về chuyển đổi số và số lượng tin, bài về chuyển đổi số trong năm đạt từ 20 bài trở lên',
          maxPoints: '10',
          requirement: 'Có',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Sở Thông tin và Truyền thông'],
            supports: [],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': true },
          basis: { items: ['II.3'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'I.II.4',
      name: 'Cơ quan báo chí của Tỉnh có chuyên mục riêng về chuyển đổi số',
      components: [
        {
          id: 'I.II.4',
          name: 'Cơ quan báo chí của Tỉnh có chuyên mục riêng về chuyển đổi số',
          maxPoints: '10',
          requirement: 'Có',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Báo Khánh Hòa'],
            supports: [],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': true },
          basis: { items: ['II.4'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'I.II.5',
      name: 'Đài Phát thanh truyền hình của Tỉnh có chuyên mục riêng về chuyển đổi số',
      components: [
        {
          id: 'I.II.5',
          name: 'Đài Phát thanh truyền hình của Tỉnh có chuyên mục riêng về chuyển đổi số',
          maxPoints: '10',
          requirement: 'Có',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Đài Phát thanh và Truyền hình Khánh Hòa'],
            supports: [],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': true },
          basis: { items: ['II.5'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'I.II.6',
      name: 'Đài Phát thanh truyền hình của Tỉnh có tần suất phát sóng chuyên mục về chuyển đổi số 1 tuần/1 lần',
      components: [
        {
          id: 'I.II.6',
          name: 'Đài Phát thanh truyền hình của Tỉnh có tần suất phát sóng chuyên mục về chuyển đổi số 1 tuần/1 lần',
          maxPoints: '10',
          requirement: 'Có',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Đài Phát thanh và Truyền hình Khánh Hòa'],
            supports: [],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': true },
          basis: { items: ['II.6'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'I.II.7',
      name: 'Hệ thống truyền thanh cơ sở có chuyên mục riêng về chuyển đổi số, tần suất 1 lần/1 tuần',
      components: [
        {
          id: 'I.II.7',
          name: 'Hệ thống truyền thanh cơ sở có chuyên mục riêng về chuyển đổi số, tần suất 1 lần/1 tuần',
          maxPoints: '10',
          requirement: 'Có',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['UBND cấp huyện'],
            supports: [],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': true },
          basis: { items: ['II.7'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'I.III.1',
      name: 'Bí thư/Chủ tịch tham gia tất cả các phiên họp của UBQG về Chuyển đổi số',
      components: [
        {
          id: 'I.III.1',
          name: 'Bí thư/Chủ tịch tham gia tất cả các phiên họp của UBQG về Chuyển đổi số',
          maxPoints: '10',
          requirement: 'Có',
          responsible: {
            guides: ['Văn phòng UBND tỉnh'],
            leads: ['Văn phòng UBND tỉnh'],
            supports: [],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': false },
          basis: { items: ['III.1'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'I.III.2',
      name: 'Bí thư/Chủ tịch chủ trì tất cả các cuộc họp về CĐS của tỉnh',
      components: [
        {
          id: 'I.III.2',
          name: 'Bí thư/Chủ tịch chủ trì tất cả các cuộc họp về CĐS của tỉnh',
          maxPoints: '10',
          requirement: 'Có',
          responsible: {
            guides: ['Văn phòng UBND tỉnh'],
            leads: ['Văn phòng UBND tỉnh'],
            supports: [],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': false },
          basis: { items: ['III.2'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'I.III.3',
      name: 'Văn bản chỉ đạo chuyên đề về chuyển đổi số do người đứng đầu Tỉnh (Chủ tịch Tỉnh) ký',
      components: [
        {
          id: 'I.III.3',
          name: 'Văn bản chỉ đạo chuyên đề về chuyển đổi số do người đứng đầu Tỉnh (Chủ tịch Tỉnh) ký',
          maxPoints: '10',
          requirement: '100%',
          responsible: {
            guides: ['Văn phòng UBND tỉnh'],
            leads: ['Văn phòng UBND tỉnh'],
            supports: [],
          },
          rule: {
            kind: 'ratio',
            whenNone: 'not-applicable',
            labels: {
              numerator: 'Số văn bản chỉ đạo chuyên đề về chuyển đổi số do Chủ tịch Tỉnh ký',
              denominator: 'Tổng số văn bản chỉ đạo chuyên đề về chuyển đổi số',
              unit: 'văn bản',
            },
          },
          atMaximum: { '2022': false },
          basis: {
            items: ['III.3'],
            rule: 'inferred',
            note: {
              vi: 'Dòng không nêu mẫu số; tính trên tổng số văn bản chỉ đạo chuyên đề về chuyển đổi số của Tỉnh.',
              en: 'The row prints no whole: taken of all the province’s thematic documents on digital transformation.',
            },
            reading: 'proportional-below',
            also: ['none-arises'],
          },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
