import type { ReadingDefinition } from '../../src/rubric/definition.ts';

/** What was read into the plan of phường Cam Lợi and its appendix, and how else it may be read. */
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
    id: 'whole-read-in',
    note: {
      vi: 'Tên chỉ số là số lượng, yêu cầu là tỷ lệ phần trăm, mẫu số không được nêu; lấy tổng số cùng loại.',
      en: 'The row names a number and asks for a percentage without a whole: taken of all of the same sort.',
    },
    alternatives: [
      {
        note: {
          vi: 'Mẫu số khác do cơ quan hướng dẫn xác định.',
          en: 'Another whole, as the guiding office sets it.',
        },
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
    id: 'section-80',
    note: {
      vi: 'Mức yêu cầu lấy theo Phụ lục; mục II.3 của Kế hoạch nêu 80% dân số trên 15 tuổi.',
      en: 'The appendix is followed; section II.3 of the plan has 80% of those over 15.',
    },
    alternatives: [
      {
        note: { vi: 'Mức yêu cầu 80%, như mục II.3.', en: '80%, as in section II.3.' },
        change: { target: '0.8' },
      },
    ],
  },
  {
    id: 'section-90',
    note: {
      vi: 'Mức yêu cầu lấy theo Phụ lục; phần II của Kế hoạch (mục 3 và mục 6) nêu 90%.',
      en: 'The appendix is followed; part II of the plan (sections 3 and 6) has 90%.',
    },
    alternatives: [
      {
        note: { vi: 'Mức yêu cầu 90%, như phần II.', en: '90%, as in part II.' },
        change: { target: '0.9' },
      },
    ],
  },
  {
    id: 'section-50',
    note: {
      vi: 'Mức yêu cầu lấy theo Phụ lục; phần II của Kế hoạch (mục 6 và mục 8) nêu 50%.',
      en: 'The appendix is followed; part II of the plan (sections 6 and 8) has 50%.',
    },
    alternatives: [
      {
        note: { vi: 'Mức yêu cầu 50%, như phần II.', en: '50%, as in part II.' },
        change: { target: '0.5' },
      },
    ],
  },
  {
    id: 'handled-share',
    note: {
      vi: 'Kế hoạch không nêu yêu cầu; điểm được tính theo tỷ lệ đã xử lý trên số phát hiện, không phát sinh thì đạt điểm tối đa.',
      en: 'No requirement is printed: the share handled of what was found, all points where nothing was found.',
    },
    alternatives: [
      {
        note: {
          vi: 'So sánh số lượng giữa các xã, phường.',
          en: 'The number itself, held against other communes.',
        },
      },
    ],
  },
  {
    id: 'one-plan',
    note: {
      vi: 'Kế hoạch không nêu yêu cầu; có ít nhất một phương án thì đạt điểm tối đa.',
      en: 'No requirement is printed: at least one plan earns all points.',
    },
    alternatives: [
      {
        note: {
          vi: 'So sánh số lượng phương án giữa các xã, phường.',
          en: 'The number itself, held against other communes.',
        },
        rule: { kind: 'min-max' },
      },
    ],
  },
  {
    id: 'security-budget',
    note: {
      vi: 'Kế hoạch không nêu điểm riêng của hai khoản và không nêu 10% của khoản nào; mỗi khoản một nửa số điểm, tính trên kinh phí cùng loại chi cho chuyển đổi số.',
      en: 'Neither the points of the two budgets are printed nor what the 10% are of: half the points each, of the spending of the same sort on digital transformation.',
    },
    alternatives: [
      { note: { vi: 'Một mức chung cho tổng hai khoản.', en: 'One target for their sum.' } },
      {
        note: { vi: 'Tính trên tổng chi ngân sách nhà nước.', en: 'Of the total budget spending.' },
      },
    ],
  },
  {
    id: 'half-for-deployment',
    note: {
      vi: 'Hai yêu cầu không kèm điểm riêng, yêu cầu sau cần yêu cầu trước; có triển khai thì đạt một nửa số điểm.',
      en: 'Two conditions without points, the second needing the first: half for deployment alone.',
    },
    alternatives: [
      {
        note: { vi: 'Đạt cả hai yêu cầu mới có điểm.', en: 'Points only where both are met.' },
        rule: {
          kind: 'choice',
          options: [
            { id: 'none', fraction: '0', label: 'Chưa triển khai' },
            { id: 'deployed', fraction: '0', label: 'Có triển khai' },
            {
              id: 'meets-requirements',
              fraction: '1',
              label: 'Có triển khai và đáp ứng yêu cầu kỹ thuật',
            },
          ],
        },
      },
    ],
  },
  {
    id: 'equal-shares',
    note: {
      vi: 'Kế hoạch không nêu điểm của từng nội dung; các nội dung có số điểm bằng nhau, chưa đạt mức yêu cầu thì tính theo tỷ lệ.',
      en: 'The points of the parts are not printed: equal shares, in proportion below what is required.',
    },
    alternatives: [
      { note: { vi: 'Các nội dung có số điểm khác nhau.', en: 'Unequal shares.' } },
      {
        note: {
          vi: 'Đạt mức yêu cầu ở tất cả các nội dung mới có điểm.',
          en: 'Points only where all are met.',
        },
      },
    ],
  },
  {
    id: 'spending-compared',
    note: {
      vi: 'Yêu cầu ghi “Min-Max dựa vào tỷ lệ của tỉnh với tỉnh chi cao nhất”, không nêu rõ là tỷ lệ nào; áp dụng phương pháp Min-Max đối với số tiền chi của các xã, phường, đơn vị tính tỷ đồng như mục III.11.',
      en: '"Min-Max by the share of the province to the province that spends most" leaves open which share: Min-Max of the spending of the wards, in billions of dong as at III.11.',
    },
    alternatives: [
      {
        note: {
          vi: 'Số tiền chi so với đơn vị chi cao nhất.',
          en: 'The spending over that of the unit that spends most.',
        },
        change: { kind: 'ratio-to-best' },
      },
      {
        note: {
          vi: 'Min-Max đối với tỷ lệ chi trên tổng chi ngân sách nhà nước.',
          en: 'Min-Max of the share of the total budget spending.',
        },
      },
      {
        note: {
          vi: 'Tính ở cấp tỉnh, như câu chữ của văn bản.',
          en: 'At the level of provinces, as the text has it.',
        },
      },
    ],
  },
  {
    id: 'highest-best',
    note: {
      vi: 'Yêu cầu ghi “phương pháp Min-Max”, đơn vị cao nhất đạt điểm tối đa “và giảm dần”, không nêu công thức và mức không có điểm; lấy chênh lệch so với đơn vị thấp nhất chia cho chênh lệch giữa đơn vị cao nhất và đơn vị thấp nhất; đơn vị thấp nhất không có điểm.',
      en: '"Min-Max": all points for the highest, "decreasing" below it; neither the formula nor what earns nothing is printed. The distance to the lowest unit over the distance between the highest and the lowest; the lowest earns nothing.',
    },
    alternatives: [
      {
        note: {
          vi: 'Chia cho mức của đơn vị cao nhất, chỉ mức 0 mới không có điểm.',
          en: 'Over that of the highest unit: only 0 earns nothing.',
        },
        change: { kind: 'ratio-to-best' },
      },
      {
        note: { vi: 'Giảm dần theo thứ hạng.', en: 'Decreasing by rank.' },
      },
    ],
  },
] as const satisfies readonly ReadingDefinition[];
