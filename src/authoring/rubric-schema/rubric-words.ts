import type {
  AlternativeReading,
  Basis,
  ComponentDefinition,
  ComponentRounding,
  CriterionDefinition,
  EvidenceRequirement,
  FactDefinition,
  Grade,
  GradeRequirement,
  GroupDefinition,
  LegalBasis,
  Milestone,
  PillarDefinition,
  ReadingDefinition,
  Rounding,
  RubricDefinition,
  Weighting,
} from '../../rubric/definition.ts';
import type { Text } from '../../rules/text.ts';

/** A description for every field: one without does not compile. */
export type FieldWords<T> = { readonly [K in keyof T]-?: string };

/** What an editor shows beside the fields of a rubric written as JSON. */
export const RUBRIC_WORDS: FieldWords<RubricDefinition> = {
  $schema: 'Where this schema lies, so that an editor finds it',
  id: 'The rubric in other systems and in stored results: "hue-commune-2023"',
  version: 'The number of the decision or plan: "2263/QĐ-UBND"',
  level:
    'Whom it scores: national, ministry (bộ), province (tỉnh), department (sở), district (huyện), commune (xã)',
  title: 'The official title, in Vietnamese',
  legalBasis: 'The documents that it comes from, the first one first (căn cứ pháp lý)',
  period: 'The year, or other time, that is scored',
  maxPoints: 'All points (tổng điểm): the exact sum of the pillars',
  weighting: 'Whether the points are the document’s own (published) or assumed',
  rounding: 'How points of a component are rounded, once. Without: 2 decimals, half up',
  adjustments:
    'Where bonus and penalty points are held within 0 and the maximum: pillar, total, or free of a bound above. Without: pillar',
  groups: 'Pillars with a subtotal of their own (nhóm chỉ số)',
  grades: 'Bands of the index (xếp loại)',
  facts: 'What a unit states once for all components (thông tin chung)',
  readings: 'What was read into the document, where several rows share it',
  milestones: 'Days that the document sets besides its rows: reports, rounds of verification',
  pillars: 'The main indicators (chỉ số chính)',
};

export const LEGAL_BASIS_WORDS: FieldWords<LegalBasis> = {
  number: 'Number and sign (số, ký hiệu): "2263/QĐ-UBND"',
  issuedOn: 'The day of issue: YYYY-MM-DD, or YYYY-MM where the day is not known',
  issuer: 'Who issued it (cơ quan ban hành)',
  kind: 'What it is (loại văn bản), where the letters in its number do not say it: "Kế hoạch"',
  annex: 'The annex with the table (phụ lục)',
};

export const PERIOD_WORDS: FieldWords<RubricDefinition['period']> = {
  from: 'The first day, YYYY-MM-DD',
  to: 'The last day, YYYY-MM-DD',
};

export const WEIGHTING_WORDS: FieldWords<Weighting> = {
  basis:
    'published: the document prints the points. assumed: every result will say that it does not',
  note: 'How the points were assumed, or where they were published',
};

export const ROUNDING_WORDS: FieldWords<Rounding> = {
  places: 'Decimals of the points of a component',
  mode: 'half-up: 0.5 goes up. half-even: to the even neighbour. down: cut',
};

export const GRADE_WORDS: FieldWords<Grade> = {
  id: 'The band in data',
  name: 'Its official name: "Tốt"',
  from: 'The least index of the band, a share: "0.8"; the lowest band begins at "0"',
  requires: 'What has to be reached besides; else the next lower band is given',
};

export const REQUIREMENT_WORDS: FieldWords<GradeRequirement> = {
  of: 'The id of a pillar, or of a group where no pillar has it',
  from: 'The least share of its own points: "0.7"',
};

export const GROUP_WORDS: FieldWords<GroupDefinition> = {
  id: 'The group in data: "foundation"',
  name: 'Its official name: "Nhóm chỉ số nền tảng"',
  pillars: 'The ids of its pillars',
};

export const READING_WORDS: FieldWords<ReadingDefinition> = {
  id: 'The reading as rows name it in their basis',
  note: 'What was read into the document; a text, or one in Vietnamese (vi) and one in English (en)',
  everywhere: 'true where it holds for the whole document, so that no row names it',
  alternatives: 'How else it may be read; an empty list where there is no other way',
};

