import type { CommandWords } from '../words.ts';
import { faults } from './faults.ts';
import { help } from './help.ts';
import { use } from './use.ts';

const TABLE = 'trong tệp có ô, dòng, cột hoặc trang đang ẩn; đề nghị cho hiển thị lại';

export const vi: CommandWords = {
  files: {
    'not-a-workbook':
      'Tệp bị hỏng hoặc không phải bảng tính; đề nghị mở và lưu lại thành tệp bảng tính.',
    'other-format':
      'Tệp ở định dạng khác hoặc có đặt mật khẩu; đề nghị lưu lại thành tệp bảng tính, không đặt mật khẩu.',
    'too-large': 'Tệp quá lớn, không đọc được.',
    'unsafe-zip': 'Tệp nén không an toàn, không đọc được.',
    doctype: 'Tệp có phần khai báo không được phép, không đọc được.',
    macros: 'Tệp có chứa mã lệnh tự động; đề nghị lưu lại thành tệp bảng tính không có mã lệnh.',
    'external-links': 'Tệp lấy số liệu từ tệp khác; đề nghị thay bằng số liệu và lưu lại.',
    'no-table': 'Tệp không có trang nào ghi kết quả theo số của các chỉ số thành phần.',
    'cell-error': 'Ô của bảng tính đang báo lỗi; đề nghị nhập kết quả thực tế.',
    uncalculated: 'Công thức trong ô chưa có kết quả; đề nghị mở tệp bằng bảng tính và lưu lại.',
    'struck-out': 'Đề nghị rà soát: trong ô có nội dung đã bị gạch ngang, không được tính.',
    'hidden-row': `Đề nghị rà soát: ${TABLE}.`,
    'hidden-column': `Đề nghị rà soát: ${TABLE}.`,
    'hidden-sheet': `Đề nghị rà soát: ${TABLE}.`,
    'not-text': 'Nội dung trong tệp không phải là chữ, không đọc được.',
  },
  stdin: 'đầu vào chuẩn',
  noSubmission: (file) => `${file}: không có báo cáo của đơn vị nào.`,
  unknownUnit: 'Trong các báo cáo không có đơn vị nào có mã này.',
  places: (places) => `Nằm ở: ${places.join('; ')}.`,
  uneven: (cells, columns) =>
    `Dòng có ${cells} ô, dòng tiêu đề có ${columns} cột; đề nghị kiểm tra dấu phân cách và dấu ngoặc kép.`,
  faults,
  use,
  help,
};
