import type {
  DiffChange,
  DiffEntry,
  DiffReason,
  RubricDiff,
} from '../../rubric/diff/difference.ts';
import { withoutStop } from '../figures/nouns.ts';
import type { DiffReasonSentences, DiffSentences, FieldWords } from '../sentences.ts';
import type { Style } from '../style.ts';

function sides({ before, after }: Pick<RubricDiff, 'before' | 'after'>): string {
  const side = ({ title, version }: RubricDiff['before']): string => `"${title}" (${version})`;
  return `${side(after)} so với ${side(before)}`;
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
  atMaximum: 'việc đã đạt điểm tối đa năm trước',
  basis: 'căn cứ',
  adjustments: 'cách tính điểm cộng, điểm trừ',
  adjustment: 'điểm cộng hoặc điểm trừ',
  groups: 'các nhóm chỉ số',
  readings: 'nội dung diễn giải',
  milestones: 'các mốc thực hiện',
};

/** A difference of two rubrics, a line for each thing that changed. */
export const viDiff: DiffSentences = {
  comparable: (diff) => `${sides(diff)}: kết quả theo hai bộ chỉ số có thể so sánh với nhau`,
  incomparable: (diff, _style, reason) =>
    `${sides(diff)}: kết quả theo hai bộ chỉ số không so sánh được với nhau vì ${diff.reasons.map(reason).join('; ')}`,
  added: (one, style) => `Bổ sung ${named(one)}, điểm tối đa ${style.number(one.maxPoints)}`,
  removed: (one, style) => `Lược bỏ ${named(one)}, điểm tối đa ${style.number(one.maxPoints)}`,
  moved: (one) => `Điều chỉnh số thứ tự của "${withoutStop(one.name)}": ${fromTo(one, String)}`,
  renamed: (one) =>
    `Điều chỉnh tên của ${LEVELS[one.level]} ${one.id}: ${fromTo(one, (name) => `"${withoutStop(name)}"`)}`,
  repointed: (one, style) =>
    `Điều chỉnh điểm tối đa của ${named(one)}: ${fromTo(one, style.number)}`,
  rule: (one, _style, rule) =>
    one.affects === 'points'
      ? `Điều chỉnh cách tính điểm của ${named(one)}: ${fromTo(one, (own) => `[${rule(own)}]`)}`
      : `Điều chỉnh cách diễn đạt, không thay đổi cách tính điểm của ${named(one)}: ${fromTo(one, (own) => `[${rule(own)}]`)}`,
  deadline: (one, style) =>
    `Điều chỉnh thời hạn hoàn thành của ${named(one)}: ${fromTo(one, (date) => (date === null ? 'không quy định thời hạn' : style.date(date)))}`,
  field: ({ level, id, field }) =>
    `Điều chỉnh ${FIELDS[field]} của ${id === null ? 'bộ chỉ số' : `${LEVELS[level]} ${id}`}`,
  nothing: () => 'Không có thay đổi',
};

const LEVELS = {
  rubric: 'bộ chỉ số',
  pillar: 'chỉ số chính',
  criterion: 'chỉ số',
  component: 'chỉ số thành phần',
} as const;

function named({ level, id, name }: Pick<DiffEntry, 'level' | 'id' | 'name'>): string {
  return `${LEVELS[level]} ${id} "${withoutStop(name)}"`;
}

function fromTo<T>(
  { before, after }: Pick<DiffChange<T>, 'before' | 'after'>,
  print: (value: T) => string,
): string {
  return `từ ${print(before)} thành ${print(after)}`;
}

/** Why two rubrics may not be compared. */
export const viDiffReasons: DiffReasonSentences = {
  'level-differs': () => 'khác cấp đánh giá',
  'rounding-differs': (reason, style) => `khác cách làm tròn${counted(reason, style)}`,
  'adjustments-differ': (reason, style) =>
    `khác cách tính điểm cộng, điểm trừ${counted(reason, style)}`,
  'components-added': (reason, style) => `bổ sung chỉ số thành phần${counted(reason, style)}`,
  'components-removed': (reason, style) => `lược bỏ chỉ số thành phần${counted(reason, style)}`,
  'points-changed': (reason, style) => `điều chỉnh điểm tối đa${counted(reason, style)}`,
  'rules-changed': (reason, style) => `điều chỉnh cách tính điểm${counted(reason, style)}`,
};

/** How many a reason is about, where it is about any. */
function counted({ ids }: DiffReason, style: Style): string {
  return ids.length === 0 ? '' : ` (${style.number(String(ids.length))} chỉ số)`;
}
