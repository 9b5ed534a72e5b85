import type { PillarDefinition } from '../../src/rubric/definition.ts';

/** QĐ 2263/QĐ-UBND of 27 September 2023, Phụ lục 3, part III (Hạ tầng số): 90 points. */
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
                rule: {
                  kind: 'ratio',
                  labels: {
                    numerator: 'Số nhân sự sử dụng điện thoại thông minh',
                    denominator: 'Tổng số nhân sự',
                    unit: 'người',
                  },
                },
              },
              {
                id: 'hue-s',
                share: '0.5',
                label: 'Nhân sự cài đặt Hue-S theo số điện thoại sử dụng',
                rule: {
                  kind: 'ratio',
                  labels: {
                    numerator: 'Số nhân sự cài đặt Hue-S theo số điện thoại sử dụng',
                    denominator: 'Tổng số nhân sự',
                    unit: 'người',
                  },
                },
              },
            ],
          },
          basis: { items: ['III.1.1'], rule: 'inferred', reading: 'smartphone-and-app' },
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
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số người dân trưởng thành có sử dụng điện thoại thông minh',
              denominator: 'Tổng số người dân trưởng thành trên địa bàn',
              unit: 'người',
            },
          },
          basis: { items: ['III.1.2'], rule: 'inferred', reading: 'proportional-below' },
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
          rule: {
            kind: 'ratio',
            of: 'households',
            labels: {
              numerator: 'Số hộ gia đình có ít nhất một nhân khẩu sử dụng điện thoại thông minh',
              denominator: 'Tổng số hộ gia đình',
              unit: 'hộ',
            },
          },
          basis: { items: ['III.2.1'], rule: 'inferred', reading: 'proportional-below' },
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
          rule: {
            kind: 'ratio',
            of: 'households',
            labels: {
              numerator: 'Số hộ gia đình có kết nối Internet băng rộng cáp quang',
              denominator: 'Tổng số hộ gia đình',
              unit: 'hộ',
            },
          },
          basis: {
            items: ['III.3.1'],
            rule: 'inferred',
            note: {
              vi: 'Tên chỉ số nêu băng rộng cáp quang, điều kiện nêu băng thông rộng nói chung; tính theo tên chỉ số.',
              en: 'The name asks for fibre, the condition for broadband of any kind; the name is taken.',
            },
            reading: 'proportional-below',
            also: ['fibre'],
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
          basis: {
            items: ['III.4.1'],
            rule: 'inferred',
            note: {
              vi: 'Điều kiện gồm hai yêu cầu: kết nối thành công và đủ dung lượng theo số lượng máy; đạt cả hai mới có điểm. Cách hiểu khác: mỗi yêu cầu một nửa số điểm.',
              en: 'Two things are asked, a working connection and enough capacity for the machines; only both together earn points. Other reading: half the points each.',
            },
          },
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
          rule: {
            kind: 'ratio',
            labels: {
              numerator:
                'Số CBCCVC, người lao động đã đăng ký tài khoản điện toán đám mây của tỉnh',
              denominator: 'Tổng số CBCCVC, người lao động',
              unit: 'người',
            },
          },
          basis: {
            items: ['III.5.1'],
            rule: 'inferred',
            note: {
              vi: 'Tên chỉ số nêu “có sử dụng tài khoản” và tính cả người lao động; điều kiện nêu “CBCCVC đăng ký”. Tính số người đã đăng ký, gồm cả người lao động. Cách hiểu khác: tính số người có sử dụng tài khoản.',
              en: 'The name says that accounts are used and counts employees; the condition says that officials register. Those registered are counted, employees among them. Other reading: those who use their account.',
            },
            reading: 'proportional-below',
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
          rule: {
            kind: 'ratio',
            labels: {
              numerator:
                'Số CBCCVC, người lao động có phát sinh dữ liệu lưu trữ trên điện toán đám mây',
              denominator: 'Tổng số CBCCVC, người lao động',
              unit: 'người',
            },
          },
          basis: { items: ['III.5.2'], rule: 'inferred', reading: 'stored-data' },
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
          rule: {
            kind: 'count',
            target: '5',
            labels: { value: 'Số báo cáo số được phát sinh và khai thác', unit: 'báo cáo số' },
          },
          basis: { items: ['III.6.1'], rule: 'inferred', reading: 'proportional-below' },
        },
        {
          id: 'III.6.2',
          name: 'Nền tảng Số hóa',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê từ hệ thống' }],
          rule: {
            kind: 'count',
            target: '5',
            labels: {
              value: 'Số đối tượng dữ liệu (bảng dữ liệu) được số hóa',
              unit: 'bảng dữ liệu',
            },
          },
          basis: { items: ['III.6.2'], rule: 'inferred', reading: 'proportional-below' },
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
