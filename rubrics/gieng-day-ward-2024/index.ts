import type { RubricDefinition } from '../../src/rubric/definition.ts';
import { shippedRubric } from '../../src/rubric/shipped.ts';
import { readings } from './readings.ts';

/**
 * Giếng Đáy ward (Hạ Long, Quảng Ninh): the table of digital-transformation results at the end of
 * the ward's report of 15/5/2024 on Resolution 09-NQ/TU (the report's number is blank). 26 rows:
 * the 19 with a target are scored against it, the 7 without one are information.
 */
export const giengDayWard2024 = /* @__PURE__ */ shippedRubric('fe9c356a29313b03', {
  id: 'gieng-day-ward-2024',
  version: '/BC-UBND 15/5/2024',
  level: 'commune',
  title:
    'Thống kê kết quả chuyển đổi số phường Giếng Đáy, thành phố Hạ Long, tỉnh Quảng Ninh năm 2024',
  legalBasis: [
    {
      number: '/BC-UBND',
      issuedOn: '2024-05-15',
      issuer: 'UBND phường Giếng Đáy',
      annex: 'Thống kê kết quả chuyển đổi số',
    },
    { number: '09-NQ/TU', issuedOn: '2022-02-05', issuer: 'Ban Thường vụ Tỉnh ủy Quảng Ninh' },
    { number: '178/KH-UBND', issuedOn: '2024-04-10', issuer: 'UBND phường Giếng Đáy' },
    { number: '100/KH-UBND', issuedOn: '2024-05-14', issuer: 'UBND phường Giếng Đáy' },
    { number: '09/CT-TTg', issuedOn: '2024-02-23', issuer: 'Thủ tướng Chính phủ' },
  ],
  period: { from: '2024-01-01', to: '2024-12-31' },
  maxPoints: '19',
  weighting: {
    basis: 'assumed',
    note: {
      vi: 'Bảng nêu chỉ tiêu, không nêu điểm; mỗi dòng có chỉ tiêu được tính 1 điểm, dòng không có chỉ tiêu chỉ để thống kê.',
      en: 'The table prints targets but no points; one point a row with a target, none for the rows without one, which are figures only.',
    },
  },
  facts: [],
  readings,
  pillars: [
    {
      id: 'TK',
      name: 'Thống kê kết quả chuyển đổi số',
      maxPoints: '19',
      numbered: false,
      criteria: [
        {
          id: '1',
          name: 'Số lượng tin bài về chuyển đổi số trên cổng thông tin điện tử Thành phần',
          components: [
            {
              id: '1',
              name: 'Số lượng tin bài về chuyển đổi số trên cổng thông tin điện tử Thành phần',
              maxPoints: '0',
              rule: { kind: 'unscored' },
              basis: { items: ['1'], rule: 'stated' },
            },
          ],
        },
        {
          id: '2',
          name: 'Số lượng phát sóng trên hệ thống truyền thanh cơ sở (chuyên mục riêng) về chuyển đổi số',
          components: [
            {
              id: '2',
              name: 'Số lượng phát sóng trên hệ thống truyền thanh cơ sở (chuyên mục riêng) về chuyển đổi số',
              maxPoints: '0',
              rule: { kind: 'unscored' },
              basis: { items: ['2'], rule: 'stated' },
            },
          ],
        },
        {
          id: '3',
          name: 'Triển khai chợ 4.0 cho các chợ truyền thống trên địa bàn Thành phố',
          components: [
            {
              id: '3',
              name: 'Triển khai chợ 4.0 cho các chợ truyền thống trên địa bàn Thành phố',
              maxPoints: '1',
              requirement: '100%',
              rule: {
                kind: 'ratio',
                labels: {
                  numerator: 'Số chợ đã triển khai chợ 4.0',
                  denominator: 'Tổng số chợ truyền thống trên địa bàn',
                  unit: 'chợ',
                },
              },
              basis: {
                items: ['3'],
                rule: 'inferred',
                note: {
                  vi: 'Bảng không ghi kết quả, phần diễn giải nêu hai chợ (Giếng Đáy, Balan); tính theo tỷ lệ số chợ. Cách hiểu khác: toàn bộ mới đạt.',
                  en: 'No figure in the report; read as a share of the markets, of which the table names two (Giếng Đáy, Balan). Other reading: all or none.',
                },
                reading: 'proportional-below',
              },
            },
          ],
        },
        {
          id: '4',
          name: 'Tỷ lệ Các tiểu thương/hộ kinh doanh tại các Chợ trên địa bàn có mã QR để thực hiện thanh toán không dùng tiền mặt để trước cửa hàng trong Chợ',
          components: [
            {
              id: '4',
              name: 'Tỷ lệ Các tiểu thương/hộ kinh doanh tại các Chợ trên địa bàn có mã QR để thực hiện thanh toán không dùng tiền mặt để trước cửa hàng trong Chợ',
              maxPoints: '1',
              requirement: 'Phấn đấu 100%',
              rule: {
                kind: 'ratio',
                labels: {
                  numerator: 'Số tiểu thương, hộ kinh doanh có mã QR',
                  denominator: 'Tổng số tiểu thương, hộ kinh doanh tại các chợ',
                  unit: 'hộ',
                },
              },
              basis: {
                items: ['4'],
                rule: 'inferred',
                note: {
                  vi: 'Chỉ tiêu ghi “Phấn đấu 100%”.',
                  en: 'The target is printed as one to strive for.',
                },
                reading: 'proportional-below',
              },
            },
          ],
        },
        {
          id: '5',
          name: 'Thực hiện thu các khoản thu dịch vụ của Chợ (thu phí, tiền điện, thuê vị trí...) và chi trả lương cho cán bộ, nhân viên hưởng lương tại Chợ bằng hình thức không dùng tiền mặt',
          components: [
            {
              id: '5',
              name: 'Thực hiện thu các khoản thu dịch vụ của Chợ (thu phí, tiền điện, thuê vị trí...) và chi trả lương cho cán bộ, nhân viên hưởng lương tại Chợ bằng hình thức không dùng tiền mặt',
              maxPoints: '1',
              requirement: '100%',
              rule: {
                kind: 'ratio',
                whenNone: 'not-applicable',
                labels: {
                  numerator: 'Số khoản thu, chi trả không dùng tiền mặt',
                  denominator: 'Tổng số khoản thu, chi trả của chợ',
                },
              },
              basis: {
                items: ['5'],
                rule: 'inferred',
                reading: 'proportional-below',
                also: ['none-arises'],
              },
            },
          ],
        },
        {
          id: '6',
          name: 'Tỷ lệ giao dịch Thanh toán không dùng tiền mặt tại Chợ',
          components: [
            {
              id: '6',
              name: 'Tỷ lệ giao dịch Thanh toán không dùng tiền mặt tại Chợ',
              maxPoints: '1',
              requirement: '70%',
              rule: {
                kind: 'ratio',
                target: '0.7',
                whenNone: 'not-applicable',
                labels: {
                  numerator: 'Số giao dịch thanh toán không dùng tiền mặt tại chợ',
                  denominator: 'Tổng số giao dịch tại chợ',
                  unit: 'giao dịch',
                },
              },
              basis: {
                items: ['6'],
                rule: 'inferred',
                reading: 'proportional-below',
                also: ['none-arises'],
              },
            },
          ],
        },
        {
          id: '7',
          name: 'Tỷ lệ các cửa hàng tiện ích trên địa bàn thực hiện thanh toán không dùng tiền mặt; tạo mã QR đặt ở cửa hàng',
          components: [
            {
              id: '7',
              name: 'Tỷ lệ các cửa hàng tiện ích trên địa bàn thực hiện thanh toán không dùng tiền mặt; tạo mã QR đặt ở cửa hàng',
              maxPoints: '1',
              requirement: '100%',
              rule: {
                kind: 'ratio',
                labels: {
                  numerator: 'Số cửa hàng tiện ích thanh toán không dùng tiền mặt, có mã QR',
                  denominator: 'Tổng số cửa hàng tiện ích trên địa bàn',
                  unit: 'cửa hàng',
                },
              },
              basis: { items: ['7'], rule: 'inferred', reading: 'proportional-below' },
            },
          ],
        },
        {
          id: '8',
          name: 'Tỷ lệ Thanh toán không dùng tiền mặt, phí, lệ phí tại Bộ phận tiếp nhận và trả kết quả',
          components: [
            {
              id: '8',
              name: 'Tỷ lệ Thanh toán không dùng tiền mặt, phí, lệ phí tại Bộ phận tiếp nhận và trả kết quả',
              maxPoints: '1',
              requirement: '70%',
              rule: {
                kind: 'ratio',
                target: '0.7',
                whenNone: 'not-applicable',
                labels: {
                  numerator: 'Số lượt thanh toán phí, lệ phí không dùng tiền mặt',
                  denominator: 'Tổng số lượt thanh toán phí, lệ phí',
                  unit: 'lượt',
                },
              },
              basis: {
                items: ['8'],
                rule: 'inferred',
                reading: 'proportional-below',
                also: ['none-arises'],
              },
            },
          ],
        },
        {
          id: '9',
          name: 'Tỷ lệ thuê bao băng rộng di động/100 dân',
          components: [
            {
              id: '9',
              name: 'Tỷ lệ thuê bao băng rộng di động/100 dân',
              maxPoints: '1',
              requirement: '95%',
              rule: {
                kind: 'ratio',
                target: '0.95',
                scale: 'rate',
                labels: { numerator: 'Số thuê bao băng rộng di động', denominator: 'Số dân' },
              },
              basis: {
                items: ['9'],
                rule: 'inferred',
                note: {
                  vi: 'Số thuê bao trên 100 dân có thể vượt 100. Bảng in 73,70% và phân số 4.256/5.768 hộ của dòng 10.',
                  en: 'Subscriptions per 100 people may pass 100. The table prints 73.70% and the fraction of households of row 10.',
                },
                reading: 'proportional-below',
              },
            },
          ],
        },
        {
          id: '10',
          name: 'Hộ gia đình có đường Internet cáp quang băng rộng đạt',
          components: [
            {
              id: '10',
              name: 'Hộ gia đình có đường Internet cáp quang băng rộng đạt',
              maxPoints: '1',
              requirement: '92%',
              rule: {
                kind: 'ratio',
                target: '0.92',
                labels: {
                  numerator: 'Số hộ gia đình có đường Internet cáp quang băng rộng',
                  denominator: 'Tổng số hộ gia đình',
                  unit: 'hộ',
                },
              },
              basis: { items: ['10'], rule: 'inferred', reading: 'proportional-below' },
            },
          ],
        },
        {
          id: '11',
          name: 'Khu dân cư tập trung có kết nối internet băng rộng cố định',
          components: [
            {
              id: '11',
              name: 'Khu dân cư tập trung có kết nối internet băng rộng cố định',
              maxPoints: '1',
              requirement: '100%',
              rule: {
                kind: 'ratio',
                labels: {
                  numerator: 'Số khu dân cư tập trung có kết nối Internet băng rộng cố định',
                  denominator: 'Tổng số khu dân cư tập trung',
                  unit: 'khu dân cư',
                },
              },
              basis: {
                items: ['11'],
                rule: 'inferred',
                note: {
                  vi: 'Bảng in phân số 4.256/5.768 hộ của dòng 10; kết quả kỳ báo cáo in 173,70%.',
                  en: 'The table prints the fraction of households of row 10, and 173.70% for the period.',
                },
                reading: 'proportional-below',
              },
            },
          ],
        },
        {
          id: '12',
          name: 'Tỷ lệ người dân từ 15 tuổi trở lên có tài khoản giao dịch tại ngân hàng hoặc các tổ chức được phép khác',
          components: [
            {
              id: '12',
              name: 'Tỷ lệ người dân từ 15 tuổi trở lên có tài khoản giao dịch tại ngân hàng hoặc các tổ chức được phép khác',
              maxPoints: '1',
              requirement: '96%',
              rule: {
                kind: 'ratio',
                target: '0.96',
                labels: {
                  numerator: 'Số người dân từ 15 tuổi trở lên có tài khoản giao dịch',
                  denominator: 'Tổng số người dân từ 15 tuổi trở lên',
                  unit: 'người',
                },
              },
              basis: {
                items: ['12'],
                rule: 'inferred',
                note: { vi: 'Kết quả kỳ báo cáo in 0.', en: 'The table prints 0 for the period.' },
                reading: 'proportional-below',
              },
            },
          ],
        },
        {
          id: '13',
          name: 'Tỷ lệ địa chỉ số có đầy đủ các trường thông tin được gán mã và thông báo tới chủ địa chỉ',
          components: [
            {
              id: '13',
              name: 'Tỷ lệ địa chỉ số có đầy đủ các trường thông tin được gán mã và thông báo tới chủ địa chỉ',
              maxPoints: '1',
              requirement: '100%',
              rule: {
                kind: 'ratio',
                labels: {
                  numerator:
                    'Số địa chỉ số có đầy đủ các trường thông tin, được gán mã và thông báo',
                  denominator: 'Tổng số địa chỉ',
                  unit: 'địa chỉ',
                },
              },
              basis: { items: ['13'], rule: 'inferred', reading: 'proportional-below' },
            },
          ],
        },
        {
          id: '14',
          name: 'Tỷ lệ cung cấp dịch vụ công trực tuyến mức độ 3,4 trên cổng DVC Quảng Ninh',
          components: [
            {
              id: '14',
              name: 'Tỷ lệ cung cấp dịch vụ công trực tuyến mức độ 3,4 trên cổng DVC Quảng Ninh',
              maxPoints: '0',
              rule: { kind: 'unscored' },
              basis: { items: ['14'], rule: 'stated' },
            },
          ],
        },
        {
          id: '15',
          name: 'Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình trên Cổng Quốc gia',
          components: [
            {
              id: '15',
              name: 'Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình trên Cổng Quốc gia',
              maxPoints: '0',
              rule: { kind: 'unscored' },
              basis: { items: ['15'], rule: 'stated' },
            },
          ],
        },
        {
          id: '16',
          name: 'Tỷ lệ các thủ tục hành chính ban hành mới đủ điều kiện theo quy định của pháp luật được cung cấp dưới hình thức dịch vụ công trực tuyến toàn trình và tích hợp lên Cổng dịch vụ công quốc gia',
          components: [
            {
              id: '16',
              name: 'Tỷ lệ các thủ tục hành chính ban hành mới đủ điều kiện theo quy định của pháp luật được cung cấp dưới hình thức dịch vụ công trực tuyến toàn trình và tích hợp lên Cổng dịch vụ công quốc gia',
              maxPoints: '1',
              requirement: '100%',
              rule: {
                kind: 'ratio',
                whenNone: 'not-applicable',
                labels: {
                  numerator: 'Số TTHC ban hành mới được cung cấp DVCTT toàn trình và tích hợp',
                  denominator: 'Số TTHC ban hành mới đủ điều kiện',
                  unit: 'TTHC',
                },
              },
              basis: {
                items: ['16'],
                rule: 'inferred',
                reading: 'proportional-below',
                also: ['none-arises'],
              },
            },
          ],
        },
        {
          id: '17',
          name: 'Tỷ lệ dịch vụ công trực tuyến (TTHC cung cấp trực tuyến trong năm có giao dịch) phát sinh hồ sơ',
          components: [
            {
              id: '17',
              name: 'Tỷ lệ dịch vụ công trực tuyến (TTHC cung cấp trực tuyến trong năm có giao dịch) phát sinh hồ sơ',
              maxPoints: '1',
              requirement: '70%',
              rule: {
                kind: 'ratio',
                target: '0.7',
                whenNone: 'not-applicable',
                labels: {
                  numerator: 'Số DVCTT phát sinh hồ sơ',
                  denominator: 'Số TTHC cung cấp trực tuyến trong năm có giao dịch',
                },
              },
              basis: {
                items: ['17'],
                rule: 'inferred',
                note: {
                  vi: 'Bảng in 410 hồ sơ trong kỳ; mục 3.5 của Báo cáo nêu 407 hồ sơ. Tử số và mẫu số in tại dòng là hồ sơ, không phải dịch vụ.',
                  en: 'The table prints 410 files for the period, section 3.5 of the report 407. What the row counts are files, not services.',
                },
                reading: 'proportional-below',
                also: ['none-arises'],
              },
            },
          ],
        },
        {
          id: '18',
          name: 'Tỷ lệ hồ sơ được xử lý hoàn toàn trực tuyến',
          components: [
            {
              id: '18',
              name: 'Tỷ lệ hồ sơ được xử lý hoàn toàn trực tuyến',
              maxPoints: '1',
              requirement: '85%',
              rule: {
                kind: 'ratio',
                target: '0.85',
                whenNone: 'not-applicable',
                labels: {
                  numerator: 'Số hồ sơ được xử lý hoàn toàn trực tuyến',
                  denominator: 'Tổng số hồ sơ',
                  unit: 'hồ sơ',
                },
              },
              basis: {
                items: ['18'],
                rule: 'inferred',
                note: {
                  vi: 'Cột kỳ báo cáo in số lũy kế (875/875).',
                  en: 'The column of the period prints the cumulative figure (875/875).',
                },
                reading: 'proportional-below',
                also: ['none-arises'],
              },
            },
          ],
        },
        {
          id: '19',
          name: 'Tỷ lệ hồ sơ được số hóa ngay từ khâu đầu vào',
          components: [
            {
              id: '19',
              name: 'Tỷ lệ hồ sơ được số hóa ngay từ khâu đầu vào',
              maxPoints: '1',
              requirement: '100%',
              rule: {
                kind: 'ratio',
                whenNone: 'not-applicable',
                labels: {
                  numerator: 'Số hồ sơ được số hóa ngay từ khâu đầu vào',
                  denominator: 'Tổng số hồ sơ',
                  unit: 'hồ sơ',
                },
              },
              basis: {
                items: ['19'],
                rule: 'inferred',
                note: {
                  vi: 'Cột kỳ báo cáo in số lũy kế (875/875).',
                  en: 'The column of the period prints the cumulative figure (875/875).',
                },
                reading: 'proportional-below',
                also: ['none-arises'],
              },
            },
          ],
        },
        {
          id: '20',
          name: 'Tỷ lệ ký số, số hóa kết quả và trả cho người dân trên môi trường số thông qua tài khoản Công dân điện tử',
          components: [
            {
              id: '20',
              name: 'Tỷ lệ ký số, số hóa kết quả và trả cho người dân trên môi trường số thông qua tài khoản Công dân điện tử',
              maxPoints: '1',
              requirement: '100%',
              rule: {
                kind: 'ratio',
                whenNone: 'not-applicable',
                labels: {
                  numerator: 'Số hồ sơ được ký số, số hóa kết quả và trả trên môi trường số',
                  denominator: 'Tổng số hồ sơ',
                  unit: 'hồ sơ',
                },
              },
              basis: {
                items: ['20'],
                rule: 'inferred',
                note: {
                  vi: 'Cột kỳ báo cáo in số lũy kế (875/875).',
                  en: 'The column of the period prints the cumulative figure (875/875).',
                },
                reading: 'proportional-below',
                also: ['none-arises'],
              },
            },
          ],
        },
        {
          id: '21',
          name: 'Tỷ lệ cán bộ công chức, viên chức được cấp chữ ký số',
          components: [
            {
              id: '21',
              name: 'Tỷ lệ cán bộ công chức, viên chức được cấp chữ ký số',
              maxPoints: '1',
              requirement: '100%',
              rule: {
                kind: 'ratio',
                labels: {
                  numerator: 'Số cán bộ, công chức, viên chức được cấp chữ ký số',
                  denominator: 'Tổng số cán bộ, công chức, viên chức',
                  unit: 'người',
                },
              },
              basis: { items: ['21'], rule: 'inferred', reading: 'proportional-below' },
            },
          ],
        },
        {
          id: '22',
          name: 'Tỷ lệ lãnh đạo đơn vị sử dụng chữ ký số trong giải quyết công việc',
          components: [
            {
              id: '22',
              name: 'Tỷ lệ lãnh đạo đơn vị sử dụng chữ ký số trong giải quyết công việc',
              maxPoints: '1',
              requirement: '100%',
              rule: {
                kind: 'ratio',
                labels: {
                  numerator: 'Số lãnh đạo sử dụng chữ ký số trong giải quyết công việc',
                  denominator: 'Tổng số lãnh đạo đơn vị',
                  unit: 'người',
                },
              },
              basis: { items: ['22'], rule: 'inferred', reading: 'proportional-below' },
            },
          ],
        },
        {
          id: '23',
          name: 'Số văn bản ban hành trên CQĐT và ký số',
          components: [
            {
              id: '23',
              name: 'Số văn bản ban hành trên CQĐT và ký số',
              maxPoints: '1',
              requirement: '100%',
              rule: {
                kind: 'ratio',
                whenNone: 'not-applicable',
                labels: {
                  numerator: 'Số văn bản ban hành trên CQĐT và ký số',
                  denominator: 'Tổng số văn bản ban hành',
                  unit: 'văn bản',
                },
              },
              basis: {
                items: ['23'],
                rule: 'inferred',
                reading: 'proportional-below',
                also: ['none-arises'],
              },
            },
          ],
        },
        {
          id: '24',
          name: 'Số người dân được hướng dẫn kỹ năng số cơ bản',
          components: [
            {
              id: '24',
              name: 'Số người dân được hướng dẫn kỹ năng số cơ bản',
              maxPoints: '0',
              rule: { kind: 'unscored' },
              basis: { items: ['24'], rule: 'stated' },
            },
          ],
        },
        {
          id: '25',
          name: 'Số hộ dân được tập huấn kỹ năng số hoặc phổ biến tài liệu chuyển đổi số',
          components: [
            {
              id: '25',
              name: 'Số hộ dân được tập huấn kỹ năng số hoặc phổ biến tài liệu chuyển đổi số',
              maxPoints: '0',
              rule: { kind: 'unscored' },
              basis: { items: ['25'], rule: 'stated' },
            },
          ],
        },
        {
          id: '26',
          name: 'Hoạt động của tổ công nghệ số cộng đồng',
          components: [
            {
              id: '26',
              name: 'Hoạt động của tổ công nghệ số cộng đồng',
              maxPoints: '0',
              rule: { kind: 'unscored' },
              basis: {
                items: ['26'],
                rule: 'stated',
                note: {
                  vi: 'Bảng yêu cầu báo cáo kết quả triển khai, không yêu cầu số liệu.',
                  en: 'The table asks for a report on results, not for a figure.',
                },
              },
            },
          ],
        },
      ],
    },
  ],
} as const satisfies RubricDefinition);