export const READING_ALTERNATIVE_WORDS: FieldWords<AlternativeReading> = {
  note: 'The other way in words',
  rule: 'The rule that each row would then have, for the same answers; either this or a change',
  change: 'Fields laid over each row’s own rule; either this or a rule',
};

export const MILESTONE_WORDS: FieldWords<Milestone> = {
  id: 'The day in data',
  name: 'What has to be done by then',
  due: 'The day: "12-15", or "2024-01-15"',
  by: 'Who has to keep it: an office or a role',
  to: 'Who receives it, where the document says it',
  basis: 'The rows or articles of the document',
};

export const COMPONENT_ROUNDING_WORDS: FieldWords<ComponentRounding> = {
  step: 'Its points are multiples of this: "0.25"',
};

export const FACT_WORDS: FieldWords<FactDefinition> = {
  id: 'The fact in submissions and rules: "households"',
  name: 'The official name: "Số lượng hộ gia đình"',
  type: 'count: a whole number. amount: may have decimals. text: a name or an address. Without: count',
  responsible: 'Who hands in the figure',
};

export const PILLAR_WORDS: FieldWords<PillarDefinition> = {
  id: 'The number of the main indicator in the document: "I"',
  name: 'The official name: "Nhận thức số"',
  maxPoints: 'Its points: the exact sum of its components',
  numbered: 'false where the numbers of the rows do not begin with the number of the pillar',
  criteria: 'Its indicators (chỉ số)',
};

export const CRITERION_WORDS: FieldWords<CriterionDefinition> = {
  id: 'The number of the pillar and of the row: "I.2"',
  name: 'The official name',
  maxPoints: 'Only where the document prints it: the exact sum of its components',
  time: 'The time that a head row prints above rows with cells of their own',
  evidence: 'The evidence that such a head row names',
  responsible: 'Who does what such a head row names',
  components:
    'Its component indicators (chỉ số thành phần); a row without any is its own component',
};

export const COMPONENT_WORDS: FieldWords<ComponentDefinition> = {
  id: 'The number of the criterion and of the row: "I.2.1"; stored answers and results carry it',
  name: 'The official name',
  maxPoints: 'Maximum points (điểm tối đa), a decimal string: "7.5"',
  adjustment:
    'bonus (điểm cộng), penalty (điểm trừ): added or taken away, outside the maximum of the pillar',
  rounding: 'Where its points are rounded to steps of their own',
  due: 'The last day in time (thời gian hoàn thành): "10-31", or "2023-10-31". None: no fixed day',
  time: 'The time as the document prints it, where it is more than a date: "Thường xuyên"',
  requirement: 'The requirement as the document prints it, in its shortest form: "100%"',
  evidence: 'What is to be shown (tài liệu kiểm chứng)',
  responsible: 'Who does it (cơ quan hướng dẫn, chủ trì, phối hợp)',
  rule: 'How the points follow from an answer (điều kiện đảm bảo)',
  notApplicable: 'In which case the document itself leaves the row out, in short',
  atMaximum: 'By year: whether the unit of the document already had all points',
  basis: 'Where the row stands in the document, and whether its rule is stated there',
};

export const EVIDENCE_WORDS: FieldWords<EvidenceRequirement> = {
  kind: 'document, list, image, link: the unit hands it in. system, authority: others supply it',
  name: 'As the document names it: "Quyết định thành lập"',
  signed: 'true where only a file with a digital signature (ký số) counts',
};

export const BASIS_WORDS: FieldWords<Basis> = {
  items: 'The rows of the document that the component stands for, as it numbers them',
  rule: 'stated: the text says the rule. inferred: the note or the reading says what was read into it',
  note: 'What was read into the document, and which other readings there are',
  reading: 'The reading of the rubric that it follows from, where several rows share one',
  also: 'Further readings of the rubric that it follows from',
};

export const TEXT_WORDS: FieldWords<Exclude<Text, string>> = {
  vi: 'The text in Vietnamese',
  en: 'The text in English',
};
