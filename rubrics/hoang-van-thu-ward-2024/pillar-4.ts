import type { PillarDefinition } from '../../src/rubric/definition.ts';

/** Pillar 4, digital workforce: 10 rows. */
export const pillar4 = {
  id: '4',
  name: 'Nhân lực số',
  maxPoints: '10',
  criteria: [
    {
      id: '4.1',
      name: 'Phường có tổ công nghệ số cộng đồng',
      components: [
        {
          id: '4.1',
          name: 'Phường có tổ công nghệ số cộng đồng',
          maxPoints: '1',
          time: 'Đã ban hành',
          evidence: [{ kind: 'document', name: 'Quyết định, kiện toàn khi có sự thay đổi' }],
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (1)'],
            supports: ['Cán bộ Văn hóa - Xã hội'],
          },
          rule: { kind: 'achieved' },
          basis: { items: ['4.1'], rule: 'stated' },
        },
      ],
    },
    {
      id: '4.2',
      name: '100% Tổ dân phố có tổ công nghệ số cộng đồng',
      components: [
        {
          id: '4.2',
          name: '100% Tổ dân phố có tổ công nghệ số cộng đồng',
          maxPoints: '1',
          time: 'Đã ban hành',
          requirement: '100% Tổ dân phố',
          evidence: [{ kind: 'document', name: 'Quyết định, kiện toàn khi có sự thay đổi' }],
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (1)'],
            supports: ['Cán bộ Văn hóa - Xã hội'],
          },
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số tổ dân phố có tổ công nghệ số cộng đồng',
              denominator: 'Tổng số tổ dân phố',
              unit: 'tổ dân phố',
            },
          },
          basis: { items: ['4.2'], rule: 'inferred', reading: 'proportional-below' },
        },
      ],
    },
    {
      id: '4.3',
      name: 'Phường có công chức kiêm nhiệm về chuyển đổi số',
      components: [
        {
          id: '4.3',
          name: 'Phường có công chức kiêm nhiệm về chuyển đổi số',
          maxPoints: '1',
          due: '02-28',
          time: 'Trước ngày 29/02/2024',
          evidence: [{ kind: 'document', name: 'Quyết định hoặc thông báo phân công nhiệm vụ' }],
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (1)'],
            supports: ['Cán bộ Văn hóa - Xã hội'],
          },
          rule: { kind: 'achieved' },
          basis: { items: ['4.3'], rule: 'stated' },
        },
      ],
    },
    {
      id: '4.4',
      name: 'Phường có công chức kiêm nhiệm về ATTT mạng',
      components: [
        {
          id: '4.4',
          name: 'Phường có công chức kiêm nhiệm về ATTT mạng',
          maxPoints: '1',
          due: '02-28',
          time: 'Trước ngày 29/02/2024',
          evidence: [{ kind: 'document', name: 'Quyết định hoặc thông báo phân công nhiệm vụ' }],
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (1)'],
            supports: ['Cán bộ Văn hóa - Xã hội'],
          },
          rule: { kind: 'achieved' },
          basis: { items: ['4.4'], rule: 'stated' },
        },
      ],
    },
    {
      id: '4.5',
      name: 'Tỷ lệ cán bộ, công chức được tham gia bồi dưỡng, tập huấn về chuyển đổi số',
      components: [
        {
          id: '4.5',
          name: 'Tỷ lệ cán bộ, công chức được tham gia bồi dưỡng, tập huấn về chuyển đổi số',
          maxPoints: '1',
          due: '10-31',
          time: 'Tháng 3 đến tháng 10/2024',
          requirement: '100% cán bộ công chức',
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (1)'],
            supports: ['Cán bộ Văn hóa - Xã hội', 'Cán bộ, công chức có liên quan'],
          },
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số cán bộ, công chức được tham gia bồi dưỡng, tập huấn về chuyển đổi số',
              denominator: 'Tổng số cán bộ, công chức',
              unit: 'người',
            },
          },
          basis: {
            items: ['4.5'],
            rule: 'inferred',
            note: {
              vi: 'Mức 100% nêu tại cột minh chứng và mục II.4.',
              en: 'The 100% stands in the evidence cell and in section II.4.',
            },
            reading: 'proportional-below',
          },
        },
      ],
    },
    {
      id: '4.6',
      name: 'Tỷ lệ người lao động được tham gia bồi dưỡng, tập huấn kỹ năng số',
      components: [
        {
          id: '4.6',
          name: 'Tỷ lệ người lao động được tham gia bồi dưỡng, tập huấn kỹ năng số',
          maxPoints: '1',
          due: '09-30',
          time: 'Xong trước ngày 01/10/2024',
          requirement: 'Đủ 10 lớp tập huấn',
          responsible: {
            guides: [],
            leads: ['Cán bộ Lao động - Thương binh và Xã hội'],
            supports: ['Cán bộ, công chức có liên quan'],
          },
          rule: {
            kind: 'count',
            target: '10',
            labels: {
              value: 'Số lớp tập huấn kỹ năng số người lao động đã tham gia',
              unit: 'lớp tập huấn',
            },
          },
          basis: {
            items: ['4.6'],
            rule: 'inferred',
            reading: 'classes',
            also: ['proportional-below'],
          },
        },
      ],
    },
    {
      id: '4.7',
      name: 'Số lượng người dân được phổ cập kỹ năng số cơ bản trên nền tảng OneTouch',
      components: [
        {
          id: '4.7',
          name: 'Số lượng người dân được phổ cập kỹ năng số cơ bản trên nền tảng OneTouch',
          maxPoints: '1',
          time: 'Thực hiện theo chỉ đạo của Bộ, tỉnh, thành phố',
          requirement: 'Chỉ đạo, hướng dẫn người dân tham gia tập huấn',
          responsible: {
            guides: [],
            leads: ['Bí thư Đoàn Thanh niên'],
            supports: ['Cán bộ Văn hóa - Xã hội'],
          },
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số người dân được phổ cập kỹ năng số cơ bản trên nền tảng OneTouch',
              denominator: 'Số người dân cần phổ cập',
              unit: 'người',
            },
          },
          basis: {
            items: ['4.7'],
            rule: 'inferred',
            note: {
              vi: 'Tên chỉ số là số lượng; tính trên số người dân cần phổ cập.',
              en: 'The name is a count: taken of the people to be trained.',
            },
            reading: 'held-against-100',
          },
        },
      ],
    },
    {
      id: '4.8',
      name: 'Các cơ sở giáo dục từ TH đến THPT thực hiện CĐS (hoàn thiện được mô hình quản trị số, hoạt động số, chuẩn hóa dữ liệu số, kho học liệu số mở)',
      components: [
        {
          id: '4.8',
          name: 'Các cơ sở giáo dục từ TH đến THPT thực hiện CĐS (hoàn thiện được mô hình quản trị số, hoạt động số, chuẩn hóa dữ liệu số, kho học liệu số mở)',
          maxPoints: '1',
          time: 'Thường xuyên',
          requirement: 'Chỉ đạo giáo viên thực hiện chuyển đổi số',
          responsible: {
            guides: [],
            leads: ['Hiệu trưởng trường TH VTS', 'Hiệu trưởng trường THCS HHT'],
            supports: ['Cán bộ Văn hóa - Xã hội'],
          },
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số cơ sở giáo dục thực hiện CĐS',
              denominator: 'Tổng số cơ sở giáo dục từ TH đến THPT',
              unit: 'cơ sở',
            },
          },
          basis: {
            items: ['4.8'],
            rule: 'inferred',
            note: {
              vi: 'Tính cơ sở giáo dục đã hoàn thiện đủ bốn nội dung nêu tại tên chỉ số. Cách hiểu khác: tính riêng từng nội dung.',
              en: 'Schools that completed all four things named are counted. Other reading: each thing for itself.',
            },
            reading: 'held-against-100',
          },
        },
      ],
    },
    {
      id: '4.9',
      name: 'Tỷ lệ trường TH, THCS và các cơ sở bảo vệ nuôi dưỡng trẻ em được tuyên truyền, giáo dục kiến thức kỹ năng cần thiết cho trẻ em để tham gia môi trường mạng an toàn',
      components: [
        {
          id: '4.9',
          name: 'Tỷ lệ trường TH, THCS và các cơ sở bảo vệ nuôi dưỡng trẻ em được tuyên truyền, giáo dục kiến thức kỹ năng cần thiết cho trẻ em để tham gia môi trường mạng an toàn',
          maxPoints: '1',
          time: 'Thường xuyên',
          requirement: 'Chỉ đạo giáo viên thực hiện',
          responsible: {
            guides: [],
            leads: ['Hiệu trưởng trường TH VTS', 'Hiệu trưởng trường THCS HHT'],
            supports: ['Cán bộ Lao động - Thương binh và Xã hội'],
          },
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số trường, cơ sở được tuyên truyền, giáo dục',
              denominator: 'Tổng số trường TH, THCS và cơ sở bảo vệ nuôi dưỡng trẻ em',
              unit: 'trường, cơ sở',
            },
          },
          basis: { items: ['4.9'], rule: 'inferred', reading: 'held-against-100' },
        },
      ],
    },
    {
      id: '4.10',
      name: 'Công chức kiêm nhiệm CNTT của phường được đào tạo, bồi dưỡng về ATTT',
      components: [
        {
          id: '4.10',
          name: 'Công chức kiêm nhiệm CNTT của phường được đào tạo, bồi dưỡng về ATTT',
          maxPoints: '1',
          time: 'Thường xuyên',
          requirement: 'Tham gia tập huấn khi tỉnh, thành phố tổ chức',
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (1)'],
            supports: ['Cán bộ Văn hóa - Xã hội'],
          },
          rule: { kind: 'achieved' },
          basis: { items: ['4.10'], rule: 'inferred', reading: 'whenever-called' },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
