import type { PillarDefinition } from '../../src/rubric/definition.ts';

/** QĐ 2263/QĐ-UBND of 27 September 2023, Phụ lục 3, part V (An toàn thông tin mạng): 25 points. */
export const pillar5 = {
  id: 'V',
  name: 'An toàn thông tin mạng',
  maxPoints: '25',
  criteria: [
    {
      id: 'V.1',
      name: 'Số lượng máy trạm của cơ quan nhà nước cài đặt phòng, chống mã độc và chia sẻ thông tin với Trung tâm Giám sát an toàn không gian mạng quốc gia (NCSC)',
      components: [
        {
          id: 'V.1.1',
          name: 'Tỉ lệ máy tính trong cơ quan nhà nước được cài đặt phần mềm phòng chống mã độc tập trung của tỉnh',
          maxPoints: '5',
          due: '10-31',
          evidence: [
            {
              kind: 'authority',
              name: 'Dữ liệu tại trung tâm Giám sát điều hành đô thị thông minh (IOC)',
            },
          ],
          rule: {
            kind: 'ratio',
            of: 'workstations',
            labels: {
              numerator: 'Số máy tính được cài đặt phần mềm phòng chống mã độc tập trung của tỉnh',
              denominator: 'Tổng số máy tính trong cơ quan',
              unit: 'máy tính',
            },
          },
          basis: { items: ['V.1.1'], rule: 'inferred', reading: 'proportional-below' },
        },
        {
          id: 'V.1.2',
          name: 'Tỉ lệ máy tính trong cơ quan nhà nước được cài đặt phần mềm phòng chống virus tập trung của tỉnh',
          maxPoints: '5',
          due: '10-31',
          evidence: [{ kind: 'authority', name: 'Dữ liệu tại IOC' }],
          rule: {
            kind: 'ratio',
            of: 'workstations',
            labels: {
              numerator: 'Số máy tính được cài đặt phần mềm phòng chống virus tập trung của tỉnh',
              denominator: 'Tổng số máy tính trong cơ quan',
              unit: 'máy tính',
            },
          },
          basis: { items: ['V.1.2'], rule: 'inferred', reading: 'proportional-below' },
        },
      ],
    },
    {
      id: 'V.2',
      name: 'Số lượng IP botnet được phát hiện, cảnh báo và xử lý, loại bỏ mã độc',
      components: [
        {
          id: 'V.2.1',
          name: 'Tỉ lệ máy tính bị nhiễm mã độc',
          maxPoints: '5',
          due: '10-31',
          evidence: [
            {
              kind: 'authority',
              name: 'Số liệu kiểm chứng được cung cấp từ Sở Thông tin và Truyền thông',
            },
          ],
          rule: {
            kind: 'resolved',
            labels: {
              numerator: 'Số máy tính nhiễm mã độc đã được xử lý, loại bỏ mã độc',
              denominator: 'Số máy tính bị nhiễm mã độc',
              unit: 'máy tính',
            },
          },
          basis: {
            items: ['V.2.1'],
            rule: 'inferred',
            note: {
              vi: 'Không xét yếu tố “kịp thời”. Cách hiểu khác theo tên chỉ số: tỷ lệ máy tính bị nhiễm mã độc trên tổng số máy tính.',
              en: 'Being in time is not asked for. Other reading, by the name: infected computers out of all.',
            },
            reading: 'share-handled',
          },
        },
      ],
    },
    {
      id: 'V.3',
      name: 'Số lượng sự cố đã phát hiện trong cơ quan nhà nước',
      components: [
        {
          id: 'V.3.1',
          name: 'Số lượng sự cố đã phát hiện trong UBND cấp xã',
          maxPoints: '5',
          due: '10-31',
          evidence: [{ kind: 'system', name: 'Thống kê trên hệ thống' }],
          rule: {
            kind: 'achieved',
            absence: {
              none: { vi: 'Không có sự cố xảy ra', en: 'No incident occurred' },
              some: { vi: 'Có sự cố xảy ra', en: 'An incident occurred' },
            },
          },
          basis: {
            items: ['V.3.1'],
            rule: 'inferred',
            note: {
              vi: 'Đạt là không có sự cố xảy ra, điều kiện duy nhất được nêu; có sự cố thì không có điểm. Cách hiểu khác: trừ điểm theo số sự cố, vì tên chỉ số là số lượng.',
              en: 'Achieved means that no incident occurred, the only condition; any incident is read as no points. Other reading: fewer points with each incident, as the name is a count.',
            },
          },
        },
      ],
    },
    {
      id: 'V.4',
      name: 'Số lượng sự cố đã xử lý trong cơ quan nhà nước',
      components: [
        {
          id: 'V.4.1',
          name: 'Số lượng sự cố đã xử lý trong UBND cấp xã',
          maxPoints: '5',
          due: '10-31',
          evidence: [
            { kind: 'image', name: 'Hình ảnh' },
            { kind: 'document', name: 'Hồ sơ kèm theo' },
          ],
          rule: {
            kind: 'resolved',
            labels: {
              numerator: 'Số sự cố đã xử lý',
              denominator: 'Số sự cố xảy ra',
              unit: 'sự cố',
            },
          },
          basis: {
            items: ['V.4.1'],
            rule: 'inferred',
            note: {
              vi: 'Không xảy ra sự cố thì không có tài liệu kiểm chứng để nộp. Cách hiểu khác: có thực hiện xử lý là đạt điểm tối đa.',
              en: 'Where nothing happened there is no evidence to hand in. Other reading: any handling at all earns everything.',
            },
            reading: 'share-handled',
          },
        },
      ],
    },
  ],
} as const satisfies PillarDefinition;
