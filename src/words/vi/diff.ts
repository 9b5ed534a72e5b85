import type {
  DiffChange,
  DiffReason,
  FieldChange,
  RubricDiff,
} from '../../rubric/diff/difference.ts';
import type { DiffReasonSentences, DiffSentences, FieldWords } from '../sentences.ts';
import type { Style } from '../style.ts';
import { viItem } from './diff-item.ts';
import { viRuleFields } from './rule-field.ts';

/** Both rubrics by what their documents are called; a title that they share stands once. */
function sides({ before, after }: Pick<RubricDiff, 'before' | 'after'>): string {
  const name = after.title ?? 'Bộ chỉ số';
  const [older, newer] = [`văn bản ${before.version}`, `văn bản ${after.version}`];
  if (before.title !== after.title && before.title !== undefined) {
    return `${name} (${newer}) so với ${before.title} (${older})`;
  }
  return older === newer
    ? `${name} (${newer}) so với bản khác của cùng văn bản`
    : `${name} (${newer}) so với ${older}`;
}

/** Where something changed, on its level. */
const LEVELS: { readonly [L in FieldChange['level']]: string } = {
  rubric: 'bộ chỉ số',
  pillar: 'chỉ số chính',
  criterion: 'chỉ số',
  component: 'chỉ số thành phần',
};

/** A row of the document by its number and name, or a field of it, from what to what. */
function adjusted<T>(
  what: string,
  { id, name, before, after }: DiffChange<T>,
  print: (value: T) => string,
): string {
  const [from, to] = [print(before), print(after)];
  return from === to
    ? `Điều chỉnh ${what}: ${id} ${name}, chi tiết có thay đổi.`
    : `Điều chỉnh ${what}: ${id} ${name}, ${viRuleFields.fromTo(from, to)}.`;
}

/** What the fields of a rubric are called. */
const FIELDS: FieldWords = {
  $schema: 'tệp mô tả cấu trúc',
  title: 'tên bộ chỉ số',
  level: 'cấp đánh giá',
  legalBasis: 'căn cứ',
  period: 'kỳ đánh giá',
  weighting: 'cơ sở của thang điểm',
  rounding: 'cách làm tròn',
  grades: 'xếp loại',
  facts: 'thông tin chung',
  pillars: 'các chỉ số chính',
  criteria: 'các chỉ số',
  components: 'các chỉ số thành phần',
  id: 'số thứ tự',
  name: 'tên',
  maxPoints: 'điểm tối đa',
  numbered: 'cách đánh số',
  due: 'thời hạn hoàn thành',
  time: 'thời gian hoàn thành',
  requirement: 'điều kiện đảm bảo',
  evidence: 'tài liệu kiểm chứng',
  responsible: 'cơ quan thực hiện',
  rule: 'cách tính điểm',
  notApplicable: 'trường hợp không đánh giá',
  atMaximum: 'chỉ số đã đạt điểm tối đa',
  basis: 'căn cứ của cách tính điểm',
  adjustments: 'cách áp dụng điểm cộng, điểm trừ',
  adjustment: 'điểm cộng hoặc điểm trừ',
  groups: 'các nhóm chỉ số',
  readings: 'nội dung diễn giải',
  milestones: 'các mốc thực hiện',
};

/** A difference of two rubrics, a line for each thing that changed. */
export const viDiff: DiffSentences = {
  comparable: (diff) => `${sides(diff)}: có thể so sánh kết quả với nhau.`,
  incomparable: (diff, _style, reason) =>
    `${sides(diff)}: không thể so sánh kết quả với nhau vì ${diff.reasons.map(reason).join(', ')}.`,
  added: ({ id, name, maxPoints }, style) =>
    `Bổ sung: ${id} ${name} (điểm tối đa ${style.number(maxPoints)}).`,
  removed: ({ id, name, maxPoints }, style) =>
    `Lược bỏ: ${id} ${name} (điểm tối đa ${style.number(maxPoints)}).`,
  moved: ({ name, before, after }) => `Điều chỉnh số thứ tự: ${name}, từ ${before} thành ${after}.`,
  renamed: ({ id, before, after }) => `Điều chỉnh tên gọi: ${id}, từ "${before}" thành "${after}".`,
  repointed: (one, style) => adjusted('điểm tối đa', one, style.number),
  rule: (one, _style, rule) =>
    adjusted(one.affects === 'points' ? 'cách tính điểm' : 'lời văn của cách tính điểm', one, rule),
  deadline: (one, style) =>
    adjusted('thời hạn hoàn thành', one, (date) =>
      date === null ? 'không quy định thời hạn' : `ngày ${style.date(date)}`,
    ),
  item: viItem,
  field: ({ level, id, field, before, after }) => {
    const where = id === null ? '' : `: ${LEVELS[level]} ${id}`;
    // A criterion that one side alone has.
    if (level === 'criterion' && field === 'name' && before === null)
      return `Bổ sung${where} ${after}.`;
    if (level === 'criterion' && field === 'name' && after === null)
      return `Lược bỏ${where} ${before}.`;
    return `Điều chỉnh ${FIELDS[field]}${where}.`;
  },
  nothing: () => 'Không có thay đổi.',
};

/** Why two rubrics may not be compared. */
export const viDiffReasons: DiffReasonSentences = {
  'level-differs': () => 'khác cấp đánh giá',
  'rounding-differs': (reason, style) => `khác cách làm tròn${many(reason, style)}`,
  'adjustments-differ': (reason, style) =>
    `khác cách áp dụng điểm cộng, điểm trừ${many(reason, style)}`,
  'components-added': (reason, style) => `có nội dung bổ sung${many(reason, style)}`,
  'components-removed': (reason, style) => `có nội dung lược bỏ${many(reason, style)}`,
  'points-changed': (reason, style) => `điểm tối đa thay đổi${many(reason, style)}`,
  'rules-changed': (reason, style) => `cách tính điểm thay đổi${many(reason, style)}`,
};

/** How many rows a reason is about, where it is about any. */
function many({ ids }: DiffReason, style: Style): string {
  return ids.length === 0 ? '' : ` (${style.number(String(ids.length))} mục)`;
}
