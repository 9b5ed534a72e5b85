import type { PillarDefinition } from '../../src/rubric/definition.ts';

/**
 * QĐ 2263/QĐ-UBND of 27 September 2023, Phụ lục 3, part VI (Hoạt động chính quyền số): 165 points.
 * Rates are graded in proportion, as the set says outright at I.5.2, IV.4.1 and VI.8.3.
 */
export const pillar6 = {
  id: 'VI',
  name: 'Hoạt động chính quyền số',
  maxPoints: '165',
  criteria: [
    {
      id: 'VI.1',
      name: 'Triển khai kênh số khác (ngoài Cổng TTĐT và Cổng DVC) để cung cấp thông tin và DVCTT',
      components: [
        {
          id: 'VI.1.1',
          name: 'Các UBND cấp xã tham gia vận hành DVCTT trên Hue-S',
          maxPoints: '5',
          due: '10-31',
          evidence: [
            { kind: 'document', name: 'Văn bản triển khai' },
            { kind: 'image', name: 'Hình ảnh giao diện triển khai' },
            { kind: 'authority', name: 'Sở TT&TT rà soát, cung cấp' },
          ],
          rule: { kind: 'achieved' },
          basis: { items: ['VI.1.1'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VI.2',
      name: 'Triển khai kênh số khác (ngoài Cổng TTĐT) phục vụ tương tác trực tuyến cho người dân, doanh nghiệp',
      components: [
        {
          id: 'VI.2.1',
          name: 'Tỉ lệ xử lý phản ánh hiện trường đúng hạn, trước hạn',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê trên hệ thống' }],
          rule: { kind: 'ratio' },
          basis: {
            items: ['VI.2.1'],
            rule: 'inferred',
            note: 'Only quality and being on time are asked; read as points by the rate up to 100%. Other readings: a late case loses all; units compared with each other.',
          },
        },
        {
          id: 'VI.2.2',
          name: 'Tỉ lệ mức độ hài lòng việc xử lý phản ánh hiện trường',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê trên hệ thống' }],
          rule: { kind: 'ratio' },
          basis: {
            items: ['VI.2.2'],
            rule: 'inferred',
            note: 'Only quality and being on time are asked; read as points by the rate of satisfaction up to 100%. Other reading: units compared with each other.',
          },
        },
        {
          id: 'VI.2.3',
          name: 'Tỉ lệ trả lại phản ánh không đúng thẩm quyền, đúng thời gian',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê trên hệ thống' }],
          rule: { kind: 'ratio' },
          basis: {
            items: ['VI.2.3'],
            rule: 'inferred',
            note: 'Only quality and being on time are asked; read as the share of reports outside the competence that are returned in time, more is better. Other readings: returns count against the unit; units compared with each other.',
          },
        },
        {
          id: 'VI.2.4',
          name: 'Tỉ lệ tương tác phản ánh của công dân có ý kiến',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê trên hệ thống' }],
          rule: { kind: 'ratio' },
          basis: {
            items: ['VI.2.4'],
            rule: 'inferred',
            note: 'Only quality and being on time are asked; read as points by the rate of replies to citizens up to 100%. Other reading: units compared with each other.',
          },
        },
        {
          id: 'VI.2.5',
          name: 'Tỉ lệ bức xúc kết quả xử lý phản ánh hiện trường',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê trên hệ thống' }],
          rule: { kind: 'ratio', target: '0', direction: 'lower' },
          basis: {
            items: ['VI.2.5'],
            rule: 'inferred',
            note: 'Dissatisfaction is read as counting against the unit, all points at 0% and none at 100%; the text does not say it. Other readings: a limit above 0%; units compared with each other.',
          },
        },
      ],
    },
    {
      id: 'VI.3',
      name: 'Tỷ lệ DVCTT được cá thể hóa',
      components: [
        {
          id: 'VI.3.1',
          name: 'Tỉ lệ hồ sơ trả kết quả được đính kèm tệp có ký số',
          maxPoints: '5',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê trên hệ thống' }],
          rule: { kind: 'ratio' },
          basis: { items: ['VI.3.1'], rule: 'stated' },
        },
        {
          id: 'VI.3.2',
          name: 'Tỉ lệ hồ sơ DVCTT tái sử dụng hồ sơ điện tử',
          maxPoints: '5',
          due: '10-31',
          evidence: [
            { kind: 'image', name: 'Hình ảnh/ video triển khai' },
            { kind: 'authority', name: 'Sở TTTT theo dõi trên hệ thống' },
          ],
          rule: { kind: 'ratio' },
          basis: { items: ['VI.3.2'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VI.4',
      name: 'Tỷ lệ DVCTT phát sinh hồ sơ trực tuyến',
      components: [
        {
          id: 'VI.4.1',
          name: 'Tỉ lệ hồ sơ đăng ký trực tuyến trên tổng hồ sơ phát sinh',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê trên hệ thống' }],
          rule: { kind: 'ratio' },
          basis: {
            items: ['VI.4.1'],
            rule: 'inferred',
            note: 'The higher the rate the more points, without a target: read as points by the rate up to 100%. Other reading: units compared with each other (Min-Max or the best).',
          },
        },
      ],
    },
    {
      id: 'VI.5',
      name: 'Tỷ lệ hồ sơ xử lý trực tuyến',
      components: [
        {
          id: 'VI.5.1',
          name: 'Tỉ lệ hồ sơ được số hóa tại bộ phận tiếp nhận',
          maxPoints: '5',
          due: '10-31',
          evidence: [
            { kind: 'document', name: 'Báo cáo kết quả thực hiện' },
            { kind: 'system', name: 'Dữ liệu trên hệ thống' },
          ],
          rule: { kind: 'ratio' },
          basis: {
            items: ['VI.5.1'],
            rule: 'inferred',
            note: 'Files are counted, as the name has it, up to 100%; the condition says that no step stays on paper. Other reading: a step on paper loses all.',
          },
        },
        {
          id: 'VI.5.2',
          name: 'Tỉ lệ xử lý hồ sơ DVC trực tuyến trên tổng số hồ sơ phát sinh',
          maxPoints: '5',
          due: '10-31',
          evidence: [
            { kind: 'document', name: 'Báo cáo kết quả thực hiện' },
            { kind: 'system', name: 'Dữ liệu trên hệ thống' },
          ],
          rule: { kind: 'ratio' },
          basis: {
            items: ['VI.5.2'],
            rule: 'inferred',
            note: 'Files are counted, as the name has it, up to 100%; the 100% of the content is of steps. Other readings: the share of steps done online; a step on paper loses all.',
          },
        },
      ],
    },
    {
      id: 'VI.6',
      name: 'Thanh toán DVC trực tuyến',
      components: [
        {
          id: 'VI.6.1',
          name: 'Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công của tỉnh trên tổng số giao dịch thanh toán của dịch vụ công',
          maxPoints: '5',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê trên hệ thống' }],
          rule: { kind: 'ratio' },
          basis: {
            items: ['VI.6.1'],
            rule: 'inferred',
            note: 'The higher the rate the more points, without a target: read as points by the rate up to 100%. Other reading: units compared with each other (Min-Max or the best).',
          },
        },
      ],
    },
    {
      id: 'VI.7',
      name: 'Mức độ hài lòng của người dân, doanh nghiệp khi sử dụng DVCTT',
      components: [
        {
          id: 'VI.7.1',
          name: 'Tỉ lệ hài lòng của người dân, doanh nghiệp khi sử dụng DVCTT của UBND cấp xã',
          maxPoints: '5',
          due: '10-31',
          evidence: [
            { kind: 'system', name: 'Từ hệ thống' },
            { kind: 'authority', name: 'Sở Nội vụ' },
          ],
          rule: { kind: 'ratio' },
          basis: {
            items: ['VI.7.1'],
            rule: 'inferred',
            note: 'Points in proportion to the rate, without a target: read as up to 100%. Other reading: units compared with each other (Min-Max or the best).',
          },
        },
      ],
    },
    {
      id: 'VI.8',
      name: 'Triển khai nền tảng số quản trị tổng thể, thống nhất toàn Tỉnh, thành phố phục vụ hoạt động chỉ đạo, điều hành và quản trị nội bộ của cơ quan nhà nước',
      components: [
        {
          id: 'VI.8.1',
          name: 'Tỉ lệ CBCCVC và người lao động có cài đặt Hue-S và có đăng ký tài khoản',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê trên hệ thống' }],
          rule: { kind: 'ratio' },
          basis: { items: ['VI.8.1'], rule: 'stated' },
        },
        {
          id: 'VI.8.2',
          name: 'Tỉ lệ CBCCVC và người lao động có liên kết tài khoản Hue-S với tài khoản công vụ trên nền tảng số hóa dùng chung',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê trên hệ thống' }],
          rule: { kind: 'ratio' },
          basis: { items: ['VI.8.2'], rule: 'stated' },
        },
        {
          id: 'VI.8.3',
          name: 'Triển khai nền tảng làm việc số trên Hue-S',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Theo dõi từ hệ thống' }],
          rule: { kind: 'ratio' },
          basis: { items: ['VI.8.3'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VI.9',
      name: 'Triển khai nền tảng họp trực tuyến đến các cơ quan, đơn vị thuộc, trực thuộc Tỉnh, thành phố và đến từng thiết bị cá nhân',
      components: [
        {
          id: 'VI.9.1',
          name: 'Có triển khai tối thiểu 05 cuộc họp trực tuyến trên hệ thống của tỉnh',
          maxPoints: '10',
          due: '10-31',
          evidence: [
            { kind: 'image', name: 'Hình ảnh liên quan' },
            { kind: 'document', name: 'Văn bản triển khai liên quan' },
          ],
          rule: { kind: 'count', target: '5' },
          basis: {
            items: ['VI.9.1'],
            rule: 'inferred',
            note: 'At least 5 meetings are asked; fewer are read as points in proportion. Other reading: fewer than 5 earn nothing.',
          },
        },
      ],
    },
    {
      id: 'VI.10',
      name: 'Triển khai nền tảng giám sát trực tuyến phục vụ công tác quản lý nhà nước',
      components: [
        {
          id: 'VI.10.1',
          name: 'Có triển khai báo cáo số tại các cơ quan, đơn vị',
          maxPoints: '10',
          due: '10-31',
          evidence: [
            { kind: 'image', name: 'Hình ảnh liên quan' },
            { kind: 'document', name: 'Văn bản triển khai liên quan' },
          ],
          rule: { kind: 'achieved' },
          basis: { items: ['VI.10.1'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'VI.11',
      name: 'Triển khai nền tảng trợ lý ảo phục vụ công chức, viên chức',
      components: [
        {
          id: 'VI.11.1',
          name: 'Tỉ lệ CBCCVC sử dụng nền tảng trợ lý ảo (khi đã triển khai)',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê trên hệ thống' }],
          rule: { kind: 'ratio' },
          notApplicable: 'Nền tảng trợ lý ảo chưa triển khai',
          basis: {
            items: ['VI.11.1'],
            rule: 'stated',
            note: '"Once deployed" is read as leaving the row out before that.',
          },
        },
      ],
    },
    {
      id: 'VI.12',
      name: 'Triển khai Trang thông tin điện tử',
      components: [
        {
          id: 'VI.12.1',
          name: 'Trang thông tin điện tử cung cấp đầy đủ thông tin theo quy định tại Nghị định 42/2022/NĐ-CP ngày 24-06-2022 của Chính phủ Quy định về việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê trên hệ thống' }],
          rule: { kind: 'ratio' },
          basis: { items: ['VI.12.1'], rule: 'stated' },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
