import type { Step } from '../../rules/step.ts';
import type { BoundWords } from '../bounds.ts';
import { bound, counts, grown, quotient } from '../figures.ts';
import type { PartStatus, StepSentences } from '../sentences.ts';

const PART: { readonly [S in PartStatus]: string } = {
  missing: 'chưa có câu trả lời',
  'not-applicable': 'không áp dụng',
  'needs-cohort': 'cần so với các đơn vị khác',
};

const VI_DECISIONS: {
  readonly [D in Extract<Step, { readonly step: 'verified' }>['decision']]: string;
} = {
  upheld: 'giữ nguyên kết quả đơn vị báo cáo',
  answer: 'chấm theo số liệu đã thẩm định',
  points: 'cho điểm trực tiếp',
  rejected: 'không công nhận kết quả',
  'not-applicable': 'không đánh giá chỉ số này',
};

export const VI_BOUNDS: BoundWords = {
  atLeast: 'từ',
  above: 'trên',
  atMost: 'không quá',
  below: 'dưới',
};

const NONE = {
  full: 'trọn điểm',
  zero: '0 điểm',
  'not-applicable': 'không áp dụng',
} as const;

/** What decided the points, a clause each. */
export const viSteps: StepSentences = {
  achieved: (step) => (step.achieved ? 'đạt yêu cầu' : 'không đạt yêu cầu'),
  option: (step, style) => `${step.label}: được ${style.share(step.fraction)} số điểm`,
  item: (step, style) => {
    const points = `${style.number(step.points)} điểm`;
    if (step.state === 'held') return `${step.label}: có, ${points}`;
    if (step.state === 'not-held') return `${step.label}: không, 0 trên ${points}`;
    return `${step.label}: có, nhưng không tính vì thiếu "${step.requires ?? ''}"`;
  },
  measure: (step, style) => `giá trị ${style.number(step.value)}`,
  share: (step, style) => quotient(step.numerator, step.denominator, style),
  target: (step, style) => {
    const plain = step.scale === 'count' || step.scale === 'amount';
    const print = plain ? style.number : style.share;
    const target = print(step.target);
    if (step.direction === 'lower') {
      if (step.reached) return `không vượt mức ${target}: trọn điểm`;
      if (step.below === 'zero') return `vượt mức ${target}: 0 điểm`;
      return `vượt mức ${target}: điểm giảm dần, đến ${print(step.divisor ?? '1')} là 0`;
    }
    if (step.reached) return `đạt mục tiêu ${target}: trọn điểm`;
    if (step.below === 'zero') return `chưa đạt mục tiêu ${target}: 0 điểm`;
    if (step.underFloor) {
      return `chưa đạt mức tối thiểu ${print(step.floor ?? '0')}: 0 điểm`;
    }
    if (step.divisor !== undefined) {
      return `chưa đạt mục tiêu ${target}: điểm theo tỷ lệ so với ${print(step.divisor)}`;
    }
    return `chưa đạt mục tiêu ${target}: điểm theo tỷ lệ so với mục tiêu`;
  },
  'points-each': (step, style) =>
    `mỗi việc ${style.number(step.pointsEach)} điểm${step.capped ? ', không quá điểm tối đa' : ''}`,
  threshold: (step, style) => {
    for (const name of ['above', 'atMost', 'below'] as const) {
      const value = step[name];
      if (value === undefined) continue;
      const share = style.share(step.fraction);
      return `ở mức ${VI_BOUNDS[name]} ${style.number(value)}: được ${share} số điểm`;
    }
    if (step.direction === 'lower') return 'vượt mức cao nhất: 0 điểm';
    return step.atLeast === null
      ? 'dưới mức thấp nhất: 0 điểm'
      : `đạt mức từ ${style.number(step.atLeast)}: được ${style.share(step.fraction)} số điểm`;
  },
  growth: (step, style) => `so với kỳ trước: ${grown(step.value, step.previous, style)}`,
  'days-late': (step, style) => {
    const on =
      step.completedOn === undefined ? '' : `hoàn thành ngày ${style.date(step.completedOn)}, `;
    const due = step.due === null ? '' : ` (hạn ${style.date(step.due)})`;
    return step.days === '0'
      ? `${on}đúng hạn${due}`
      : `${on}chậm ${style.number(step.days)} ngày${due}`;
  },
  terms: (step, style) =>
    `tử số: ${counts(step.numerator, style)}; mẫu số: ${counts(step.denominator, style)}`,
  'none-arose': (step) => `không phát sinh: ${NONE[step.earns]}`,
  awarded: (step, style) => `được chấm ${style.number(step.points)} điểm`,
  deduction: (step, style) => {
    const each = step.days ? 'ngày chậm' : (step.unit ?? 'trường hợp');
    const end = step.exhausted ? ', không còn điểm' : '';
    return `trừ ${style.number(step.pointsEach)} điểm cho mỗi ${each}${end}`;
  },
  class: (step) =>
    step.class === null
      ? 'áp dụng cho các nhóm đơn vị còn lại'
      : `áp dụng cho nhóm đơn vị "${step.class}"`,
  case: (step) => `trường hợp: ${step.label}`,
  resolved: (step, style) =>
    step.found === '0'
      ? 'không phát hiện trường hợp nào: trọn điểm'
      : `đã xử lý ${style.number(step.handled)} trên ${style.number(step.found)} trường hợp phát hiện`,
  covered: (step, style) => `${style.number(step.covered)} trên ${step.periods} kỳ trong năm`,
  bounds: (step, style) => {
    const range = `thấp nhất ${bound(step.min, style)}, cao nhất ${bound(step.max, style)}`;
    const way =
      step.direction === 'lower' ? 'càng thấp càng nhiều điểm' : 'càng cao càng nhiều điểm';
    return `Min-Max: ${range}; ${step.spread ? way : 'mọi đơn vị bằng nhau'}`;
  },
  best: (step, style) => `so với đơn vị cao nhất: ${bound(step.best, style)}`,
  /** The nested steps are said by whoever says the part; here only its share and its result. */
  part: (step, style) => {
    const head = `${step.label} (${style.share(step.share)} số điểm)`;
    if (step.blockedBy !== undefined) {
      return `${head}: không tính vì "${step.blockedBy.label}" không được điểm`;
    }
    return `${head}: ${
      step.status === 'scored' ? style.share(step.fraction ?? '0') : PART[step.status]
    }`;
  },
  alternative: (step, style) => {
    const result = step.status === 'scored' ? style.share(step.fraction ?? '0') : PART[step.status];
    if (!step.decides) return `${step.label}: ${result}, không dùng để tính điểm`;
    return `${step.label}: ${result}, là mức ${
      step.counts === 'highest' ? 'cao nhất' : 'thấp nhất'
    }, được dùng để tính điểm`;
  },
  unscored: () => 'chỉ là thông tin, không chấm điểm',
  'no-answer': ({ due, asOf }, style) =>
    due === undefined || asOf === undefined
      ? 'chưa có câu trả lời'
      : `chưa có câu trả lời; hạn ${style.date(due)}, tính đến ${style.date(asOf)} chưa đến hạn`,
  'not-applicable': (step) => `không áp dụng (${step.reason})`,
  'needs-cohort': () => 'chấm theo so sánh giữa các đơn vị, chưa có số liệu của các đơn vị khác',
  verified: (step, style) =>
    `${VI_DECISIONS[step.decision]}: ${step.reason} (${step.stage}, ${step.by}, ngày ${style.date(step.on)})`,
  late: (step, style) =>
    `hoàn thành ngày ${style.date(step.completedOn)}, sau hạn ${style.date(step.due)}: không tính điểm`,
  'no-evidence': ({ missing, unsigned }) =>
    `${[
      ...(missing.length > 0 ? [`thiếu tài liệu kiểm chứng (${missing.join('; ')})`] : []),
      ...(unsigned.length > 0 ? [`tài liệu chưa ký số (${unsigned.join('; ')})`] : []),
    ].join(', ')}: không tính điểm`,
};
