import type { ReadingDefinition } from '../../src/rubric/definition.ts';

/** What was read into QĐ 2263/QĐ-UBND, Phụ lục 3, and how else it may be read. */
export const readings = [
  {
    id: 'year',
    note: {
      vi: 'Phụ lục không ghi năm; kỳ đánh giá và các thời hạn được hiểu là của năm 2023, năm ban hành Quyết định.',
      en: 'The annex prints no year: the period and the deadlines are read as those of 2023, the year of the decision.',
    },
    everywhere: true,
    alternatives: [
      {
        note: {
          vi: 'Áp dụng cho từng năm đánh giá, thời hạn ngày và tháng được lặp lại hằng năm.',
          en: 'It holds for every year, with the same days and months.',
        },
      },
    ],
  },
  {
    id: 'proportional-below',
    note: {
      vi: 'Văn bản chỉ nêu mức phải đạt, không quy định rõ điểm khi chưa đạt; điểm được tính theo tỷ lệ so với mức đó, như văn bản quy định tại các mục I.5.2, IV.4.1 và VI.8.3.',
      en: 'Only what has to be reached is printed, not what less earns; points go by the rate, as the set itself says at I.5.2, IV.4.1 and VI.8.3.',
    },
    alternatives: [
      {
        note: {
          vi: 'Chưa đạt mức yêu cầu thì không có điểm.',
          en: 'Nothing short of what is asked.',
        },
        change: { below: 'zero' },
      },
    ],
  },
  {
    id: 'fibre',
    note: {
      vi: 'Tính số hộ gia đình có băng rộng cáp quang, như tên chỉ số.',
      en: 'Households with fibre are counted, as the row is named.',
    },
    alternatives: [
      {
        note: {
          vi: 'Tính số hộ gia đình có băng thông rộng bất kỳ, như điều kiện.',
          en: 'Households with broadband of any kind, by the condition.',
        },
      },
    ],
  },
  {
    id: 'none-arises',
    note: {
      vi: 'Văn bản không quy định rõ trường hợp không phát sinh (mẫu số bằng 0); coi là không đánh giá, số điểm này không tính vào điểm tối đa.',
      en: 'What holds where nothing arose (0 of 0) is not printed; the row is then left out of the maximum.',
    },
    alternatives: [
      {
        note: {
          vi: 'Đạt điểm tối đa, như mục V.4.1 quy định khi không xảy ra sự cố.',
          en: 'All points, as V.4.1 gives where no incident occurred.',
        },
        change: { whenNone: 'full' },
      },
      { note: { vi: 'Không có điểm.', en: 'No points.' }, change: { whenNone: 'zero' } },
    ],
  },
  {
    id: 'no-target',
    note: {
      vi: 'Văn bản quy định điểm tỷ lệ thuận với tỷ lệ đạt được (tỷ lệ càng cao điểm càng cao), không nêu mức đạt điểm tối đa; lấy mức 100%.',
      en: 'Points rise with the rate, and no rate is printed that earns them all; 100% is taken.',
    },
    alternatives: [
      {
        note: {
          vi: 'So với đơn vị có tỷ lệ cao nhất.',
          en: 'Against the unit with the highest rate.',
        },
        change: { kind: 'ratio-to-best', scale: 'share' },
      },
      {
        note: {
          vi: 'So sánh giữa các đơn vị theo phương pháp Min-Max.',
          en: 'Units compared with each other by Min-Max.',
        },
        change: { kind: 'min-max', scale: 'share' },
      },
    ],
  },
  {
    id: 'rate-of-the-name',
    note: {
      vi: 'Điều kiện chỉ yêu cầu đảm bảo chất lượng và đúng hạn, không nêu mức phải đạt; điểm được tính theo tỷ lệ nêu tại tên chỉ số, đạt điểm tối đa khi tỷ lệ là 100%.',
      en: 'Only quality and being on time are asked for; points go by the rate that the row is named after, up to 100%.',
    },
    alternatives: [
      {
        note: { vi: 'Chưa đạt 100% thì không có điểm.', en: 'Nothing short of 100%.' },
        change: { below: 'zero' },
      },
      {
        note: {
          vi: 'So sánh giữa các đơn vị theo phương pháp Min-Max.',
          en: 'Units compared with each other by Min-Max.',
        },
        change: { kind: 'min-max', scale: 'share' },
      },
    ],
  },
  {
    id: 'discontent',
    note: {
      vi: 'Văn bản không nêu mức cho phép; tỷ lệ bức xúc làm giảm điểm: 0% đạt điểm tối đa, 100% không có điểm.',
      en: 'No limit is printed; discontent counts against the unit, all points at 0% and none at 100%.',
    },
    alternatives: [
      {
        note: {
          vi: 'So sánh giữa các đơn vị, tỷ lệ thấp nhất đạt điểm tối đa.',
          en: 'Units compared with each other, the lowest rate best.',
        },
        rule: { kind: 'min-max', direction: 'lower', scale: 'share', whenNone: 'not-applicable' },
      },
      {
        note: { vi: 'Có phản ánh bức xúc thì không có điểm.', en: 'Any discontent earns nothing.' },
        change: { below: 'zero' },
      },
    ],
  },
  {
    id: 'no-step-on-paper',
    note: {
      vi: 'Điều kiện nêu không phát sinh bước thực hiện theo cách truyền thống; điểm được tính theo tỷ lệ hồ sơ nêu tại tên chỉ số.',
      en: 'The condition is that no step stays on paper; points go by the share of files that the row is named after.',
    },
    alternatives: [
      {
        note: {
          vi: 'Phát sinh bước thực hiện theo cách truyền thống thì không có điểm.',
          en: 'Any step on paper earns nothing.',
        },
        change: { below: 'zero' },
      },
    ],
  },
  {
    id: 'left-out-until-deployed',
    note: {
      vi: 'Văn bản ghi “khi có triển khai”, “khi đã triển khai”; hiểu là không đánh giá trong thời gian chưa triển khai.',
      en: '"Once deployed" is read as leaving the row out before that.',
    },
    alternatives: [
      {
        note: { vi: 'Chưa triển khai thì không có điểm.', en: 'No points before it is deployed.' },
      },
    ],
  },
  {
    id: 'document-counts',
    note: {
      vi: 'Điều kiện chỉ nêu có văn bản triển khai; đạt khi văn bản đã được ban hành.',
      en: 'The condition only names the document; it is met once the document is issued.',
    },
    alternatives: [
      {
        note: {
          vi: 'Chuyên mục đã phát sóng, báo cáo số đã được sử dụng, như tên chỉ số.',
          en: 'The broadcasts, or the digital reports, are in use, as the row is named.',
        },
      },
    ],
  },
  {
    id: 'articles-counted',
    note: {
      vi: 'Văn bản yêu cầu tối thiểu 1 tin, bài mỗi tháng và quy đổi điểm theo số tin, bài: tính trên 12 tin, bài của năm.',
      en: 'At least one article a month, points converted by the number of articles: counted out of 12 for the year.',
    },
    alternatives: [
      {
        note: {
          vi: 'Tính số tháng có tin, bài trong 12 tháng.',
          en: 'Months with an article, out of 12.',
        },
      },
      {
        note: {
          vi: 'Tính trên 10 tin, bài, đến thời hạn 31/10.',
          en: 'Out of 10 articles, up to the deadline of 31 October.',
        },
        change: { target: '10' },
      },
    ],
  },
  {
    id: 'weeks-on-air',
    note: {
      vi: 'Văn bản yêu cầu tối thiểu 1 tin, bài mỗi tuần, không quy định rõ điểm khi chưa đạt; tính tỷ lệ số tuần có phát sóng trong 52 tuần của năm.',
      en: 'One item a week is asked for, not said what less earns; the share of the 52 weeks with a broadcast is taken.',
    },
    alternatives: [
      {
        note: {
          vi: 'Có tuần không phát sóng thì không có điểm.',
          en: 'A week without a broadcast loses all.',
        },
        rule: { kind: 'count', target: '52', below: 'zero' },
      },
      {
        note: {
          vi: 'Tính 43 tuần, đến thời hạn 31/10.',
          en: '43 weeks, up to the deadline of 31 October.',
        },
        rule: { kind: 'count', target: '43' },
      },
      {
        note: {
          vi: 'Đạt đồng thời hai điều kiện: mỗi tuần 1 tin, bài và phát thống nhất trên hệ thống thông tin nguồn.',
          en: 'Both: one item a week, and all of it on the source information system.',
        },
      },
      {
        note: {
          vi: 'Phát thống nhất trên hệ thống thông tin nguồn thì đạt điểm tối đa.',
          en: 'Broadcasting on the source information system earns the maximum by itself.',
        },
      },
    ],
  },
  {
    id: 'smartphone-and-app',
    note: {
      vi: 'Hai điều kiện 100% không kèm điểm riêng; mỗi điều kiện tính một nửa số điểm, chưa đạt thì theo tỷ lệ.',
      en: 'Two conditions of 100% without points of their own; half the points each, by the rate.',
    },
    alternatives: [
      {
        note: { vi: 'Lấy tỷ lệ thấp hơn trong hai tỷ lệ.', en: 'The lower of the two rates.' },
        rule: {
          kind: 'lowest-of',
          parts: [
            {
              id: 'smartphone',
              label: 'Nhân sự sử dụng điện thoại thông minh',
              rule: { kind: 'ratio' },
            },
            { id: 'hue-s', label: 'Nhân sự cài đặt Hue-S', rule: { kind: 'ratio' } },
          ],
        },
      },
      {
        note: { vi: 'Đạt cả hai điều kiện mới có điểm.', en: 'Points only where both are met.' },
        rule: {
          kind: 'lowest-of',
          parts: [
            {
              id: 'smartphone',
              label: 'Nhân sự sử dụng điện thoại thông minh',
              rule: { kind: 'ratio', below: 'zero' },
            },
            { id: 'hue-s', label: 'Nhân sự cài đặt Hue-S', rule: { kind: 'ratio', below: 'zero' } },
          ],
        },
      },
    ],
  },
  {
    id: 'stored-data',
    note: {
      vi: 'Tên chỉ số là tỷ lệ, điều kiện chỉ nêu có dữ liệu phát sinh; điểm được tính theo tỷ lệ, đạt điểm tối đa khi tỷ lệ là 100%.',
      en: 'The name is a rate, the condition only asks for stored data; points go by the rate, up to 100%.',
    },
    alternatives: [
      {
        note: {
          vi: 'Có dữ liệu phát sinh thì đạt điểm tối đa.',
          en: 'Any stored data earns all points.',
        },
      },
    ],
  },
  {
    id: 'all-villages',
    note: {
      vi: 'Tỷ lệ được tính trên toàn bộ thôn, xóm, tổ dân phố, như mục IV.1.1.',
      en: 'All villages are the whole, as at IV.1.1.',
    },
    alternatives: [
      {
        note: {
          vi: 'Chỉ tính trên các thôn, xóm, tổ dân phố đã có Tổ.',
          en: 'Only the villages that have a team.',
        },
      },
    ],
  },
  {
    id: 'half-of-workers',
    note: {
      vi: 'Tên chỉ số nêu người dân, điều kiện nêu tối thiểu 50% người lao động; tính trên số người trong độ tuổi lao động, đạt 50% là đủ.',
      en: 'The name counts residents, the condition at least 50% of the workers: taken of the working-age population, and 50% is enough.',
    },
    alternatives: [
      {
        note: { vi: 'Tính trên tổng số người dân.', en: 'Of all residents.' },
        change: { of: 'population' },
      },
      {
        note: {
          vi: 'Dưới 50% không có điểm, từ 50% tính theo tỷ lệ đến 100%.',
          en: '50% as a floor: nothing under it, then by the rate up to 100%.',
        },
        change: { target: '1', floor: '0.5' },
      },
      { note: { vi: 'Người lao động của cơ quan, đơn vị.', en: 'The agency’s own employees.' } },
    ],
  },
  {
    id: 'share-handled',
    note: {
      vi: 'Văn bản chỉ nêu điểm tối đa khi không phát sinh hoặc khi đã xử lý; xử lý được một phần thì tính theo tỷ lệ đã xử lý.',
      en: 'Only none at all, or all handled, is printed, with all points; between them the share handled is taken.',
    },
    alternatives: [
      { note: { vi: 'Chưa xử lý hết thì không có điểm.', en: 'Nothing short of all handled.' } },
    ],
  },
  {
    id: 'revenue',
    note: {
      vi: 'Điểm tỷ lệ thuận với doanh thu, không nêu mức đạt điểm tối đa và đơn vị tính; so với đơn vị có doanh thu cao nhất, đơn vị tính triệu đồng.',
      en: 'Points rise with the revenue, without a figure that earns them all and without a unit of money: against the unit with the highest, in millions of dong.',
    },
    alternatives: [
      {
        note: {
          vi: 'So sánh giữa các đơn vị theo phương pháp Min-Max.',
          en: 'Units compared with each other by Min-Max.',
        },
        change: { kind: 'min-max' },
      },
      { note: { vi: 'Doanh thu bình quân đầu người.', en: 'Revenue per inhabitant.' } },
    ],
  },
  {
    id: 'smartphone-owners',
    note: {
      vi: 'Điều kiện tính trên số người dân có điện thoại thông minh; tên chỉ số tính trên toàn bộ người dân.',
      en: 'The condition counts the residents with a smartphone, the name all residents; the condition is taken.',
    },
    alternatives: [{ note: { vi: 'Tính trên tổng số người dân.', en: 'Of all residents.' } }],
  },
] as const satisfies readonly ReadingDefinition[];
