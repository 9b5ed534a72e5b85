import type { Words } from './words.ts';

/** A civil date as each language writes it. */
export function dateText(date: string, locale: 'vi' | 'en'): string {
  const [year, month, day] = date.split('-');
  return locale === 'vi' ? `${day}/${month}/${year}` : date;
}

export const noAnswerWords: Words<'no-answer'> = {
  vi: (step) => {
    if (step.due === undefined || step.asOf === undefined) return 'chưa có câu trả lời';
    return `chưa có câu trả lời; hạn ${dateText(step.due, 'vi')}, tính đến ${dateText(step.asOf, 'vi')} chưa đến hạn`;
  },
  en: (step) => {
    if (step.due === undefined || step.asOf === undefined) return 'no answer';
    return `no answer; due ${step.due}, not yet due on ${step.asOf}`;
  },
};

export const notApplicableWords: Words<'not-applicable'> = {
  vi: (step) => `không áp dụng (${step.reason})`,
  en: (step) => `not applicable (${step.reason})`,
};

export const needsCohortWords: Words<'needs-cohort'> = {
  vi: () => 'chấm theo so sánh giữa các đơn vị, chưa có số liệu của các đơn vị khác',
  en: () => 'scored against other units, whose figures were not given',
};

export const lateWords: Words<'late'> = {
  vi: (step) =>
    `hoàn thành ngày ${dateText(step.completedOn, 'vi')}, sau hạn ${dateText(step.due, 'vi')}: không tính điểm`,
  en: (step) => `completed on ${step.completedOn}, after the deadline ${step.due}: no points`,
};

export const noEvidenceWords: Words<'no-evidence'> = {
  vi: (step) => `thiếu tài liệu kiểm chứng (${step.expected.join('; ')}): không tính điểm`,
  en: (step) => `evidence is missing (${step.expected.join('; ')}): no points`,
};

export const unscoredWords: Words<'unscored'> = {
  vi: () => 'chỉ là thông tin, không chấm điểm',
  en: () => 'information only, not scored',
};
