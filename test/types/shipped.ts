// The shipped rubrics as types, held by the compiler alone: of each a right answer to every kind of
// rule that it has, and mistakes that must not compile. Nothing runs here.
import {
  type camLoiWard2023,
  giengDayWard2024,
  type hoangVanThuWard2024,
  hueCommune2023,
  type khanhHoaProvince2023,
} from '../../rubrics/index.ts';
import {
  type AnswersOf,
  type ComponentIdOf,
  type PillarIdOf,
  type RubricDefinition,
  type SubmissionOf,
  scoreUnit,
} from '../../src/index.ts';

type Same<A, B> = [A, B] extends [B, A] ? true : never;
declare function proves<_T extends true>(): void;

/** Each rubric knows its own ids: they are the answers' keys, and no text in general. */
type Own<R extends RubricDefinition> =
  string extends ComponentIdOf<R> ? never : Same<keyof AnswersOf<R>, ComponentIdOf<R>>;
proves<Own<typeof hueCommune2023>>();
proves<Own<typeof khanhHoaProvince2023>>();
proves<Own<typeof camLoiWard2023>>();
proves<Own<typeof hoangVanThuWard2024>>();
proves<Own<typeof giengDayWard2024>>();
type Roman = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI' | 'VII' | 'VIII';
proves<Same<PillarIdOf<typeof hueCommune2023>, Roman>>();
proves<Same<PillarIdOf<typeof giengDayWard2024>, 'TK'>>();

const unit = { id: 'a' };
const notApplicable = 'chưa triển khai';

export const hue: SubmissionOf<typeof hueCommune2023> = {
  unit: { id: 'vy-da', name: 'Phường Vỹ Dạ', group: 'Thành phố Huế' },
  facts: { population: 18234, households: '5768', website: 'vyda.thuathienhue.gov.vn' },
  answers: {
    'I.1.1': { option: 'head', completedOn: '2023-05-12', evidence: [{ title: 'QĐ 12/QĐ-UBND' }] },
    'I.2.1': { value: 3 },
    'I.2.2': { items: { held: true, 'chaired-by-head': true } },
    'I.5.1': { achieved: true },
    'I.5.2': { value: 12 },
    'I.8.1': { numerator: 120 },
    'I.8.2': { numerator: 120, denominator: 600, reported: '0.2' },
    'III.1.1': { parts: { smartphone: { value: '0.7' }, 'hue-s': { notApplicable } } },
    'V.2.1': { found: 3, handled: 3 },
    'VI.11.1': { notApplicable },
    'VII.1.2': { value: 50 },
  },
};

export const khanhHoa: SubmissionOf<typeof khanhHoaProvince2023> = {
  unit,
  facts: { enterprises: 12000, 'digital-transformation-spending': '1520.5' },
  answers: {
    'I.II.1': { achieved: true },
    'I.III.3': { value: '0.9' },
    'III.II.17': { numerator: 410 },
    'III.III.9': {
      parts: {
        governance: { achieved: true },
        'online-meetings': { note: 'đang triển khai' },
        'citizen-assistant': { notApplicable },
      },
    },
    'IV.III.12': { value: 3 },
    'IV.III.17': { numerator: 12 },
    'V.II.28': { found: 0, handled: 0 },
    'V.II.29': { value: 2 },
    'VI.III.27': { option: 'deployed' },
    'VII.III.48': { numerator: 1200 },
  },
};

export const camLoi: SubmissionOf<typeof camLoiWard2023> = {
  unit,
  facts: { communes: 1 },
  answers: {
    'I.II.1': { achieved: false },
    'III.II.5': { numerator: 4, denominator: 5 },
    'IV.II.8': { value: 1 },
    'IV.III.3': { numerator: 40 },
    'IV.III.4': { value: '1.25' },
    'V.II.9': { value: 4 },
    'V.II.10': { found: 1, handled: 1 },
    'V.III.7': { parts: { investment: { numerator: 1, denominator: 3 } } },
    'VI.III.8': { option: 'meets-requirements' },
  },
};

export const hoangVanThu: SubmissionOf<typeof hoangVanThuWard2024> = {
  unit,
  answers: {
    '1.1': { achieved: true },
    '1.2.1': { value: 1 },
    '1.2.2': { value: 52 },
    '1.4': { value: 2 },
    '5.4': { found: 2, handled: 1 },
    '7.1': { value: 12 },
  },
};

export const giengDay: SubmissionOf<typeof giengDayWard2024> = {
  unit,
  answers: {
    '1': { value: 36 },
    '2': { achieved: true },
    '3': { value: 1 },
    '10': { notApplicable },
  },
};

export const wrong: readonly AnswersOf<typeof hueCommune2023>[] = [
  // @ts-expect-error a component of no document
  { 'I.1.9': { option: 'head' } },
  // @ts-expect-error an option of another document
  { 'I.1.1': { option: 'deployed' } },
  // @ts-expect-error an item that is not listed
  { 'I.2.2': { items: { minuted: true } } },
  // @ts-expect-error the rule names no fact: the denominator is needed
  { 'I.8.2': { numerator: 120 } },
  // @ts-expect-error a part that is not listed
  { 'III.1.1': { parts: { tablet: { value: 1 } } } },
  // @ts-expect-error another shape
  { 'V.2.1': { value: 3 } },
];

// @ts-expect-error a pillar is no component
export const pillar: AnswersOf<typeof khanhHoaProvince2023> = { III: { value: 1 } };
export const inner: AnswersOf<typeof khanhHoaProvince2023> = {
  // @ts-expect-error a part answers its own rule
  'III.III.9': { parts: { governance: { value: 1 } } },
};
const answers = {};
// @ts-expect-error a fact of another document
export const fact: SubmissionOf<typeof camLoiWard2023> = { unit, facts: { servers: 1 }, answers };
type GiengDay = SubmissionOf<typeof giengDayWard2024>;
// @ts-expect-error the document states no facts
export const none: GiengDay = { unit, facts: { households: 1 }, answers };
// @ts-expect-error weeks are counted
export const weeks: AnswersOf<typeof hoangVanThuWard2024> = { '1.2.2': { achieved: true } };
// @ts-expect-error information has fields of an answer
export const told: AnswersOf<typeof giengDayWard2024> = { '1': { articles: 36 } };

// @ts-expect-error a submission for another rubric
scoreUnit(hueCommune2023, giengDay);
// @ts-expect-error the other way round
scoreUnit(giengDayWard2024, hue);
