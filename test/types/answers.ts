// The answer that each kind of rule takes, held by the compiler alone: each line under an
// expected error must stay a mistake, every other line must stay allowed. Nothing runs here.
import type {
  AnswersOf,
  ComponentIdOf,
  CriterionIdOf,
  FactIdOf,
  PillarIdOf,
  RubricDefinition,
  SubmissionInput,
  SubmissionOf,
} from '../../src/index.ts';
import { defineRubric } from '../../src/index.ts';

type Same<A, B> = [A, B] extends [B, A] ? true : never;
declare function proves<_T extends true>(): void;

const basis = { items: ['1'], rule: 'stated' } as const;
const row = { name: 'Hàng', maxPoints: '1', basis } as const;

/** A component of every kind. */
export const everyKind = defineRubric({
  id: 'every-kind',
  version: '1',
  level: 'commune',
  title: 'Mọi loại quy tắc',
  legalBasis: [{ number: '1', issuedOn: '2024-01', issuer: 'UBND' }],
  period: { from: '2024-01-01', to: '2024-12-31' },
  maxPoints: '13',
  weighting: { basis: 'published' },
  facts: [
    { id: 'households', name: 'Số hộ' },
    { id: 'website', name: 'Trang thông tin', type: 'text' },
  ],
  pillars: [
    {
      id: 'A',
      name: 'A',
      maxPoints: '13',
      criteria: [
        {
          id: 'A.1',
          name: 'A.1',
          components: [
            { ...row, id: 'A.1.1', rule: { kind: 'achieved' } },
            {
              ...row,
              id: 'A.1.2',
              rule: {
                kind: 'choice',
                options: [
                  { id: 'head', fraction: '1', label: 'cấp trưởng' },
                  { id: 'deputy', fraction: '0.5', label: 'cấp phó' },
                ],
              },
            },
            {
              ...row,
              id: 'A.1.3',
              rule: {
                kind: 'checklist',
                items: [
                  { id: 'held', points: '0.5', label: 'có họp' },
                  { id: 'chaired', points: '0.5', label: 'do cấp trưởng chủ trì' },
                ],
              },
            },
            { ...row, id: 'A.1.4', rule: { kind: 'ratio' } },
            { ...row, id: 'A.1.5', rule: { kind: 'ratio', of: 'households' } },
            { ...row, id: 'A.1.6', rule: { kind: 'count', target: '2' } },
            {
              ...row,
              id: 'A.1.7',
              rule: { kind: 'steps', steps: [{ atLeast: '0.5', fraction: '1' }] },
            },
            { ...row, id: 'A.1.8', rule: { kind: 'resolved' } },
          ],
        },
        {
          id: 'A.2',
          name: 'A.2',
          components: [
            { ...row, id: 'A.2.1', rule: { kind: 'coverage', periods: 12 } },
            { ...row, id: 'A.2.2', rule: { kind: 'min-max' } },
            { ...row, id: 'A.2.3', rule: { kind: 'ratio-to-best', of: 'households' } },
            {
              ...row,
              id: 'A.2.4',
              rule: {
                kind: 'parts',
                parts: [
                  { id: 'plan', share: '0.5', label: 'kế hoạch', rule: { kind: 'achieved' } },
                  {
                    id: 'rates',
                    share: '0.5',
                    label: 'tỷ lệ',
                    rule: {
                      kind: 'parts',
                      parts: [{ id: 'phones', share: '1', label: '…', rule: { kind: 'ratio' } }],
                    },
                  },
                ],
              },
            },
            { ...row, id: 'A.2.5', maxPoints: '0', rule: { kind: 'unscored' } },
          ],
        },
      ],
    },
  ],
});

type Every = typeof everyKind;
type Answers = AnswersOf<Every>;

proves<Same<PillarIdOf<Every>, 'A'>>();
proves<Same<CriterionIdOf<Every>, 'A.1' | 'A.2'>>();
proves<Same<FactIdOf<Every>, 'households' | 'website'>>();
proves<Same<keyof Answers, ComponentIdOf<Every>>>();

/** One right answer of every kind. */
export const right: Answers = {
  'A.1.1': { achieved: true },
  'A.1.2': { option: 'deputy' },
  'A.1.3': { items: { held: true } },
  'A.1.4': { numerator: 4256, denominator: '5768' },
  'A.1.5': { numerator: 4256 },
  'A.1.6': { value: '2' },
  'A.1.7': { value: 0.5 },
  'A.1.8': { found: 3, handled: 3 },
  'A.2.1': { value: 12 },
  'A.2.2': { value: '-1.5' },
  'A.2.3': { value: 7 },
  'A.2.4': { parts: { plan: { achieved: true }, rates: { parts: { phones: { value: '1' } } } } },
  'A.2.5': { value: 7 },
};

declare const row2: {
  readonly done: boolean | null;
  readonly top: number | null;
  readonly bottom: number | null;
  readonly day: string | null;
  readonly note: string | undefined;
};

