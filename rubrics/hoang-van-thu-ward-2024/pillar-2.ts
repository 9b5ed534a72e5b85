import type { PillarDefinition } from '../../src/rubric/definition.ts';

/** Pillar 2, digital institutions: 9 rows. */
export const pillar2 = {
  id: '2',
  name: 'Thể chế số',
  maxPoints: '9',
  criteria: [
    {
      id: '2.1',
      name: 'Nghị quyết chuyên đề hoặc văn bản tương đương của cấp ủy về chuyển đổi số của phường',
      components: [
        {
          id: '2.1',
          name: 'Nghị quyết chuyên đề hoặc văn bản tương đương của cấp ủy về chuyển đổi số của phường',
          maxPoints: '1',
          time: 'Đã ban hành',
          evidence: [{ kind: 'document', name: 'Nghị quyết số 36-NQ/ĐU ngày 29/11/2021' }],
          responsible: {
            guides: [],
            leads: ['Văn phòng Đảng ủy'],
            supports: ['Công chức Văn phòng - Thống kê (1)'],
          },
          rule: { kind: 'achieved' },
          basis: { items: ['2.1'], rule: 'stated' },
        },
      ],
    },
    {
      id: '2.2',
      name: 'Kế hoạch hành động 5 năm của UBND phường về chuyển đổi số',
      components: [
        {
          id: '2.2',
          name: 'Kế hoạch hành động 5 năm của UBND phường về chuyển đổi số',
          maxPoints: '1',
          time: 'Đã ban hành',
          evidence: [{ kind: 'document', name: 'Kế hoạch 36/KH-UBND ngày 27/3/2022' }],
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (1)'],
            supports: ['Cán bộ Văn hóa - Xã hội'],
          },
          rule: { kind: 'achieved' },
          basis: { items: ['2.2'], rule: 'stated' },
        },
      ],
    },
    {
      id: '2.3',
      name: 'Kế hoạch hành động hằng năm của phường về chuyển đổi số',
      components: [
        {
          id: '2.3',
          name: 'Kế hoạch hành động hằng năm của phường về chuyển đổi số',
          maxPoints: '1',
          due: '02-29',
          time: 'Trong tháng 02/2024',
          evidence: [{ kind: 'document', name: 'Kế hoạch CĐS' }],
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (1)'],
            supports: ['Cán bộ Văn hóa - Xã hội'],
          },
          rule: { kind: 'achieved' },
          basis: { items: ['2.3'], rule: 'stated' },
        },
      ],
    },
    {
      id: '2.4',
      name: 'Cử cán bộ tham gia hội nghị, bồi dưỡng, tập huấn định kỳ hằng năm về CĐS do tỉnh, thành phố tổ chức',
      components: [
        {
          id: '2.4',
          name: 'Cử cán bộ tham gia hội nghị, bồi dưỡng, tập huấn định kỳ hằng năm về CĐS do tỉnh, thành phố tổ chức',
          maxPoints: '1',
          time: 'Tham gia khi có triệu tập',
          evidence: [{ kind: 'document', name: 'Giấy mời của tỉnh, thành phố' }],
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (1)'],
            supports: ['Cán bộ Văn hóa - Xã hội', 'Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'achieved' },
          basis: { items: ['2.4'], rule: 'inferred', reading: 'whenever-called' },
        },
      ],
    },
    {
      id: '2.5',
      name: 'Ban hành văn bản định kỳ hằng năm nhắc nhở, chấn chỉnh quản lý chi cho CĐS',
      components: [
        {
          id: '2.5',
          name: 'Ban hành văn bản định kỳ hằng năm nhắc nhở, chấn chỉnh quản lý chi cho CĐS',
          maxPoints: '1',
          time: 'Trước Quý I/2024',
          evidence: [{ kind: 'document', name: 'Văn bản chỉ đạo' }],
          responsible: {
            guides: [],
            leads: ['Công chức Tài chính - Kế toán'],
            supports: ['Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'achieved' },
          basis: {
            items: ['2.5'],
            rule: 'stated',
            note: {
              vi: 'Không đặt thời hạn: “Trước Quý I/2024” kết thúc trước ngày ban hành Kế hoạch. Cách hiểu khác: trong Quý I, thời hạn 31/3/2024.',
              en: 'No deadline is set: "before the first quarter" ends before the plan was issued. Other reading: within the quarter, by 31 March 2024.',
            },
          },
        },
      ],
    },
    {
      id: '2.6',
      name: 'Cử cán bộ tham gia hội nghị, bồi dưỡng, tập huấn định kỳ hằng năm phổ biến, quán triệt công tác chi cho chuyển đổi số',
      components: [
        {
          id: '2.6',
          name: 'Cử cán bộ tham gia hội nghị, bồi dưỡng, tập huấn định kỳ hằng năm phổ biến, quán triệt công tác chi cho chuyển đổi số',
          maxPoints: '1',
          due: '10-31',
          time: 'Từ tháng 3 đến tháng 10/2024',
          evidence: [{ kind: 'document', name: 'Giấy mời của tỉnh, thành phố' }],
          responsible: {
            guides: [],
            leads: ['Công chức Tài chính - Kế toán'],
            supports: ['Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'achieved' },
          basis: { items: ['2.6'], rule: 'inferred', reading: 'whenever-called' },
        },
      ],
    },
    {
      id: '2.7',
      name: 'Thực hiện chính sách tỷ lệ chi ngân sách nhà nước tối thiểu hằng năm cho CĐS',
      components: [
        {
          id: '2.7',
          name: 'Thực hiện chính sách tỷ lệ chi ngân sách nhà nước tối thiểu hằng năm cho CĐS',
          maxPoints: '1',
          time: 'Trước Quý I/2024',
          evidence: [{ kind: 'document', name: 'Văn bản chỉ đạo' }],
          requirement: 'Tối thiểu 2% kinh phí chi thường xuyên (mục IV)',
          responsible: {
            guides: [],
            leads: ['Công chức Tài chính - Kế toán'],
            supports: ['Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'achieved' },
          basis: {
            items: ['2.7'],
            rule: 'inferred',
            note: {
              vi: 'Minh chứng là văn bản chỉ đạo: đạt khi có văn bản. Cách hiểu khác: tỷ lệ so với mức tối thiểu 2% kinh phí chi thường xuyên của mục IV. Không đặt thời hạn: “Trước Quý I/2024” kết thúc trước ngày ban hành Kế hoạch. Cách hiểu khác: trong Quý I, thời hạn 31/3/2024.',
              en: 'The evidence is a document, so read as all or none. Other reading: in proportion to the 2% of regular spending in section IV. No deadline is set: "before the first quarter" ends before the plan was issued. Other reading: within the quarter, by 31 March 2024.',
            },
          },
        },
      ],
    },
    {
      id: '2.8',
      name: 'Thực hiện chính sách khuyến khích người dân, doanh nghiệp sử dụng dịch vụ công trực tuyến (DVCTT)',
      components: [
        {
          id: '2.8',
          name: 'Thực hiện chính sách khuyến khích người dân, doanh nghiệp sử dụng dịch vụ công trực tuyến (DVCTT)',
          maxPoints: '1',
          due: '03-31',
          time: 'Trong quý I/2024, khi có chỉ đạo của Trung ương, tỉnh, TP',
          evidence: [{ kind: 'document', name: 'Văn bản chỉ đạo' }],
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (2)'],
            supports: ['Cán bộ Lao động - Thương binh và Xã hội', 'Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'achieved' },
          basis: {
            items: ['2.8'],
            rule: 'inferred',
            note: {
              vi: 'Minh chứng là văn bản chỉ đạo: đạt khi có văn bản, thời hạn 31/3/2024. Cột thời gian ghi thêm “khi có chỉ đạo”, không quy định trường hợp chưa có chỉ đạo của cấp trên. Cách hiểu khác: chưa có chỉ đạo thì không đánh giá.',
              en: 'The evidence is a document, so read as met once it is issued, by 31 March 2024. "When so directed" stands beside it, and what holds without a directive is not printed. Other reading: then the row is left out.',
            },
          },
        },
      ],
    },
    {
      id: '2.9',
      name: 'Ban hành văn bản khuyến khích doanh nghiệp nhỏ và vừa chuyển đổi số',
      components: [
        {
          id: '2.9',
          name: 'Ban hành văn bản khuyến khích doanh nghiệp nhỏ và vừa chuyển đổi số',
          maxPoints: '1',
          due: '03-31',
          time: 'Quý I/2024',
          evidence: [{ kind: 'document', name: 'Văn bản chỉ đạo' }],
          responsible: {
            guides: [],
            leads: ['Công chức Tài chính - Kế toán'],
            supports: ['Cán bộ Lao động - Thương binh và Xã hội', 'Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'achieved' },
          basis: { items: ['2.9'], rule: 'stated' },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
