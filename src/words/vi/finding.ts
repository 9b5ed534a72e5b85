import { aboveText, exactShare, periodFigure, spreadText } from '../figures/findings.ts';
import { withoutStop } from '../figures/nouns.ts';
import type { FindingSentences } from '../sentences.ts';
import { viEvidence } from './status-step.ts';

/** What a reader of a score should look at. */
export const viFindings: FindingSentences = {
  'reported-mismatch': (f, style) =>
    `đơn vị ghi ${style.share(f.reported)}; theo số liệu báo cáo là ${exactShare(f, style)}. Đề nghị rà soát`,
  'reported-truncated': (f, style) =>
    `đơn vị ghi ${style.share(f.reported)} (chưa làm tròn); theo số liệu báo cáo là ${exactShare(f, style)}. Đề nghị rà soát`,
  'days-mismatch': (f, style) =>
    `đơn vị ghi chậm ${style.number(f.stated)} ngày; tính theo ngày hoàn thành là ${style.number(f.exact)} ngày. Đề nghị rà soát`,
  'above-whole': (f, style) => `tỷ lệ ${aboveText(f, style)} vượt quá 100%. Đề nghị rà soát`,
  'fact-mismatch': (f, style) =>
    `mẫu số ${style.number(f.used)} khác thông tin chung "${f.name}" là ${style.number(f.stated)}; tính theo mẫu số ${style.number(f.used)}. Đề nghị rà soát`,
  'missing-part': (f, style) =>
    `đơn vị chưa báo cáo số liệu của nội dung "${style.text(f.label)}"; nội dung này tạm tính 0 điểm`,
  'period-mismatch': (f, style) =>
    `trong kỳ ${periodFigure(f, 'period', style)}, lũy kế ${periodFigure(f, 'cumulative', style)}; số liệu trong kỳ và lũy kế chưa thống nhất, đề nghị rà soát, giải trình`,
  'verification-order': (f, style) =>
    `có kết quả thẩm định ngày ${style.date(f.before)} và ngày ${style.date(f.on)}; kết quả ngày ${style.date(f.on)} được ghi sau nên được áp dụng, đề nghị xác nhận kết quả nào có hiệu lực`,
  'class-unknown': (f) =>
    `${f.class === null ? 'đơn vị chưa ghi phân loại' : `không có quy định riêng cho loại "${f.class}"`}: chấm theo quy định chung cho các loại khác ${f.known.join(', ')}`,
  'nothing-to-uphold': (f, s) =>
    `kết quả thẩm định ngày ${s.date(f.on)} giữ nguyên điểm tự chấm, nhưng đơn vị chưa báo cáo số liệu nên không có điểm`,
  late: (f, style) =>
    `hoàn thành ngày ${style.date(f.completedOn)}, sau thời hạn ${style.date(f.due)}`,
  'completed-after': (f, style) =>
    `hoàn thành ngày ${style.date(f.completedOn)}, sau ngày tính điểm ${style.date(f.asOf)}`,
  'completed-before': (f, style) =>
    `hoàn thành ngày ${style.date(f.completedOn)}, trước ngày bắt đầu kỳ đánh giá ${style.date(f.from)}`,
  'no-completion-date': (f, style) =>
    `đơn vị chưa ghi ngày hoàn thành, trong khi bên chấm không tính điểm kết quả hoàn thành sau thời hạn ${style.date(f.due)}`,
  'no-evidence': (f) => viEvidence(f),
  'one-or-percent': () => 'số 1 được hiểu là 100%; nếu là 1% thì đề nghị ghi 0,01 hoặc 1%',
  'read-loosely': (f) =>
    `kết quả được hiểu từ nội dung ghi trong ô${f.written === '' ? '' : `: "${f.written}"`}`,
  'looks-like-date': (f, style) =>
    `số ${style.number(f.value)} có thể là ngày ${style.date(f.date)} do bảng tính tự chuyển thành số. Đề nghị rà soát`,
  'struck-out': (f) => `phần đã gạch ngang "${f.removed}" không được tính. Đề nghị rà soát`,
  'unread-column': (f) =>
    `cột "${f.heading}" không phải cột ghi kết quả nên không được tính. Đề nghị rà soát`,
  'missing-row': (f) =>
    f.asked.length === 0
      ? 'biểu mẫu không còn dòng ghi kết quả. Đề nghị rà soát'
      : `biểu mẫu không còn dòng ghi ${f.asked.map((one) => `"${one}"`).join(', ')}. Đề nghị rà soát`,
  'numeric-id': (f) => `mã đơn vị ${f.id} được nhập dạng số; các chữ số 0 ở đầu (nếu có) đã bị mất`,
  'exclusion-unforeseen': (f) =>
    `đơn vị đề nghị không đánh giá${f.reason === '' ? '' : ` (lý do: ${withoutStop(f.reason)})`}; văn bản không quy định trường hợp này, đề nghị xem xét`,
  'inferred-rule': (f, style) => {
    const note = withoutStop(style.text(f.note));
    return `văn bản không quy định rõ cách chấm; đây là cách diễn giải của bộ dữ liệu${note === '' ? '' : `: ${note}`}`;
  },
  'assumed-weights': (f, style) => {
    const note = withoutStop(style.text(f.note));
    return `thang điểm là giả định (văn bản không công bố điểm); kết quả không phải điểm chính thức${note === '' ? '' : `. Cơ sở của thang điểm: ${note}`}`;
  },
  'needs-cohort': () => 'chưa chấm, tạm tính 0 điểm: chờ số liệu của các đơn vị khác',
  'no-spread': (f, style) => `các đơn vị có cùng kết quả ${spreadText(f, style)}`,
  'best-is-zero': () => 'mức cao nhất của các đơn vị bằng 0 nên không đơn vị nào được tính điểm',
  'empty-cohort': () => 'chưa đơn vị nào có số liệu để so sánh',
  'cohort-of-one': (f, style) => `chỉ có một đơn vị có số liệu để so sánh (${style.unit(f.unit)})`,
  'outside-bounds': (f) =>
    f.position === 'above'
      ? 'kết quả cao hơn mức cao nhất trong khoảng so sánh; điểm tính theo mức cao nhất'
      : 'kết quả thấp hơn mức thấp nhất trong khoảng so sánh; điểm tính theo mức thấp nhất',
};

/** Which component, or components, a finding is about. */
export const viAbout = (ids: readonly string[]): string =>
  ids.length === 1 ? `Chỉ số ${ids[0]}` : `Các chỉ số ${ids.join(', ')}`;
