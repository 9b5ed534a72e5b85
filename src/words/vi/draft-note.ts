/** What the notes of a draft say: what a rule was read from, and why weights are assumed. */
export const viDraftNotes = {
  rule: (words: string): string => `Cách tính điểm được đọc từ nội dung "${words}".`,
  weights: (rows: number): string =>
    `Bảng không ghi điểm của ${rows} dòng: các dòng này chia đều số điểm còn lại của chỉ số chính, hoặc tính mỗi dòng 1 điểm nếu chỉ số chính cũng không ghi điểm.`,
};
