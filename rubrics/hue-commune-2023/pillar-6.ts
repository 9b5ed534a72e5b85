import type { PillarDefinition } from '../../src/rubric/definition.ts';

/** QĐ 2263/QĐ-UBND of 27 September 2023, Phụ lục 3, part VI (Hoạt động chính quyền số): 165 points. */
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
          rule: {
            kind: 'ratio',
            whenNone: 'not-applicable',
            labels: {
              numerator: 'Số phản ánh được xử lý đúng hạn, trước hạn',
              denominator: 'Tổng số phản ánh phải xử lý',
              unit: 'phản ánh',
            },
          },
          basis: {
            items: ['VI.2.1'],
            rule: 'inferred',
            reading: 'rate-of-the-name',
            also: ['none-arises'],
          },
        },
        {
          id: 'VI.2.2',
          name: 'Tỉ lệ mức độ hài lòng việc xử lý phản ánh hiện trường',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê trên hệ thống' }],
          rule: {
            kind: 'ratio',
            whenNone: 'not-applicable',
            labels: {
              numerator: 'Số lượt đánh giá hài lòng',
              denominator: 'Tổng số lượt đánh giá',
              unit: 'lượt đánh giá',
            },
          },
          basis: {
            items: ['VI.2.2'],
            rule: 'inferred',
            reading: 'rate-of-the-name',
            also: ['none-arises'],
          },
        },
        {
          id: 'VI.2.3',
          name: 'Tỉ lệ trả lại phản ánh không đúng thẩm quyền, đúng thời gian',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê trên hệ thống' }],
          rule: {
            kind: 'ratio',
            whenNone: 'not-applicable',
            labels: {
              numerator: 'Số phản ánh không đúng thẩm quyền được trả lại đúng thời gian',
              denominator: 'Tổng số phản ánh không đúng thẩm quyền',
              unit: 'phản ánh',
            },
          },
          basis: {
            items: ['VI.2.3'],
            rule: 'inferred',
            note: {
              vi: 'Tính phản ánh không đúng thẩm quyền được trả lại đúng thời gian; tỷ lệ càng cao càng tốt. Cách hiểu khác: số phản ánh trả lại làm giảm điểm.',
              en: 'Reports outside the competence that are returned in time are counted, more is better. Other reading: returns count against the unit.',
            },
            reading: 'rate-of-the-name',
            also: ['none-arises'],
          },
        },
        {
          id: 'VI.2.4',
          name: 'Tỉ lệ tương tác phản ánh của công dân có ý kiến',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê trên hệ thống' }],
          rule: {
            kind: 'ratio',
            whenNone: 'not-applicable',
            labels: {
              numerator: 'Số phản ánh công dân có ý kiến đã được tương tác',
              denominator: 'Tổng số phản ánh công dân có ý kiến',
              unit: 'phản ánh',
            },
          },
          basis: {
            items: ['VI.2.4'],
            rule: 'inferred',
            reading: 'rate-of-the-name',
            also: ['none-arises'],
          },
        },
        {
          id: 'VI.2.5',
          name: 'Tỉ lệ bức xúc kết quả xử lý phản ánh hiện trường',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê trên hệ thống' }],
          rule: {
            kind: 'ratio',
            target: '0',
            direction: 'lower',
            whenNone: 'not-applicable',
            labels: {
              numerator: 'Số lượt đánh giá bức xúc',
              denominator: 'Tổng số lượt đánh giá',
              unit: 'lượt đánh giá',
            },
          },
          basis: {
            items: ['VI.2.5'],
            rule: 'inferred',
            reading: 'discontent',
            also: ['none-arises'],
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
          rule: {
            kind: 'ratio',
            whenNone: 'not-applicable',
            labels: {
              numerator: 'Số hồ sơ trả kết quả được đính kèm tệp có ký số',
              denominator: 'Tổng số hồ sơ trả kết quả',
              unit: 'hồ sơ',
            },
          },
          basis: {
            items: ['VI.3.1'],
            rule: 'inferred',
            reading: 'proportional-below',
            also: ['none-arises'],
          },
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
          rule: {
            kind: 'ratio',
            whenNone: 'not-applicable',
            labels: {
              numerator: 'Số hồ sơ DVCTT tái sử dụng hồ sơ điện tử',
              denominator: 'Tổng số hồ sơ DVCTT',
              unit: 'hồ sơ',
            },
          },
          basis: {
            items: ['VI.3.2'],
            rule: 'inferred',
            reading: 'proportional-below',
            also: ['none-arises'],
          },
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
          rule: {
            kind: 'ratio',
            whenNone: 'not-applicable',
            labels: {
              numerator: 'Số hồ sơ đăng ký trực tuyến',
              denominator: 'Tổng số hồ sơ phát sinh',
              unit: 'hồ sơ',
            },
          },
          basis: {
            items: ['VI.4.1'],
            rule: 'inferred',
            reading: 'no-target',
            also: ['none-arises'],
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
          rule: {
            kind: 'ratio',
            whenNone: 'not-applicable',
            labels: {
              numerator: 'Số hồ sơ được số hóa tại bộ phận tiếp nhận',
              denominator: 'Tổng số hồ sơ tiếp nhận',
              unit: 'hồ sơ',
            },
          },
          basis: {
            items: ['VI.5.1'],
            rule: 'inferred',
            reading: 'no-step-on-paper',
            also: ['none-arises'],
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
          rule: {
            kind: 'ratio',
            whenNone: 'not-applicable',
            labels: {
              numerator: 'Số hồ sơ DVC được xử lý trực tuyến',
              denominator: 'Tổng số hồ sơ phát sinh',
              unit: 'hồ sơ',
            },
          },
          basis: {
            items: ['VI.5.2'],
            rule: 'inferred',
            note: {
              vi: 'Nội dung thực hiện nêu 100% các bước quy trình; tên chỉ số nêu hồ sơ. Cách hiểu khác: tỷ lệ số bước được thực hiện trực tuyến.',
              en: 'The content speaks of 100% of the steps, the name of files. Other reading: the share of steps done online.',
            },
            reading: 'no-step-on-paper',
            also: ['none-arises'],
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
          rule: {
            kind: 'ratio',
            whenNone: 'not-applicable',
            labels: {
              numerator: 'Số giao dịch thanh toán trực tuyến trên Cổng Dịch vụ công của tỉnh',
              denominator: 'Tổng số giao dịch thanh toán của dịch vụ công',
              unit: 'giao dịch',
            },
          },
          basis: {
            items: ['VI.6.1'],
            rule: 'inferred',
            reading: 'no-target',
            also: ['none-arises'],
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
          rule: {
            kind: 'ratio',
            whenNone: 'not-applicable',
            labels: {
              numerator: 'Số lượt đánh giá hài lòng',
              denominator: 'Tổng số lượt đánh giá',
              unit: 'lượt đánh giá',
            },
          },
          basis: {
            items: ['VI.7.1'],
            rule: 'inferred',
            reading: 'no-target',
            also: ['none-arises'],
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
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số CBCCVC, người lao động có cài đặt Hue-S và có đăng ký tài khoản',
              denominator: 'Tổng số CBCCVC, người lao động',
              unit: 'người',
            },
          },
          basis: { items: ['VI.8.1'], rule: 'inferred', reading: 'proportional-below' },
        },
        {
          id: 'VI.8.2',
          name: 'Tỉ lệ CBCCVC và người lao động có liên kết tài khoản Hue-S với tài khoản công vụ trên nền tảng số hóa dùng chung',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê trên hệ thống' }],
          rule: {
            kind: 'ratio',
            labels: {
              numerator:
                'Số CBCCVC, người lao động có liên kết tài khoản Hue-S với tài khoản công vụ',
              denominator: 'Tổng số CBCCVC, người lao động',
              unit: 'người',
            },
          },
          basis: { items: ['VI.8.2'], rule: 'inferred', reading: 'proportional-below' },
        },
        {
          id: 'VI.8.3',
          name: 'Triển khai nền tảng làm việc số trên Hue-S',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Theo dõi từ hệ thống' }],
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số CBCCVC, người lao động sử dụng nền tảng làm việc số trên Hue-S',
              denominator: 'Tổng số CBCCVC, người lao động',
              unit: 'người',
            },
          },
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
          rule: {
            kind: 'count',
            target: '5',
            labels: { value: 'Số cuộc họp trực tuyến trên hệ thống của tỉnh', unit: 'cuộc họp' },
          },
          basis: { items: ['VI.9.1'], rule: 'inferred', reading: 'proportional-below' },
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
          basis: { items: ['VI.10.1'], rule: 'inferred', reading: 'document-counts' },
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
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số CBCCVC sử dụng nền tảng trợ lý ảo',
              denominator: 'Tổng số CBCCVC',
              unit: 'người',
            },
          },
          notApplicable: 'Nền tảng trợ lý ảo chưa triển khai',
          basis: {
            items: ['VI.11.1'],
            rule: 'inferred',
            reading: 'proportional-below',
            also: ['left-out-until-deployed'],
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
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số nội dung đã cung cấp theo quy định',
              denominator: 'Tổng số nội dung phải cung cấp theo Nghị định 42/2022/NĐ-CP',
              unit: 'nội dung',
            },
          },
          basis: { items: ['VI.12.1'], rule: 'inferred', reading: 'proportional-below' },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
