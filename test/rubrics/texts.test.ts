import { describe, expect, it } from 'vitest';
import { rubrics } from '../../rubrics/index.ts';
import type { ComponentDefinition, RubricDefinition, Rule } from '../../src/index.ts';
import { componentsOf } from '../support/components.ts';

// What the shipped rubrics say in words: the nouns of what is counted, notes in both languages, and
// what was read into a document told apart from what it states.

type Labels = NonNullable<Extract<Rule, { kind: 'count' }>['labels']>;
type Leaf = readonly [place: string, rule: Rule];

/** A rule with the rules that it is made of. */
function leavesOf(place: string, rule: Rule): readonly Leaf[] {
  switch (rule.kind) {
    case 'parts':
    case 'highest-of':
    case 'lowest-of':
      return rule.parts.flatMap(({ id, rule }) => leavesOf(`${place}/${id}`, rule));
    case 'by-case':
      return rule.cases.flatMap(({ id, rule }) => leavesOf(`${place}/${id}`, rule));
    case 'by-class':
      return [
        ...rule.classes.map((one) => one.rule),
        ...(rule.otherwise ? [rule.otherwise] : []),
      ].flatMap((inner, at) => leavesOf(`${place}/${at}`, inner));
    default:
      return [[place, rule]];
  }
}

const WITHOUT_A_MEASURE = ['achieved', 'choice', 'checklist', 'awarded', 'unscored'];
const isMeasured = ([, { kind }]: Leaf): boolean => !WITHOUT_A_MEASURE.includes(kind);
const labelsOf = (rule: Rule): Labels => ('labels' in rule && rule.labels) || {};

/** What a form has to be able to ask, in the document's nouns. */
function missingLabels(rule: Rule): readonly string[] {
  const { value, numerator, denominator, unit } = labelsOf(rule);
  if (['count', 'coverage', 'deduction'].includes(rule.kind)) {
    return [...(value ? [] : ['value']), ...(unit ? [] : ['unit'])];
  }
  if (numerator === undefined && value !== undefined && rule.kind !== 'resolved') return [];
  return [...(numerator ? [] : ['numerator']), ...(denominator ? [] : ['denominator'])];
}

/** The rows over numbers whose points for every number the document itself prints. */
const STATED: { readonly [rubric: string]: readonly string[] } = {
  'hue-commune-2023': ['I.2.1', 'I.4.1', 'IV.4.2', 'VI.8.3'],
  'khanh-hoa-province-2023': ['VII.III.48'],
  'cam-loi-ward-2023': [],
  'hoang-van-thu-ward-2024': [],
  'gieng-day-ward-2024': [],
};

/** Every text for readers, with where it stands. */
function notesOf(rubric: RubricDefinition): readonly (readonly [string, unknown])[] {
  const { weighting, readings = [] } = rubric;
  return [
    ...(weighting.note === undefined ? [] : [['weighting', weighting.note] as const]),
    ...readings.flatMap(({ id, note, alternatives }) => [
      [id, note] as const,
      ...alternatives.map((one, at) => [`${id}/${at}`, one.note] as const),
    ]),
    ...componentsOf(rubric).flatMap(({ id, basis: { note } }) =>
      note === undefined ? [] : [[id, note] as const],
    ),
  ];
}

const ENGLISH = /\b(?:the|of|and|or|is|are|not|read|other|reading|share|points?|all|none)\b/i;

describe.each(rubrics.map((rubric) => [rubric.id, rubric as RubricDefinition] as const))(
  '%s',
  (id, rubric) => {
    const components = componentsOf(rubric);
    const leaves = components.flatMap((one) => leavesOf(one.id, one.rule)).filter(isMeasured);
    const readings = rubric.readings ?? [];
    const namedBy = ({ basis: { reading, also = [] } }: ComponentDefinition): readonly string[] =>
      reading === undefined ? [] : [reading, ...also];

    it('names what every measured rule counts', () => {
      const lacking = leaves.map(([place, rule]) => [place, missingLabels(rule)] as const);
      expect(lacking.filter(([, missing]) => missing.length > 0)).toEqual([]);
    });

    it('says every note in Vietnamese and in English, in sentences', () => {
      for (const [place, note] of notesOf(rubric)) {
        expect(note, place).toEqual({ vi: expect.any(String), en: expect.any(String) });
        const { vi, en } = note as { vi: string; en: string };
        for (const text of [vi, en]) expect(text, place).toMatch(/^[\p{Lu}\p{N}"“].*[.”]$/u);
        expect(vi.normalize('NFC'), place).toBe(vi);
        expect(vi, place).not.toMatch(ENGLISH);
        expect(vi, place).toMatch(/[À-ỹ]/);
        expect(en, place).not.toBe(vi);
      }
    });

    it('states only what the document states', () => {
      const stated = components
        .filter(({ basis }) => basis.rule === 'stated')
        .filter((one) => leavesOf(one.id, one.rule).some(isMeasured));
      expect(stated.map((one) => one.id)).toEqual(STATED[id]);
    });

    it('names each of its readings at some row, and each reading has another way', () => {
      const named = new Set(components.flatMap(namedBy));
      for (const { id, everywhere = false, alternatives } of readings) {
        expect(named.has(id), id).toBe(!everywhere);
        expect(alternatives, id).not.toEqual([]);
      }
    });

    it('has no other way that comes to the rule itself', () => {
      for (const { id, alternatives } of readings) {
        for (const { rule, change } of alternatives) {
          if (rule === undefined && change === undefined) continue;
          for (const row of components.filter((one) => namedBy(one).includes(id))) {
            const other = rule ?? { ...row.rule, ...change };
            expect(other, `${id} at ${row.id}`).not.toEqual(row.rule);
          }
        }
      }
    });
  },
);

it('holds the days that the plans set for reports', () => {
  const days = rubrics.map(({ id, milestones = [] }: RubricDefinition) => [
    id,
    milestones.map(({ due, basis }) => `${due} ${basis.items.join(' ')}`),
  ]);
  expect(Object.fromEntries(days)).toEqual({
    'hue-commune-2023': [],
    'khanh-hoa-province-2023': ['12-19 IV.1', '12-29 IV.2'],
    'cam-loi-ward-2023': ['12-19 IV.1', '12-29 IV.2'],
    'hoang-van-thu-ward-2024': ['2024-02-28 V.1', '2024-10-14 V.1 V.4 V.5'],
    'gieng-day-ward-2024': [],
  });
});
