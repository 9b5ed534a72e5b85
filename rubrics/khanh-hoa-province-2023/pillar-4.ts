import type { PillarDefinition } from '../../src/rubric/definition.ts';

/** Pillar IV of KH 11252/KH-UBND: rows II.20 to II.26 and III.12 to III.17 of the appendix. */
export const pillar4 = {
  id: 'IV',
  name: 'Nhân lực số',
  maxPoints: '100',
  criteria: [
    {
      id: 'IV.II.20',
      name: 'Tổ công nghệ số cộng đồng đến mức xã',
      components: [
        {
          id: 'IV.II.20',
          name: 'Tổ công nghệ số cộng đồng đến mức xã',
          maxPoints: '7.7',
          requirement: '100%',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['UBND cấp huyện'],
            supports: [],
          },
          rule: {
            kind: 'ratio',
            of: 'communes',
            labels: {
              numerator: 'Số xã có Tổ công nghệ số cộng đồng',
              denominator: 'Tổng số xã và tương đương',
              unit: 'xã',
            },
          },
          atMaximum: { '2022': true },
          basis: { items: ['II.20'], rule: 'inferred', reading: 'proportional-below' },
        },
      ],
    },
    {
      id: 'IV.II.21',
      name: 'Tổ công nghệ số cộng đồng đến mức thôn, xóm',
      components: [
        {
          id: 'IV.II.21',
          name: 'Tổ công nghệ số cộng đồng đến mức thôn, xóm',
          maxPoints: '7.7',
          requirement: '100%',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['UBND cấp huyện'],
            supports: [],
          },
          rule: {
            kind: 'ratio',
            of: 'villages',
            labels: {
              numerator: 'Số thôn, xóm có Tổ công nghệ số cộng đồng',
              denominator: 'Tổng số thôn, xóm và tương đương',
              unit: 'thôn, xóm',
            },
          },
          atMaximum: { '2022': true },
          basis: { items: ['II.21'], rule: 'inferred', reading: 'proportional-below' },
        },
      ],
    },
    {
      id: 'IV.II.22',
      name: 'Sở Thông tin và Truyền thông có chức năng, nhiệm vụ về chuyển đổi số',
      components: [
        {
          id: 'IV.II.22',
          name: 'Sở Thông tin và Truyền thông có chức năng, nhiệm vụ về chuyển đổi số',
          maxPoints: '7.7',
          requirement: 'Có',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Sở Thông tin và Truyền thông'],
            supports: [],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': true },
          basis: { items: ['II.22'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'IV.II.23',
      name: 'Sở Thông tin và Truyền thông có bộ phận/đơn vị thực hiện nhiệm vụ về chuyển đổi số',
      components: [
        {
          id: 'IV.II.23',
          name: 'Sở Thông tin và Truyền thông có bộ phận/đơn vị thực hiện nhiệm vụ về chuyển đổi số',
          maxPoints: '7.69',
          requirement: 'Có',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['Sở Thông tin và Truyền thông'],
            supports: [],
          },
          rule: { kind: 'achieved' },
          atMaximum: { '2022': true },
          basis: { items: ['II.23'], rule: 'stated' },
        },
      ],
    },
    {
      id: 'IV.II.24',
      name: 'Tỷ lệ công chức, viên chức được bồi dưỡng, tập huấn về chuyển đổi số',
      components: [
        {
          id: 'IV.II.24',
          name: 'Tỷ lệ công chức, viên chức được bồi dưỡng, tập huấn về chuyển đổi số',
          maxPoints: '7.69',
          requirement: '100%',
          responsible: {
            guides: ['Sở Nội vụ'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: ['Sở Thông tin và Truyền thông'],
          },
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số công chức, viên chức được bồi dưỡng, tập huấn về chuyển đổi số',
              denominator: 'Tổng số công chức, viên chức',
              unit: 'người',
            },
          },
          atMaximum: { '2022': true },
          basis: { items: ['II.24'], rule: 'inferred', reading: 'proportional-below' },
        },
      ],
    },
    {
      id: 'IV.II.25',
      name: 'Tỷ lệ các cơ sở đào tạo đại học, cao đẳng, giáo dục nghề nghiệp thực hiện chuyển đổi số (hoàn thiện được mô hình quản trị số, hoạt động số, chuẩn hóa dữ liệu số, kho học liệu số mở)',
      components: [
        {
          id: 'IV.II.25',
          name: 'Tỷ lệ các cơ sở đào tạo đại học, cao đẳng, giáo dục nghề nghiệp thực hiện chuyển đổi số (hoàn thiện được mô hình quản trị số, hoạt động số, chuẩn hóa dữ liệu số, kho học liệu số mở)',
          maxPoints: '7.69',
          requirement: '100%',
          responsible: {
            guides: [
              'Sở Thông tin và Truyền thông',
              'Sở Lao động - Thương binh và Xã hội (hướng dẫn triển khai đối với các cơ sở giáo dục nghề nghiệp trên địa bàn tỉnh)',
            ],
            leads: ['Các trường đại học, cao đẳng, giáo dục nghề nghiệp trên địa bàn tỉnh'],
            supports: [],
          },
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số cơ sở đào tạo thực hiện chuyển đổi số',
              denominator: 'Tổng số cơ sở đào tạo đại học, cao đẳng, giáo dục nghề nghiệp',
              unit: 'cơ sở',
            },
          },
          atMaximum: { '2022': true },
          basis: { items: ['II.25'], rule: 'inferred', reading: 'proportional-below' },
        },
      ],
    },
    {
      id: 'IV.II.26',
      name: 'Tỷ lệ các cơ sở giáo dục từ tiểu học đến trung học phổ thông thực hiện chuyển đổi số (hoàn thiện được mô hình quản trị số, hoạt động số, chuẩn hóa dữ liệu số, kho học liệu số mở)',
      components: [
        {
          id: 'IV.II.26',
          name: 'Tỷ lệ các cơ sở giáo dục từ tiểu học đến trung học phổ thông thực hiện chuyển đổi số (hoàn thiện được mô hình quản trị số, hoạt động số, chuẩn hóa dữ liệu số, kho học liệu số mở)',
          maxPoints: '7.69',
          requirement: '100%',
          responsible: {
            guides: ['Sở Giáo dục và Đào tạo'],
            leads: ['UBND cấp huyện'],
            supports: [],
          },
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số cơ sở giáo dục thực hiện chuyển đổi số',
              denominator: 'Tổng số cơ sở giáo dục từ tiểu học đến trung học phổ thông',
              unit: 'cơ sở',
            },
          },
          atMaximum: { '2022': true },
          basis: { items: ['II.26'], rule: 'inferred', reading: 'proportional-below' },
        },
      ],
    },
    {
      id: 'IV.III.12',
      name: 'Tỷ lệ công chức, viên chức chuyên trách, kiêm nhiệm về chuyển đổi số/Tổng số công chức + viên chức',
      components: [
        {
          id: 'IV.III.12',
          name: 'Tỷ lệ công chức, viên chức chuyên trách, kiêm nhiệm về chuyển đổi số/Tổng số công chức + viên chức',
          maxPoints: '7.69',
          requirement: 'Min-Max',
          responsible: {
            guides: ['Sở Nội vụ'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: {
            kind: 'min-max',
            scale: 'share',
            labels: {
              numerator: 'Số công chức, viên chức chuyên trách, kiêm nhiệm về chuyển đổi số',
              denominator: 'Tổng số công chức, viên chức',
              unit: 'người',
            },
          },
          atMaximum: { '2022': false },
          basis: { items: ['III.12'], rule: 'inferred', reading: 'highest-best' },
        },
      ],
    },
    {
      id: 'IV.III.13',
      name: 'Tỷ lệ công chức, viên chức chuyên trách, kiêm nhiệm về An toàn thông tin mạng/Tổng số công chức + viên chức',
      components: [
        {
          id: 'IV.III.13',
          name: 'Tỷ lệ công chức, viên chức chuyên trách, kiêm nhiệm về An toàn thông tin mạng/Tổng số công chức + viên chức',
          maxPoints: '7.69',
          requirement: 'Min-Max',
          responsible: {
            guides: ['Sở Nội vụ'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: [],
          },
          rule: {
            kind: 'min-max',
            scale: 'share',
            labels: {
              numerator:
                'Số công chức, viên chức chuyên trách, kiêm nhiệm về An toàn thông tin mạng',
              denominator: 'Tổng số công chức, viên chức',
              unit: 'người',
            },
          },
          atMaximum: { '2022': false },
          basis: { items: ['III.13'], rule: 'inferred', reading: 'highest-best' },
        },
      ],
    },
    {
      id: 'IV.III.14',
      name: 'Tỷ lệ cơ sở đào tạo cao đẳng, đại học, sau đại học có đào tạo về chuyển đổi số',
      components: [
        {
          id: 'IV.III.14',
          name: 'Tỷ lệ cơ sở đào tạo cao đẳng, đại học, sau đại học có đào tạo về chuyển đổi số',
          maxPoints: '7.69',
          requirement: '100%',
          responsible: {
            guides: ['Trường đại học, cao đẳng trên địa bàn tỉnh'],
            leads: ['Trường đại học, cao đẳng trên địa bàn tỉnh'],
            supports: [],
          },
          rule: {
            kind: 'ratio',
            labels: {
              numerator: 'Số cơ sở đào tạo có đào tạo về chuyển đổi số',
              denominator: 'Tổng số cơ sở đào tạo cao đẳng, đại học, sau đại học',
              unit: 'cơ sở',
            },
          },
          atMaximum: { '2022': false },
          basis: { items: ['III.14'], rule: 'inferred', reading: 'proportional-below' },
        },
      ],
    },
    {
      id: 'IV.III.15',
      name: 'Tỷ lệ sinh viên tốt nghiệp cao đẳng, đại học, sau đại học về chuyển đổi số/Tổng số sinh viên tốt nghiệp cao đẳng, đại học, sau đại học',
      components: [
        {
          id: 'IV.III.15',
          name: 'Tỷ lệ sinh viên tốt nghiệp cao đẳng, đại học, sau đại học về chuyển đổi số/Tổng số sinh viên tốt nghiệp cao đẳng, đại học, sau đại học',
          maxPoints: '7.69',
          requirement: '50%',
          responsible: {
            guides: ['Trường đại học, cao đẳng trên địa bàn tỉnh'],
            leads: ['Trường đại học, cao đẳng trên địa bàn tỉnh'],
            supports: [],
          },
          rule: {
            kind: 'ratio',
            target: '0.5',
            labels: {
              numerator: 'Số sinh viên tốt nghiệp về chuyển đổi số',
              denominator: 'Tổng số sinh viên tốt nghiệp cao đẳng, đại học, sau đại học',
              unit: 'sinh viên',
            },
          },
          atMaximum: { '2022': false },
          basis: { items: ['III.15'], rule: 'inferred', reading: 'proportional-below' },
        },
      ],
    },
    {
      id: 'IV.III.16',
      name: 'Tỷ lệ người lao động được bồi dưỡng, tập huấn kỹ năng số/Tổng số người trong độ tuổi lao động',
      components: [
        {
          id: 'IV.III.16',
          name: 'Tỷ lệ người lao động được bồi dưỡng, tập huấn kỹ năng số/Tổng số người trong độ tuổi lao động',
          maxPoints: '7.69',
          requirement: '100%',
          responsible: {
            guides: ['Sở Lao động Thương binh và Xã hội'],
            leads: ['Các sở, ban, ngành', 'UBND cấp huyện'],
            supports: ['Sở Thông tin và Truyền thông'],
          },
          rule: {
            kind: 'ratio',
            of: 'working-age-population',
            labels: {
              numerator: 'Số người lao động được bồi dưỡng, tập huấn kỹ năng số',
              denominator: 'Tổng số người trong độ tuổi lao động',
              unit: 'người',
            },
          },
          atMaximum: { '2022': false },
          basis: { items: ['III.16'], rule: 'inferred', reading: 'proportional-below' },
        },
      ],
    },
    {
      id: 'IV.III.17',
      name: 'Số lượng người dân được phổ cập kỹ năng số cơ bản trên Nền tảng OneTouch/Tổng dân số',
      components: [
        {
          id: 'IV.III.17',
          name: 'Số lượng người dân được phổ cập kỹ năng số cơ bản trên Nền tảng OneTouch/Tổng dân số',
          maxPoints: '7.69',
          requirement: 'Min-Max',
          responsible: {
            guides: ['Sở Thông tin và Truyền thông'],
            leads: ['UBND cấp huyện'],
            supports: [],
          },
          rule: {
            kind: 'min-max',
            of: 'population',
            scale: 'share',
            labels: {
              numerator: 'Số người dân được phổ cập kỹ năng số cơ bản trên Nền tảng OneTouch',
              denominator: 'Tổng dân số',
              unit: 'người',
            },
          },
          atMaximum: { '2022': false },
          basis: { items: ['III.17'], rule: 'inferred', reading: 'highest-best' },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
