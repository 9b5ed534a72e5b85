import type { FaultWords } from '../words.ts';

export const faults: FaultWords = {
  system: {
    'no-file': 'không có tệp này',
    'not-permitted': 'không có quyền truy cập',
    'is-folder': 'đây là thư mục',
    'not-folder': 'đường dẫn đi qua nơi không phải là thư mục',
    'disk-full': 'ổ đĩa đã đầy',
    'not-utf8': 'văn bản không theo bảng mã "UTF-8"',
  },
  otherSystem: (code) => (code === '' ? 'hệ thống từ chối' : `hệ thống báo mã lỗi "${code}"`),
  unreadable: (file, reason) => `Không đọc được "${file}": ${reason}.`,
  onto: (file) => `Tệp "${file}" là tệp số liệu đầu vào; đề nghị ghi kết quả ra tệp khác.`,
  unwritable: (file, reason) =>
    `Không ghi được ${file === undefined ? 'đầu ra chuẩn' : `"${file}"`}: ${reason}.`,
  notKept: (file, folder, reason) =>
    `Không lưu tạm được "${file}" vào thư mục "${folder}": ${reason}.`,
  stdinTwice: 'Đầu vào chuẩn chỉ đọc được một lần.',
  csvQuotes: (place) => `"${place}": dấu ngoặc kép nằm giữa ô hoặc chưa được đóng.`,
  columnTwice: (file, column) => `"${file}": cột "${column}" bị lặp lại.`,
  noUnits: (file) => `"${file}": không phải "JSON", cũng không phải "CSV" có cột "unit".`,
  noJson: (file) => `"${file}": nội dung không phải "JSON".`,
  noRubric: (name, ids, reason) =>
    `Không có bộ chỉ số "${name}" (${reason}). Các bộ chỉ số có sẵn: ${quoted(ids)}; hoặc ghi tên tệp "JSON" của bộ chỉ số.`,
  notRubric: (file) => `Nội dung của "${file}" chưa phải là một bộ chỉ số:`,
  notDecisions: (file, count) => `"${file}": có ${count} nội dung không phải là kết quả thẩm định.`,
  several: (file) => `"${file}": có nhiều báo cáo, chỉ nhận một báo cáo.`,
  whatIfOfPage: 'Tham số "--what-if" chỉ dùng cho trang xem, không dùng cùng "--format md".',
  whatIfOfUnit: 'Tham số "--what-if" chỉ dùng cho một đơn vị; đề nghị ghi đơn vị bằng "--unit".',
  sureOfCohort: 'Tham số "--sensitivity" dùng khi so sánh nhiều đơn vị, không dùng cho một đơn vị.',
  sureAlone: (option) =>
    `Tham số "--sensitivity" xếp hạng theo điểm của bộ chỉ số, không dùng cùng "${option}".`,
  sureAsSheet: 'Tham số "--sensitivity" không dùng cùng "--format xlsx".',
  sureOfNothing:
    'Tham số "--sensitivity": chưa có điểm nào được chấm nên không tính được mức thay đổi.',
  noUnit: (unit) => `Trong các báo cáo hợp lệ không có đơn vị "${unit}".`,
  noOthers: (files, unit) =>
    `${quoted(files)}: ngoài "${unit}" không có đơn vị nào khác để xếp hạng.`,
  twoUnits: (before, after) =>
    `"${before}" và "${after}" là hai đơn vị khác nhau; nếu cần so sánh, đề nghị thêm "--units different".`,
  noPillar: (id, possible) =>
    `Bộ chỉ số không có chỉ số chính "${id}". Các chỉ số chính: ${quoted(possible)}.`,
  noPart: (id) => `Bộ chỉ số không có chỉ số thành phần, chỉ số, chỉ số chính hoặc nhóm "${id}".`,
  noComponents: (option, ids) =>
    `Tham số "${option}": bộ chỉ số không có chỉ số thành phần ${quoted(ids)}.`,
  noGrade: (id, possible) =>
    possible.length === 0
      ? `Không có mức xếp loại "${id}": bộ chỉ số không quy định xếp loại.`
      : `Bộ chỉ số không có mức xếp loại "${id}". Các mức: ${quoted(possible)}.`,
  notPossible: (option, given) => `Tham số "${option}": nội dung của "${given}" không hợp lệ.`,
  other: () => 'Tham số của lệnh không hợp lệ.',
};

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
