import type { PillarDefinition } from '../../src/rubric/definition.ts';

/** QĐ 2263/QĐ-UBND of 27 September 2023, Phụ lục 3, part VIII (Hoạt động xã hội số): 120 points. */
export const pillar8 = {
  id: 'VIII',
  name: 'Hoạt động xã hội số',
  maxPoints: '120',
  criteria: [
    {
      id: 'VIII.1',
      name: 'Số lượng người dân có danh tính số/ tài khoản định danh điện tử',
      components: [
        {
          id: 'VIII.1.1',
          name: 'Số lượng người dân trên địa bàn có danh tính số/ tài khoản định danh điện tử',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'document', name: 'Báo cáo xác nhận', signed: true }],
          rule: {
            kind: 'ratio',
            of: 'population',
            labels: {
              numerator: 'Số người dân được cấp tài khoản định danh điện tử',
              denominator: 'Tổng số người dân trên địa bàn',
              unit: 'người',
            },
          },
          basis: { items: ['VIII.1.1'], rule: 'inferred', reading: 'proportional-below' },
        },
        {
          id: 'VIII.1.2',
          name: 'Tỉ lệ người dân trên địa bàn có cài đặt Hue-S',
          maxPoints: '10',
          due: '10-31',
          evidence: [
            {
              kind: 'document',
              name: 'Báo cáo xác nhận, có tổng số dân trên địa bàn',
              signed: true,
            },
            { kind: 'system', name: 'Số dân có cài đặt Hue-S' },
          ],
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số người dân có cài đặt Hue-S',
              denominator: 'Số người dân có sử dụng điện thoại thông minh',
              unit: 'người',
            },
          },
          basis: {
            items: ['VIII.1.2'],
            rule: 'inferred',
            reading: 'proportional-below',
            also: ['smartphone-owners'],
          },
        },
      ],
    },
    {
      id: 'VIII.2',
      name: 'Số lượng người từ 15 tuổi trở lên có tài khoản giao dịch tại ngân hàng hoặc các tổ chức được phép khác',
      components: [
        {
          id: 'VIII.2.1',
          name: 'Số lượng người từ 15 tuổi trở lên trên địa bàn có cài ví điện tử trên Hue-S',
          maxPoints: '10',
          due: '10-31',
          evidence: [
            {
              kind: 'document',
              name: 'Báo cáo xác nhận, có tổng số dân từ 15 tuổi trở lên trên địa bàn',
              signed: true,
            },
            { kind: 'system', name: 'Số dân có cài đặt ví điện tử trên Hue-S' },
          ],
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số người từ 15 tuổi trở lên có cài ví điện tử trên Hue-S',
              denominator: 'Tổng số người từ 15 tuổi trở lên',
              unit: 'người',
            },
          },
          basis: { items: ['VIII.2.1'], rule: 'inferred', reading: 'proportional-below' },
        },
        {
          id: 'VIII.2.2',
          name: 'Số lượng người từ 15 tuổi trở lên trên địa bàn có tài khoản giao dịch tại ngân hàng',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'authority', name: 'Tài liệu báo cáo của Ngân hàng nhà nước' }],
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số người từ 15 tuổi trở lên có tài khoản giao dịch tại ngân hàng',
              denominator: 'Tổng số người từ 15 tuổi trở lên',
              unit: 'người',
            },
          },
          basis: { items: ['VIII.2.2'], rule: 'inferred', reading: 'proportional-below' },
        },
      ],
    },
    {
      id: 'VIII.3',
      name: 'Số lượng dân số ở độ tuổi trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân',
      components: [
        {
          id: 'VIII.3.1',
          name: 'Số lượng CBCCVC có chữ ký số hoặc chữ ký điện tử cá nhân qua USB Token',
          maxPoints: '10',
          due: '10-31',
          evidence: [
            {
              kind: 'system',
              name: 'Thống kê qua ứng dụng quản lý chữ ký số của Trung tâm chứng thực chữ ký số quốc gia',
            },
          ],
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số CBCCVC có chữ ký số hoặc chữ ký điện tử cá nhân qua USB Token',
              denominator: 'Tổng số CBCCVC',
              unit: 'người',
            },
          },
          basis: { items: ['VIII.3.1'], rule: 'inferred', reading: 'proportional-below' },
        },
        {
          id: 'VIII.3.2',
          name: 'Số lượng CBCCVC có chữ ký số hoặc chữ ký điện tử cá nhân qua SIM di động',
          maxPoints: '10',
          due: '10-31',
          evidence: [
            {
              kind: 'system',
              name: 'Thống kê qua ứng dụng quản lý chữ ký số của TT chứng thực chữ ký số quốc gia',
            },
          ],
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số CBCCVC có chữ ký số hoặc chữ ký điện tử cá nhân qua SIM di động',
              denominator: 'Tổng số CBCCVC',
              unit: 'người',
            },
          },
          basis: { items: ['VIII.3.2'], rule: 'inferred', reading: 'proportional-below' },
        },
      ],
    },
    {
      id: 'VIII.4',
      name: 'Số lượng hộ gia đình có địa chỉ số (trên tổng số hộ gia đình)',
      components: [
        {
          id: 'VIII.4.1',
          name: 'Số hộ gia đình được số hóa và cấp địa chỉ số',
          maxPoints: '10',
          due: '10-31',
          evidence: [
            { kind: 'document', name: 'Văn bản báo cáo số liệu', signed: true },
            { kind: 'authority', name: 'Sở TTTT kiểm chứng' },
          ],
          rule: {
            kind: 'ratio',
            of: 'households',
            labels: {
              numerator: 'Số hộ gia đình được số hóa và cấp địa chỉ số',
              denominator: 'Tổng số hộ gia đình',
              unit: 'hộ',
            },
          },
          basis: { items: ['VIII.4.1'], rule: 'inferred', reading: 'proportional-below' },
        },
      ],
    },
    {
      id: 'VIII.5',
      name: 'Số lượng người dân biết kỹ năng về công nghệ thông tin và truyền thông',
      components: [
        {
          id: 'VIII.5.1',
          name: 'Tỉ lệ người dân trên địa bàn truy cập kỹ năng số trên Hue-S',
          maxPoints: '10',
          due: '10-31',
          evidence: [
            { kind: 'document', name: 'Văn bản báo cáo số liệu', signed: true },
            { kind: 'authority', name: 'Sở TTTT kiểm chứng' },
          ],
          rule: {
            kind: 'ratio',
            of: 'population',
            labels: {
              numerator: 'Số người dân truy cập kỹ năng số trên Hue-S',
              denominator: 'Tổng số người dân trên địa bàn',
              unit: 'người',
            },
          },
          basis: { items: ['VIII.5.1'], rule: 'inferred', reading: 'proportional-below' },
        },
      ],
    },
    {
      id: 'VIII.6',
      name: 'Triển khai hồ sơ sức khỏe điện tử',
      components: [
        {
          id: 'VIII.6.1',
          name: 'Tỷ lệ người dân có hồ sơ sức khỏe điện tử',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'document', name: 'Văn bản báo cáo số liệu', signed: true }],
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số người dân có hồ sơ sức khỏe điện tử',
              denominator: 'Số người dân có điện thoại thông minh',
              unit: 'người',
            },
          },
          basis: {
            items: ['VIII.6.1'],
            rule: 'inferred',
            reading: 'proportional-below',
            also: ['smartphone-owners'],
          },
        },
      ],
    },
    {
      id: 'VIII.7',
      name: 'Tổng kinh phí đầu tư từ ngân sách nhà nước cho xã hội số',
      components: [
        {
          id: 'VIII.7.1',
          name: 'Tổng kinh phí đầu tư từ ngân sách nhà nước cho xã hội số trên địa bàn',
          maxPoints: '5',
          due: '10-31',
          evidence: [{ kind: 'document', name: 'Văn bản báo cáo số liệu', signed: true }],
          rule: { kind: 'achieved' },
          basis: {
            items: ['VIII.7.1'],
            rule: 'stated',
            note: {
              vi: 'Đạt là thống kê đầy đủ số liệu; số tiền không được chấm điểm.',
              en: 'Achieved means complete figures; the amount itself is not scored.',
            },
          },
        },
      ],
    },
    {
      id: 'VIII.8',
      name: 'Tổng kinh phí chi thường xuyên từ ngân sách nhà nước cho xã hội số',
      components: [
        {
          id: 'VIII.8.1',
          name: 'Tổng kinh phí chi thường xuyên từ ngân sách nhà nước cho xã hội số trên địa bàn',
          maxPoints: '5',
          due: '10-31',
          evidence: [{ kind: 'document', name: 'Văn bản báo cáo số liệu', signed: true }],
          rule: { kind: 'achieved' },
          basis: {
            items: ['VIII.8.1'],
            rule: 'stated',
            note: {
              vi: 'Đạt là thống kê đầy đủ số liệu; số tiền không được chấm điểm.',
              en: 'Achieved means complete figures; the amount itself is not scored.',
            },
          },
        },
      ],
    },
    {
      id: 'VIII.9',
      name: 'Mức độ người dân được tham gia vào cùng cơ quan nhà nước giải quyết vấn đề của địa phương với chính quyền',
      components: [
        {
          id: 'VIII.9.1',
          name: 'Số lượng vấn đề lấy ý kiến người dân',
          maxPoints: '10',
          due: '10-31',
          evidence: [
            { kind: 'document', name: 'Văn bản báo cáo' },
            { kind: 'image', name: 'Hình ảnh liên quan' },
          ],
          rule: {
            kind: 'count',
            pointsEach: '1',
            labels: { value: 'Số vấn đề đã lấy ý kiến người dân', unit: 'vấn đề' },
          },
          basis: {
            items: ['VIII.9.1'],
            rule: 'inferred',
            note: {
              vi: 'Mỗi vấn đề lấy ý kiến người dân được tính 1 điểm, vì tên chỉ số là số vấn đề. Cách hiểu khác: tính theo từng ý kiến nhận được.',
              en: 'Each matter put to the people earns a point, as the name counts matters. Other reading: each opinion that came in.',
            },
          },
        },
        {
          id: 'VIII.9.2',
          name: 'Tỉ lệ trả lời hỏi đáp trên Cổng/ Trang TTĐT',
          maxPoints: '10',
          due: '10-31',
          evidence: [
            { kind: 'document', name: 'Văn bản báo cáo' },
            { kind: 'image', name: 'Hình ảnh liên quan' },
          ],
          rule: {
            kind: 'ratio',
            whenNone: 'not-applicable',
            labels: {
              numerator: 'Số câu hỏi được trả lời',
              denominator: 'Tổng số câu hỏi tiếp nhận',
              unit: 'câu hỏi',
            },
          },
          basis: {
            items: ['VIII.9.2'],
            rule: 'inferred',
            reading: 'proportional-below',
            also: ['none-arises'],
          },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
