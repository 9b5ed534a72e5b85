// The answers to the kinds of published sets, held by the compiler alone: each line under an
// expected error must stay a mistake. Nothing runs here.
import type { AnswersOf } from '../../src/index.ts';
import { defineRubric } from '../../src/index.ts';

const basis = { items: ['1'], rule: 'stated' } as const;
const row = { name: 'Hàng', maxPoints: '1', due: '06-30', basis } as const;

export const published = defineRubric({
  id: 'published',
  version: '1',
  level: 'commune',
  title: 'Các loại quy tắc',
  legalBasis: [{ number: '1', issuedOn: '2024-01', issuer: 'UBND' }],
  period: { from: '2024-01-01', to: '2024-12-31' },
  maxPoints: '6',
  weighting: { basis: 'published' },
  facts: [],
  pillars: [
    {
      id: 'A',
      name: 'A',
      maxPoints: '6',
      criteria: [
        {
          id: 'A.1',
          name: 'A.1',
          components: [
            { ...row, id: 'A.1.1', rule: { kind: 'awarded' } },
            { ...row, id: 'A.1.2', rule: { kind: 'ratio', as: 'growth' } },
            {
              ...row,
              id: 'A.1.3',
              rule: {
                kind: 'ratio',
                terms: {
                  numerator: [{ id: 'b', label: 'b' }],
                  denominator: [{ id: 'a', label: 'a' }],
                },
              },
            },
            {
              ...row,
              id: 'A.1.4',
              rule: {
                kind: 'by-case',
                cases: [
                  { id: 'yes', label: 'Có', rule: { kind: 'achieved' } },
                  { id: 'no', label: 'Không', rule: { kind: 'count', target: '2' } },
                ],
              },
            },
            {
              ...row,
              id: 'A.1.5',
              rule: {
                kind: 'by-class',
                classes: [{ class: 'miền núi', rule: { kind: 'count', target: '2' } }],
              },
            },
            { ...row, id: 'A.1.6', rule: { kind: 'deduction', pointsEach: '1', as: 'days-late' } },
          ],
        },
      ],
    },
  ],
});

type Answers = AnswersOf<typeof published>;

export const answers: readonly Answers[] = [
  { 'A.1.1': { points: '0.5' } },
  // @ts-expect-error points are awarded, nothing is measured
  { 'A.1.1': { value: 1 } },
  { 'A.1.2': { value: 110, previous: 100 } },
  // @ts-expect-error a growth needs what was before
  { 'A.1.2': { value: 110 } },
  { 'A.1.3': { terms: { a: 2, b: 1 } } },
  { 'A.1.3': { numerator: 1, denominator: 2 } },
  // @ts-expect-error every term is counted
  { 'A.1.3': { terms: { a: 2 } } },
  { 'A.1.4': { case: 'yes', answer: { achieved: true } } },
  // @ts-expect-error no such case
  { 'A.1.4': { case: 'maybe', answer: { achieved: true } } },
  // @ts-expect-error the answer of another case
  { 'A.1.4': { case: 'yes', answer: { value: 1 } } },
  { 'A.1.5': { value: 2 } },
  // @ts-expect-error the rule of every class counts
  { 'A.1.5': { achieved: true } },
  { 'A.1.6': { completedOn: '2024-07-01' } },
  { 'A.1.6': { value: 1 } },
];
