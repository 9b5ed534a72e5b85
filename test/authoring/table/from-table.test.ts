import { describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../../rubrics/index.ts';
import {
  decide,
  defineRubric,
  lintRubric,
  type RubricDefinition,
  rubricFromTable,
  type TableMapping,
  type TableReading,
} from '../../../src/index.ts';
import { componentsOf } from '../../support/components.ts';
import hueTable from './fixtures/hue-2263-table.json' with { type: 'json' };

const { id, version, level, title, legalBasis, period, facts } = hueCommune2023;
const head = { id, version, level, title, legalBasis, period };
const HUE: TableMapping = {
  columns: {
    number: 'STT',
    name: 'Chỉ số/ Chỉ số thành phần',
    points: 'Điểm tối đa',
    due: 'Thời gian hoàn thành',
    condition: 'Điều kiện đảm bảo',
  },
  rubric: { ...head, facts },
};

/** The draft with every rule that is open given as its name lets one expect. */
function accepted(reading: TableReading): RubricDefinition {
  const answers = reading.decisions.flatMap((one) =>
    one.code === 'rule-open' ? [[`${one.item}:rule-open`, one.reading] as const] : [],
  );
  return decide(reading, Object.fromEntries(answers)).rubric;
}

describe('Huế’s own table, as its sheet has it', () => {
  const reading = rubricFromTable(hueTable, HUE);
  const drafted = new Map(componentsOf(reading.rubric).map((one) => [one.id, one]));
  const shipped = componentsOf(hueCommune2023);

  it.each(shipped.map((component) => [component.id, component] as const))(
    'row %s has the points and the deadline of the shipped rubric',
    (_id, { id, name, maxPoints, due }) => {
      const row = drafted.get(id);
      expect([row?.maxPoints, row?.due, row?.name]).toEqual([maxPoints, due, name]);
    },
  );

  it('is a rubric with all its rows, and nothing that cannot be read', () => {
    expect(reading.issues).toEqual([]);
    expect([...drafted.keys()]).toEqual(shipped.map(({ id }) => id));
    // Eleven rows say no rule: a person has to take what their names let one expect.
    expect(() => defineRubric(reading.rubric)).toThrow(/11 fault/);
    const decided = accepted(reading);
    expect(defineRubric(decided).maxPoints).toBe('600');
    expect(lintRubric(decided)).toEqual([]);
    const heads = (rubric: RubricDefinition) =>
      rubric.pillars.map(({ id, name, maxPoints, criteria }) => [
        `${id} ${name} ${maxPoints}`,
        ...criteria.map((criterion) => `${criterion.id} ${criterion.name}`),
      ]);
    expect(heads(decided)).toEqual(heads(hueCommune2023));
  });

  it('gives 76 of the 79 kinds of rules that the shipped rubric has', () => {
    const other = shipped.filter(({ id, rule }) => drafted.get(id)?.rule.kind !== rule.kind);
    expect(other.map(({ id }) => id)).toEqual(['I.5.2', 'VII.1.1', 'VII.2.1']);
  });

  it('leaves every rule to a person, with the words it was read from', () => {
    expect(new Set([...drafted.values()].map(({ basis }) => basis.rule))).toEqual(
      new Set(['inferred']),
    );
    const codes = reading.decisions.map(({ code, item }) => ({ code, item }));
    expect(codes.map(({ item }) => item)).toEqual(shipped.map(({ id }) => id));
    expect(codes.filter(({ code }) => code === 'rule')).toHaveLength(68);
    expect(drafted.get('VI.9.1')?.basis.note).toEqual({
      vi: 'Cách tính điểm được đọc từ nội dung "Tối thiểu 05 cuộc họp".',
      en: 'Read from "Tối thiểu 05 cuộc họp" as count.',
    });
    expect(drafted.get('I.2.1')?.notApplicable).toBe(
      'Không có lãnh đạo là thành viên: không đánh giá',
    );
  });

  it('is the same from records, from places, and under titles', () => {
    const [headings = [], ...rows] = hueTable;
    const records = rows.map((cells) =>
      Object.fromEntries(cells.map((cell, at) => [headings[at] ?? '', cell])),
    );
    const places = { ...HUE, columns: { number: 0, name: 1, points: 2, due: 3, condition: 4 } };
    const titled = [['', 'PHỤ LỤC 3', '', '', ''], ['', '', '', '', ''], ...hueTable];
    expect(rubricFromTable(records, HUE).rubric).toEqual(reading.rubric);
    expect(rubricFromTable(hueTable, places).rubric).toEqual(reading.rubric);
    expect(rubricFromTable(titled, HUE).rubric).toEqual(reading.rubric);
  });

  it('freezes nothing that it was given', () => {
    const mapping = { ...HUE, rubric: { ...head, legalBasis: [{ ...legalBasis[0] }], facts: [] } };
    defineRubric(accepted(rubricFromTable(hueTable, mapping)));
    expect(Object.isFrozen(mapping.rubric.legalBasis[0])).toBe(false);
  });
});
