import type { PillarDefinition } from '../../src/rubric/definition.ts';

/**
 * QĐ 2263/QĐ-UBND of 27 September 2023, Phụ lục 3, part VIII (Hoạt động xã hội số): 120 points.
 * Rates are graded in proportion, as the set says outright at I.5.2, IV.4.1 and VI.8.3.
 */
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
          rule: { kind: 'ratio', of: 'population' },
          basis: { items: ['VIII.1.1'], rule: 'stated' },
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
          rule: { kind: 'ratio' },
          basis: {
            items: ['VIII.1.2'],
            rule: 'inferred',
            note: 'The condition asks for 100% of the residents with a smartphone, read as the whole. Other reading: all residents, as the name and the evidence count them.',
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
          rule: { kind: 'ratio' },
          basis: { items: ['VIII.2.1'], rule: 'stated' },
        },
        {
          id: 'VIII.2.2',
          name: 'Số lượng người từ 15 tuổi trở lên trên địa bàn có tài khoản giao dịch tại ngân hàng',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'authority', name: 'Tài liệu báo cáo của Ngân hàng nhà nước' }],
          rule: { kind: 'ratio' },
          basis: { items: ['VIII.2.2'], rule: 'stated' },
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
          rule: { kind: 'ratio' },
          basis: { items: ['VIII.3.1'], rule: 'stated' },
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
          rule: { kind: 'ratio' },
          basis: { items: ['VIII.3.2'], rule: 'stated' },
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
          rule: { kind: 'ratio', of: 'households' },
          basis: { items: ['VIII.4.1'], rule: 'stated' },
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
          rule: { kind: 'ratio', of: 'population' },
          basis: { items: ['VIII.5.1'], rule: 'stated' },
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
          rule: { kind: 'ratio' },
          basis: {
            items: ['VIII.6.1'],
            rule: 'inferred',
            note: 'The condition asks for 100% of the residents with a smartphone, read as the whole. Other reading: all residents, as the name has it.',
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
            note: 'Achieved means complete figures; the amount itself is not scored.',
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
            note: 'Achieved means complete figures; the amount itself is not scored.',
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
          rule: { kind: 'count', pointsEach: '1' },
          basis: { items: ['VIII.9.1'], rule: 'stated' },
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
          rule: { kind: 'ratio' },
          basis: { items: ['VIII.9.2'], rule: 'stated' },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