/** What is left out, `undefined` and `null` are one. */
export const blank: Answers = {
  'A.1.1': { achieved: row2.done, completedOn: row2.day, note: row2.note },
  'A.1.2': { option: null, evidence: [{ title: 'QĐ 12', issuedOn: row2.day, signed: row2.done }] },
  'A.1.3': { items: { held: row2.done, chaired: undefined } },
  'A.1.4': { numerator: row2.top, denominator: row2.bottom },
  'A.1.5': { numerator: row2.top, denominator: undefined },
  'A.1.6': { value: row2.top ?? undefined },
  'A.1.7': {},
  'A.1.8': { found: row2.top, handled: row2.bottom },
  'A.2.1': null,
  'A.2.2': undefined,
  'A.2.3': { note: 'chưa có số liệu', reported: row2.top },
  'A.2.4': { parts: { plan: null, rates: { parts: { phones: undefined } } } },
};

/** Not applicable is an answer of every kind, and of a part. */
export const excluded: Answers = {
  'A.1.1': { notApplicable: 'chưa triển khai' },
  'A.1.2': { notApplicable: 'chưa triển khai', evidence: [{ title: 'Công văn' }] },
  'A.1.4': { notApplicable: 'chưa triển khai', value: undefined },
  'A.2.4': { parts: { plan: { notApplicable: 'chưa triển khai' } } },
  'A.2.5': { notApplicable: 'chưa triển khai' },
};

// What is no answer to its rule.

export const wrong: readonly Answers[] = [
  // @ts-expect-error there is no such component
  { 'A.1.9': { achieved: true } },
  // @ts-expect-error a choice has another answer
  { 'A.1.2': { achieved: true } },
  // @ts-expect-error there is no such option
  { 'A.1.2': { option: 'secretary' } },
  // @ts-expect-error there is no such item
  { 'A.1.3': { items: { hold: true } } },
  // @ts-expect-error an item is there or not
  { 'A.1.3': { items: { held: 'yes' } } },
  // @ts-expect-error yes or no is a boolean
  { 'A.1.1': { achieved: 'yes' } },
  // @ts-expect-error a share is a number, not a boolean
  { 'A.1.4': { value: true } },
  // @ts-expect-error a numerator alone is no share where no fact is named
  { 'A.1.4': { numerator: 4256 } },
  // @ts-expect-error the field is misspelt
  { 'A.1.5': { numerators: 4256 } },
  // @ts-expect-error one or the other
  { 'A.1.4': { value: 1, numerator: 1, denominator: 1 } },
  // @ts-expect-error a count has no denominator
  { 'A.1.6': { numerator: 1, denominator: 2 } },
  // @ts-expect-error how many were found?
  { 'A.1.8': { handled: 3 } },
  // @ts-expect-error periods are counted
  { 'A.2.1': { covered: 12 } },
  // @ts-expect-error there is no such part
  { 'A.2.4': { parts: { plans: { achieved: true } } } },
  // @ts-expect-error a part has the answer of its own rule
  { 'A.2.4': { parts: { plan: { value: 1 } } } },
  // @ts-expect-error a part of a part, too
  { 'A.2.4': { parts: { rates: { parts: { phones: { achieved: true } } } } } },
  // @ts-expect-error no rule's answer has such a field
  { 'A.2.5': { figure: 1 } },
  // @ts-expect-error a value, or not applicable, but not both
  { 'A.1.1': { achieved: true, notApplicable: 'chưa triển khai' } },
  // @ts-expect-error the same of a measure
  { 'A.1.4': { numerator: 1, denominator: 2, notApplicable: 'chưa triển khai' } },
  // @ts-expect-error the same of a part
  { 'A.2.4': { parts: { plan: { achieved: true, notApplicable: 'chưa triển khai' } } } },
  // @ts-expect-error a reason, not a tick
  { 'A.1.1': { notApplicable: true } },
  // @ts-expect-error evidence has a title
  { 'A.1.1': { achieved: true, evidence: [{ uri: 'https://example.vn' }] } },
  // @ts-expect-error a date is a text
  { 'A.1.1': { achieved: true, completedOn: new Date(0) } },
];

// A whole submission.

const unit = { id: 'a' };
export const whole: SubmissionOf<Every> = { unit, facts: { households: 5768 }, answers: right };
export const named: SubmissionOf<Every> = {
  unit: { id: 'a', name: row2.note, group: row2.day },
  facts: { households: row2.top, website: row2.day },
  answers: {},
};
// @ts-expect-error there is no such fact
export const fact: SubmissionOf<Every> = { unit, facts: { houses: 1 }, answers: {} };
// @ts-expect-error a fact that is a text
export const text: SubmissionOf<Every> = { unit, facts: { website: 1 }, answers: {} };
// @ts-expect-error a number is no list
export const list: SubmissionOf<Every> = { unit, facts: { households: [1] }, answers: {} };
// @ts-expect-error a unit has an id
export const nobody: SubmissionOf<Every> = { unit: { name: 'A' }, answers: {} };
// @ts-expect-error a submission has no such field
export const more: SubmissionOf<Every> = { unit, answers: {}, score: '12' };

// The special is general, but not the other way round.

export const general: SubmissionInput = whole;
declare const input: SubmissionInput;
// @ts-expect-error what is only known in general is parsed first
export const special: SubmissionOf<Every> = input;
/** Answers put together at run time are read at run time. */
export const gathered: SubmissionOf<Every> = {
  unit,
  answers: Object.fromEntries([['A.1.1', { achieved: true }]]),
};

// Without a rubric of one's own everything is general.

proves<Same<SubmissionOf<RubricDefinition>, SubmissionInput>>();
proves<Same<ComponentIdOf<RubricDefinition>, string>>();
proves<Same<AnswersOf<RubricDefinition>, SubmissionInput['answers']>>();
