import type { IntakeIssue } from '../../intake/issue.ts';
import { choicesOf, type Nouns, nounOf } from '../issue-noun.ts';
import { placeOf } from '../issue-place.ts';
import type { IntakeSentences } from '../issue-sentences.ts';
import { capital, eitherOf, isPercent, keyOf, quoted, readingsOf, written } from '../issue-text.ts';
import type { Style } from '../style.ts';
import { VI_MORE, viForms } from './issue-form.ts';
import { viInputPlaces } from './issue-place.ts';
import { viDecisionPlaces } from './issue-verification.ts';

const NOUNS: Nouns = {
  places: { ...viInputPlaces, ...viDecisionPlaces },
  number: 'số liệu',
  labelled: (noun, label) => `${noun} "${label}"`,
  within: (noun, part) => `${noun} của nội dung "${part}"`,
};

function noun(issue: IntakeIssue, style: Style): string {
  return nounOf(issue, NOUNS, style);
}

/** A sentence that begins with what the issue is about. */
function about(issue: IntakeIssue, style: Style, said: string): string {
  return `${capital(noun(issue, style))} ${said}.`;
}

/** What was written, behind what is asked for; nothing where a reader would not know it again. */
function given(text: string | undefined): string {
  return text === undefined ? '' : `; đã ghi ${text}`;
}

/** What was written, where a sentence begins with it: quoted words begin no sentence. */
function entry(received: string | undefined): string {
  return `Nội dung ${quoted(received) ?? 'đã ghi'}`;
}

/** How the answer is given, where the issue is about an answer as a whole. */
function how(issue: IntakeIssue, style: Style): string {
  const { form } = issue;
  const place = placeOf(issue);
  const whole = place === 'answer' || place === 'part' || place === 'items' || place === 'parts';
  return form === undefined || !whole ? '' : `; ${viForms[form](issue, style)}`;
}

function choices(issue: IntakeIssue, style: Style): string {
  const list = choicesOf(issue, style, VI_MORE);
  return list === '' ? '' : `; chỉ có: ${list}`;
}

/** A key or a value that there is not, by what it was called. */
function none(what: string, said: string | undefined, rest = ''): string {
  return said === undefined
    ? `${capital(what)} đã ghi không hợp lệ${rest}.`
    : `Không có ${what} ${said}${rest}.`;
}

const VI_EITHER = { yes: 'có', no: 'không', nothing: 'không có số liệu', or: ' hay ' };

