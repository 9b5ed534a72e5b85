import type { OpenReason } from '../../authoring/table/reading/outcome.ts';
import { quoted } from '../issue-text.ts';
import type { Decided, DecisionSentences, Language } from '../sentences.ts';
import type { Style } from '../style.ts';

export const viRow: Language['row'] = (row) => `Dòng ${row}`;

/** Why a condition is left to a person, with the clause that stands against a reading. */
const OPEN: { readonly [W in OpenReason]: (clause: string) => string } = {
  unused: (clause) => `chưa xác định được cách tính điểm từ nội dung "${clause}"`,
  contradiction: (clause) => `các mức chưa thống nhất hoặc chưa liền nhau: "${clause}"`,
  unreachable: (clause) => `các mức điểm không dẫn từ 0 đến điểm tối đa: "${clause}"`,
  'unknown-sign': (clause) => `có ký hiệu không đọc được: "${clause}"`,
  'lost-marks': (clause) => `văn bản bị mất dấu: "${clause}"`,
};

/** The clauses that a rule was read from, and those that it leaves out, apart. */
function clauses({ used, unused }: Pick<Decided<'rule-open'>, 'used' | 'unused'>): string {
  const list = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join('; ');
  const read = used.length === 0 ? '' : ` Nội dung đã đọc: ${list(used)}.`;
  return unused.length === 0 ? read : `${read} Nội dung chưa dùng: ${list(unused)}.`;
}

/** A deadline as the draft has it, "09-30" or "2023-09-30": "30/9", "30/9/2023". */
function day(reading: string, style: Style): string {
  const [month = '', date = '', more] = reading.split('-');
  return more === undefined ? `${Number(date)}/${Number(month)}` : style.date(reading);
}

/** Points that are added to the total, or taken away from it. */
const BESIDE = {
  bonus: ['điểm cộng', '; số điểm này được cộng vào tổng điểm'],
  penalty: ['điểm trừ', '; số điểm này bị trừ khỏi tổng điểm'],
} as const;

const NONE = {
  full: 'điểm tối đa',
  zero: '0 điểm',
  'not-applicable': 'không đánh giá',
} as const;

/** What a table says, as it stands there; a row that says nothing says so. */
function cell(text: string): string {
  return quoted(text, 300) ?? 'ô để trống';
}

/** Every decision about a table, and what a person is asked for. */
export const viDecisions: DecisionSentences = {
  rule: ({ text, used, reading, adjustment, whenNone }) => {
    const [name, ends] = adjustment === undefined ? ['điểm', ''] : BESIDE[adjustment];
    const none = whenNone === undefined ? '' : `; không phát sinh: ${NONE[whenNone]}`;
    return `cách tính ${name} đọc từ ${(used.length === 0 ? [text] : used).map(cell).join('; ')} là: ${reading}${none}${ends}. Đề nghị xác nhận.`;
  },
  'rule-open': ({ why, clause, used, unused, reading }) =>
    why === undefined || clause === undefined || clause === ''
      ? `chưa rõ cách tính điểm, tạm hiểu theo tên gọi: ${reading}. Đề nghị cho biết cách tính điểm.`
      : `${OPEN[why](clause)}.${clauses({ used, unused })} Đề nghị cho biết cách tính điểm.`,
  due: ({ text, reading }, style) =>
    reading === undefined
      ? `thời hạn ${cell(text)} không phải là một ngày cụ thể, tạm để không quy định thời hạn. Đề nghị cho biết thời hạn hoàn thành.`
      : `thời hạn ${cell(text)} được hiểu là ngày ${day(reading, style)}. Đề nghị xác nhận.`,
  'points-missing': ({ reading }, style) =>
    reading === undefined
      ? 'bảng không ghi điểm và không còn điểm để chia. Đề nghị cho biết điểm tối đa.'
      : `bảng không ghi điểm, tạm tính ${style.number(reading)} điểm. Đề nghị cho biết điểm tối đa.`,
  'sum-mismatch': ({ text, reading }, style) => {
    const sum = reading === undefined ? '' : `, nhưng tổng các dòng là ${style.number(reading)}`;
    return `bảng ghi ${style.number(text)} điểm${sum}. Đề nghị cho biết số đúng.`;
  },
  rounding: ({ reading }, style) =>
    reading === undefined
      ? 'điểm có nhiều chữ số thập phân. Đề nghị xác nhận cách làm tròn.'
      : `điểm có ${style.number(reading)} chữ số thập phân, được làm tròn đến ${style.number(reading)} chữ số thập phân. Đề nghị xác nhận.`,
  'number-repaired': ({ text, reading }) =>
    reading === undefined
      ? `số thứ tự ${cell(text)} chưa rõ. Đề nghị cho biết số thứ tự.`
      : `số thứ tự ${cell(text)} được đọc là "${reading}". Đề nghị xác nhận.`,
  'heading-missing': ({ reading }) =>
    reading === undefined
      ? 'bảng không có dòng tiêu đề của mục này. Đề nghị cho biết tên gọi.'
      : `bảng không có dòng tiêu đề của mục này, tạm dùng tên "${reading}". Đề nghị cho biết tên gọi.`,
  'nested-heading': ({ text }) =>
    `tiêu đề ${cell(text)} không có chỗ trong bộ chỉ số. Đề nghị cho biết có đưa vào tên các dòng bên dưới hay không.`,
  'no-pillars': () =>
    'bảng không có chỉ số chính, mọi dòng được xếp vào một chỉ số chính. Đề nghị cho biết tên gọi.',
  evidence: ({ text }) =>
    `chưa rõ tài liệu kiểm chứng ${cell(text)} thuộc loại nào, tạm hiểu là văn bản. Đề nghị xác nhận.`,
};
