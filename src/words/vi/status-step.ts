import { withoutStop } from '../figures/nouns.ts';
import type { StepSentences, Told } from '../sentences.ts';

const DECISIONS = {
  upheld: 'giữ nguyên kết quả đơn vị báo cáo',
  answer: 'chấm theo số liệu đã thẩm định',
  points: 'cơ quan thẩm định cho điểm trực tiếp',
  rejected: 'kết quả không được công nhận',
  'not-applicable': 'cơ quan thẩm định quyết định không đánh giá chỉ số này',
} as const;

const BY_CHOICE = 'không tính điểm theo lựa chọn của bên chấm (văn bản không quy định mức trừ)';

/** What decides about a whole component, whatever was measured. */
export const viStatusSteps: Pick<
  StepSentences,
  'unscored' | 'no-answer' | 'not-applicable' | 'needs-cohort' | 'verified' | 'late' | 'no-evidence'
> = {
  unscored: (_step, { measured }) => measured,
  'no-answer': ({ due, asOf }, { style }) =>
    due === undefined || asOf === undefined
      ? 'đơn vị chưa báo cáo số liệu'
      : `chưa đến hạn (thời hạn ${style.date(due)}, tính đến ngày ${style.date(asOf)}); chưa tính điểm`,
  // A public edition withholds who decided and why.
  'not-applicable': ({ reason }) =>
    reason === '' ? 'lý do không công bố' : `lý do: ${withoutStop(reason)}`,
  'needs-cohort': () => 'chờ số liệu của các đơn vị khác',
  verified: ({ decision, reason, stage, by, on }, { style }) =>
    `kết quả ${withoutStop(stage)}${by === '' ? '' : ` của ${withoutStop(by)}`} ngày ${style.date(on)}: ${DECISIONS[decision]}${reason === '' ? '' : `; lý do: ${withoutStop(reason)}`}`,
  late: ({ due, completedOn, points }, told) =>
    `${earnedBut(points, told)}hoàn thành ngày ${told.style.date(completedOn)}, sau thời hạn ${told.style.date(due)}; ${BY_CHOICE}`,
  'no-evidence': (step, told) => `${earnedBut(step.points, told)}${viEvidence(step)}; ${BY_CHOICE}`,
};

function earnedBut(points: string | undefined, { style, of }: Told): string {
  return points === undefined || points === '0'
    ? ''
    : `kết quả đạt ${style.number(points)}/${of} điểm nhưng `;
}

interface Lacking {
  readonly expected: readonly string[];
  readonly missing: readonly string[];
  readonly unsigned: readonly string[];
}

/** Which evidence is not there, and which is not signed. */
export function viEvidence({ expected, missing, unsigned }: Lacking): string {
  const given = expected.length - missing.length;
  const lacking = missing.map(withoutStop).join('; ');
  const said: string[] = [];
  if (missing.length > 0) {
    said.push(
      given <= 0
        ? `thiếu tài liệu kiểm chứng: ${lacking}`
        : `đã nộp ${given}/${expected.length} loại tài liệu kiểm chứng; còn thiếu: ${lacking}`,
    );
  }
  if (unsigned.length > 0) {
    said.push(`tài liệu kiểm chứng chưa được ký số: ${unsigned.map(withoutStop).join('; ')}`);
  }
  return said.join('; ');
}
