import type { RubricDefinition } from '../src/rubric/definition.ts';
import { frozen } from './frozen.ts';

/**
 * Giếng Đáy ward (Hạ Long, Quảng Ninh): the table of digital-transformation results at the end of
 * the ward's report of 15/5/2024 on Resolution 09-NQ/TU (the report's number is blank). 26 rows:
 * the 19 with a target are scored against it, the 7 without one are information.
 */
export const giengDayWard2024 = /* @__PURE__ */ frozen({
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
  ],
  period: { from: '2024-01-01', to: '2024-12-31' },
  maxPoints: '19',
  weighting: {
    basis: 'assumed',
    note: 'the table prints targets but no points; one point a scored row',
  },
  facts: [],
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
              rule: { kind: 'ratio' },
              basis: {
                items: ['3'],
                rule: 'inferred',
                note: 'no figure in the report; the 100% is read as a share of the markets, of which the table names two (Giếng Đáy, Balan); other reading: all or none',
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
              rule: { kind: 'ratio' },
              basis: { items: ['4'], rule: 'stated' },
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
              rule: { kind: 'ratio' },
              basis: { items: ['5'], rule: 'stated' },
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
              rule: { kind: 'ratio', target: '0.7' },
              basis: { items: ['6'], rule: 'stated' },
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
              rule: { kind: 'ratio' },
              basis: { items: ['7'], rule: 'stated' },
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
              rule: { kind: 'ratio', target: '0.7' },
              basis: { items: ['8'], rule: 'stated' },
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
              rule: { kind: 'ratio', target: '0.95', scale: 'rate' },
              basis: {
                items: ['9'],
                rule: 'stated',
                note: 'subscriptions per inhabitant, so it may pass 1',
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
              rule: { kind: 'ratio', target: '0.92' },
              basis: { items: ['10'], rule: 'stated' },
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
              rule: { kind: 'ratio' },
              basis: { items: ['11'], rule: 'stated' },
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
              rule: { kind: 'ratio', target: '0.96' },
              basis: { items: ['12'], rule: 'stated' },
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
              rule: { kind: 'ratio' },
              basis: { items: ['13'], rule: 'stated' },
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
              rule: { kind: 'ratio' },
              basis: { items: ['16'], rule: 'stated' },
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
              rule: { kind: 'ratio', target: '0.7' },
              basis: { items: ['17'], rule: 'stated' },
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
              rule: { kind: 'ratio', target: '0.85' },
              basis: { items: ['18'], rule: 'stated' },
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
              rule: { kind: 'ratio' },
              basis: { items: ['19'], rule: 'stated' },
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
              rule: { kind: 'ratio' },
              basis: { items: ['20'], rule: 'stated' },
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
              rule: { kind: 'ratio' },
              basis: { items: ['21'], rule: 'stated' },
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
              rule: { kind: 'ratio' },
              basis: { items: ['22'], rule: 'stated' },
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
              rule: { kind: 'ratio' },
              basis: { items: ['23'], rule: 'stated' },
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
                note: 'the table asks for a report on results, not for a figure',
              },
            },
          ],
        },
      ],
    },
  ],
} as const satisfies RubricDefinition);
