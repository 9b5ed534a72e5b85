import type { RubricDiff } from '../../rubric/diff/difference.ts';
import { changed, counted } from '../figures.ts';
import type { DiffReasonSentences, DiffSentences, FieldWords } from '../sentences.ts';
import { viItem } from './diff-item.ts';

function sides({ before, after }: Pick<RubricDiff, 'before' | 'after'>): string {
  return `${after.id} (${after.version}) so với ${before.id} (${before.version})`;
}

/** What the fields of a rubric are called. */
const FIELDS: FieldWords = {
  $schema: 'tệp lược đồ',
  title: 'tên bộ chỉ số',
  level: 'cấp đánh giá',
  legalBasis: 'căn cứ pháp lý',
  period: 'kỳ đánh giá',
  weighting: 'cơ sở của điểm',
  rounding: 'cách làm tròn',
  grades: 'xếp loại',
  facts: 'thông tin chung',
  pillars: 'các chỉ số chính',
  criteria: 'các chỉ số',
  components: 'các chỉ số thành phần',
  id: 'số thứ tự',
  name: 'tên gọi',
  maxPoints: 'điểm tối đa',
  numbered: 'cách đánh số',
  due: 'thời hạn hoàn thành',
  time: 'thời gian hoàn thành',
  requirement: 'điều kiện đảm bảo',
  evidence: 'tài liệu kiểm chứng',
  responsible: 'đơn vị thực hiện',
  rule: 'cách tính điểm',
  notApplicable: 'trường hợp không áp dụng',
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
  comparable: (diff) => `${sides(diff)}: so sánh được`,
  incomparable: (diff, _style, reason) =>
    `${sides(diff)}: không so sánh được: ${diff.reasons.map(reason).join(', ')}`,
  added: ({ id, name, maxPoints }, style) =>
    `Thêm: ${id} ${name} (${style.number(maxPoints)} điểm)`,
  removed: ({ id, name, maxPoints }, style) =>
    `Bỏ: ${id} ${name} (${style.number(maxPoints)} điểm)`,
  moved: (one) => `Đổi số thứ tự: ${changed(one, (id) => id)}`,
  renamed: ({ id, before, after }) => `Đổi tên: ${id} ${before} → ${after}`,
  repointed: (one, style) => `Đổi điểm: ${changed(one, style.number)}`,
  rule: (one, _style, rule) =>
    one.affects === 'points'
      ? `Đổi cách chấm: ${changed(one, rule)}`
      : `Đổi lời văn của cách chấm: ${changed(one, rule)}`,
  deadline: (one, style) =>
    `Đổi thời hạn: ${changed(one, (date) => (date === null ? 'không có hạn' : style.date(date)))}`,
  item: viItem,
  field: ({ id, field }) => `Thay đổi khác: ${id === null ? '' : `${id}, `}${FIELDS[field]}`,
  nothing: () => 'Không có thay đổi',
};

/** Why two rubrics may not be compared. */
export const viDiffReasons: DiffReasonSentences = {
  'level-differs': (reason, style) => `khác cấp${counted(reason, style)}`,
  'rounding-differs': (reason, style) => `khác cách làm tròn${counted(reason, style)}`,
  'adjustments-differ': (reason, style) =>
    `khác cách tính điểm cộng, điểm trừ${counted(reason, style)}`,
  'components-added': (reason, style) => `có chỉ số mới${counted(reason, style)}`,
  'components-removed': (reason, style) => `có chỉ số bị bỏ${counted(reason, style)}`,
  'points-changed': (reason, style) => `điểm tối đa thay đổi${counted(reason, style)}`,
  'rules-changed': (reason, style) => `cách chấm thay đổi${counted(reason, style)}`,
};
