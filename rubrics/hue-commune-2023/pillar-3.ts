import type { PillarDefinition } from '../../src/rubric/definition.ts';

/**
 * QĐ 2263/QĐ-UBND of 27 September 2023, Phụ lục 3, part III (Hạ tầng số): 90 points.
 * Rates are graded in proportion, as the set says outright at I.5.2, IV.4.1 and VI.8.3.
 */
export const pillar3 = {
  id: 'III',
  name: 'Hạ tầng số',
  maxPoints: '90',
  criteria: [
    {
      id: 'III.1',
      name: 'Tỷ lệ dân số trưởng thành có điện thoại thông minh',
      components: [
        {
          id: 'III.1.1',
          name: 'Tỉ lệ CBCCVC, người lao động trong cơ quan, đơn vị (gồm đơn vị trực thuộc) có sử dụng điện thoại thông minh',
          maxPoints: '3',
          due: '10-31',
          evidence: [
            { kind: 'system', name: 'Số liệu kiểm chứng qua Hue-S' },
            {
              kind: 'authority',
              name: 'Sở TT&TT theo dõi, xác nhận đối với kết quả báo cáo của các đơn vị',
            },
          ],
          rule: {
            kind: 'parts',
            parts: [
              {
                id: 'smartphone',
                share: '0.5',
                label: 'Nhân sự sử dụng điện thoại thông minh',
                rule: { kind: 'ratio' },
              },
              {
                id: 'hue-s',
                share: '0.5',
                label: 'Nhân sự cài đặt Hue-S theo số điện thoại sử dụng',
                rule: { kind: 'ratio' },
              },
            ],
          },
          basis: {
            items: ['III.1.1'],
            rule: 'inferred',
            note: 'Two conditions of 100% without weights are read as half the points each. Other readings: the lower of the two rates counts, or points only where both are met.',
          },
        },
        {
          id: 'III.1.2',
          name: 'Tỉ lệ dân số trưởng thành trên địa bàn có điện thoại thông minh',
          maxPoints: '7',
          due: '10-31',
          evidence: [
            { kind: 'document', name: 'Kế hoạch triển khai' },
            { kind: 'authority', name: 'Số liệu do Sở Thông tin và Truyền thông xác nhận' },
          ],
          rule: { kind: 'ratio' },
          basis: { items: ['III.1.2'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'III.2',
      name: 'Tỷ lệ hộ gia đình có người có điện thoại thông minh',
      components: [
        {
          id: 'III.2.1',
          name: 'Tỉ lệ hộ gia đình trên địa bàn có điện thoại thông minh',
          maxPoints: '10',
          due: '10-31',
          evidence: [
            { kind: 'document', name: 'Số liệu khảo sát' },
            { kind: 'authority', name: 'Số liệu xác nhận từ Cục Viễn thông' },
          ],
          rule: { kind: 'ratio', of: 'households' },
          basis: { items: ['III.2.1'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'III.3',
      name: 'Tỷ lệ hộ gia đình có kết nối Internet băng rộng cáp quang',
      components: [
        {
          id: 'III.3.1',
          name: 'Tỉ lệ hộ gia đình trên địa bàn có kết nối Internet băng rộng cáp quang',
          maxPoints: '10',
          due: '10-31',
          evidence: [
            { kind: 'authority', name: 'Số liệu quản lý của Sở Thông tin và Truyền thông' },
          ],
          rule: { kind: 'ratio', of: 'households' },
          basis: {
            items: ['III.3.1'],
            rule: 'stated',
            note: 'The name asks for fibre, the condition for broadband of any kind.',
          },
        },
      ],
    },
    {
      id: 'III.4',
      name: 'Tỷ lệ UBND cấp xã kết nối mạng Truyền số liệu chuyên dùng',
      components: [
        {
          id: 'III.4.1',
          name: 'Các địa phương có kết nối mạng Truyền số liệu chuyên dùng',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê từ hệ thống' }],
          rule: { kind: 'achieved' },
          basis: { items: ['III.4.1'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'III.5',
      name: 'Triển khai Trung tâm dữ liệu phục vụ Chuyển đổi số theo hướng sử dụng công nghệ điện toán đám mây',
      components: [
        {
          id: 'III.5.1',
          name: 'Tỉ lệ CBCCVC, người lao động có sử dụng tài khoản điện toán đám mây',
          maxPoints: '5',
          due: '10-31',
          evidence: [
            { kind: 'authority', name: 'STTTT đánh giá từ dữ liệu phát sinh từ Cloud tỉnh' },
          ],
          rule: { kind: 'ratio' },
          basis: {
            items: ['III.5.1'],
            rule: 'stated',
            note: 'The name counts employees (người lao động) too, the condition only CBCCVC.',
          },
        },
        {
          id: 'III.5.2',
          name: 'Tỉ lệ CBCCVC, người lao động có phát sinh dữ liệu trên điện toán đám mây dùng chung',
          maxPoints: '5',
          due: '10-31',
          evidence: [
            { kind: 'authority', name: 'STTTT đánh giá từ dữ liệu phát sinh từ Cloud tỉnh' },
          ],
          rule: { kind: 'ratio' },
          basis: {
            items: ['III.5.2'],
            rule: 'inferred',
            note: 'The name is a rate, read as points by rate up to 100%; the condition only asks for stored data. Other reading: any stored data earns all points.',
          },
        },
      ],
    },
    {
      id: 'III.6',
      name: 'Mức độ triển khai các nền tảng số dùng chung',
      components: [
        {
          id: 'III.6.1',
          name: 'Nền tảng Báo cáo số',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê từ hệ thống' }],
          rule: { kind: 'count', target: '5' },
          basis: {
            items: ['III.6.1'],
            rule: 'inferred',
            note: 'At least 5 digital reports are asked; fewer are read as points in proportion. Other reading: fewer than 5 earn nothing.',
          },
        },
        {
          id: 'III.6.2',
          name: 'Nền tảng Số hóa',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê từ hệ thống' }],
          rule: { kind: 'count', target: '5' },
          basis: {
            items: ['III.6.2'],
            rule: 'inferred',
            note: 'At least 5 data tables are asked; fewer are read as points in proportion. Other reading: fewer than 5 earn nothing.',
          },
        },
        {
          id: 'III.6.3',
          name: 'Nền tảng làm việc số',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê từ hệ thống' }],
          rule: { kind: 'achieved' },
          basis: { items: ['III.6.3'], rule: 'stated' },
        },
        {
          id: 'III.6.4',
          name: 'Nền tảng Quản lý bản đồ GIS',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê từ hệ thống' }],
          rule: { kind: 'achieved' },
          basis: { items: ['III.6.4'], rule: 'stated' },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
