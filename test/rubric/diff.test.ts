import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { hueCommune2023, khanhHoaProvince2023, rubrics } from '../../rubrics/index.ts';
import {
  diffRubrics,
  explainDiff,
  type RubricDefinition,
  type RubricDiff,
} from '../../src/index.ts';
import { likeness, sameNameKey } from '../../src/rubric/same-name.ts';
import { componentsOf } from '../support/components.ts';

/** A rubric whose fields may be changed. */
type Draft<T> = T extends readonly (infer U)[]
  ? Draft<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Draft<T[K]> }
    : T;
type DraftRubric = Draft<RubricDefinition>;
type DraftComponent = DraftRubric['pillars'][number]['criteria'][number]['components'][number];

const LISTS = ['added', 'removed', 'moved', 'renamed', 'repointed', 'rules', 'deadlines'] as const;

function next(change: (draft: DraftRubric) => void): RubricDefinition {
  const draft = JSON.parse(JSON.stringify(hueCommune2023)) as DraftRubric;
  change(draft);
  return draft as RubricDefinition;
}

function at(draft: DraftRubric, id: string): DraftComponent {
  for (const { criteria } of draft.pillars) {
    for (const { components } of criteria) {
      for (const component of components) if (component.id === id) return component;
    }
  }
  throw new Error(`no ${id}`);
}

/** What a difference lists, in short: ids by list, empty lists left out. */
function told(diff: RubricDiff): Record<string, string[]> {
  const lists = LISTS.map((list) => [list, diff[list].map(({ id }) => id)] as const);
  return Object.fromEntries(lists.filter(([, ids]) => ids.length > 0)) as Record<string, string[]>;
}

function reasons(diff: RubricDiff): string[] {
  return diff.reasons.map(({ code, ids }) => [code, ...ids].join(' '));
}

