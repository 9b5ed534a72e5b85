import type { AnswerFieldWords } from '../answer-field-words.ts';

export const enFields: AnswerFieldWords = {
  achieved: 'Requirement met',
  option: 'Level reached',
  share: 'Rate reached',
  amount: 'Amount',
  numerator: 'Numerator',
  denominator: 'Denominator',
  value: 'This period',
  previous: 'The period before',
  completedOn: 'Day of completion',
  days: 'Days late',
  points: 'Points proposed',
  count: 'Number',
  periods: 'Periods done',
  found: 'Cases found',
  handled: 'Cases handled',
  inCase: 'Case that applies',
  note: 'What is reported',
  within: (part, field) => `${part}: ${field}`,
};
