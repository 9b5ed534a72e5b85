/** What the notes of a draft say: what a rule was read from, and why weights are assumed. */
export const enDraftNotes = {
  rule: (words: string, kind: string): string => `Read from "${words}" as ${kind}.`,
  weights: (rows: number): string =>
    `The table prints no points for ${rows} row(s): they share equally what their pillar has left, or count 1 each where it prints none either.`,
};
