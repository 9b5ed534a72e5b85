import type { RubricIssue } from '../../rubric/issue.ts';
import { type FaultWords, faultPlace } from '../issue-fault.ts';
import type { FormatSentences, RubricSentences, ValueTypeWords } from '../issue-sentences.ts';
import { amount, keyOf, numberIn, quoted, receivedIn, written } from '../issue-text.ts';
import type { Sentence } from '../sentence.ts';
import type { Style } from '../style.ts';
import { viRubricFields } from './issue-rubric-field.ts';

const WORDS: FaultWords = {
  levels: {
    rubric: 'bộ chỉ số',
    pillar: 'chỉ số chính',
    criterion: 'chỉ số',
    component: 'chỉ số thành phần',
    fact: 'thông tin chung',
    group: 'nhóm chỉ số',
    grade: 'xếp loại',
    reading: 'nội dung diễn giải',
    milestone: 'mốc thực hiện',
  },
  roots: {
    table: 'bảng điểm',
    pillarTable: 'bảng điểm của các chỉ số chính',
    change: 'nội dung điều chỉnh',
    add: 'nội dung bổ sung',
    drop: 'nội dung lược bỏ',
  },
  fields: viRubricFields,
  nth: (field, place) => `${field} thứ ${place}`,
  row: (number) => `mục ${number}`,
};

export const viFaultPlace: Sentence<RubricIssue> = (issue) => faultPlace(issue, WORDS);

const TYPES: ValueTypeWords = {
  list: 'danh sách',
  object: 'một nhóm thông tin',
  text: 'chuỗi ký tự',
  number: 'số',
  whole: 'số nguyên',
  boolean: 'có hoặc không',
};

const FORMATS: FormatSentences = {
  decimal: 'phải là số thập phân dùng dấu chấm, không có dấu phân cách hàng nghìn và số 0 thừa',
  zero: 'phải ghi là 0',
  'not-negative': 'không được là số âm',
  positive: 'phải lớn hơn 0',
  fraction: 'phải nằm trong khoảng từ 0 đến 1',
  quotient: 'phải là số thập phân dùng dấu chấm hoặc phân số của hai số nguyên',
  'own-name': 'là từ dành riêng, không dùng làm mã được',
  id: 'không có ký tự điều khiển và không có khoảng trắng ở hai đầu',
  seen: 'không được có ký tự ẩn, viết theo Unicode dựng sẵn',
  'rubric-id': 'chỉ gồm chữ thường không dấu, chữ số và gạch nối',
  trimmed: 'không được có dấu cách ở đầu hoặc cuối',
  nfc: 'chưa theo dạng chữ Việt dựng sẵn, đề nghị nhập lại',
  date: 'phải là ngày có thật, ghi theo thứ tự năm, tháng, ngày',
  'month-and-day': 'phải là ngày có thật, ghi theo thứ tự tháng, ngày',
  deadline: 'phải là ngày có thật, ghi theo thứ tự tháng, ngày hoặc năm, tháng, ngày',
  issued: 'phải là ngày có thật, ghi theo thứ tự năm, tháng, ngày hoặc năm, tháng',
};

/** What stands there, as it was written. */
function said(issue: RubricIssue): string | undefined {
  return quoted(receivedIn(issue.received));
}

function given(issue: RubricIssue): string {
  const text = said(issue);
  return text === undefined ? '' : `; đã ghi ${text}`;
}

/** Entries, characters, or the number itself. */
function bound(issue: RubricIssue, style: Style, side: 'least' | 'most'): string {
  const { counts, limit } = issue;
  const number = style.number(limit ?? '0');
  if (counts === undefined) {
    const than = side === 'least' ? 'nhỏ hơn' : 'lớn hơn';
    return `không được ${than} ${number}${given(issue)}`;
  }
  const what = counts === 'entries' ? 'mục' : 'ký tự';
  return side === 'least'
    ? `phải có ít nhất ${number} ${what}`
    : `chỉ được có tối đa ${number} ${what}`;
}

/** What there is not, by its name in the definition or in its path. */
function named(issue: RubricIssue): string {
  return said(issue) ?? quoted(keyOf(issue.path)) ?? 'này';
}