const CASES: readonly [
  what: string,
  change: (draft: DraftRubric) => void,
  lists: Record<string, string[]>,
  reasons: string[],
][] = [
  ['nothing', () => undefined, {}, []],
  [
    'another version',
    (draft) => {
      draft.version = '2';
    },
    {},
    [],
  ],
  [
    'a name that is only spelled another way',
    (draft) => {
      const component = at(draft, 'I.8.1');
      component.name = component.name.replace('Tỉ lệ', 'TỶ LỆ').replace('thống', 'thống,');
    },
    {},
    [],
  ],
  [
    'a new name',
    (draft) => {
      at(draft, 'I.8.1').name += ' và VNeID';
    },
    { renamed: ['I.8.1'] },
    [],
  ],
  [
    'another thing under an old number',
    (draft) => {
      at(draft, 'I.6.1').name = 'Số trạm BTS 5G';
    },
    { added: ['I.6.1'], removed: ['I.6.1'] },
    ['components-added I.6.1', 'components-removed I.6.1'],
  ],
  [
    'points moved from one row to another',
    (draft) => {
      at(draft, 'I.4.1').maxPoints = '8';
      at(draft, 'I.6.1').maxPoints = '12';
    },
    { repointed: ['I.4.1', 'I.6.1'] },
    ['points-changed I.4.1 I.6.1'],
  ],
  [
    'a higher target',
    (draft) => {
      at(draft, 'I.4.1').rule = { kind: 'count', target: '4' };
    },
    { rules: ['I.4.1'] },
    ['rules-changed I.4.1'],
  ],
  [
    'another kind of rule',
    (draft) => {
      at(draft, 'I.5.1').rule = { kind: 'ratio' };
    },
    { rules: ['I.5.1'] },
    ['rules-changed I.5.1'],
  ],
  [
    'what a rule says anyway',
    (draft) => {
      at(draft, 'I.8.2').rule = {
        ...at(draft, 'I.8.2').rule,
        kind: 'ratio',
        scale: 'share',
        target: '1',
        below: 'proportional',
      };
    },
    {},
    [],
  ],
  [
    'options in another order',
    (draft) => {
      const { rule } = at(draft, 'I.1.1');
      if (rule.kind === 'choice') rule.options.reverse();
    },
    {},
    [],
  ],
  [
    'other words of an option',
    (draft) => {
      const { rule } = at(draft, 'I.1.1');
      if (rule.kind === 'choice' && rule.options[0]) rule.options[0].label = 'Bí thư Đảng ủy';
    },
    { rules: ['I.1.1'] },
    [],
  ],
  [
    'a part that weighs more',
    (draft) => {
      const { rule } = at(draft, 'III.1.1');
      if (rule.kind === 'parts')
        for (const [n, part] of rule.parts.entries()) part.share = `0.${n * 2 + 4}`;
    },
    { rules: ['III.1.1'] },
    ['rules-changed III.1.1'],
  ],
  [
    'a later deadline',
    (draft) => {
      at(draft, 'I.4.1').due = '11-30';
    },
    { deadlines: ['I.4.1'] },
    [],
  ],
  [
    'no deadline',
    (draft) => {
      delete at(draft, 'I.4.1').due;
    },
    { deadlines: ['I.4.1'] },
    [],
  ],
  [
    'the same deadlines a year later',
    (draft) => {
      draft.period = { from: '2024-01-01', to: '2024-12-31' };
      at(draft, 'I.4.1').due = '2024-10-31';
    },
    {},
    [],
  ],
  [
    'a deadline that kept its year',
    (draft) => {
      draft.period = { from: '2024-01-01', to: '2024-12-31' };
      at(draft, 'I.4.1').due = '2023-10-31';
    },
    { deadlines: ['I.4.1'] },
    [],
  ],
  [
    'another rounding',
    (draft) => {
      draft.rounding = { places: 3, mode: 'half-up' };
    },
    {},
    ['rounding-differs'],
  ],
  [
    'the rounding that holds anyway',
    (draft) => {
      draft.rounding = { places: 2, mode: 'half-up' };
    },
    {},
    [],
  ],
  [
    'another level',
    (draft) => {
      draft.level = 'district';
    },
    {},
    ['level-differs'],
  ],
  [
    'a row put in before others',
    (draft) => {
      const criterion = draft.pillars[1]?.criteria;
      for (const [index, one] of [...(criterion ?? [])].entries()) {
        one.id = `II.${index + 2}`;
        for (const component of one.components) component.id = `II.${index + 2}.1`;
      }
      const extra = JSON.parse(JSON.stringify(draft.pillars[1]?.criteria[0]));
      extra.id = 'II.1';
      Object.assign(extra.components[0], {
        id: 'II.1.1',
        name: 'Nghị quyết của Đảng ủy',
        maxPoints: '5',
      });
      criterion?.unshift(extra);
      if (draft.pillars[1]) draft.pillars[1].maxPoints = '30';
      draft.maxPoints = '605';
    },
    {
      added: ['II.1.1'],
      moved: ['II.2.1', 'II.3.1', 'II.4.1'],
      repointed: ['II'],
    },
    ['components-added II.1.1', 'points-changed II'],
  ],
  [
    'a row taken away',
    (draft) => {
      draft.pillars[4]?.criteria.pop();
      if (draft.pillars[4]) draft.pillars[4].maxPoints = '20';
      draft.maxPoints = '595';
    },
    { removed: ['V.4.1'], repointed: ['V'] },
    ['components-removed V.4.1', 'points-changed V'],
  ],
  [
    'a row that is only told',
    (draft) => {
      const told = JSON.parse(JSON.stringify(at(draft, 'V.4.1')));
      Object.assign(told, { id: 'V.4.2', name: 'Tổng số máy chủ', maxPoints: '0' });
      told.rule = { kind: 'unscored' };
      draft.pillars[4]?.criteria[3]?.components.push(told);
    },
    { added: ['V.4.2'] },
    [],
  ],
  [
    'a pillar of another name',
    (draft) => {
      if (draft.pillars[0]) draft.pillars[0].name = 'Nhận thức số và văn hóa số';
    },
    { renamed: ['I'] },
    [],
  ],
];

describe('what changed from Huế 2023', () => {
  it.each(CASES)('%s', (_what, change, lists, why) => {
    const diff = diffRubrics(hueCommune2023, next(change));
    expect(told(diff)).toEqual(lists);
    expect(reasons(diff)).toEqual(why);
    expect(diff.comparable).toBe(why.length === 0);
  });

  it.each(CASES)('%s, looked at from the other side', (_what, change, lists) => {
    const diff = diffRubrics(next(change), hueCommune2023);
    const size = (list: string): number => lists[list]?.length ?? 0;
    expect(diff.added.length).toBe(size('removed'));
    expect(diff.removed.length).toBe(size('added'));
    for (const list of LISTS.slice(2)) expect(diff[list].length).toBe(size(list));
  });

  it.each(CASES)('%s, in words of both languages and as JSON', (_what, change, lists) => {
    const diff = diffRubrics(hueCommune2023, next(change));
    expect(JSON.parse(JSON.stringify(diff))).toEqual(diff);
    const fields = new Set(diff.fields.map(({ id, field }) => `${id} ${field}`));
    const lines = Object.values(lists).flat().length + fields.size;
    for (const locale of ['vi', 'en'] as const) {
      expect(explainDiff(diff, { locale }).split('\n')).toHaveLength(1 + Math.max(lines, 1));
    }
  });

  it('keeps what a component was under its old number', () => {
    const change = CASES.find(([what]) => what === 'a row put in before others')?.[1];
    const diff = diffRubrics(hueCommune2023, next(change ?? (() => undefined)));
    const moved = diff.moved.map(({ before, after }) => `${before} ${after}`);
    expect(moved).toEqual(['II.1.1 II.2.1', 'II.2.1 II.3.1', 'II.3.1 II.4.1']);
    expect(diff.unchanged).toContainEqual({ before: 'II.3.1', after: 'II.4.1' });
    expect(diff.unchanged).toHaveLength(79);
  });
});

