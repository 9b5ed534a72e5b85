import type { PillarDefinition } from '../../src/rubric/definition.ts';

/** QĐ 2263/QĐ-UBND of 27 September 2023, Phụ lục 3, part I (Nhận thức số): 90 points. */
export const pillar1 = {
  id: 'I',
  name: 'Nhận thức số',
  maxPoints: '90',
  criteria: [
    {
      id: 'I.1',
      name: 'Người đứng đầu địa phương là Trưởng ban Ban chỉ đạo chuyển đổi số (BCĐ CĐS)',
      components: [
        {
          id: 'I.1.1',
          name: 'Ban hành Quyết định thành lập BCĐ CĐS của địa phương do người đứng đầu làm trưởng ban',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'document', name: 'Quyết định thành lập', signed: true }],
          rule: {
            kind: 'choice',
            options: [
              { id: 'head', fraction: '1', label: 'Người đứng đầu làm Trưởng ban' },
              { id: 'deputy', fraction: '0.5', label: 'Cấp phó làm Trưởng ban' },
              { id: 'none', fraction: '0', label: 'Chưa thành lập hoặc người khác làm Trưởng ban' },
            ],
          },
          basis: { items: ['I.1.1'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'I.2',
      name: 'Người đứng đầu địa phương chủ trì, chỉ đạo chuyển đổi số (CĐS)',
      components: [
        {
          id: 'I.2.1',
          name: 'Tham gia đầy đủ các phiên họp BCĐ CĐS của huyện',
          maxPoints: '2',
          due: '10-31',
          evidence: [
            {
              kind: 'document',
              name: 'Văn bản báo cáo thống kê từ đơn vị chủ trì tổ chức',
              signed: true,
            },
          ],
          rule: {
            kind: 'count',
            pointsEach: '0.5',
            labels: { value: 'Số cuộc họp BCĐ CĐS của huyện đã tham gia', unit: 'cuộc họp' },
          },
          notApplicable: 'Không có lãnh đạo đơn vị là thành viên BCĐ CĐS của huyện',
          basis: {
            items: ['I.2.1'],
            rule: 'stated',
            note: {
              vi: 'Văn bản tính theo 4 cuộc họp của 4 quý, mỗi cuộc họp 0,5 điểm, kể cả khi huyện tổ chức ít hơn 4 cuộc họp. Cách hiểu khác: tham gia đủ các cuộc họp đã tổ chức thì đạt điểm tối đa.',
              en: 'The document counts 4 meetings for 4 quarters, half a point each, also where the district held fewer. Other reading: having attended all that were held earns all points.',
            },
          },
        },
        {
          id: 'I.2.2',
          name: 'Tổ chức phiên họp BCĐ CĐS của địa phương Quý 1',
          maxPoints: '2',
          due: '03-31',
          evidence: [
            {
              kind: 'document',
              name: 'Giấy mời triệu tập các cuộc họp của Ban chỉ đạo chuyển đổi số',
            },
            { kind: 'document', name: 'Kết luận cuộc họp' },
            { kind: 'image', name: 'Hình ảnh cuộc họp' },
          ],
          rule: {
            kind: 'checklist',
            items: [
              {
                id: 'held',
                points: '1',
                label: 'Có tổ chức phiên họp hoặc lồng ghép trong họp giao ban Quý 1',
              },
              {
                id: 'chaired-by-head',
                points: '1',
                label: 'Người đứng đầu chủ trì',
                requires: 'held',
              },
            ],
          },
          basis: { items: ['I.2.2'], rule: 'stated' },
        },
        {
          id: 'I.2.3',
          name: 'Tổ chức phiên họp BCĐ CĐS của địa phương Quý 2',
          maxPoints: '2',
          due: '06-30',
          evidence: [
            {
              kind: 'document',
              name: 'Giấy mời triệu tập các cuộc họp của Ban chỉ đạo chuyển đổi số',
            },
            { kind: 'document', name: 'Kết luận cuộc họp' },
            { kind: 'image', name: 'Hình ảnh cuộc họp' },
          ],
          rule: {
            kind: 'checklist',
            items: [
              {
                id: 'held',
                points: '1',
                label: 'Có tổ chức phiên họp hoặc lồng ghép trong họp giao ban Quý 2',
              },
              {
                id: 'chaired-by-head',
                points: '1',
                label: 'Người đứng đầu chủ trì',
                requires: 'held',
              },
            ],
          },
          basis: { items: ['I.2.3'], rule: 'stated' },
        },
        {
          id: 'I.2.4',
          name: 'Tổ chức phiên họp BCĐ CĐS của địa phương Quý 3',
          maxPoints: '2',
          due: '09-30',
          evidence: [
            {
              kind: 'document',
              name: 'Giấy mời triệu tập các cuộc họp của Ban chỉ đạo chuyển đổi số',
            },
            { kind: 'document', name: 'Kết luận cuộc họp' },
            { kind: 'image', name: 'Hình ảnh cuộc họp' },
          ],
          rule: {
            kind: 'checklist',
            items: [
              {
                id: 'held',
                points: '1',
                label: 'Có tổ chức phiên họp hoặc lồng ghép trong họp giao ban Quý 3',
              },
              {
                id: 'chaired-by-head',
                points: '1',
                label: 'Người đứng đầu chủ trì',
                requires: 'held',
              },
            ],
          },
          basis: { items: ['I.2.4'], rule: 'stated' },
        },
        {
          id: 'I.2.5',
          name: 'Tổ chức phiên họp BCĐ CĐS của địa phương Quý 4',
          maxPoints: '2',
          due: '10-31',
          evidence: [
            {
              kind: 'document',
              name: 'Giấy mời triệu tập các cuộc họp của Ban chỉ đạo chuyển đổi số',
            },
            { kind: 'document', name: 'Kết luận cuộc họp' },
            { kind: 'image', name: 'Hình ảnh cuộc họp' },
          ],
          rule: {
            kind: 'checklist',
            items: [
              {
                id: 'held',
                points: '1',
                label: 'Có tổ chức phiên họp hoặc lồng ghép trong họp giao ban Quý 4',
              },
              {
                id: 'chaired-by-head',
                points: '1',
                label: 'Người đứng đầu chủ trì',
                requires: 'held',
              },
            ],
          },
          basis: { items: ['I.2.5'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'I.3',
      name: 'Văn bản chỉ đạo chuyên đề về chuyển đổi số do người đứng đầu địa phương ký',
      components: [
        {
          id: 'I.3.1',
          name: 'Văn bản chỉ đạo về chính quyền số (mỗi năm tối thiểu 01 văn bản)',
          maxPoints: '3',
          due: '10-31',
          evidence: [
            {
              kind: 'list',
              name: 'Danh sách các văn bản được ban hành (File điện tử)',
              signed: true,
            },
          ],
          rule: {
            kind: 'choice',
            options: [
              { id: 'head', fraction: '1', label: 'Người đứng đầu ký ít nhất 01 văn bản' },
              { id: 'deputy', fraction: '0.5', label: 'Cấp phó ký ít nhất 01 văn bản' },
              { id: 'none', fraction: '0', label: 'Chưa có văn bản' },
            ],
          },
          basis: { items: ['I.3.1'], rule: 'stated' },
        },
        {
          id: 'I.3.2',
          name: 'Văn bản chỉ đạo về kinh tế số (mỗi năm tối thiểu 01 văn bản)',
          maxPoints: '4',
          due: '10-31',
          evidence: [
            {
              kind: 'list',
              name: 'Danh sách các văn bản được ban hành (File điện tử)',
              signed: true,
            },
          ],
          rule: {
            kind: 'choice',
            options: [
              { id: 'head', fraction: '1', label: 'Người đứng đầu ký ít nhất 01 văn bản' },
              { id: 'deputy', fraction: '0.5', label: 'Cấp phó ký' },
              { id: 'none', fraction: '0', label: 'Chưa có văn bản' },
            ],
          },
          basis: { items: ['I.3.2'], rule: 'stated' },
        },
        {
          id: 'I.3.3',
          name: 'Văn bản chỉ đạo về xã hội số (mỗi năm tối thiểu 01 văn bản)',
          maxPoints: '3',
          due: '10-31',
          evidence: [
            {
              kind: 'list',
              name: 'Danh sách các văn bản được ban hành (File điện tử)',
              signed: true,
            },
          ],
          rule: {
            kind: 'choice',
            options: [
              { id: 'head', fraction: '1', label: 'Người đứng đầu ký ít nhất 01 văn bản' },
              { id: 'deputy', fraction: '0.5', label: 'Cấp phó ký' },
              { id: 'none', fraction: '0', label: 'Chưa có văn bản' },
            ],
          },
          basis: { items: ['I.3.3'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'I.4',
      name: 'Chuyên trang cấp tỉnh về chuyển đổi số',
      components: [
        {
          id: 'I.4.1',
          name: 'Có tin, bài về CĐS cung cấp lên Cổng CĐS của tỉnh (tối thiểu 2 bài/1 năm)',
          maxPoints: '10',
          due: '10-31',
          evidence: [
            {
              kind: 'list',
              name: 'Danh sách các tin bài đã được phê duyệt đăng lên trang chuyển đổi số của tỉnh',
            },
          ],
          rule: {
            kind: 'count',
            target: '2',
            labels: {
              value: 'Số tin, bài được phê duyệt và đăng trên trang chuyển đổi số của tỉnh',
              unit: 'tin, bài',
            },
          },
          basis: { items: ['I.4.1'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'I.5',
      name: 'Cổng thông tin điện tử của địa phương có chuyên mục riêng về chuyển đổi số',
      components: [
        {
          id: 'I.5.1',
          name: 'Trang thông tin điện tử (TTĐT) của UBND cấp xã có chuyên mục CĐS',
          maxPoints: '4',
          due: '10-31',
          evidence: [
            {
              kind: 'link',
              name: 'Liên kết của chuyên mục CĐS trên trang/ cổng thông tin điện tử',
            },
          ],
          rule: { kind: 'achieved' },
          basis: { items: ['I.5.1'], rule: 'stated' },
        },
        {
          id: 'I.5.2',
          name: 'Có tin, bài về CĐS (tối thiểu 1 tháng 1 tin bài)',
          maxPoints: '6',
          due: '10-31',
          evidence: [
            { kind: 'list', name: 'Báo cáo danh sách bằng file điện tử' },
            { kind: 'link', name: 'Liên kết trên trang/ cổng thông tin điện tử' },
          ],
          rule: {
            kind: 'count',
            target: '12',
            labels: { value: 'Số tin, bài về chuyển đổi số đã đăng', unit: 'tin, bài' },
          },
          basis: { items: ['I.5.2'], rule: 'inferred', reading: 'articles-counted' },
        },
      ],
    },
    {
      id: 'I.6',
      name: 'Hệ thống truyền thanh cơ sở có chuyên mục riêng về chuyển đổi số',
      components: [
        {
          id: 'I.6.1',
          name: 'Đài Truyền thanh cấp xã có chuyên mục CĐS',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'document', name: 'Dữ liệu điện tử', signed: true }],
          rule: { kind: 'achieved' },
          basis: { items: ['I.6.1'], rule: 'inferred', reading: 'document-counts' },
        },
      ],
    },
    {
      id: 'I.7',
      name: 'Tần suất hệ thống truyền thanh cơ sở phát sóng chuyên mục riêng về chuyển đổi số',
      components: [
        {
          id: 'I.7.1',
          name: 'Tần suất phát sóng của Đài Truyền thanh cấp xã (Tối thiểu 1 bài/ 1 tuần)',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Dữ liệu trên hệ thống thông tin nguồn' }],
          rule: {
            kind: 'coverage',
            periods: 52,
            labels: { value: 'Số tuần có phát sóng tin, bài về chuyển đổi số', unit: 'tuần' },
          },
          basis: { items: ['I.7.1'], rule: 'inferred', reading: 'weeks-on-air' },
        },
      ],
    },
    {
      id: 'I.8',
      name: 'Tỉ lệ người dân có kỹ năng tiếp cận thông tin chính thống trên nền tảng số',
      components: [
        {
          id: 'I.8.1',
          name: 'Tỉ lệ người dân trên địa bàn tiếp cận kênh thông tin chính thống trên Hue-S',
          maxPoints: '10',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê từ hệ thống' }],
          rule: {
            kind: 'ratio',
            of: 'population',
            labels: {
              numerator: 'Số người dân tiếp cận kênh thông tin chính thống trên Hue-S',
              denominator: 'Tổng số người dân trên địa bàn',
              unit: 'người',
            },
          },
          basis: { items: ['I.8.1'], rule: 'inferred', reading: 'proportional-below' },
        },
        {
          id: 'I.8.2',
          name: 'Tỉ lệ cán bộ, công chức, viên chức (CBCCVC), người lao động trong cơ quan nhà nước tiếp cận kênh truyền thông nội bộ trên Hue-S',
          maxPoints: '10',
          due: '10-31',
          evidence: [
            { kind: 'document', name: 'Văn bản chỉ đạo triển khai', signed: true },
            { kind: 'system', name: 'Thống kê từ hệ thống' },
          ],
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số CBCCVC, người lao động tiếp cận kênh truyền thông nội bộ trên Hue-S',
              denominator: 'Tổng số CBCCVC, người lao động',
              unit: 'người',
            },
          },
          basis: {
            items: ['I.8.2'],
            rule: 'inferred',
            note: {
              vi: 'Tên chỉ số tính cả người lao động; điều kiện chỉ nêu CBCCVC.',
              en: 'The name counts employees too, the condition only cadres, civil servants and public employees.',
            },
            reading: 'proportional-below',
          },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
