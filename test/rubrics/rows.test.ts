import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rubrics } from '../../rubrics/index.ts';
import type { Basis, ComponentDefinition, RubricDefinition } from '../../src/index.ts';
import { componentsOf } from '../support/components.ts';

/**
 * A row of a document as a second reader wrote it down, without having seen the rubric. What a reader
 * leaves out is not compared; an empty list or null says that the cell is empty.
 */
interface Row {
  /** As the document numbers it; a sub-row of a head row without numbers: "III.25.1". */
  readonly item: string;
  readonly name: string;
  readonly maxPoints?: string;
  readonly due?: string | null;
  readonly time?: string | null;
  readonly target?: string | null;
  readonly pillar?: string;
  readonly guides?: readonly string[];
  readonly leads?: readonly string[];
  readonly supports?: readonly string[];
  /** The requirement's cell as printed. */
  readonly requirement?: string | readonly string[] | null;
  /** The evidence's cell as printed. */
  readonly evidence?: string | readonly string[] | null;
  /** What of it is to be shown, in the printed order. */
  readonly shows?: readonly { readonly kind: string; readonly signed?: boolean }[];
  /** Whether the document prints what every possible answer earns. */
  readonly stated?: boolean;
  /** The document is silent, or contradicts itself or another of its parts: the rubric has to say so. */
  readonly note?: boolean;
  /** In how many other ways, at least, the row may be read. */
  readonly alternatives?: number;
}
interface Named {
  readonly id: string;
  readonly name: string;
  readonly maxPoints?: string | undefined;
}
interface Rows {
  readonly facts?: readonly Row[];
  readonly pillars?: readonly Named[];
  readonly criteria?: readonly Named[];
  /** Rows above rows of their own; a head's cells, where it has any, are those of a criterion. */
  readonly heads?: readonly Row[];
  /** Every document that this one names with number and day, itself first: "2263/QĐ-UBND 2023-09-27". */
  readonly sources?: readonly string[];
  /** Every day that is set besides the rows', the last one in time, with its place: "12-19 IV.1". */
  readonly days?: readonly string[];
  readonly rows?: readonly Row[];
  readonly components?: readonly Row[];
}

/** Where the two readings differ on purpose, and what the rubric has. */
const RECONCILED: Readonly<Record<string, string>> = {
  // The row's name states a defect; the component carries the name of part II's row.
  'khanh-hoa-province-2023 III.26 name':
    'Cổng Thông tin điện tử đáp ứng yêu cầu chức năng, tính năng kỹ thuật theo quy định',
  // II.31 and II.39 share their components with rows of part III, whose requirements govern.
  'khanh-hoa-province-2023 II.31 requirement':
    'Đáp ứng yêu cầu chức năng, tính năng kỹ thuật; đã chuyển đổi sang IPv6',
  'khanh-hoa-province-2023 II.39 requirement': '≥ 10%',
  // "Sở, ban, ngành" here is the "Các sở, ban, ngành" of II.39, which shares the component.
  'khanh-hoa-province-2023 III.44 leads': 'Các sở, ban, ngành; UBND cấp huyện',
  // II.39 and II.31 share their components with rows of part III: both rows' agencies are kept.
  // A doubled word ("tiền điện điện") of the printed table.
  'gieng-day-ward-2024 5 name':
    'Thực hiện thu các khoản thu dịch vụ của Chợ (thu phí, tiền điện, thuê vị trí...) và chi trả lương cho cán bộ, nhân viên hưởng lương tại Chợ bằng hình thức không dùng tiền mặt',
  // "Trước Quý I/2024" ends before the plan itself was issued: no deadline can be kept from it.
  'hoang-van-thu-ward-2024 2.5 due': '',
  'hoang-van-thu-ward-2024 2.7 due': '',
  // The table drops the last word that section II.8 of the plan and every other document print.
  'hoang-van-thu-ward-2024 8 name': 'Hoạt động xã hội số',
};

/** Words of a name that the cell abbreviates or has no need of. */
const OWN_WORDS = ['do', 'của', 'quyết', 'định', 'phương', 'án'];
const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}&]+/gu) ?? [];
const printedText = (cell: string | readonly string[] | null): string =>
  typeof cell === 'string' ? cell : (cell ?? []).join(' ');

