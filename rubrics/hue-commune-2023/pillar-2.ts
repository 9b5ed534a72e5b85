import type { PillarDefinition } from '../../src/rubric/definition.ts';

/** QĐ 2263/QĐ-UBND of 27 September 2023, Phụ lục 3, part II (Thể chế số): 25 points. */
export const pillar2 = {
  id: 'II',
  name: 'Thể chế số',
  maxPoints: '25',
  criteria: [
    {
      id: 'II.1',
      name: 'Kế hoạch hành động 5 năm của địa phương về chuyển đổi số',
      components: [
        {
          id: 'II.1.1',
          name: 'Ban hành kế hoạch 5 năm của các địa phương về CĐS',
          maxPoints: '5',
          due: '10-31',
          evidence: [{ kind: 'document', name: 'Kế hoạch', signed: true }],
          rule: { kind: 'achieved' },
          basis: {
            items: ['II.1.1'],
            rule: 'stated',
            note: {
              vi: 'Điều kiện yêu cầu kế hoạch phù hợp ngành, lĩnh vực, địa phương; mức phù hợp do bên thẩm định xem xét.',
              en: 'The plan has to suit the sector and the locality; whoever verifies judges that.',
            },
          },
        },
      ],
    },
    {
      id: 'II.2',
      name: 'Kế hoạch hành động hằng năm của địa phương về chuyển đổi số',
      components: [
        {
          id: 'II.2.1',
          name: 'Ban hành kế hoạch hằng năm của các địa phương về CĐS',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'document', name: 'Kế hoạch', signed: true }],
          rule: { kind: 'achieved' },
          basis: {
            items: ['II.2.1'],
            rule: 'stated',
            note: {
              vi: 'Điều kiện yêu cầu kế hoạch phù hợp ngành, lĩnh vực, địa phương; mức phù hợp do bên thẩm định xem xét.',
              en: 'The plan has to suit the sector and the locality; whoever verifies judges that.',
            },
          },
        },
      ],
    },
    {
      id: 'II.3',
      name: 'Ban hành chính sách khuyến khích người dân, doanh nghiệp sử dụng dịch vụ công trực tuyến (DVCTT)',
      components: [
        {
          id: 'II.3.1',
          name: 'Ban hành chính sách của địa phương về khuyến khích người dân, doanh nghiệp sử dụng DVCTT',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'document', name: 'Quyết định', signed: true }],
          rule: { kind: 'achieved' },
          basis: {
            items: ['II.3.1'],
            rule: 'inferred',
            note: {
              vi: 'Đạt theo một trong hai cách: địa phương có chương trình, chính sách khuyến khích hoặc đã tham mưu cấp có thẩm quyền ban hành; hoặc thủ tục hành chính của đơn vị có trong danh mục do UBND tỉnh ban hành, khi đó không cần quyết định riêng và tài liệu kiểm chứng là danh mục. Cách hiểu khác: chương trình, chính sách phải có đủ các nội dung chính mà điều kiện nêu (giảm thời gian, giảm lệ phí, hỗ trợ trả kết quả tại nhà).',
              en: 'Either way is enough: a programme or policy of the commune’s own, or one proposed to the authority that issues it; or procedures on the province’s list, which needs no decision of its own, the list being the evidence. Other reading: the programme has to hold every main content that the condition names (less time, lower fees, results brought home).',
            },
          },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
