import type { PillarDefinition } from '../../src/rubric/definition.ts';

/** Pillar 1, digital awareness: 7 rows. Row 1.2 has cells of its own above those of its two sub-rows. */
export const pillar1 = {
  id: '1',
  name: 'Nhận thức số',
  maxPoints: '7',
  criteria: [
    {
      id: '1.1',
      name: 'Bí thư, Chủ tịch là Trưởng ban Ban chỉ đạo chuyển đổi số',
      components: [
        {
          id: '1.1',
          name: 'Bí thư, Chủ tịch là Trưởng ban Ban chỉ đạo chuyển đổi số',
          maxPoints: '1',
          time: 'Kiện toàn kịp thời khi có sự thay đổi',
          evidence: [{ kind: 'document', name: 'Quyết định thành lập, kiện toàn' }],
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (1)'],
            supports: ['Cán bộ Văn hóa - Xã hội', 'Văn phòng Đảng ủy'],
          },
          rule: { kind: 'achieved' },
          basis: {
            items: ['1.1'],
            rule: 'stated',
            note: {
              vi: 'Bí thư hoặc Chủ tịch là Trưởng ban thì đạt. Không đặt thời hạn: cột thời gian chỉ yêu cầu kiện toàn kịp thời khi có sự thay đổi. Cách hiểu khác: chậm kiện toàn thì không đạt.',
              en: 'Achieved where the party secretary or the chairman heads the committee. No deadline is set: the cell only asks that changes be made in time. Other reading: a late change is not achieved.',
            },
          },
        },
      ],
    },
    {
      id: '1.2',
      name: 'Bí thư hoặc Chủ tịch chủ trì, chỉ đạo chuyển đổi số',
      time: 'Khi tổ chức hội nghị hoặc ban hành văn bản',
      evidence: [
        { kind: 'document', name: 'Giấy mời' },
        { kind: 'document', name: 'Văn bản' },
      ],
      responsible: {
        guides: [],
        leads: ['Công chức Văn phòng - Thống kê (1)', 'Văn phòng Đảng ủy'],
        supports: ['Cán bộ Văn hóa - Xã hội'],
      },
      components: [
        {
          id: '1.2.1',
          name: 'Bí thư/Chủ tịch tham gia đầy đủ các cuộc họp về CĐS của tỉnh, thành phố',
          maxPoints: '1',
          time: 'Khi có yêu cầu',
          evidence: [{ kind: 'document', name: 'Giấy mời họp' }],
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (1)'],
            supports: ['Văn phòng Đảng ủy'],
          },
          rule: {
            kind: 'ratio',
            whenNone: 'not-applicable',
            labels: {
              numerator: 'Số cuộc họp Bí thư/Chủ tịch đã tham gia',
              denominator: 'Số cuộc họp được mời',
              unit: 'cuộc họp',
            },
          },
          basis: {
            items: ['1.2.1'],
            rule: 'inferred',
            reading: 'full-attendance',
            also: ['none-arises'],
          },
        },
        {
          id: '1.2.2',
          name: 'Bí thư/Chủ tịch chủ trì các cuộc họp về CĐS của phường',
          maxPoints: '1',
          time: 'Ít nhất 1 cuộc/ Quý',
          evidence: [
            { kind: 'document', name: 'Giấy mời' },
            { kind: 'document', name: 'Biên bản cuộc họp' },
          ],
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (1)'],
            supports: ['Văn phòng Đảng ủy'],
          },
          rule: {
            kind: 'coverage',
            periods: 4,
            labels: { value: 'Số quý có cuộc họp do Bí thư/Chủ tịch chủ trì', unit: 'quý' },
          },
          basis: { items: ['1.2.2'], rule: 'inferred', reading: 'share-of-quarters' },
        },
      ],
    },
    {
      id: '1.3',
      name: 'Văn bản chỉ đạo CĐS do người đứng đầu UBND phường ký',
      components: [
        {
          id: '1.3',
          name: 'Văn bản chỉ đạo CĐS do người đứng đầu UBND phường ký',
          maxPoints: '1',
          time: 'Thực hiện theo chỉ đạo của Trung ương, tỉnh',
          evidence: [
            {
              kind: 'document',
              name: 'Văn bản CĐS do Trưởng ban chỉ đạo CĐS, Chủ tịch UBND phường ký',
            },
          ],
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê (1)'],
            supports: ['Cán bộ Văn hóa - Xã hội', 'Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'achieved' },
          basis: {
            items: ['1.3'],
            rule: 'inferred',
            note: {
              vi: 'Đạt khi các văn bản chỉ đạo CĐS do người đứng đầu ký; văn bản không quy định rõ mức điểm từng phần. Cột thời gian ngắt câu sau dấu phẩy. Cách hiểu khác: tỷ lệ văn bản do người đứng đầu ký.',
              en: 'Read as all or none. The time cell breaks off after a comma. Other reading: the share of the documents signed by the head.',
            },
          },
        },
      ],
    },
    {
      id: '1.4',
      name: 'Cổng thông tin điện tử của UBND phường có chuyên mục riêng về chuyển đổi số',
      components: [
        {
          id: '1.4',
          name: 'Cổng thông tin điện tử của UBND phường có chuyên mục riêng về chuyển đổi số',
          maxPoints: '1',
          time: 'Thường xuyên',
          requirement: 'Trên 20 tin, bài về CĐS',
          evidence: [{ kind: 'link', name: 'Tin, bài về CĐS trên Cổng TTĐT phường' }],
          responsible: {
            guides: [],
            leads: ['Cán bộ Văn hóa - Xã hội'],
            supports: ['Cán bộ Đài Truyền thanh', 'Bí thư Đoàn Thanh niên'],
          },
          rule: {
            kind: 'count',
            target: '21',
            labels: { value: 'Số tin, bài về CĐS trên Cổng TTĐT phường', unit: 'tin, bài' },
          },
          basis: {
            items: ['1.4'],
            rule: 'inferred',
            note: {
              vi: 'Chuyên mục riêng là điều kiện để có tin, bài. Cách hiểu khác: có chuyên mục là đạt, như tên chỉ số.',
              en: 'The section itself is a condition for items in it. Other reading: the section alone, as the name has it.',
            },
            reading: 'over-20',
            also: ['proportional-below'],
          },
        },
      ],
    },
    {
      id: '1.5',
      name: 'Đài truyền thanh phường có chuyên mục riêng về chuyển đổi số',
      components: [
        {
          id: '1.5',
          name: 'Đài truyền thanh phường có chuyên mục riêng về chuyển đổi số',
          maxPoints: '1',
          time: 'Thường xuyên',
          evidence: [{ kind: 'document', name: 'Quyết định, văn bản chỉ đạo' }],
          responsible: {
            guides: [],
            leads: ['Cán bộ Đài Truyền thanh'],
            supports: ['Cán bộ Văn hóa - Xã hội'],
          },
          rule: { kind: 'achieved' },
          basis: {
            items: ['1.5'],
            rule: 'inferred',
            note: {
              vi: 'Minh chứng là quyết định, văn bản chỉ đạo; đạt khi Đài đã có chuyên mục theo văn bản đó. Cách hiểu khác: có văn bản là đạt.',
              en: 'The evidence is a decision or directive; achieved where the station has the column that it sets up. Other reading: the document alone is enough.',
            },
          },
        },
      ],
    },
    {
      id: '1.6',
      name: 'Tần suất hệ thống truyền thanh cơ sở phát sóng chuyên mục riêng về chuyển đổi số',
      components: [
        {
          id: '1.6',
          name: 'Tần suất hệ thống truyền thanh cơ sở phát sóng chuyên mục riêng về chuyển đổi số',
          maxPoints: '1',
          time: 'Thường xuyên',
          requirement: 'Từ 1 lần/1 tuần',
          responsible: {
            guides: [],
            leads: ['Cán bộ Đài Truyền thanh'],
            supports: ['Cán bộ Văn hóa - Xã hội'],
          },
          rule: {
            kind: 'coverage',
            periods: 52,
            labels: {
              value: 'Số tuần có phát sóng chuyên mục riêng về chuyển đổi số',
              unit: 'tuần',
            },
          },
          basis: { items: ['1.6'], rule: 'inferred', reading: 'share-of-weeks' },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