/** In how many other ways the rubric says that a row may be read. */
function alternativesOf(rubric: RubricDefinition, { reading, also = [], note }: Basis): number {
  const named = (rubric.readings ?? []).filter(({ id }) => id === reading || also.includes(id));
  const inNote = typeof note === 'object' ? note.vi.split('Cách hiểu khác').length - 1 : 0;
  return named.reduce((sum, { alternatives }) => sum + alternatives.length, inNote);
}

const SUB_ROW = /^(I+\.\d+)\.(\d+)$/;
const AGENCIES = ['guides', 'leads', 'supports'] as const;

describe.each(rubrics.map((rubric): [string, RubricDefinition] => [rubric.id, rubric]))(
  '%s against the second reading of its document',
  (id, rubric) => {
    const file = new URL(`./rows/${id}.json`, import.meta.url);
    const read = JSON.parse(readFileSync(file, 'utf8')) as Rows;
    const rows = read.rows ?? read.components ?? [];
    const components = componentsOf(rubric);
    const byItem = new Map(components.flatMap((one) => one.basis.items.map((item) => [item, one])));
    const pillarOf = new Map(
      rubric.pillars.flatMap(({ id, criteria }) =>
        criteria.flatMap(({ components }) => components.map((one) => [one.id, id] as const)),
      ),
    );
    const expected = (key: string, printed: string): string =>
      RECONCILED[`${id} ${key}`] ?? printed;

    it.each(rows.map((row): [string, Row] => [row.item, row]))('row %s', (item, row) => {
      const component = byItem.get(item);
      if (component === undefined) {
        expectPart(byItem, item, row);
        return;
      }
      expect(component.name).toBe(expected(`${item} name`, row.name));
      if (row.maxPoints !== undefined) expect(component.maxPoints).toBe(row.maxPoints);
      if (row.pillar !== undefined) expect(pillarOf.get(component.id)).toBe(row.pillar);
      if (row.time !== undefined) expect(component.time ?? null).toBe(row.time);
      if (row.due !== undefined) {
        const due = component.due === undefined ? '' : component.due.slice(-5);
        expect(due).toBe(expected(`${item} due`, row.due?.slice(-5) ?? ''));
      }
      if (row.target !== undefined) {
        const { rule } = component;
        const target = rule.kind === 'ratio' ? (rule.target ?? '1') : null;
        expect(target).toBe(row.target);
      }
      expectEvidence(component, row);
      expectReading(rubric, component.basis, row);
      const { requirement } = row;
      if (typeof requirement === 'string' && /^(?:Có|[\d>].*%)$/.test(requirement)) {
        const wanted = requirement.replace('>=', '≥ ').replace('.', ',');
        expect(component.requirement).toBe(expected(`${item} requirement`, wanted));
      }
      for (const role of AGENCIES) {
        const printed = row[role];
        if (printed === undefined) continue;
        const kept = component.responsible?.[role] ?? [];
        const wanted = expected(`${item} ${role}`, printed.join('; '));
        if (component.basis.items.length === 1) expect(kept.join('; ')).toBe(wanted);
        else
          for (const agency of wanted.split('; ').filter(Boolean)) expect(kept).toContain(agency);
      }
    });

    it('holds no row that the document does not have', () => {
      const items = new Set(rows.map(({ item }) => item));
      expect([...byItem.keys()].filter((item) => !items.has(item))).toEqual([]);
      expect(byItem.size).toBe(rows.filter(({ item }) => byItem.has(item)).length);
    });

    it('has the pillars, criteria and facts by their names', () => {
      const pillars = new Map<string, Named>(rubric.pillars.map((one) => [one.id, one]));
      const criteria = new Map<string, Named>(
        rubric.pillars.flatMap((pillar) => pillar.criteria.map((one) => [one.id, one])),
      );
      for (const one of read.pillars ?? []) {
        expect(pillars.get(one.id)?.name).toBe(expected(`${one.id} name`, one.name));
        if (one.maxPoints !== undefined) expect(pillars.get(one.id)?.maxPoints).toBe(one.maxPoints);
      }
      for (const one of read.criteria ?? []) expect(criteria.get(one.id)?.name).toBe(one.name);
      for (const one of read.heads ?? []) expectHead(rubric, one);
      const facts = (read.facts ?? []).map(({ name }) => name);
      expect(rubric.facts.map(({ name }) => name)).toEqual(facts);
      for (const [index, fact] of (read.facts ?? []).entries()) {
        for (const role of AGENCIES) {
          if (fact[role] === undefined) continue;
          expect(rubric.facts[index]?.responsible?.[role]).toEqual(fact[role]);
        }
      }
    });

    it('has the documents and the days that the document names', () => {
      const { legalBasis, milestones = [] } = rubric;
      const { sources, days } = read;
      const held = legalBasis.map(({ number, issuedOn }) => `${number} ${issuedOn}`);
      if (sources !== undefined) {
        expect(held[0]).toBe(sources[0]);
        expect([...held].sort()).toEqual([...sources].sort());
      }
      const set = milestones.map(({ due, basis }) => `${due} ${basis.items.join(' ')}`);
      if (days !== undefined) expect(set).toEqual(days);
    });
  },
);