/** What is wrong in a rubric's definition, behind the words for its place. */
export const viRubricIssues: RubricSentences = {
  'invalid-type': (i, s) => {
    if (i.received === undefined) return 'chưa có nội dung';
    const number = numberIn(i.received);
    const what = number === undefined ? given(i) : `; đã ghi số ${s.number(number)}`;
    return `phải là ${i.type === undefined ? 'giá trị khác' : TYPES[i.type]}${what}`;
  },
  'invalid-value': (i) => `không thuộc các giá trị được phép${given(i)}`,
  'invalid-format': (i) =>
    `${i.format === undefined ? 'không đúng cách ghi' : FORMATS[i.format]}${given(i)}`,
  'invalid-union': (i) =>
    `${i.format === undefined ? 'không đúng dạng nào trong các dạng được phép' : FORMATS[i.format]}${given(i)}`,
  'too-small': (i, s) => bound(i, s, 'least'),
  'too-big': (i, s) => bound(i, s, 'most'),
  'unknown-key': (i) => `không có mục ${quoted(keyOf(i.path)) ?? 'này'}`,
  'duplicate-id': (i) =>
    keyOf(i.path) === 'class'
      ? `loại đơn vị ${named(i)} bị trùng hoặc không được dùng làm tên`
      : `mã ${named(i)} bị trùng`,
  'sum-mismatch': (i, s) =>
    keyOf(i.path) === 'parts'
      ? `tổng tỷ trọng là ${amount(i.is, s)}, phải bằng ${amount(i.printed, s)}`
      : `ghi ${amount(i.printed, s)} điểm, nhưng tổng điểm của các mục bên trong là ${amount(i.is, s)}`,
  'unknown-item': (i) => `${named(i)} không có trong danh sách`,
  'circular-requires': (i) => `${named(i)} tạo thành vòng lặp điều kiện`,
  'target-out-of-range': (i, s) => {
    if (i.limit === undefined) return 'phải lớn hơn 0';
    return keyOf(i.path) === 'floor'
      ? `không được lớn hơn mức yêu cầu (${s.number(i.limit)})`
      : `phải nhỏ hơn ${s.number(i.limit)}`;
  },
  'target-or-points-each': (i) =>
    keyOf(i.path) === 'below'
      ? 'chỉ dùng khi có mức yêu cầu'
      : 'phải ghi một trong hai: mức yêu cầu hoặc điểm cho mỗi lần',
  'steps-not-falling': () => 'các bậc phải xếp từ cao xuống thấp',
  'steps-not-rising': () => 'các bậc phải xếp từ thấp lên cao',
  'conflicting-fields': (i) =>
    keyOf(i.path) === 'steps'
      ? 'mỗi bậc phải có đúng một giới hạn, phù hợp với chiều đánh giá'
      : 'không dùng được cùng với các quy định khác của cách tính điểm này',
  'due-missing': () => 'tính theo số ngày chậm nhưng chưa quy định thời hạn hoàn thành',
  'answers-differ': () => 'các loại đơn vị phải báo cáo kết quả theo cùng một dạng',
  'bounds-reversed': () => 'mức thấp nhất lớn hơn mức cao nhất',
  'unscored-with-points': () => 'chỉ tiêu theo dõi, không chấm điểm thì điểm tối đa phải bằng 0',
  'not-plain': () => 'không phải là dữ liệu thông thường nên không đọc được',
  'too-large': () => 'dữ liệu quá lớn hoặc lặp vô hạn nên không đọc được',
  unreadable: () => 'không đọc được',
  'finer-than-rounding': (i, s) =>
    `có nhiều hơn ${s.number(i.limit ?? '2')} chữ số thập phân${given(i)}`,
  'scored-without-points': () => 'có chấm điểm nhưng điểm tối đa bằng 0',
  'unknown-fact': (i) => `${named(i)} không phải là thông tin chung bằng số`,
  'too-many-parts': (i, s) => `có nhiều hơn ${s.number(i.limit ?? '0')} nội dung thành phần`,
  'note-missing': () => 'cách tính điểm là diễn giải nhưng chưa ghi nội dung diễn giải',
  'period-reversed': ({ days = ['', ''] }, s) =>
    `ngày kết thúc (${s.date(days[1])}) trước ngày bắt đầu (${s.date(days[0])})`,
  'not-a-date': (i) => `không phải là ngày có trong kỳ đánh giá${given(i)}`,
  'duplicate-grade': (i, s) =>
    `có hai mức xếp loại cùng bắt đầu từ ${written(receivedIn(i.received), s) ?? 'một mức'}`,
  'no-lowest-grade': (i) =>
    keyOf(i.path) === 'requires'
      ? 'mức xếp loại thấp nhất không được có điều kiện kèm theo'
      : 'chưa có mức xếp loại bắt đầu từ 0',
  'adjustment-without-effect': () =>
    'không có tác dụng vì chỉ số thành phần hoặc chỉ số chính có điểm tối đa bằng 0',
  'maximum-off-step': (i, s) => `phải là bội số của ${s.number(i.limit ?? '')} (bước làm tròn)`,
  'unknown-reading': (i) => `không có nội dung diễn giải ${named(i)}`,
  'reading-of-stated': () => 'cách tính điểm do văn bản quy định thì không dẫn nội dung diễn giải',
  conflicting: (i) =>
    i.path[0] === 'drop'
      ? `mục ${named(i)} vừa điều chỉnh vừa lược bỏ`
      : 'chỉ ghi một trong hai: cách tính điểm khác hoặc nội dung thay đổi',
  'unknown-id': (i) => `không có mục ${named(i)}`,
  'missing-id': (i) => `chưa có điểm của mục ${named(i)}`,
  'not-a-number': () => 'điểm phải là số',
  negative: () => 'điểm không được là số âm',
};