describe('a difference in words', () => {
  const change = (draft: DraftRubric): void => {
    draft.version = '99/QĐ-UBND';
    Object.assign(at(draft, 'I.4.1'), { rule: { kind: 'count', target: '4' }, due: '11-30' });
    at(draft, 'I.5.1').maxPoints = '4.5';
    at(draft, 'I.5.2').maxPoints = '5.5';
    at(draft, 'I.6.1').name = 'Số trạm BTS 5G';
  };
  const diff = diffRubrics(hueCommune2023, next(change));

  it('says why, in Vietnamese', () => {
    expect(explainDiff(diff, { locale: 'vi' }).split('\n')).toEqual([
      'Bộ chỉ số đánh giá, xếp hạng chuyển đổi số cấp xã (văn bản 99/QĐ-UBND) so với văn bản 2263/QĐ-UBND: không thể so sánh kết quả với nhau vì có nội dung bổ sung (1 mục), có nội dung lược bỏ (1 mục), điểm tối đa thay đổi (2 mục), cách tính điểm thay đổi (1 mục).',
      'Bổ sung: I.6.1 Số trạm BTS 5G (điểm tối đa 10).',
      'Lược bỏ: I.6.1 Đài Truyền thanh cấp xã có chuyên mục CĐS (điểm tối đa 10).',
      'Điều chỉnh điểm tối đa: I.5.1 Trang thông tin điện tử (TTĐT) của UBND cấp xã có chuyên mục CĐS, từ 4 thành 4,5.',
      'Điều chỉnh điểm tối đa: I.5.2 Có tin, bài về CĐS (tối thiểu 1 tháng 1 tin bài), từ 6 thành 5,5.',
      // The words of rules have tests of their own.
      expect.stringMatching(
        /^Điều chỉnh cách tính điểm: I\.4\.1 Có tin, bài .*, từ .*2.* thành .*4.*\.$/,
      ),
      'Điều chỉnh thời hạn hoàn thành: I.4.1 Có tin, bài về CĐS cung cấp lên Cổng CĐS của tỉnh (tối thiểu 2 bài/1 năm), từ ngày 31/10/2023 thành ngày 30/11/2023.',
    ]);
  });

  it('says why, in English', () => {
    const lines = explainDiff(diff, { locale: 'en' }).split('\n');
    expect(lines[0]).toBe(
      'Bộ chỉ số đánh giá, xếp hạng chuyển đổi số cấp xã (99/QĐ-UBND) against 2263/QĐ-UBND: not comparable: components were added (1), components were removed (1), maximum points changed (2), rules changed (1).',
    );
    expect(lines.at(-2)).toMatch(/^Rule changed: I\.4\.1 .*, from .*2.* to .*4.*\.$/);
  });
});

describe('two rubrics', () => {
  const pairs = rubrics.flatMap((a) => rubrics.map((b) => [a.id, b.id, a, b] as const));
  it.each(pairs)('%s and %s: every component of both is told once', (_a, _b, a, b) => {
    const diff = diffRubrics(a, b);
    const count = (rubric: RubricDefinition): number => componentsOf(rubric).length;
    const only = (list: RubricDiff['added']): number =>
      list.filter(({ level }) => level === 'component').length;
    expect(count(a) - only(diff.removed)).toBe(count(b) - only(diff.added));
    if (a.id === b.id) expect([told(diff), reasons(diff)]).toEqual([{}, []]);
    else expect(diff.comparable).toBe(false);
  });

  it('has an assumed set and its published points comparable where the points are the same', () => {
    const published = { ...khanhHoaProvince2023, weighting: { basis: 'published' } } as const;
    expect(diffRubrics(khanhHoaProvince2023, published).comparable).toBe(true);
  });
});

describe('the meaning of a name', () => {
  it.each([
    ['Tỉ lệ số hoá', 'Tỷ lệ số hóa', true],
    ['Ủy ban', 'Uỷ ban', true],
    ['Kĩ năng', 'Kỹ năng', true],
    ['Báo cáo  số.', 'báo cáo số', true],
    ['Hồ sơ'.normalize('NFD'), 'Hồ sơ', true],
    ['Quý 1', 'Quý 2', false],
    ['Hóa đơn', 'Hòa đơn', false],
    ['100% hộ', '50% hộ', false],
    ['tài', 'tay', false],
  ])('%s and %s: %j', (a, b, same) => {
    expect(sameNameKey(a) === sameNameKey(b)).toBe(same);
  });

  test.prop([fc.string(), fc.string()])('is as like one way as the other', (a, b) => {
    expect(likeness(a, b)).toBe(likeness(b, a));
    expect(likeness(a, a)).toBe(1);
    expect(likeness(a, b)).toBeLessThanOrEqual(1);
  });
});