/** Why a submission, a verification or bounds cannot be taken. */
export const viIntake: IntakeSentences = {
  'not-an-object': (i, s) => about(i, s, `không đúng cấu trúc dữ liệu${how(i, s)}`),
  'not-plain-data': (i, s) =>
    about(i, s, `không phải là dữ liệu thông thường nên không đọc được${how(i, s)}`),
  'not-a-list': (i, s) => about(i, s, 'phải được lập thành danh sách'),
  'not-a-text': (i, s) => about(i, s, 'phải là chuỗi ký tự'),
  'not-a-boolean': (i, s) => {
    const decided = placeOf(i) === 'upheld' || placeOf(i) === 'rejected';
    return about(i, s, `chỉ có thể trả lời "Có" hoặc ${decided ? 'để trống' : '"Không"'}`);
  },
  'not-a-number': (i, s) => about(i, s, `phải là số${given(quoted(i.received))}`),
  'not-finite': (i, s) => about(i, s, 'phải là một số hữu hạn'),
  'not-an-integer': (i, s) => about(i, s, `phải là số nguyên${given(written(i.received, s))}`),
  'not-a-date': (i, s) =>
    about(i, s, `phải là ngày có thật, ví dụ 31/10/2023${given(quoted(i.received))}`),
  'too-many-digits': (i, s) =>
    about(i, s, `có quá nhiều chữ số (tối đa ${s.number(i.limit ?? '30')})`),
  'too-long': (i, s) => {
    const place = placeOf(i);
    const most = s.number(i.limit ?? '0');
    if (place === 'evidence') return `Chỉ nhận tối đa ${most} tài liệu kiểm chứng.`;
    if (place === 'decisions') return `Chỉ nhận tối đa ${most} kết quả thẩm định.`;
    return about(i, s, `quá dài (tối đa ${most} ký tự)`);
  },
  negative: (i, s) => about(i, s, `không được là số âm${given(written(i.received, s))}`),
  'zero-denominator': (i, s) => about(i, s, 'phải lớn hơn 0'),
  'more-handled-than-found': ({ received, limit }, s) =>
    `Số trường hợp đã xử lý (${s.number(received ?? '')}) lớn hơn số trường hợp phát hiện (${s.number(limit ?? '')}).`,
  'more-than-whole': (i, s) => {
    const place = placeOf(i);
    const points = place === 'points' || place === 'decided-points';
    const most = `${points ? 'điểm tối đa' : 'số kỳ của kỳ đánh giá'} (${s.number(i.limit ?? '')})`;
    return about(i, s, `lớn hơn ${most}${given(written(i.received, s))}`);
  },
  'finer-than-rounding': (i, s) =>
    i.limit === '0'
      ? about(i, s, `phải là số nguyên${given(written(i.received, s))}`)
      : about(
          i,
          s,
          `chỉ lấy đến ${s.number(i.limit ?? '2')} chữ số thập phân${given(written(i.received, s))}`,
        ),
  'ambiguous-number': (i, s) =>
    `Chưa rõ ${noun(i, s)} là ${readingsOf(i, s).join(' hay ')}; đề nghị ghi rõ.`,
  'ambiguous-percent': (i, s) =>
    `Chưa rõ ${noun(i, s)} là ${readingsOf(i, s).join(' hay ')}; đề nghị ghi kèm dấu %.`,
  'excel-error': ({ received }) =>
    `Ô của bảng tính đang báo lỗi ${quoted(received) ?? ''}; đề nghị nhập kết quả thực tế.`,
  'inexact-number': ({ received }) =>
    `${entry(received)} là số ước lượng; đề nghị ghi đúng số liệu.`,
  'other-measure': ({ received }) =>
    `Số liệu trong ${quoted(received) ?? 'nội dung đã ghi'} thể hiện nội dung khác với kết quả cần báo cáo; đề nghị ghi đúng kết quả.`,
  'unknown-words': ({ received, readings = [] }) =>
    `Trong ${quoted(received) ?? 'nội dung đã ghi'}, ${readings.map((one) => quoted(one) ?? one).join(', ')} không có trong tên số liệu cần báo cáo nên chưa rõ số liệu này là của nội dung nào; đề nghị chỉ ghi kết quả.`,
  'several-numbers': (i) =>
    `${entry(i.received)} có nhiều số liệu (${eitherOf(i, VI_EITHER)}), chưa rõ số nào là kết quả; đề nghị chỉ ghi một số.`,
  'template-left': ({ received }) =>
    `${entry(received)} là của biểu mẫu, đơn vị chưa lựa chọn; đề nghị chỉ giữ lại kết quả.`,
  'evidence-not-answer': ({ received }) =>
    `${entry(received)} là tài liệu kiểm chứng, chưa phải kết quả; đề nghị ghi kết quả và để tài liệu vào phần kiểm chứng.`,
  'ambiguous-words': (i) =>
    `Chưa rõ ${quoted(i.received) ?? 'nội dung đã ghi'} là ${eitherOf(i, VI_EITHER)}; đề nghị ghi rõ.`,
  'unit-mismatch': (i, s) => {
    const unit = i.names?.unit === undefined ? '' : ` (đơn vị tính: ${s.text(i.names.unit)})`;
    const rule = isPercent(i.received)
      ? `không ghi bằng tỷ lệ phần trăm${unit}`
      : `phải ghi theo đúng đơn vị tính${unit}`;
    return about(i, s, `${rule}${given(quoted(i.received))}`);
  },
  'target-not-value': ({ received }) =>
    `${entry(received)} là mức yêu cầu, chưa phải kết quả; đề nghị ghi kết quả thực tế.`,
  unreadable: (i, s) => {
    const said = quoted(i.received);
    return said === undefined
      ? about(i, s, 'không đọc được')
      : `Không đọc được ${said}${how(i, s)}.`;
  },
  'unknown-key': (i, s) => {
    const said = quoted(keyOf(i.path));
    return about(i, s, said === undefined ? 'có mục không hợp lệ' : `không có mục ${said}`);
  },
  'unknown-fact': (i) => none('thông tin chung', quoted(keyOf(i.path)), ' trong bộ chỉ số'),
  'unknown-component': (i, s) =>
    i.names?.component === undefined
      ? none('chỉ số thành phần', quoted(i.received ?? keyOf(i.path)), ' trong bộ chỉ số')
      : `Chỉ số thành phần "${s.text(i.names.component)}" không chấm theo so sánh giữa các đơn vị, không cần mức thấp nhất, cao nhất.`,
  'unknown-option': (i, s) =>
    none(placeOf(i) === 'case' ? 'trường hợp' : 'mức đánh giá', quoted(i.received), choices(i, s)),
  'unknown-item': (i, s) =>
    none(placeOf(i) === 'term' ? 'số liệu' : 'nội dung', quoted(keyOf(i.path)), choices(i, s)),
  'unknown-part': (i, s) => none('nội dung thành phần', quoted(keyOf(i.path)), choices(i, s)),
  'unknown-class': (i, s) => {
    const said = quoted(i.received);
    const list = choicesOf(i, s, VI_MORE);
    return said === undefined
      ? `Đơn vị chưa ghi loại đơn vị; cách tính điểm chỉ quy định cho: ${list}.`
      : `Không có cách tính điểm cho loại đơn vị ${said}; chỉ quy định cho: ${list}.`;
  },
  'missing-field': (i, s) =>
    placeOf(i) === 'decision'
      ? 'Kết quả thẩm định chưa ghi kết luận: giữ nguyên, thay bằng kết quả khác, cho điểm, không công nhận hoặc không đánh giá.'
      : `Chưa có ${noun(i, s)}.`,
  'conflicting-fields': (i, s) => conflict(i, s),
  'other-rubric': ({ versions }) => {
    const [ours, theirs] = (versions ?? []).map((one) => quoted(one));
    return ours === undefined || theirs === undefined || ours === theirs
      ? 'Số liệu được lập theo bộ chỉ số khác hoặc theo bản khác của bộ chỉ số này.'
      : `Số liệu được lập theo bộ chỉ số của văn bản ${theirs}, không phải của văn bản ${ours}.`;
  },
  'duplicate-unit': ({ names, unit }, s) => {
    const name = names?.thing === undefined ? quoted(unit) : quoted(s.text(names.thing));
    return name === undefined
      ? 'Đơn vị này được nhập hai lần.'
      : `Đơn vị ${name} được nhập hai lần.`;
  },
  'stray-cell': ({ received }) =>
    `${entry(received)} không nằm ở ô dành cho kết quả của biểu mẫu nên không đọc được; đề nghị ghi vào đúng ô hoặc xóa đi.`,
  'merged-cells': ({ readings = [] }) =>
    `Các ô ${readings.map((one) => quoted(one)).join(' đến ')} đã bị gộp thành một, chưa rõ nội dung là của ô nào; đề nghị tách các ô và ghi lại.`,
  'missing-sheet': ({ received }) =>
    `Biểu mẫu thiếu trang ${quoted(received) ?? 'ghi kết quả'}; đề nghị gửi lại biểu mẫu có đủ các trang.`,
  'unmarked-form': ({ received }) =>
    `Trang ${quoted(received) ?? 'này'} là của biểu mẫu nhưng không còn mã của từng dòng, chưa rõ kết quả thuộc nội dung nào; đề nghị ghi lại kết quả vào biểu mẫu gốc.`,
  'unread-sheet': ({ received }) =>
    `Trang ${quoted(received) ?? 'này'} cũng ghi theo số của các chỉ số thành phần, chưa rõ trang nào là kết quả của đơn vị; đề nghị chỉ giữ lại một trang.`,
  'struck-out': ({ received }) =>
    `${entry(received)} đã bị gạch ngang; đề nghị xóa hẳn, hoặc bỏ gạch ngang nếu vẫn là kết quả.`,
};

