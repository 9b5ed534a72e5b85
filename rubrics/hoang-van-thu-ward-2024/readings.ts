import type { ReadingDefinition } from '../../src/rubric/definition.ts';

/** What was read into KH 36/KH-UBND and its appendix, and how else it may be read. */
export const readings = [
  {
    id: 'proportional-below',
    note: {
      vi: 'Kế hoạch chỉ nêu mức yêu cầu, không quy định rõ điểm khi chưa đạt; điểm được tính theo tỷ lệ so với mức yêu cầu.',
      en: 'The plan prints what is required, not what less earns; points go in proportion to it.',
    },
    alternatives: [
      {
        note: {
          vi: 'Chưa đạt mức yêu cầu thì không có điểm.',
          en: 'Nothing short of what is required.',
        },
        change: { below: 'zero' },
      },
    ],
  },
  {
    id: 'held-against-100',
    note: {
      vi: 'Kế hoạch không nêu mức yêu cầu; tính theo tỷ lệ, đạt điểm tối đa khi tỷ lệ là 100%.',
      en: 'No target is printed: held against 100%, in proportion below it.',
    },
    alternatives: [
      { note: { vi: 'Chỉ theo dõi, không chấm điểm.', en: 'Information only, without points.' } },
      {
        note: { vi: 'Chưa đạt 100% thì không có điểm.', en: 'Nothing short of 100%.' },
        change: { below: 'zero' },
      },
    ],
  },
  {
    id: 'none-arises',
    note: {
      vi: 'Kế hoạch không quy định rõ trường hợp không phát sinh (mẫu số bằng 0); coi là không đánh giá, số điểm này không tính vào điểm tối đa.',
      en: 'What holds where nothing arose (0 of 0) is not printed; the row is then left out of the maximum.',
    },
    alternatives: [
      { note: { vi: 'Đạt điểm tối đa.', en: 'All points.' }, change: { whenNone: 'full' } },
      { note: { vi: 'Không có điểm.', en: 'No points.' }, change: { whenNone: 'zero' } },
    ],
  },
  {
    id: 'full-attendance',
    note: {
      vi: '“Tham gia đầy đủ” được tính theo số cuộc họp đã tham gia trên số cuộc họp được mời.',
      en: 'Full attendance is read as meetings attended over meetings called.',
    },
    alternatives: [
      {
        note: { vi: 'Vắng một cuộc họp thì không có điểm.', en: 'One absence loses all.' },
        change: { below: 'zero' },
      },
    ],
  },
  {
    id: 'share-of-quarters',
    note: {
      vi: 'Cột thời gian yêu cầu ít nhất 1 cuộc/quý, không quy định rõ điểm khi chưa đạt; tính theo số quý có cuộc họp.',
      en: 'At least one meeting a quarter is asked for, not said what less earns; the quarters with one are counted.',
    },
    alternatives: [
      {
        note: { vi: 'Đủ bốn quý mới có điểm.', en: 'All four quarters or nothing.' },
        rule: { kind: 'count', target: '4', below: 'zero' },
      },
    ],
  },
  {
    id: 'share-of-weeks',
    note: {
      vi: 'Cột minh chứng yêu cầu từ 1 lần/1 tuần, không quy định rõ điểm khi chưa đạt; tính theo số tuần có phát sóng trong 52 tuần.',
      en: 'Once a week is asked for, not said what less earns; the weeks with a broadcast are counted, of 52.',
    },
    alternatives: [
      {
        note: {
          vi: 'Có tuần không phát sóng thì không có điểm.',
          en: 'A week without one loses all.',
        },
        rule: { kind: 'count', target: '52', below: 'zero' },
      },
    ],
  },
  {
    id: 'over-20',
    note: {
      vi: 'Cột minh chứng ghi “trên 20 tin, bài”: từ 21 tin, bài.',
      en: '"Over 20 items" in the evidence cell is read strictly, so 21.',
    },
    alternatives: [
      { note: { vi: 'Từ 20 tin, bài.', en: '20 items are enough.' }, change: { target: '20' } },
    ],
  },
  {
    id: 'whenever-called',
    note: {
      vi: 'Đạt khi có cử cán bộ tham gia mỗi lần được triệu tập.',
      en: 'Met where staff were sent whenever called.',
    },
    alternatives: [
      {
        note: {
          vi: 'Tỷ lệ số lần đã cử trên số lần được triệu tập.',
          en: 'The share of the calls that staff were sent to.',
        },
      },
    ],
  },
  {
    id: 'ai-in-use',
    note: {
      vi: 'Kế hoạch không nêu thang mức độ; đạt khi đã ứng dụng AI.',
      en: 'No scale for the degree: AI in use or not.',
    },
    alternatives: [
      {
        note: {
          vi: 'Tỷ lệ nền tảng, hoạt động có ứng dụng AI.',
          en: 'The share of the platforms, or activities, with AI.',
        },
      },
    ],
  },
  {
    id: 'classes',
    note: {
      vi: 'Tên chỉ số là tỷ lệ, con số duy nhất được nêu là 10 lớp tập huấn: tính theo số lớp.',
      en: 'The name is a rate, the only figure is 10 classes: classes are counted.',
    },
    alternatives: [
      {
        note: {
          vi: 'Tỷ lệ người lao động được tập huấn, mức 100%.',
          en: 'The share of the workers, of 100%.',
        },
      },
    ],
  },
  {
    id: 'handled-share',
    note: {
      vi: 'Tên chỉ số là số lượng, không nêu mức yêu cầu; tính tỷ lệ đã xử lý trên số phát hiện, không phát sinh thì đạt điểm tối đa.',
      en: 'A bare count of incidents handled would reward incidents: handled over found, all points where none was found.',
    },
    alternatives: [
      { note: { vi: 'Chỉ theo dõi, không chấm điểm.', en: 'Information only, without points.' } },
    ],
  },
  {
    id: 'money-allotted',
    note: {
      vi: 'Kế hoạch không nêu số tiền; đạt khi đã bố trí kinh phí.',
      en: 'No amount is asked: money allotted or not.',
    },
    alternatives: [
      {
        note: {
          vi: 'So sánh số tiền giữa các phường, xã.',
          en: 'An amount compared with other wards.',
        },
      },
    ],
  },
  {
    id: 'name-over-evidence',
    note: {
      vi: 'Tên chỉ số nêu 75%, cột minh chứng nêu 100%; lấy theo tên chỉ số.',
      en: 'The name says 75%, the evidence cell 100%: the name counts.',
    },
    alternatives: [
      {
        note: { vi: 'Mức yêu cầu 100%, như cột minh chứng.', en: '100%, as in the evidence cell.' },
        change: { target: '1' },
      },
    ],
  },
  {
    id: 'compared',
    note: {
      vi: 'Kế hoạch không nêu mức yêu cầu; so sánh giữa các phường, xã theo phương pháp Min-Max.',
      en: 'No target stands anywhere in the plan: compared with other wards by Min-Max.',
    },
    alternatives: [
      {
        note: { vi: 'So với đơn vị cao nhất.', en: 'Against the highest.' },
        change: { kind: 'ratio-to-best' },
      },
      { note: { vi: 'Chỉ theo dõi, không chấm điểm.', en: 'Information only, without points.' } },
    ],
  },
  {
    id: 'assistant-in-use',
    note: {
      vi: 'Kế hoạch yêu cầu “sử dụng có hiệu quả”, không nêu thước đo hiệu quả; đạt khi nền tảng trợ lý ảo đã được sử dụng.',
      en: '"Used effectively" is asked for without a measure of it: achieved where the virtual assistant is in use.',
    },
    alternatives: [
      {
        note: {
          vi: 'Tính theo kết quả sử dụng (số lượt tương tác).',
          en: 'By what it is used for, such as the number of conversations.',
        },
      },
    ],
  },
] as const satisfies readonly ReadingDefinition[];
