import type { PillarDefinition } from '../../src/rubric/definition.ts';

/**
 * Pillar 1, digital awareness: 7 rows. The cells of row 1.2 itself stand above its two
 * sub-rows, which have their own: led by Công chức Văn phòng - Thống kê and Văn phòng Đảng ủy,
 * supported by Cán bộ Văn hóa - Xã hội, when a conference is held or a document issued (Khi tổ
 * chức hội nghị hoặc ban hành văn bản), shown by invitations and documents (Giấy mời, Văn bản).
 */
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
            leads: ['Công chức Văn phòng - Thống kê'],
            supports: ['Cán bộ Văn hóa - Xã hội', 'Văn phòng Đảng ủy'],
          },
          rule: { kind: 'achieved' },
          basis: { items: ['1.1'], rule: 'stated' },
        },
      ],
    },
    {
      id: '1.2',
      name: 'Bí thư hoặc Chủ tịch chủ trì, chỉ đạo chuyển đổi số',
      components: [
        {
          id: '1.2.1',
          name: 'Bí thư/Chủ tịch tham gia đầy đủ các cuộc họp về CĐS của tỉnh, thành phố',
          maxPoints: '1',
          time: 'Khi có yêu cầu',
          evidence: [{ kind: 'document', name: 'Giấy mời họp' }],
          responsible: {
            guides: [],
            leads: ['Công chức Văn phòng - Thống kê'],
            supports: ['Văn phòng Đảng ủy'],
          },
          rule: { kind: 'ratio' },
          basis: {
            items: ['1.2.1'],
            rule: 'inferred',
            note: 'full attendance read as meetings attended over meetings called, 100%; other reading: all or none',
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
            leads: ['Công chức Văn phòng - Thống kê'],
            supports: ['Văn phòng Đảng ủy'],
          },
          rule: { kind: 'coverage', periods: 4 },
          basis: {
            items: ['1.2.2'],
            rule: 'stated',
            note: 'at least one meeting a quarter (time cell)',
          },
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
            leads: ['Công chức Văn phòng - Thống kê'],
            supports: ['Cán bộ Văn hóa - Xã hội', 'Cán bộ, công chức có liên quan'],
          },
          rule: { kind: 'achieved' },
          basis: {
            items: ['1.3'],
            rule: 'inferred',
            note: 'read as all or none; other reading: share of the documents signed by the head. The time cell breaks off after a comma',
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
          rule: { kind: 'count', target: '21' },
          basis: {
            items: ['1.4'],
            rule: 'inferred',
            note: 'over 20 items (evidence cell) read strictly, so 21; other reading: 20, or the section alone as the name has it',
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
          basis: { items: ['1.5'], rule: 'stated' },
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
          rule: { kind: 'coverage', periods: 52 },
          basis: {
            items: ['1.6'],
            rule: 'stated',
            note: 'once a week (evidence cell), over the 52 weeks of the year',
          },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
