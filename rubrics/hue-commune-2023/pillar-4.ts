import type { PillarDefinition } from '../../src/rubric/definition.ts';

/** QĐ 2263/QĐ-UBND of 27 September 2023, Phụ lục 3, part IV (Nhân lực số): 45 points. */
export const pillar4 = {
  id: 'IV',
  name: 'Nhân lực số',
  maxPoints: '45',
  criteria: [
    {
      id: 'IV.1',
      name: 'Tổ công nghệ số cộng đồng đến mức thôn, xóm',
      components: [
        {
          id: 'IV.1.1',
          name: 'Tỉ lệ thôn, xóm, tổ dân phố có thành lập Tổ công nghệ số cộng đồng',
          maxPoints: '8',
          due: '10-31',
          evidence: [{ kind: 'document', name: 'Quyết định', signed: true }],
          rule: {
            kind: 'ratio',
            of: 'villages',
            labels: {
              numerator: 'Số thôn, xóm, tổ dân phố có Tổ công nghệ số cộng đồng',
              denominator: 'Tổng số thôn, xóm, tổ dân phố',
              unit: 'thôn, xóm, tổ dân phố',
            },
          },
          basis: { items: ['IV.1.1'], rule: 'inferred', reading: 'proportional-below' },
        },
        {
          id: 'IV.1.2',
          name: 'Đảm bảo thành phần trong tổ',
          maxPoints: '5',
          due: '10-31',
          evidence: [{ kind: 'document', name: 'Quyết định', signed: true }],
          rule: {
            kind: 'ratio',
            of: 'villages',
            labels: {
              numerator: 'Số thôn, xóm, tổ dân phố có Tổ công nghệ số cộng đồng đảm bảo thành phần',
              denominator: 'Tổng số thôn, xóm, tổ dân phố',
              unit: 'thôn, xóm, tổ dân phố',
            },
          },
          basis: {
            items: ['IV.1.2'],
            rule: 'inferred',
            reading: 'all-villages',
            also: ['proportional-below'],
          },
        },
      ],
    },
    {
      id: 'IV.2',
      name: 'Tỷ lệ công chức, viên chức chuyên trách, kiêm nhiệm về chuyển đổi số',
      components: [
        {
          id: 'IV.2.1',
          name: 'Có Quyết định phân công chuyên trách, kiêm nhiệm CĐS (chuyên trách đối với sở ban ngành, UBND cấp huyện; khuyến khích đối với cấp xã)',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'document', name: 'Quyết định', signed: true }],
          rule: { kind: 'achieved' },
          basis: {
            items: ['IV.2.1'],
            rule: 'stated',
            note: {
              vi: 'Theo nội dung thực hiện, cấp xã được phân công kiêm nhiệm (chuyên trách là khuyến khích), dù điều kiện chỉ nêu “chuyên trách”.',
              en: 'By the row’s own content a commune may assign the duty part-time (full-time is encouraged), though the condition says full-time.',
            },
          },
        },
      ],
    },
    {
      id: 'IV.3',
      name: 'Tỷ lệ công chức, viên chức chuyên trách, kiêm nhiệm về An toàn thông tin mạng',
      components: [
        {
          id: 'IV.3.1',
          name: 'Có Quyết định phân công chuyên trách, kiêm nhiệm về An toàn thông tin mạng',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'document', name: 'Quyết định', signed: true }],
          rule: { kind: 'achieved' },
          basis: {
            items: ['IV.3.1'],
            rule: 'stated',
            note: {
              vi: 'Theo nội dung thực hiện, cấp xã được phân công kiêm nhiệm (chuyên trách là khuyến khích), dù điều kiện chỉ nêu “chuyên trách”. Có thể sử dụng nhân sự của mục IV.2.1.',
              en: 'By the row’s own content a commune may assign the duty part-time (full-time is encouraged), though the condition says full-time. The person of IV.2.1 may serve here too.',
            },
          },
        },
      ],
    },
    {
      id: 'IV.4',
      name: 'Tỷ lệ công chức, viên chức được bồi dưỡng, tập huấn về chuyển đổi số',
      components: [
        {
          id: 'IV.4.1',
          name: 'Tỉ lệ công chức, viên chức tham gia vào hệ thống đào tạo trực tuyến của Bộ TTTT (do Sở TTTT triển khai trên Hue-S)',
          maxPoints: '3',
          due: '10-31',
          evidence: [{ kind: 'authority', name: 'Sở TTTT thống kê từ hệ thống' }],
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số công chức, viên chức, người lao động tham gia đào tạo trực tuyến',
              denominator: 'Tổng số công chức, viên chức, người lao động',
              unit: 'người',
            },
          },
          notApplicable: 'Chưa triển khai đào tạo trực tuyến',
          basis: {
            items: ['IV.4.1'],
            rule: 'inferred',
            note: {
              vi: 'Điểm theo tỷ lệ do văn bản quy định. Điều kiện tính cả người lao động, tên chỉ số chỉ nêu công chức, viên chức; tính theo điều kiện.',
              en: 'That points go by the rate is stated. The condition counts employees too, the name only civil servants and public employees; the condition is taken.',
            },
            reading: 'left-out-until-deployed',
          },
        },
        {
          id: 'IV.4.2',
          name: 'Tự tổ chức hội nghị tập huấn (Tối thiểu 1 lần/năm)',
          maxPoints: '4',
          due: '10-31',
          evidence: [
            { kind: 'document', name: 'Các văn bản triển khai', signed: true },
            { kind: 'image', name: 'Hình ảnh liên quan' },
          ],
          rule: {
            kind: 'count',
            target: '1',
            labels: { value: 'Số lần tự tổ chức hội nghị tập huấn', unit: 'lần' },
          },
          basis: {
            items: ['IV.4.2'],
            rule: 'stated',
            note: {
              vi: 'Tài liệu kiểm chứng ghi “văn bản có ký số/ hình ảnh”; hiểu là cần cả hai loại. Cách hiểu khác: một trong hai loại là đủ.',
              en: 'The evidence is printed as signed documents "/" pictures, read as both. Other reading: one or the other is enough.',
            },
          },
        },
      ],
    },
    {
      id: 'IV.5',
      name: 'Số lượng người dân được phổ cập kỹ năng số cơ bản trên nền tảng OneTouch',
      components: [
        {
          id: 'IV.5.1',
          name: 'Tỉ lệ người dân trên địa bàn được phổ cập kỹ năng số cơ bản trên nền tảng OneTouch (trên Hue-S)',
          maxPoints: '5',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê trên hệ thống' }],
          rule: {
            kind: 'ratio',
            target: '0.5',
            of: 'working-age-population',
            labels: {
              numerator: 'Số người lao động được tập huấn kỹ năng số cơ bản trên nền tảng OneTouch',
              denominator: 'Số người trong độ tuổi lao động',
              unit: 'người',
            },
          },
          basis: {
            items: ['IV.5.1'],
            rule: 'inferred',
            reading: 'half-of-workers',
            also: ['proportional-below'],
          },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