/** What the rubric asks to be shown stands in the cell, in its words; signed only where the cell says it. */
function expectEvidence(component: ComponentDefinition, { evidence, shows }: Row): void {
  const held = component.evidence ?? [];
  if (evidence !== undefined) {
    const printed = printedText(evidence);
    const words = new Set([...wordsOf(printed), ...OWN_WORDS]);
    for (const { name, signed = false } of held) {
      expect(wordsOf(name).filter((word) => !words.has(word))).toEqual([]);
      if (signed) expect(printed).toContain('ký số');
    }
  }
  if (shows === undefined) return;
  expect(held.map(({ kind, signed = false }) => ({ kind, signed }))).toEqual(
    shows.map(({ kind, signed = false }) => ({ kind, signed })),
  );
}

/** What a reader found open is said, and read in no fewer ways. */
function expectReading(rubric: RubricDefinition, basis: Basis, row: Row): void {
  const { stated, note, alternatives } = row;
  if (stated !== undefined) expect(basis.rule).toBe(stated ? 'stated' : 'inferred');
  if (note === true) expect(basis.note ?? basis.reading).toBeDefined();
  if (alternatives === undefined) return;
  expect(alternativesOf(rubric, basis)).toBeGreaterThanOrEqual(alternatives);
}

/** The cells of a head row are its criterion's; what the document leaves empty is empty. */
function expectHead(rubric: RubricDefinition, head: Row): void {
  const criteria = rubric.pillars.flatMap((pillar) => pillar.criteria);
  const { item, name, time, evidence } = head;
  const found = criteria.find(({ id }) => id === item);
  expect(found?.name).toBe(name);
  if (time !== undefined) expect(found?.time ?? null).toBe(time);
  for (const role of AGENCIES) {
    if (head[role] !== undefined) expect(found?.responsible?.[role] ?? []).toEqual(head[role]);
  }
  if (evidence === undefined) return;
  const names = (found?.evidence ?? []).map((one) => one.name).join(' ');
  expect(wordsOf(names)).toEqual(wordsOf(printedText(evidence)));
}

/** A sub-row is a part of its head row's component, in the printed order. */
function expectPart(
  byItem: ReadonlyMap<string, ComponentDefinition>,
  item: string,
  row: Row,
): void {
  const [, head = '', number = ''] = SUB_ROW.exec(item) ?? [];
  const rule = byItem.get(head)?.rule;
  const part = rule?.kind === 'parts' ? rule.parts[Number(number) - 1] : undefined;
  expect(part?.label).toBe(row.name);
  for (const role of AGENCIES) {
    if (row[role] !== undefined) expect(part?.responsible?.[role]).toEqual(row[role]);
  }
}

describe('what the documents add up to', () => {
  const counts = (rubric: RubricDefinition): number[] =>
    rubric.pillars.map(({ criteria }) => criteria.flatMap(({ components }) => components).length);
  const byId = new Map<string, RubricDefinition>(rubrics.map((rubric) => [rubric.id, rubric]));
  it.each([
    ['hue-commune-2023', [16, 3, 11, 7, 5, 20, 4, 13], '600'],
    ['khanh-hoa-province-2023', [10, 11, 9, 13, 12, 22, 12, 8], '1000'],
    ['cam-loi-ward-2023', [1, 3, 3, 6, 4, 8, 2, 8], '35'],
    ['hoang-van-thu-ward-2024', [7, 9, 5, 10, 8, 13, 10, 7], '69'],
    ['gieng-day-ward-2024', [26], '19'],
  ])('%s has %j components for %s points', (id, components, points) => {
    const rubric = byId.get(id);
    expect(rubric && counts(rubric)).toEqual(components);
    expect(rubric?.maxPoints).toBe(points);
  });
});
