import type { RubricDefinition } from '../../src/rubric/definition.ts';
import { shippedRubric } from '../../src/rubric/shipped.ts';
import { readings } from './readings.ts';

/**
 * Plan of phường Cam Lợi (thành phố Cam Ranh, Khánh Hòa), 11/2023, number and day left blank;
 * appendix: 13 general facts (part I), 16 indicators to continue (part II), 19 to raise (part III).
 */
export const camLoiWard2023 = /* @__PURE__ */ shippedRubric('5d2b5ad647702c56', {
  id: 'cam-loi-ward-2023',
  version: '/KH-UBND 11/2023',
  level: 'commune',
  title: 'Chỉ số đánh giá chuyển đổi số (DTI) phường Cam Lợi năm 2023',
  legalBasis: [
    { number: '/KH-UBND', issuedOn: '2023-11', issuer: 'UBND phường Cam Lợi', annex: 'Phụ lục' },
    { number: '5950/KH-UBND', issuedOn: '2023-11-20', issuer: 'UBND thành phố Cam Ranh' },
    { number: '1726/QĐ-UBND', issuedOn: '2023-07-24', issuer: 'UBND tỉnh Khánh Hòa' },
    { number: '8129/QĐ-UBND', issuedOn: '2023-10-11', issuer: 'UBND thành phố Cam Ranh' },
    { number: '03/2017/TT-BTTTT', issuedOn: '2017-04-24', issuer: 'Bộ Thông tin và Truyền thông' },
    { number: '12/2022/TT-BTTTT', issuedOn: '2022-08-12', issuer: 'Bộ Thông tin và Truyền thông' },
    { number: '85/2016/NĐ-CP', issuedOn: '2016-07-01', issuer: 'Chính phủ' },
    { number: '16/NQ-TU', issuedOn: '2021-10-19', issuer: 'Tỉnh ủy Khánh Hòa' },
    { number: '6863/KH-UBND', issuedOn: '2022-07-27', issuer: 'UBND tỉnh Khánh Hòa' },
    { number: '4384/KH-UBND', issuedOn: '2020-05-07', issuer: 'UBND tỉnh Khánh Hòa' },
  ],
  period: { from: '2023-01-01', to: '2023-12-31' },
  maxPoints: '35',
  weighting: {
    basis: 'assumed',
    note: {
      vi: 'Kế hoạch không nêu điểm; mỗi chỉ số được tính 1 điểm.',
      en: 'The document prints no points; one point a row.',
    },
  },
  facts: [
    {
      id: 'unit-name',
      name: 'Tên xã, phường',
      type: 'text',
      responsible: { guides: [], leads: ['Công chức VHXH'], supports: [] },
    },
    {
      id: 'address',
      name: 'Địa chỉ liên hệ chính thức',
      type: 'text',
      responsible: { guides: [], leads: ['Công chức VHXH'], supports: [] },
    },
    {
      id: 'website',
      name: 'Địa chỉ trang/cổng thông tin điện tử (Website/Portal) chính thức',
      type: 'text',
      responsible: { guides: [], leads: ['Công chức VHXH'], supports: [] },
    },
    {
      id: 'population',
      name: 'Số lượng dân số',
      responsible: { guides: [], leads: ['Công chức VP-TK'], supports: [] },
    },
    {
      id: 'working-age-population',
      name: 'Số lượng dân số trong độ tuổi lao động',
      responsible: { guides: [], leads: ['Công chức VHXH (phụ trách LĐ-TB&XH)'], supports: [] },
    },
    {
      id: 'households',
      name: 'Số lượng hộ gia đình',
      responsible: { guides: [], leads: ['Công chức VP-TK'], supports: [] },
    },
    {
      id: 'communes',
      name: 'Số lượng xã và tương đương',
      responsible: { guides: [], leads: ['Công chức VP-TK'], supports: [] },
    },
    {
      id: 'villages',
      name: 'Số lượng thôn, xóm và tương đương',
      responsible: { guides: [], leads: ['Công chức VP-TK'], supports: [] },
    },
    {
      id: 'organisations',
      name: 'Số lượng các ban ngành, đoàn thể trực thuộc',
      responsible: { guides: [], leads: ['Công chức VP-TK'], supports: [] },
    },
    {
      id: 'civil-servants',
      name: 'Số lượng công chức',
      responsible: { guides: [], leads: ['Công chức VP-TK'], supports: [] },
    },
    {
      id: 'information-systems',
      name: 'Số lượng hệ thống thông tin',
      responsible: { guides: [], leads: ['Công chức VHXH'], supports: [] },
    },
    {
      id: 'digital-transformation-spending',
      name: 'Tổng chi ngân sách nhà nước cho chuyển đổi số',
      type: 'amount',
      responsible: { guides: [], leads: ['Công chức Tài chính-Kế toán'], supports: [] },
    },
    {
      id: 'procedures',
      name: 'Số lượng thủ tục hành chính',
      responsible: { guides: [], leads: ['Công chức VP-TK'], supports: [] },
    },
  ],
  readings,
  // "Trước ngày 20/12", "trước ngày 30/12": the last days in time are those before.
  milestones: [
    {
      id: 'offices-report',
      name: 'Báo cáo kết quả, cung cấp số liệu và tài liệu kiểm chứng của các chỉ số thành phần được giao',
      due: '12-19',
      by: 'Các ban ngành, đoàn thể, CBCC được giao chủ trì',
      to: 'Bộ phận Văn hóa và Thông tin',
      basis: { items: ['IV.1'] },
    },
    {
      id: 'ward-report',
      name: 'Báo cáo tình hình, kết quả thực hiện Kế hoạch',
      due: '12-29',
      by: 'Công chức VHXH (phụ trách Văn hóa và Thông tin)',
      to: 'Ban Chỉ đạo chuyển đổi số, UBND thành phố, UBND phường',
      basis: { items: ['IV.2'] },
    },
  ],
  pillars: [
    {
      id: 'I',
      name: 'Nhận thức số',
      maxPoints: '1',
      criteria: [
        {
          id: 'I.II.1',
          name: 'Hệ thống truyền thanh cơ sở có chuyên mục riêng về chuyển đổi số, tần suất 1 lần/1 tuần',
          components: [
            {
              id: 'I.II.1',
              name: 'Hệ thống truyền thanh cơ sở có chuyên mục riêng về chuyển đổi số, tần suất 1 lần/1 tuần',
              maxPoints: '1',
              requirement: 'Có',
              responsible: {
                guides: ['Phòng VH-TT&TT thành phố'],
                leads: ['Cán bộ phụ trách ĐTT'],
                supports: ['Công chức VHXH'],
              },
              rule: { kind: 'achieved' },
              basis: { items: ['II.1'], rule: 'stated' },
            },
          ],
        },
      ],
    },
    {
      id: 'II',
      name: 'Thể chế số',
      maxPoints: '3',
      criteria: [
        {
          id: 'II.II.2',
          name: 'Lập danh sách cử CBCC tham dự Hội nghị bồi dưỡng, tập huấn định kỳ hàng năm quản lý công tác chi cho chuyển đổi số',
          components: [
            {
              id: 'II.II.2',
              name: 'Lập danh sách cử CBCC tham dự Hội nghị bồi dưỡng, tập huấn định kỳ hàng năm quản lý công tác chi cho chuyển đổi số',
              maxPoints: '1',
              requirement: 'Có',
              responsible: {
                guides: ['Phòng Tài chính – Kế hoạch thành phố'],
                leads: ['Công chức Tài chính-Kế toán'],
                supports: ['Công chức VHXH'],
              },
              rule: { kind: 'achieved' },
              basis: { items: ['II.2'], rule: 'stated' },
            },
          ],
        },
        {
          id: 'II.II.3',
          name: 'Xây dựng kế hoạch chi ngân sách nhà nước tối thiểu hàng năm cho chuyển đổi số',
          components: [
            {
              id: 'II.II.3',
              name: 'Xây dựng kế hoạch chi ngân sách nhà nước tối thiểu hàng năm cho chuyển đổi số',
              maxPoints: '1',
              requirement: 'Có',
              responsible: {
                guides: ['Phòng Tài chính – Kế hoạch thành phố'],
                leads: ['Công chức Tài chính-Kế toán'],
                supports: ['Công chức VHXH'],
              },
              rule: { kind: 'achieved' },
              basis: { items: ['II.3'], rule: 'stated' },
            },
          ],
        },
        {
          id: 'II.II.4',
          name: 'Xây dựng Kế hoạch tuyên truyền người dân, doanh nghiệp sử dụng DVCTT',
          components: [
            {
              id: 'II.II.4',
              name: 'Xây dựng Kế hoạch tuyên truyền người dân, doanh nghiệp sử dụng DVCTT',
              maxPoints: '1',
              requirement: 'Có',
              responsible: {
                guides: ['Văn phòng HĐND-UBND thành phố'],
                leads: ['Công chức VP-TK'],
                supports: ['Công chức VHXH'],
              },
              rule: { kind: 'achieved' },
              basis: { items: ['II.4'], rule: 'stated' },
            },
          ],
        },
      ],
    },
    {
      id: 'III',
      name: 'Hạ tầng số',
      maxPoints: '3',
      criteria: [
        {
          id: 'III.II.5',
          name: 'Tỷ lệ hộ gia đình có người có điện thoại thông minh',
          components: [
            {
              id: 'III.II.5',
              name: 'Tỷ lệ hộ gia đình có người có điện thoại thông minh',
              maxPoints: '1',
              requirement: '100%',
              responsible: {
                guides: ['Phòng Văn hoá-Thông tin thành phố'],
                leads: ['Công chức VHXH'],
                supports: ['Tổ dân phố'],
              },
              rule: {
                kind: 'ratio',
                of: 'households',
                labels: {
                  numerator: 'Số hộ gia đình có người có điện thoại thông minh',
                  denominator: 'Tổng số hộ gia đình',
                  unit: 'hộ',
                },
              },
              basis: {
                items: ['II.5'],
                rule: 'inferred',
                reading: 'proportional-below',
                also: ['section-90'],
              },
            },
          ],
        },
        {
          id: 'III.III.1',
          name: 'Tỷ lệ dân số trưởng thành có điện thoại thông minh/Tổng dân số của phường',
          components: [
            {
              id: 'III.III.1',
              name: 'Tỷ lệ dân số trưởng thành có điện thoại thông minh/Tổng dân số của phường',
              maxPoints: '1',
              requirement: '100%',
              responsible: {
                guides: ['Phòng Văn hoá-Thông tin thành phố'],
                leads: ['Công chức VHXH'],
                supports: ['Tổ dân phố'],
              },
              rule: {
                kind: 'ratio',
                of: 'population',
                labels: {
                  numerator: 'Số người trưởng thành có điện thoại thông minh',
                  denominator: 'Tổng dân số của phường',
                  unit: 'người',
                },
              },
              atMaximum: { '2022': false },
              basis: {
                items: ['III.1'],
                rule: 'inferred',
                note: {
                  vi: 'Mẫu số in tại dòng là tổng dân số của phường, không phải dân số trưởng thành.',
                  en: 'The printed whole is the total population, not the adults.',
                },
                reading: 'proportional-below',
                also: ['section-80'],
              },
            },
          ],
        },
        {
          id: 'III.III.2',
          name: 'Tỷ lệ hộ gia đình có kết nối Internet băng rộng cáp quang/Tổng số hộ gia đình của phường',
          components: [
            {
              id: 'III.III.2',
              name: 'Tỷ lệ hộ gia đình có kết nối Internet băng rộng cáp quang/Tổng số hộ gia đình của phường',
              maxPoints: '1',
              requirement: '90%',
              responsible: {
                guides: ['Phòng Văn hoá-Thông tin thành phố'],
                leads: ['Công chức VHXH'],
                supports: ['Tổ dân phố'],
              },
              rule: {
                kind: 'ratio',
                target: '0.9',
                of: 'households',
                labels: {
                  numerator: 'Số hộ gia đình có kết nối Internet băng rộng cáp quang',
                  denominator: 'Tổng số hộ gia đình của phường',
                  unit: 'hộ',
                },
              },
              atMaximum: { '2022': false },
              basis: { items: ['III.2'], rule: 'inferred', reading: 'proportional-below' },
            },
          ],
        },
      ],
    },
    {
      id: 'IV',
      name: 'Nhân lực số',
      maxPoints: '6',
      criteria: [
        {
          id: 'IV.II.6',
          name: 'Tổ công nghệ số cộng đồng đến mức xã',
          components: [
            {
              id: 'IV.II.6',
              name: 'Tổ công nghệ số cộng đồng đến mức xã',
              maxPoints: '1',
              requirement: '100%',
              responsible: {
                guides: ['Phòng Văn hoá-Thông tin thành phố'],
                leads: ['Công chức VHXH'],
                supports: ['Ban ngành, đoàn thể', 'CBCC phường'],
              },
              rule: {
                kind: 'ratio',
                of: 'communes',
                labels: {
                  numerator: 'Số xã, phường có Tổ công nghệ số cộng đồng',
                  denominator: 'Tổng số xã và tương đương',
                  unit: 'xã, phường',
                },
              },
              basis: { items: ['II.6'], rule: 'inferred', reading: 'proportional-below' },
            },
          ],
        },
        {
          id: 'IV.II.7',
          name: 'Tổ công nghệ số cộng đồng đến mức thôn, xóm',
          components: [
            {
              id: 'IV.II.7',
              name: 'Tổ công nghệ số cộng đồng đến mức thôn, xóm',
              maxPoints: '1',
              requirement: '100%',
              responsible: {
                guides: ['Phòng Văn hoá-Thông tin thành phố'],
                leads: ['Công chức VHXH'],
                supports: ['Tổ dân phố'],
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
              basis: { items: ['II.7'], rule: 'inferred', reading: 'proportional-below' },
            },
          ],
        },
        {
          id: 'IV.II.8',
          name: 'Tỷ lệ công chức, viên chức được bồi dưỡng, tập huấn về chuyển đổi số',
          components: [
            {
              id: 'IV.II.8',
              name: 'Tỷ lệ công chức, viên chức được bồi dưỡng, tập huấn về chuyển đổi số',
              maxPoints: '1',
              requirement: '100%',
              responsible: {
                guides: ['Phòng Nội vụ'],
                leads: ['Công chức VP-TK'],
                supports: ['Công chức VHXH'],
              },
              rule: {
                kind: 'ratio',
                labels: {
                  numerator: 'Số công chức, viên chức được bồi dưỡng, tập huấn về chuyển đổi số',
                  denominator: 'Tổng số công chức, viên chức',
                  unit: 'người',
                },
              },
              basis: { items: ['II.8'], rule: 'inferred', reading: 'proportional-below' },
            },
          ],
        },
        {
          id: 'IV.III.3',
          name: 'Tỷ lệ công chức, chuyên trách, kiêm nhiệm về chuyển đổi số/Tổng số công chức',
          components: [
            {
              id: 'IV.III.3',
              name: 'Tỷ lệ công chức, chuyên trách, kiêm nhiệm về chuyển đổi số/Tổng số công chức',
              maxPoints: '1',
              requirement: 'Min-Max',
              responsible: {
                guides: ['Phòng Nội vụ thành phố'],
                leads: ['Công chức VP-TK'],
                supports: ['Công chức VHXH'],
              },
              rule: {
                kind: 'min-max',
                of: 'civil-servants',
                scale: 'share',
                labels: {
                  numerator: 'Số công chức chuyên trách, kiêm nhiệm về chuyển đổi số',
                  denominator: 'Tổng số công chức',
                  unit: 'người',
                },
              },
              atMaximum: { '2022': false },
              basis: { items: ['III.3'], rule: 'inferred', reading: 'highest-best' },
            },
          ],
        },
        {
          id: 'IV.III.4',
          name: 'Tỷ lệ công chức, chuyên trách, kiêm nhiệm về An toàn thông tin mạng/Tổng số công chức + viên chức',
          components: [
            {
              id: 'IV.III.4',
              name: 'Tỷ lệ công chức, chuyên trách, kiêm nhiệm về An toàn thông tin mạng/Tổng số công chức + viên chức',
              maxPoints: '1',
              requirement: 'Min-Max',
              responsible: {
                guides: ['Phòng Nội vụ thành phố'],
                leads: ['Công chức VP-TK'],
                supports: ['Công chức VHXH'],
              },
              rule: {
                kind: 'min-max',
                scale: 'share',
                labels: {
                  numerator: 'Số công chức chuyên trách, kiêm nhiệm về An toàn thông tin mạng',
                  denominator: 'Tổng số công chức, viên chức',
                  unit: 'người',
                },
              },
              atMaximum: { '2022': false },
              basis: { items: ['III.4'], rule: 'inferred', reading: 'highest-best' },
            },
          ],
        },
        {
          id: 'IV.III.5',
          name: 'Tỷ lệ người lao động được bồi dưỡng, tập huấn kỹ năng số/Tổng số người trong độ tuổi lao động',
          components: [
            {
              id: 'IV.III.5',
              name: 'Tỷ lệ người lao động được bồi dưỡng, tập huấn kỹ năng số/Tổng số người trong độ tuổi lao động',
              maxPoints: '1',
              requirement: '100%',
              responsible: {
                guides: ['Phòng LĐ-TB&XH thành phố'],
                leads: ['phụ trách lĩnh vực LĐ-TB&XH'],
                supports: ['Công chức VHXH'],
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
              basis: { items: ['III.5'], rule: 'inferred', reading: 'proportional-below' },
            },
          ],
        },
      ],
    },
    {
      id: 'V',
      name: 'An toàn thông tin mạng',
      maxPoints: '4',
      criteria: [
        {
          id: 'V.II.9',
          name: 'Số lượng các phương án ứng cứu xử lý sự cố tấn công mạng',
          components: [
            {
              id: 'V.II.9',
              name: 'Số lượng các phương án ứng cứu xử lý sự cố tấn công mạng',
              maxPoints: '1',
              responsible: {
                guides: ['Phòng Văn hoá-Thông tin thành phố'],
                leads: ['Công chức VHXH'],
                supports: [],
              },
              rule: {
                kind: 'count',
                target: '1',
                labels: {
                  value: 'Số phương án ứng cứu xử lý sự cố tấn công mạng',
                  unit: 'phương án',
                },
              },
              basis: { items: ['II.9'], rule: 'inferred', reading: 'one-plan' },
            },
          ],
        },
        {
          id: 'V.II.10',
          name: 'Số lượng sự cố đã xử lý trong cơ quan',
          components: [
            {
              id: 'V.II.10',
              name: 'Số lượng sự cố đã xử lý trong cơ quan',
              maxPoints: '1',
              responsible: {
                guides: ['Phòng Văn hoá-Thông tin thành phố'],
                leads: ['Công chức VHXH'],
                supports: [],
              },
              rule: {
                kind: 'resolved',
                labels: {
                  numerator: 'Số sự cố đã xử lý',
                  denominator: 'Số sự cố đã phát hiện',
                  unit: 'sự cố',
                },
              },
              basis: { items: ['II.10'], rule: 'inferred', reading: 'handled-share' },
            },
          ],
        },
        {
          id: 'V.III.6',
          name: 'Số lượng hệ thống thông tin của cơ quan đã được kiểm tra, đánh giá đầy đủ các nội dung theo quy định tại Thông tư số 03/2017/TT-BTTTT ngày 24/4/2017',
          components: [
            {
              id: 'V.III.6',
              name: 'Số lượng hệ thống thông tin của cơ quan đã được kiểm tra, đánh giá đầy đủ các nội dung theo quy định tại Thông tư số 03/2017/TT-BTTTT ngày 24/4/2017',
              maxPoints: '1',
              requirement: '100%',
              responsible: {
                guides: ['Phòng Nội vụ thành phố'],
                leads: ['Công chức VP-TK'],
                supports: ['Công chức VHXH'],
              },
              rule: {
                kind: 'ratio',
                of: 'information-systems',
                labels: {
                  numerator:
                    'Số hệ thống thông tin đã được kiểm tra, đánh giá đầy đủ các nội dung theo quy định',
                  denominator: 'Tổng số hệ thống thông tin',
                  unit: 'hệ thống',
                },
              },
              atMaximum: { '2022': false },
              basis: {
                items: ['III.6'],
                rule: 'inferred',
                note: {
                  vi: 'Phụ lục nêu Thông tư số 03/2017/TT-BTTTT; mục II.5 của Kế hoạch nêu Thông tư số 12/2022/TT-BTTTT.',
                  en: 'The appendix names Thông tư 03/2017/TT-BTTTT, section II.5 of the plan Thông tư 12/2022/TT-BTTTT.',
                },
                reading: 'proportional-below',
                also: ['whole-read-in'],
              },
            },
          ],
        },
        {
          id: 'V.III.7',
          name: 'Tổng kinh phí chi cho an toàn thông tin (ATTT)',
          components: [
            {
              id: 'V.III.7',
              name: 'Tổng kinh phí chi cho an toàn thông tin (ATTT)',
              maxPoints: '1',
              rule: {
                kind: 'parts',
                parts: [
                  {
                    id: 'investment',
                    share: '0.5',
                    label: 'Kinh phí đầu tư từ NSNN cho ATTT',
                    rule: {
                      kind: 'ratio',
                      target: '0.1',
                      labels: {
                        numerator: 'Kinh phí đầu tư từ NSNN cho ATTT',
                        denominator: 'Kinh phí đầu tư từ NSNN cho chuyển đổi số',
                        unit: 'tỷ đồng',
                      },
                    },
                    requirement: '≥ 10%',
                    responsible: {
                      guides: ['Phòng Tài chính – Kế hoạch thành phố'],
                      leads: ['Công chức TC-KT'],
                      supports: ['Công chức VHXH'],
                    },
                  },
                  {
                    id: 'recurrent',
                    share: '0.5',
                    label: 'Kinh phí thường xuyên từ NSNN chi cho ATTT',
                    rule: {
                      kind: 'ratio',
                      target: '0.1',
                      labels: {
                        numerator: 'Kinh phí thường xuyên từ NSNN chi cho ATTT',
                        denominator: 'Kinh phí thường xuyên từ NSNN chi cho chuyển đổi số',
                        unit: 'tỷ đồng',
                      },
                    },
                    requirement: '≥ 10%',
                    responsible: {
                      guides: ['Phòng Tài chính – Kế hoạch thành phố'],
                      leads: ['Công chức TC-KT'],
                      supports: ['Công chức VHXH'],
                    },
                  },
                ],
              },
              atMaximum: { '2022': false },
              basis: { items: ['III.7'], rule: 'inferred', reading: 'security-budget' },
            },
          ],
        },
      ],
    },
    {
      id: 'VI',
      name: 'Hoạt động chính quyền số',
      maxPoints: '8',
      criteria: [
        {
          id: 'VI.II.11',
          name: 'Tỷ lệ DVCTT mức độ 4 hoặc toàn trình',
          components: [
            {
              id: 'VI.II.11',
              name: 'Tỷ lệ DVCTT mức độ 4 hoặc toàn trình',
              maxPoints: '1',
              requirement: '100%',
              responsible: {
                guides: ['Văn phòng HĐND-UBND thành phố'],
                leads: ['Công chức VP-TK'],
                supports: ['Cán bộ công chức phụ trách lĩnh vực chuyên môn'],
              },
              rule: {
                kind: 'ratio',
                labels: {
                  numerator: 'Số DVCTT mức độ 4 hoặc toàn trình',
                  denominator: 'Tổng số DVCTT',
                  unit: 'dịch vụ',
                },
              },
              basis: { items: ['II.11'], rule: 'inferred', reading: 'proportional-below' },
            },
          ],
        },
        {
          id: 'VI.II.12',
          name: 'Tỷ lệ DVCTT được điền sẵn thông tin (DVCTT được điền sẵn thông tin là những DVCTT được triển khai kết nối đến các CSDL và khai thác dữ liệu sẵn có để tự động điền thông tin vào biểu mẫu điện tử)',
          components: [
            {
              id: 'VI.II.12',
              name: 'Tỷ lệ DVCTT được điền sẵn thông tin (DVCTT được điền sẵn thông tin là những DVCTT được triển khai kết nối đến các CSDL và khai thác dữ liệu sẵn có để tự động điền thông tin vào biểu mẫu điện tử)',
              maxPoints: '1',
              requirement: '100%',
              responsible: {
                guides: ['Văn phòng HĐND-UBND thành phố'],
                leads: ['Công chức VP-TK'],
                supports: ['Cán bộ công chức phụ trách lĩnh vực chuyên môn'],
              },
              rule: {
                kind: 'ratio',
                labels: {
                  numerator: 'Số DVCTT được điền sẵn thông tin',
                  denominator: 'Tổng số DVCTT',
                  unit: 'dịch vụ',
                },
              },
              basis: { items: ['II.12'], rule: 'inferred', reading: 'proportional-below' },
            },
          ],
        },
        {
          id: 'VI.II.13',
          name: 'Tỷ lệ tài khoản của người dân, doanh nghiệp có sử dụng DVCTT mức độ 3, 4 trong năm',
          components: [
            {
              id: 'VI.II.13',
              name: 'Tỷ lệ tài khoản của người dân, doanh nghiệp có sử dụng DVCTT mức độ 3, 4 trong năm',
              maxPoints: '1',
              requirement: '100%',
              responsible: {
                guides: ['Văn phòng HĐND-UBND thành phố'],
                leads: ['Công chức VP-TK'],
                supports: ['Cán bộ công chức phụ trách lĩnh vực chuyên môn'],
              },
              rule: {
                kind: 'ratio',
                labels: {
                  numerator: 'Số tài khoản có sử dụng DVCTT mức độ 3, 4 trong năm',
                  denominator: 'Tổng số tài khoản của người dân, doanh nghiệp',
                  unit: 'tài khoản',
                },
              },
              basis: { items: ['II.13'], rule: 'inferred', reading: 'proportional-below' },
            },
          ],
        },
        {
          id: 'VI.II.14',
          name: 'Mức độ hài lòng của người dân, doanh nghiệp khi sử dụng DVCTT',
          components: [
            {
              id: 'VI.II.14',
              name: 'Mức độ hài lòng của người dân, doanh nghiệp khi sử dụng DVCTT',
              maxPoints: '1',
              requirement: '100%',
              responsible: {
                guides: ['Văn phòng HĐND-UBND thành phố'],
                leads: ['Công chức VP-TK'],
                supports: ['Cán bộ công chức phụ trách lĩnh vực chuyên môn'],
              },
              rule: {
                kind: 'ratio',
                whenNone: 'not-applicable',
                labels: {
                  numerator: 'Số lượt đánh giá hài lòng',
                  denominator: 'Tổng số lượt đánh giá',
                  unit: 'lượt đánh giá',
                },
              },
              basis: {
                items: ['II.14'],
                rule: 'inferred',
                reading: 'proportional-below',
                also: ['none-arises'],
              },
            },
          ],
        },
        {
          id: 'VI.III.8',
          name: 'Triển khai Cổng dữ liệu mở',
          components: [
            {
              id: 'VI.III.8',
              name: 'Triển khai Cổng dữ liệu mở',
              maxPoints: '1',
              requirement: 'Có triển khai; đáp ứng yêu cầu kỹ thuật',
              responsible: {
                guides: ['Phòng Văn hoá-Thông tin thành phố'],
                leads: ['Công chức VHXH'],
                supports: ['Các ban ngành, đoàn thể', 'CBCC có liên quan'],
              },
              rule: {
                kind: 'choice',
                options: [
                  { id: 'none', fraction: '0', label: 'Chưa triển khai' },
                  { id: 'deployed', fraction: '0.5', label: 'Có triển khai' },
                  {
                    id: 'meets-requirements',
                    fraction: '1',
                    label: 'Có triển khai và đáp ứng yêu cầu kỹ thuật',
                  },
                ],
              },
              atMaximum: { '2022': false },
              basis: { items: ['III.8'], rule: 'inferred', reading: 'half-for-deployment' },
            },
          ],
        },
        {
          id: 'VI.III.9',
          name: 'Tỷ lệ DVCTT phát sinh hồ sơ trực tuyến',
          components: [
            {
              id: 'VI.III.9',
              name: 'Tỷ lệ DVCTT phát sinh hồ sơ trực tuyến',
              maxPoints: '1',
              requirement: '100%',
              responsible: {
                guides: ['Văn phòng HĐND-UBND thành phố'],
                leads: ['Công chức VP-TK'],
                supports: ['CBCC phụ trách lĩnh vực chuyên môn'],
              },
              rule: {
                kind: 'ratio',
                labels: {
                  numerator: 'Số DVCTT phát sinh hồ sơ trực tuyến',
                  denominator: 'Tổng số DVCTT',
                  unit: 'dịch vụ',
                },
              },
              atMaximum: { '2022': false },
              basis: {
                items: ['III.9'],
                rule: 'inferred',
                reading: 'proportional-below',
                also: ['section-90'],
              },
            },
          ],
        },
        {
          id: 'VI.III.10',
          name: 'Tỷ lệ hồ sơ xử lý trực tuyến',
          components: [
            {
              id: 'VI.III.10',
              name: 'Tỷ lệ hồ sơ xử lý trực tuyến',
              maxPoints: '1',
              requirement: '≥ 80%',
              responsible: {
                guides: ['Văn phòng HĐND-UBND thành phố'],
                leads: ['Công chức VP-TK'],
                supports: ['CBCC phụ trách lĩnh vực chuyên môn'],
              },
              rule: {
                kind: 'ratio',
                target: '0.8',
                whenNone: 'not-applicable',
                labels: {
                  numerator: 'Số hồ sơ xử lý trực tuyến',
                  denominator: 'Tổng số hồ sơ',
                  unit: 'hồ sơ',
                },
              },
              atMaximum: { '2022': false },
              basis: {
                items: ['III.10'],
                rule: 'inferred',
                reading: 'proportional-below',
                also: ['section-50', 'none-arises'],
              },
            },
          ],
        },
        {
          id: 'VI.III.11',
          name: 'Tổng chi Ngân sách nhà nước cho chính quyền số/Tổng chi ngân sách nhà nước (tỷ đồng)',
          components: [
            {
              id: 'VI.III.11',
              name: 'Tổng chi Ngân sách nhà nước cho chính quyền số/Tổng chi ngân sách nhà nước (tỷ đồng)',
              maxPoints: '1',
              rule: {
                kind: 'parts',
                parts: [
                  {
                    id: 'investment',
                    share: '0.5',
                    label: 'Kinh phí đầu tư từ Ngân sách nhà nước cho chính quyền số',
                    rule: {
                      kind: 'ratio',
                      target: '0.01',
                      labels: {
                        numerator: 'Kinh phí đầu tư từ Ngân sách nhà nước cho chính quyền số',
                        denominator: 'Tổng chi ngân sách nhà nước',
                        unit: 'tỷ đồng',
                      },
                    },
                    requirement: '≥ 1%',
                    responsible: {
                      guides: ['Phòng Tài chính – Kế hoạch thành phố'],
                      leads: ['Công chức TC-KT'],
                      supports: ['Công chức phụ trách VHXH'],
                    },
                  },
                  {
                    id: 'recurrent',
                    share: '0.5',
                    label: 'Kinh phí chi thường xuyên từ Ngân sách nhà nước cho chính quyền số',
                    rule: {
                      kind: 'ratio',
                      target: '0.01',
                      labels: {
                        numerator:
                          'Kinh phí chi thường xuyên từ Ngân sách nhà nước cho chính quyền số',
                        denominator: 'Tổng chi ngân sách nhà nước',
                        unit: 'tỷ đồng',
                      },
                    },
                    requirement: '≥ 1%',
                    responsible: {
                      guides: ['Phòng Tài chính – Kế hoạch thành phố'],
                      leads: ['Công chức TC-KT'],
                      supports: ['Công chức VHXH'],
                    },
                  },
                ],
              },
              atMaximum: { '2022': false },
              basis: {
                items: ['III.11'],
                rule: 'inferred',
                note: {
                  vi: 'Mẫu số là tổng chi ngân sách nhà nước in tại dòng đầu. Cách hiểu khác: một mức chung cho tổng hai khoản.',
                  en: 'The whole is the total budget spending of the head row. Other reading: one target for their sum.',
                },
                reading: 'equal-shares',
              },
            },
          ],
        },
      ],
    },
    {
      id: 'VII',
      name: 'Hoạt động kinh tế số',
      maxPoints: '2',
      criteria: [
        {
          id: 'VII.II.15',
          name: 'Tổng kinh phí chi thường xuyên từ Ngân sách nhà nước cho kinh tế số',
          components: [
            {
              id: 'VII.II.15',
              name: 'Tổng kinh phí chi thường xuyên từ Ngân sách nhà nước cho kinh tế số',
              maxPoints: '1',
              requirement: '≥ 0,25%',
              responsible: {
                guides: ['Phòng Tài chính – Kế hoạch thành phố'],
                leads: ['Công chức Tài chính-Kế toán'],
                supports: ['Công chức VHXH'],
              },
              rule: {
                kind: 'ratio',
                target: '0.0025',
                labels: {
                  numerator: 'Kinh phí chi thường xuyên từ Ngân sách nhà nước cho kinh tế số',
                  denominator: 'Tổng chi ngân sách nhà nước trên địa bàn',
                  unit: 'tỷ đồng',
                },
              },
              basis: {
                items: ['II.15'],
                rule: 'inferred',
                note: {
                  vi: 'Mẫu số lấy theo mục III.12: tổng chi ngân sách nhà nước trên địa bàn. Cách hiểu khác: chỉ tính chi thường xuyên.',
                  en: 'The whole is taken from III.12, the total budget spending in the area. Other reading: recurrent spending only.',
                },
                reading: 'proportional-below',
                also: ['whole-read-in'],
              },
            },
          ],
        },
        {
          id: 'VII.III.12',
          name: 'Tổng kinh phí đầu tư từ Ngân sách nhà nước cho kinh tế số/Tổng chi ngân sách nhà nước trên địa bàn',
          components: [
            {
              id: 'VII.III.12',
              name: 'Tổng kinh phí đầu tư từ Ngân sách nhà nước cho kinh tế số/Tổng chi ngân sách nhà nước trên địa bàn',
              maxPoints: '1',
              requirement: '≥ 0,25%',
              responsible: {
                guides: ['Phòng Tài chính – Kế hoạch thành phố'],
                leads: ['Công chức TC-KT'],
                supports: ['Công chức VHXH'],
              },
              rule: {
                kind: 'ratio',
                target: '0.0025',
                labels: {
                  numerator: 'Kinh phí đầu tư từ Ngân sách nhà nước cho kinh tế số',
                  denominator: 'Tổng chi ngân sách nhà nước trên địa bàn',
                  unit: 'tỷ đồng',
                },
              },
              atMaximum: { '2022': false },
              basis: { items: ['III.12'], rule: 'inferred', reading: 'proportional-below' },
            },
          ],
        },
      ],
    },
    {
      id: 'VIII',
      name: 'Hoạt động xã hội số',
      maxPoints: '8',
      criteria: [
        {
          id: 'VIII.II.16',
          name: 'Số lượng người từ 15 tuổi trở lên có tài khoản giao dịch tại ngân hàng hoặc các tổ chức được phép khác',
          components: [
            {
              id: 'VIII.II.16',
              name: 'Số lượng người từ 15 tuổi trở lên có tài khoản giao dịch tại ngân hàng hoặc các tổ chức được phép khác',
              maxPoints: '1',
              requirement: '≥ 80%',
              responsible: {
                guides: ['Ngân hàng nhà nước tỉnh – Chi nhánh Khánh Hòa'],
                leads: ['Công chức VHXH'],
                supports: [],
              },
              rule: {
                kind: 'ratio',
                target: '0.8',
                labels: {
                  numerator:
                    'Số người từ 15 tuổi trở lên có tài khoản giao dịch tại ngân hàng hoặc các tổ chức được phép khác',
                  denominator: 'Tổng dân số từ 15 tuổi trở lên',
                  unit: 'người',
                },
              },
              basis: {
                items: ['II.16'],
                rule: 'inferred',
                note: {
                  vi: 'Mẫu số là dân số từ 15 tuổi trở lên, không có trong thông tin chung.',
                  en: 'The whole is the people from 15 up, whom no general fact counts.',
                },
                reading: 'proportional-below',
                also: ['whole-read-in'],
              },
            },
          ],
        },
        {
          id: 'VIII.III.13',
          name: 'Số lượng người dân có danh tính số; tài khoản định danh điện tử/Tổng dân số',
          components: [
            {
              id: 'VIII.III.13',
              name: 'Số lượng người dân có danh tính số; tài khoản định danh điện tử/Tổng dân số',
              maxPoints: '1',
              requirement: '100%',
              responsible: {
                guides: ['Công an thành phố'],
                leads: ['Công an phường'],
                supports: ['Công chức VHXH'],
              },
              rule: {
                kind: 'ratio',
                of: 'population',
                labels: {
                  numerator: 'Số người dân có danh tính số, tài khoản định danh điện tử',
                  denominator: 'Tổng dân số',
                  unit: 'người',
                },
              },
              atMaximum: { '2022': false },
              basis: { items: ['III.13'], rule: 'inferred', reading: 'proportional-below' },
            },
          ],
        },
        {
          id: 'VIII.III.14',
          name: 'Số lượng dân số ở độ tuổi trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân/Tổng dân số từ 15 tuổi trở lên',
          components: [
            {
              id: 'VIII.III.14',
              name: 'Số lượng dân số ở độ tuổi trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân/Tổng dân số từ 15 tuổi trở lên',
              maxPoints: '1',
              requirement: '≥ 50%',
              responsible: {
                guides: ['Phòng Văn hóa và Thông tin'],
                leads: ['Công chức VHXH'],
                supports: ['Công chức VP-TK'],
              },
              rule: {
                kind: 'ratio',
                target: '0.5',
                labels: {
                  numerator:
                    'Số người ở độ tuổi trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân',
                  denominator: 'Tổng dân số từ 15 tuổi trở lên',
                  unit: 'người',
                },
              },
              atMaximum: { '2022': false },
              basis: { items: ['III.14'], rule: 'inferred', reading: 'proportional-below' },
            },
          ],
        },
        {
          id: 'VIII.III.15',
          name: 'Số lượng hộ gia đình có địa chỉ số/Tổng số hộ gia đình',
          components: [
            {
              id: 'VIII.III.15',
              name: 'Số lượng hộ gia đình có địa chỉ số/Tổng số hộ gia đình',
              maxPoints: '1',
              requirement: '100%',
              responsible: {
                guides: ['Phòng Văn hóa và Thông tin'],
                leads: ['Công chức phụ trách VH-TT'],
                supports: ['Tổ dân phố'],
              },
              rule: {
                kind: 'ratio',
                of: 'households',
                labels: {
                  numerator: 'Số hộ gia đình có địa chỉ số',
                  denominator: 'Tổng số hộ gia đình',
                  unit: 'hộ',
                },
              },
              atMaximum: { '2022': false },
              basis: { items: ['III.15'], rule: 'inferred', reading: 'proportional-below' },
            },
          ],
        },
        {
          id: 'VIII.III.16',
          name: 'Số lượng người dân biết kỹ năng về công nghệ thông tin và truyền thông/Tổng dân số trong độ tuổi lao động',
          components: [
            {
              id: 'VIII.III.16',
              name: 'Số lượng người dân biết kỹ năng về công nghệ thông tin và truyền thông/Tổng dân số trong độ tuổi lao động',
              maxPoints: '1',
              requirement: '≥ 70%',
              responsible: {
                guides: ['Phòng Văn hóa và Thông tin'],
                leads: ['Công chức phụ trách VH-TT'],
                supports: ['Tổ dân phố'],
              },
              rule: {
                kind: 'ratio',
                target: '0.7',
                of: 'working-age-population',
                labels: {
                  numerator: 'Số người dân biết kỹ năng về công nghệ thông tin và truyền thông',
                  denominator: 'Tổng dân số trong độ tuổi lao động',
                  unit: 'người',
                },
              },
              atMaximum: { '2022': false },
              basis: {
                items: ['III.16'],
                rule: 'inferred',
                reading: 'proportional-below',
                also: ['section-50'],
              },
            },
          ],
        },
        {
          id: 'VIII.III.17',
          name: 'Tổng kinh phí đầu tư từ ngân sách nhà nước cho xã hội số',
          components: [
            {
              id: 'VIII.III.17',
              name: 'Tổng kinh phí đầu tư từ ngân sách nhà nước cho xã hội số',
              maxPoints: '1',
              requirement: 'Min-Max',
              responsible: {
                guides: ['Phòng Tài chính – Kế hoạch thành phố'],
                leads: ['Công chức TC-KT'],
                supports: ['Công chức VHXH'],
              },
              rule: {
                kind: 'min-max',
                labels: {
                  value: 'Kinh phí đầu tư từ ngân sách nhà nước cho xã hội số',
                  unit: 'tỷ đồng',
                },
              },
              atMaximum: { '2022': false },
              basis: { items: ['III.17'], rule: 'inferred', reading: 'spending-compared' },
            },
          ],
        },
        {
          id: 'VIII.III.18',
          name: 'Tổng kinh phí chi thường xuyên từ ngân sách nhà nước cho xã hội số',
          components: [
            {
              id: 'VIII.III.18',
              name: 'Tổng kinh phí chi thường xuyên từ ngân sách nhà nước cho xã hội số',
              maxPoints: '1',
              requirement: 'Min-Max',
              responsible: {
                guides: ['Phòng Tài chính – Kế hoạch thành phố'],
                leads: ['Công chức TC-KT'],
                supports: ['Công chức VHXH'],
              },
              rule: {
                kind: 'min-max',
                labels: {
                  value: 'Kinh phí chi thường xuyên từ ngân sách nhà nước cho xã hội số',
                  unit: 'tỷ đồng',
                },
              },
              atMaximum: { '2022': false },
              basis: { items: ['III.18'], rule: 'inferred', reading: 'spending-compared' },
            },
          ],
        },
        {
          id: 'VIII.III.19',
          name: 'Mức độ người dân được tham gia vào cùng cơ quan nhà nước giải quyết vấn đề của địa phương với chính quyền',
          components: [
            {
              id: 'VIII.III.19',
              name: 'Mức độ người dân được tham gia vào cùng cơ quan nhà nước giải quyết vấn đề của địa phương với chính quyền',
              maxPoints: '1',
              requirement: '100%',
              responsible: {
                guides: ['Các phòng, ban chuyên môn thành phố'],
                leads: ['Các ban ngành, đoàn thể', 'CBCC phụ trách chuyên môn'],
                supports: ['Công chức VP-TK'],
              },
              rule: {
                kind: 'parts',
                parts: [
                  {
                    id: 'on-time-app',
                    share: '0.2',
                    label: 'Tỷ lệ phản ánh được xử lý đúng hạn qua App di động',
                    rule: {
                      kind: 'ratio',
                      whenNone: 'not-applicable',
                      labels: {
                        numerator: 'Số phản ánh qua App di động được xử lý đúng hạn',
                        denominator: 'Tổng số phản ánh qua App di động',
                        unit: 'phản ánh',
                      },
                    },
                    requirement: '100%',
                    responsible: {
                      guides: ['Các phòng, ban chuyên môn thành phố'],
                      leads: ['Các ban ngành, đoàn thể', 'CBCC phụ trách chuyên môn'],
                      supports: ['Công chức VP-TK'],
                    },
                  },
                  {
                    id: 'on-time-message',
                    share: '0.2',
                    label:
                      'Tỷ lệ phản ánh được xử lý đúng hạn qua Tin nhắn trên các nền tảng liên lạc (Zalo, Messenger...)',
                    rule: {
                      kind: 'ratio',
                      whenNone: 'not-applicable',
                      labels: {
                        numerator:
                          'Số phản ánh qua tin nhắn trên các nền tảng liên lạc được xử lý đúng hạn',
                        denominator: 'Tổng số phản ánh qua tin nhắn trên các nền tảng liên lạc',
                        unit: 'phản ánh',
                      },
                    },
                    requirement: '100%',
                    responsible: {
                      guides: ['Các phòng, ban chuyên môn thành phố'],
                      leads: ['Các ban ngành, đoàn thể', 'CBCC phụ trách chuyên môn'],
                      supports: ['Công chức VP-TK'],
                    },
                  },
                  {
                    id: 'on-time-other',
                    share: '0.2',
                    label:
                      'Tỷ lệ phản ánh được xử lý đúng hạn qua Kênh khác (sử dụng hình thức điện tử, nêu rõ loại kênh nếu có)',
                    rule: {
                      kind: 'ratio',
                      whenNone: 'not-applicable',
                      labels: {
                        numerator: 'Số phản ánh qua kênh khác được xử lý đúng hạn',
                        denominator: 'Tổng số phản ánh qua kênh khác',
                        unit: 'phản ánh',
                      },
                    },
                    requirement: '100%',
                    responsible: {
                      guides: ['Các phòng, ban chuyên môn thành phố'],
                      leads: ['Các ban ngành, đoàn thể', 'CBCC phụ trách chuyên môn'],
                      supports: ['Công chức VP-TK'],
                    },
                  },
                  {
                    id: 'satisfaction-app',
                    share: '0.2',
                    label: 'Mức độ hài lòng với việc xử lý phản ánh qua App di động',
                    rule: {
                      kind: 'ratio',
                      whenNone: 'not-applicable',
                      labels: {
                        numerator: 'Số lượt hài lòng với việc xử lý phản ánh qua App di động',
                        denominator: 'Tổng số lượt đánh giá qua App di động',
                        unit: 'lượt đánh giá',
                      },
                    },
                    requirement: '100%',
                    responsible: {
                      guides: ['Các phòng, ban chuyên môn thành phố'],
                      leads: ['Các ban ngành, đoàn thể', 'CBCC phụ trách chuyên môn'],
                      supports: ['Công chức VP-TK'],
                    },
                  },
                  {
                    id: 'satisfaction-message',
                    share: '0.2',
                    label:
                      'Mức độ hài lòng với việc xử lý phản ánh qua Tin nhắn trên các nền tảng liên lạc (Zalo, Messenger...)',
                    rule: {
                      kind: 'ratio',
                      whenNone: 'not-applicable',
                      labels: {
                        numerator:
                          'Số lượt hài lòng với việc xử lý phản ánh qua tin nhắn trên các nền tảng liên lạc',
                        denominator:
                          'Tổng số lượt đánh giá qua tin nhắn trên các nền tảng liên lạc',
                        unit: 'lượt đánh giá',
                      },
                    },
                    requirement: '100%',
                    responsible: {
                      guides: ['Các phòng, ban chuyên môn thành phố'],
                      leads: ['Các ban ngành, đoàn thể', 'CBCC phụ trách chuyên môn'],
                      supports: ['Công chức VP-TK'],
                    },
                  },
                ],
              },
              atMaximum: { '2022': false },
              basis: {
                items: ['III.19'],
                rule: 'inferred',
                note: {
                  vi: 'Dòng đầu in 100%, năm dòng con có mức yêu cầu riêng; tính theo các dòng con. Văn bản kết thúc ở dòng con thứ năm: Kế hoạch của tỉnh có dòng thứ sáu (mức độ hài lòng qua kênh khác). Kênh không phát sinh thì không đánh giá nội dung đó. Cách hiểu khác: một tỷ lệ chung so với 100%.',
                  en: 'The head row prints a 100% of its own; its five sub-rows decide. The text ends with the fifth: the province’s plan has a sixth (satisfaction over other channels). A channel where nothing arose is left out. Other reading: one overall rate against 100%.',
                },
                reading: 'equal-shares',
              },
            },
          ],
        },
      ],
    },
  ],
} as const satisfies RubricDefinition);
