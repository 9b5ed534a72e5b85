import { describe, expect, it } from 'vitest';
import { rubrics } from '../../rubrics/index.ts';
import {
  defineRubric,
  diffRubrics,
  explainDiff,
  type RubricDefinition,
  RubricError,
  scoreUnit,
} from '../../src/index.ts';

// Every field of a rubric, changed in turn: a difference tells it, and the fingerprint changes
// where it decides a score, and only there.

type Path = readonly (string | number)[];

/** One place for every field, whatever list it stands in: "pillars.*.criteria.*.name". */
function fieldsOf(rubric: RubricDefinition): readonly Path[] {
  const found = new Map<string, Path>();
  const visit = (value: unknown, path: Path): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) {
        visit(one, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    }
    const field = path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');
    if (path.length > 0 && !found.has(field)) found.set(field, path);
  };
  visit(rubric, []);
  return [...found.values()];
}

const DECIMAL = /^\d+(?:\.\d+)?$/;

/** Other values for a field; some of them make no rubric. */
function othersFor(value: unknown): readonly unknown[] {
  if (typeof value === 'boolean') return [!value, undefined];
  if (typeof value === 'number') return [value + 1, undefined];
  if (Array.isArray(value)) return [value.slice(0, -1), [...value].reverse(), undefined];
  if (typeof value === 'object') return [undefined];
  const text = String(value);
  const decimal = DECIMAL.test(text) ? ['0.5', '1', '2'] : [];
  const dates = /^(?:\d{4}-)?\d\d-\d\d$/.test(text) ? [text.replace(/\d\d$/, '11')] : [];
  const words = ['zero', 'lower', 'higher', 'assumed', 'document', 'count', 'text', 'province'];
  return [...decimal, ...dates, `${text} khác`, `${text}-x`, ...words, undefined];
}

function changed(rubric: RubricDefinition, path: Path, value: unknown): RubricDefinition {
  const copy = structuredClone(rubric);
  let at: object = copy;
  for (const key of path.slice(0, -1)) at = Reflect.get(at, key);
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(at, last);
  else Reflect.set(at, last, value);
  return copy;
}

