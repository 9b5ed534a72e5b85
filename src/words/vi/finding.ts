import { periodFigure } from '../figures.ts';
import type { FindingSentences } from '../sentences.ts';

/** What a reader of a score should look at. */
export const viFindings: FindingSentences = {
  'reported-mismatch': (f, style) =>
    `ghi ${style.share(f.reported)}, nhưng số liệu của đơn vị cho ra ${style.share(f.exact)}`,
  'reported-truncated': (f, style) =>
    `ghi ${style.share(f.reported)}: bị cắt chứ không làm tròn, đúng là ${style.share(f.exact)}`,
  'days-mismatch': (f, style) =>
    `đơn vị ghi chậm ${style.number(f.stated)} ngày, theo ngày hoàn thành là ${style.number(f.exact)} ngày`,
  'above-whole': (f, style) => `tỷ lệ ${style.share(f.share)} vượt quá 100%`,
  'fact-mismatch': (f, style) =>
    `mẫu số ${style.number(f.used)} khác thông tin chung (${f.fact}): ${style.number(f.stated)}`,
  'missing-part': (f) => `phần "${f.part}" chưa có câu trả lời, tính 0`,
  'period-mismatch': (f, style) =>
    `trong kỳ ${periodFigure(f, 'period', style)}, lũy kế ${periodFigure(f, 'cumulative', style)}: hai số không thể cùng đúng`,
  'verification-order': (f, s) =>
    `kết quả thẩm định ngày ${s.date(f.on)} đứng sau kết quả ngày ${s.date(f.before)}; tính theo kết quả đứng sau cùng`,
  'class-unknown': (f) =>
    `${f.class === null ? 'đơn vị chưa ghi phân loại' : `không có quy định riêng cho loại "${f.class}"`}: chấm theo quy định chung cho các loại khác ${f.known.join(', ')}`,
  'nothing-to-uphold': (f, s) =>
    `kết quả thẩm định ngày ${s.date(f.on)} giữ nguyên điểm tự chấm, nhưng đơn vị chưa báo cáo số liệu nên không có điểm`,
  late: (f, style) => `hoàn thành ngày ${style.date(f.completedOn)}, sau hạn ${style.date(f.due)}`,
  'completed-after': (f, style) =>
    `hoàn thành ngày ${style.date(f.completedOn)}, sau ngày tính điểm ${style.date(f.asOf)}`,
  'completed-before': (f, style) =>
    `hoàn thành ngày ${style.date(f.completedOn)}, trước khi kỳ đánh giá bắt đầu (${style.date(f.from)})`,
  'no-completion-date': (f, style) =>
    `chưa ghi ngày hoàn thành, trong khi trễ hạn ${style.date(f.due)} thì không được tính điểm`,
  'no-evidence': (f) =>
    [
      ...(f.missing.length > 0 ? [`chưa có tài liệu kiểm chứng: ${f.missing.join('; ')}`] : []),
      ...(f.unsigned.length > 0 ? [`chưa ký số: ${f.unsigned.join('; ')}`] : []),
    ].join('; '),
  'one-or-percent': () => 'giá trị 1 được hiểu là 100%; nếu là 1% thì phải ghi 0,01',
  'looks-like-date': (f, style) =>
    `${style.number(f.value)} có thể là ngày ${style.date(f.date)} do bảng tính tự đổi thành số`,
  'numeric-id': (f) => `mã đơn vị ${f.id} được nhập dạng số: các chữ số 0 ở đầu (nếu có) đã bị mất`,
  'exclusion-unforeseen': (f) =>
    `không áp dụng ("${f.reason}") tuy văn bản không nêu trường hợp này`,
  'inferred-rule': (f, style) =>
    `${f.components === undefined ? '' : `${f.components.join(', ')}: `}cách chấm được suy ra từ văn bản: ${style.text(f.note)}`,
  'assumed-weights': (f, style) =>
    `điểm là giả định, không phải điểm chính thức: ${style.text(f.note)}`,
  'needs-cohort': () => 'chấm theo so sánh, chưa có số liệu của các đơn vị khác: tạm tính 0',
  'no-spread': (f) => `mọi đơn vị có cùng giá trị ${f.value}`,
  'best-is-zero': () => 'đơn vị cao nhất cũng bằng 0',
  'empty-cohort': () => 'không đơn vị nào có số liệu để so sánh',
  'cohort-of-one': (f) => `chỉ một đơn vị có số liệu (${f.unit})`,
  'outside-bounds': (f) => `nằm ${f.position === 'above' ? 'trên' : 'dưới'} khoảng so sánh`,
};