/** Two things that cannot stand side by side, by where the second stands. */
function conflict(issue: IntakeIssue, style: Style): string {
  const [one, other] = issue.readings ?? [];
  if (issue.expected !== undefined && placeOf(issue) === 'unit-id')
    return `Tệp ghi mã đơn vị ${quoted(issue.received) ?? 'khác'}, không phải ${quoted(issue.expected) ?? 'đơn vị được chọn'}; đề nghị kiểm tra lại tệp.`;
  if (one !== undefined && other !== undefined)
    return `Nội dung này được ghi ở hai ô với giá trị khác nhau (${one} và ${other}); đề nghị chỉ giữ lại một.`;
  switch (placeOf(issue)) {
    case 'not-applicable':
      return 'Chỉ ghi kết quả hoặc lý do không đánh giá, không ghi cả hai.';
    case 'terms':
      return 'Chỉ ghi từng số liệu hoặc ghi tỷ lệ, tử số và mẫu số, không ghi cả hai.';
    case 'bounds':
      return issue.path.at(-1) === 'policy'
        ? 'Hai bộ mức thấp nhất, cao nhất được tính theo hai cách chấm khác nhau.'
        : `${capital(boundsOf(issue, style))}: mức thấp nhất lớn hơn mức cao nhất.`;
    case 'value':
    case 'share':
    case 'count':
      return 'Chỉ ghi một số hoặc ghi tử số và mẫu số, không ghi cả hai.';
    default:
      return 'Mỗi kết quả thẩm định chỉ có một kết luận.';
  }
}

function boundsOf({ names, path }: IntakeIssue, style: Style): string {
  const name = names?.component === undefined ? keyOf(path) : style.text(names.component);
  return `chỉ số thành phần ${quoted(name) ?? ''}`.trim();
}