/** The first two rubrics that a change of a field leads to. */
function changesOf(rubric: RubricDefinition, path: Path): readonly RubricDefinition[] {
  let held: unknown = rubric;
  for (const key of path) held = Reflect.get(Object(held), key);
  const found: RubricDefinition[] = [];
  for (const value of othersFor(held)) {
    if (found.length === 2) break;
    try {
      const other = defineRubric(changed(rubric, path, value));
      if (!same(other, rubric)) found.push(other);
    } catch (error) {
      if (!(error instanceof RubricError)) throw error;
    }
  }
  return found;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const fingerprint = (rubric: RubricDefinition): string =>
  scoreUnit(rubric, { unit: { id: 'a' }, answers: {} }).rubric.fingerprint;

/** Words, and where things come from: what they say decides no score. */
const SILENT =
  /(?:^|\.)(?:\$schema|level|title|name|label|time|requirement|numbered)$|^(?:id|version)$|legalBasis|weighting|responsible|basis|atMaximum|^(?:readings|milestones)\b|labels/;
const isText = (path: Path): boolean => SILENT.test(path.join('.'));

/** A rubric with groups, grades and milestones, which the shipped ones do not have. */
function withItems(rubric: RubricDefinition): RubricDefinition {
  const [first = '', second = first] = rubric.pillars.map(({ id }) => id);
  return defineRubric({
    ...rubric,
    groups: [
      { id: 'nen-tang', name: 'Nhóm nền tảng', pillars: [...new Set([first, second])] },
      { id: 'hoat-dong', name: 'Nhóm hoạt động', pillars: [first] },
    ],
    grades: [
      { id: 'tot', name: 'Tốt', from: '0.8', requires: [{ of: first, from: '0.7' }] },
      { id: 'kha', name: 'Khá', from: '0.6' },
      { id: 'chua-dat', name: 'Chưa đạt', from: '0' },
    ],
    milestones: [
      { id: 'tu-danh-gia', name: 'Tự đánh giá', due: '11-30', by: 'Xã', basis: { items: ['1'] } },
      { id: 'tham-dinh', name: 'Thẩm định', due: '12-15', by: 'Tỉnh', basis: { items: ['2'] } },
    ],
  });
}

const ITEM_LISTS = { groups: 'group', grades: 'grade', milestones: 'milestone' } as const;

describe.each(rubrics.map((rubric) => [rubric.id, withItems(rubric)] as const))(
  'groups, grades and milestones of %s',
  (_, rubric) => {
    const lists = Object.keys(ITEM_LISTS) as (keyof typeof ITEM_LISTS)[];
    const cases = fieldsOf(rubric)
      .filter(([list, at]) => lists.includes(list as never) && at !== undefined)
      .flatMap((path) => changesOf(rubric, path).map((other) => ({ path, other })));

    it('every field of every item is told by item and field, alone and both ways', () => {
      const seen = new Set<string>();
      for (const { path, other } of cases) {
        const [list, , field] = path as readonly [keyof typeof ITEM_LISTS, number, string?];
        if (field === undefined) continue;
        const diff = diffRubrics(rubric, other);
        const [told, ...more] = diff.items;
        expect([diff.fields, more], path.join('.')).toEqual([[], []]);
        expect(told).toMatchObject({ of: ITEM_LISTS[list], change: 'changed', field });
        expect(told?.before).not.toEqual(told?.after);
        const [back] = diffRubrics(other, rubric).items;
        expect([back?.field, back?.before, back?.after]).toEqual([
          field,
          told?.after,
          told?.before,
        ]);
        for (const locale of ['vi', 'en'] as const) {
          const words = explainDiff(diff, { locale });
          expect(words).toContain(told?.name);
          expect(words).not.toMatch(/undefined|\[object|Không có thay|Nothing changed/);
        }
        seen.add(`${told?.of}.${field}`);
      }
      expect([...seen].sort()).toEqual([
        'grade.from',
        'grade.id',
        'grade.name',
        'grade.requires',
        'group.id',
        'group.name',
        // A group of the only pillar can have no other.
        ...(rubric.pillars.length > 1 ? ['group.pillars'] : []),
        'milestone.basis',
        'milestone.by',
        'milestone.due',
        'milestone.id',
        'milestone.name',
      ]);
    });

    it.each(lists)('what comes, goes or is put elsewhere in %s', (list) => {
      const all = rubric[list] ?? [];
      const at = list === 'grades' ? 1 : 0;
      const fewer = { ...rubric, [list]: all.filter((_, index) => index !== at) };
      const { id, name } = all[at] ?? { id: '', name: '' };
      const about = { of: ITEM_LISTS[list], id, name, field: null, before: null, after: null };
      expect(diffRubrics(rubric, fewer).items).toEqual([{ ...about, change: 'dropped' }]);
      expect(diffRubrics(fewer, rubric).items).toEqual([{ ...about, change: 'added' }]);
      expect(explainDiff(diffRubrics(fewer, rubric), { locale: 'vi' })).toContain('Bổ sung');
      const turned = diffRubrics(rubric, { ...rubric, [list]: [...all].reverse() });
      expect(turned.items).toEqual([]);
      expect(turned.fields.map(({ field }) => field)).toEqual([list]);
      const { [list]: _gone, ...without } = rubric;
      const gone = diffRubrics(rubric, without);
      expect(gone.items.map(({ change }) => change)).toEqual(all.map(() => 'dropped'));
      expect(gone.fields).toEqual([]);
    });

    it('nothing is told where nothing changed', () => {
      expect(diffRubrics(rubric, structuredClone(rubric)).items).toEqual([]);
    });
  },
);

describe.each(rubrics.map((rubric) => [rubric.id, rubric as RubricDefinition] as const))(
  '%s',
  (_, rubric) => {
    const fields = fieldsOf(rubric);
    const cases = fields.flatMap((path) =>
      changesOf(rubric, path).map((other) => ({ path, other })),
    );

    it('has enough fields that can be changed alone', () => {
      expect(cases.length).toBeGreaterThan(40);
    });

    it('every change of one field is told, and nothing where nothing changed', () => {
      for (const { path, other } of cases) {
        const diff = diffRubrics(rubric, other);
        const { before, after, comparable: _1, reasons: _2, unchanged: _3, ...lists } = diff;
        const told = !same(before, after) || Object.values(lists).some((list) => list.length > 0);
        expect(told, path.join('.')).toBe(true);
        if (!same(before, after)) continue;
        expect(explainDiff(diff, { locale: 'vi' }), path.join('.')).not.toContain('Không có thay');
      }
      const none = diffRubrics(rubric, structuredClone(rubric));
      expect(none.fields).toEqual([]);
      expect(explainDiff(none, { locale: 'vi' })).toContain('Không có thay đổi');
    });

    it('the fingerprint changes with what decides a score, and with nothing else', () => {
      const own = fingerprint(rubric);
      for (const { path, other } of cases) {
        if (isText(path)) expect(fingerprint(other), path.join('.')).toBe(own);
      }
      const deciding = cases.filter(({ path }) => {
        const name = path.at(-1);
        return (
          !isText(path) &&
          ['target', 'below', 'direction', 'periods', 'pointsEach'].includes(String(name))
        );
      });
      for (const { path, other } of deciding) {
        const written = JSON.stringify(other).length > JSON.stringify(rubric).length;
        // A default that is written out, or left out, is the same rule.
        if (diffRubrics(rubric, other).rules.length === 0 && !written) continue;
        expect(fingerprint(other), path.join('.')).not.toBe(own);
      }
      expect(own).toMatch(/^[0-9a-f]{16}$/);
    });
  },
);

describe('what decides a score', () => {
  const hue = rubrics[0] as RubricDefinition;
  const own = fingerprint(hue);
  const edit = (path: Path, value: unknown) => fingerprint(changed(hue, path, value));
  const first = ['pillars', 0, 'criteria', 0, 'components', 0] as const;

  it.each<readonly [string, Path, unknown]>([
    ['a deadline', [...first, 'due'], '11-30'],
    ['the period', ['period', 'to'], '2024-01-31'],
    ['the rounding', ['rounding'], { places: 3, mode: 'half-up' }],
    ['the way of rounding', ['rounding'], { places: 2, mode: 'down' }],
    ['grades', ['grades'], [{ id: 'a', name: 'A', from: '0' }]],
    ['an option', [...first, 'rule', 'options', 0, 'fraction'], '0.9'],
    ['evidence', [...first, 'evidence'], [{ kind: 'link', name: 'a' }]],
    ['that it may be left out', [...first, 'notApplicable'], 'a'],
    ['the type of a fact', ['facts', 0, 'type'], 'amount'],
    ['the id of a component', [...first, 'id'], 'A-1'],
  ])('%s parts scores', (_, path, value) => {
    expect(edit(path, value)).not.toBe(own);
  });

  it.each<readonly [string, Path, unknown]>([
    ['the default rounding, written out', ['rounding'], { places: 2, mode: 'half-up' }],
    ['the year of a deadline, written out', [...first, 'due'], `2023-${hueDue()}`],
    ['a schema for editors', ['$schema'], 'a.json'],
    ['the name of evidence', [...first, 'evidence', 0, 'name'], 'Văn bản khác'],
  ])('%s does not', (_, path, value) => {
    expect(edit(path, value)).toBe(own);
  });

  function hueDue(): string {
    return hue.pillars[0]?.criteria[0]?.components[0]?.due ?? '';
  }
});
