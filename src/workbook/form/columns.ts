/** The columns of a pillar's sheet, from 1; the first, hidden, says what each row is. */
export const COLUMN = {
  key: 1,
  number: 2,
  component: 3,
  maxPoints: 4,
  due: 5,
  condition: 6,
  evidenceAsked: 7,
  asked: 8,
  answer: 9,
  unitOf: 10,
  completedOn: 11,
  notApplicable: 12,
  note: 13,
  claimed: 14,
  verified: 15,
  reason: 16,
} as const;

export const WIDTHS: { readonly [C in keyof typeof COLUMN]: number } = {
  key: 0,
  number: 9,
  component: 34,
  maxPoints: 9,
  due: 12,
  condition: 38,
  evidenceAsked: 30,
  asked: 34,
  answer: 18,
  unitOf: 11,
  completedOn: 13,
  notApplicable: 18,
  note: 18,
  claimed: 10,
  verified: 11,
  reason: 24,
};

/** In the first cell of every sheet that a form is made of. */
export const MARK = 'dti-form 1';
export const CARRIED = 'carried';
/** Behind the mark of the first sheet: how many decisions are carried along. */
export const DECISIONS = 'decisions';

export const EVIDENCE = { key: 1, number: 2, title: 3, issuedOn: 4, signed: 5, uri: 6 } as const;
export const GENERAL = { key: 1, label: 2, value: 3 } as const;
