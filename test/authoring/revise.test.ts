import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hueCommune2023, rubrics } from '../../rubrics/index.ts';
import {
  type ComponentDefinition,
  defineRubric,
  diffRubrics,
  type RubricDefinition,
  RubricError,
  type RubricRevision,
  reviseRubric,
  UsageError,
} from '../../src/index.ts';
import { add, parse, print, ZERO } from '../oracle/rational.ts';
import { componentsOf } from '../support/components.ts';
import { untyped } from '../support/objects.ts';
import { runs } from '../support/runs.ts';

const version = '99/QĐ-UBND';

/** What is done to a component: a name of other words, other points, another deadline, away. */
type Act = 'rename' | 'repoint' | 'due' | 'drop' | 'rule';

function acts(rubric: RubricDefinition): fc.Arbitrary<ReadonlyMap<string, Act>> {
  const ids = componentsOf(rubric).map(({ id }) => id);
  const act = fc.constantFrom<Act[]>('rename', 'repoint', 'due', 'drop', 'rule');
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...ids), act), {
      maxLength: 12,
      selector: ([id]) => id,
    })
    .map((list) => new Map(list));
}

/** Rules that hang on their points take new points with a rule; a choice does not. */

const CHOICE: ComponentDefinition['rule'] = {
  kind: 'choice',
  options: [
    { id: 'new', fraction: '1', label: 'Mới' },
    { id: 'old', fraction: '0', label: 'Cũ' },
  ],
};

function revisionOf(rubric: RubricDefinition, list: ReadonlyMap<string, Act>): RubricRevision {
  const change = componentsOf(rubric).flatMap((one) => {
    const act = list.get(one.id);
    if (act === undefined || act === 'drop') return [];
    const unscored = one.rule.kind === 'unscored';
    const revision = {
      rename: { name: `${one.name} và các nhiệm vụ khác` },
      repoint: unscored ? {} : { maxPoints: '123', rule: CHOICE },
      due: { due: one.due === undefined ? '02-03' : null },
      rule: unscored ? {} : { rule: CHOICE },
    }[act];
    return [[one.id, revision] as const];
  });
  const drop = [...list].filter(([, act]) => act === 'drop').map(([id]) => id);
  return { version, change: Object.fromEntries(change), drop };
}

test('a rule of another kind leaves the readings of the old one, and keeps what was read as its note', () => {
  const fibre = (change: RubricRevision['change']) =>
    componentsOf(reviseRubric(hueCommune2023, { version, change }).rubric).find(
      ({ id }) => id === 'VI.4.1',
    )?.basis;
  const [reading] = hueCommune2023.readings.filter(({ id }) => id === 'no-target');
  expect(fibre({ 'VI.4.1': { rule: CHOICE } })).toEqual({
    items: ['VI.4.1'],
    rule: 'inferred',
    note: reading?.note,
  });
  expect(fibre({ 'VI.4.1': { rule: { kind: 'ratio' } } })).toMatchObject({ reading: 'no-target' });
  const basis = { items: ['VI.4.1'], rule: 'stated' } as const;
  expect(fibre({ 'VI.4.1': { rule: CHOICE, basis } })).toEqual(basis);
});

describe.each(rubrics.map((rubric): [string, RubricDefinition] => [rubric.id, rubric]))(
  'the next version of %s',
  (_id, rubric) => {
    const law = (says: string, holds: (list: ReadonlyMap<string, Act>) => void): void => {
      test(says, () => fc.assert(fc.property(acts(rubric), holds), { numRuns: runs(20) }));
    };

    test('is the same rubric where only its version is new', () => {
      const { rubric: next, sums } = reviseRubric(rubric, { version });
      expect(sums).toEqual([]);
      expect(next).toEqual({ ...rubric, version });
      const diff = diffRubrics(rubric, next);
      expect([diff.comparable, diff.unchanged.length]).toEqual([true, componentsOf(rubric).length]);
    });

    law('what was changed is what is told, once its sums are mended', (list) => {
      const before = structuredClone(rubric);
      const { rubric: next } = reviseRubric(rubric, revisionOf(rubric, list));
      expect(rubric).toEqual(before);
      const diff = diffRubrics(rubric, mended(next));
      const of = (...kinds: Act[]) =>
        componentsOf(rubric)
          .filter(({ id, rule }) => {
            const act = list.get(id);
            return (
              act !== undefined &&
              kinds.includes(act) &&
              (rule.kind !== 'unscored' || (act !== 'rule' && act !== 'repoint'))
            );
          })
          .map(({ id }) => id)
          .sort();
      const told = (entries: readonly { readonly level: string; readonly id: string }[]) =>
        entries
          .filter(({ level }) => level === 'component')
          .map(({ id }) => id)
          .sort();
      expect(told(diff.removed)).toEqual(of('drop'));
      expect(told(diff.added)).toEqual([]);
      expect(told(diff.moved)).toEqual([]);
      expect(told(diff.renamed)).toEqual(of('rename'));
      expect(told(diff.repointed)).toEqual(of('repoint'));
      expect(told(diff.rules)).toEqual(of('rule', 'repoint'));
      expect(told(diff.deadlines)).toEqual(of('due'));
    });

    law('fitted, every maximum is what its rows sum to', (list) => {
      const { rubric: next, sums } = reviseRubric(rubric, {
        ...revisionOf(rubric, list),
        maxima: 'fit',
      });
      expect(sums).toEqual([]);
      expect(defineRubric(next)).toEqual(
        mended(reviseRubric(rubric, revisionOf(rubric, list)).rubric),
      );
    });

    law('sums that no longer add up are named with both figures, and no others', (list) => {
      const { rubric: next, sums } = reviseRubric(rubric, revisionOf(rubric, list));
      const right = mended(next);
      const expected = levels(next).flatMap(([level, item, printed], at) => {
        const is = levels(right)[at]?.[2];
        return printed === is ? [] : [{ level, item, printed, is }];
      });
      expect(sums).toEqual(expected);
      if (sums.length === 0) expect(defineRubric(next)).toEqual(right);
    });
  },
);

/** The maxima that a rubric prints, from the whole down. */
function levels({ id, maxPoints, pillars }: RubricDefinition) {
  return [
    ['rubric', id, maxPoints] as const,
    ...pillars.map((one) => ['pillar', one.id, one.maxPoints] as const),
    ...pillars.flatMap(({ criteria }) =>
      criteria.flatMap((one) =>
        one.maxPoints === undefined ? [] : [['criterion', one.id, one.maxPoints] as const],
      ),
    ),
  ];
}

/** The same with every maximum summed anew. */
function mended(rubric: RubricDefinition): RubricDefinition {
  const sum = (
    list: readonly { readonly maxPoints: string; readonly adjustment?: string | undefined }[],
  ): string =>
    print(
      list
        .filter(({ adjustment }) => adjustment === undefined)
        .map(({ maxPoints }) => parse(maxPoints))
        .reduce(add, ZERO),
    );
  const pillars = rubric.pillars.map((pillar) => ({
    ...pillar,
    maxPoints: sum(pillar.criteria.flatMap(({ components }) => components)),
    criteria: pillar.criteria.map((criterion) => ({
      ...criterion,
      ...(criterion.maxPoints === undefined ? {} : { maxPoints: sum(criterion.components) }),
    })),
  }));
  return { ...rubric, maxPoints: sum(pillars), pillars };
}

describe('a revision, by example', () => {
  const component: ComponentDefinition = {
    id: 'I.5.2',
    name: 'Kênh truyền thông',
    maxPoints: '6',
    rule: { kind: 'achieved' },
    basis: { items: ['I.5.2'], rule: 'stated' },
  };

  test('head, rows put in, a field taken away', () => {
    const { rubric, sums } = reviseRubric(hueCommune2023, {
      id: 'hue-commune-2024',
      version,
      title: 'Bộ chỉ số năm 2024',
      period: { from: '2024-01-01', to: '2024-12-31' },
      legalBasis: [{ number: version, issuedOn: '2024-02-01', issuer: 'UBND thành phố Huế' }],
      change: { 'I.1.1': { due: null, time: undefined } },
      add: { 'I.6': [{ ...component, id: 'I.6.2' }] },
    });
    expect(rubric).toMatchObject({
      id: 'hue-commune-2024',
      version,
      title: 'Bộ chỉ số năm 2024',
      period: { from: '2024-01-01' },
      legalBasis: [{ number: version }],
    });
    expect(rubric.pillars[0]?.criteria[0]?.components[0]).not.toHaveProperty('due');
    expect(rubric.pillars[0]?.criteria[5]?.components[1]?.id).toBe('I.6.2');
    expect(sums).toEqual([
      { level: 'rubric', item: 'hue-commune-2024', printed: '600', is: '606' },
      { level: 'pillar', item: 'I', printed: '90', is: '96' },
    ]);
  });

  test('a bonus put in changes no sum', () => {
    const bonus = { ...component, id: 'I.6.2', adjustment: 'bonus' } as const;
    const { sums } = reviseRubric(hueCommune2023, { version, add: { 'I.6': [bonus] } });
    expect(sums).toEqual([]);
  });

  test('a component that becomes a bonus, or is rounded to steps, is told as no longer comparable', () => {
    const { rubric } = reviseRubric(hueCommune2023, {
      version,
      change: { 'I.1.1': { adjustment: 'bonus' }, 'I.4.1': { rounding: { step: '0.25' } } },
    });
    const diff = diffRubrics(hueCommune2023, mended(rubric));
    expect(diff.reasons).toEqual([
      { code: 'rounding-differs', ids: ['I.4.1'] },
      { code: 'adjustments-differ', ids: ['I.1.1'] },
      { code: 'points-changed', ids: ['I'] },
    ]);
    expect(diff.unchanged).toHaveLength(77);
    const free = diffRubrics(hueCommune2023, { ...hueCommune2023, adjustments: 'free' });
    expect(free.reasons).toEqual([{ code: 'adjustments-differ', ids: [] }]);
  });

  test('a criterion left without components goes', () => {
    const { rubric } = reviseRubric(hueCommune2023, { version, drop: ['I.1.1'] });
    expect(rubric.pillars[0]?.criteria[0]?.id).toBe('I.2');
  });

  test('every fault is told at once, with where it stands in the revision or the rubric', () => {
    const revise = () =>
      reviseRubric(hueCommune2023 as RubricDefinition, {
        version,
        change: { 'I.1.1': { name: '' }, 'I.4.1': { maxPoints: '7' }, 'I.99': {} },
        add: { 'I.99': [] },
        drop: ['I.4.1', 'I.98'],
      });
    expect(revise).toThrow(RubricError);
    try {
      revise();
    } catch (error) {
      const { issues } = error as RubricError;
      expect(issues.map(({ code, path }) => `${code} ${path.join('/')}`)).toEqual([
        'unknown-id change/I.99',
        'unknown-id add/I.99',
        'conflicting drop/0',
        'unknown-id drop/1',
        'too-small pillars/0/criteria/0/components/0/name',
      ]);
    }
  });

  test('a checklist whose items no longer sum to its points is refused', () => {
    const change = { 'I.2.2': { maxPoints: '99' } };
    expect(() => reviseRubric(hueCommune2023, { version, change })).toThrow(/sum-mismatch/);
  });

  test('what is nothing of a revision is a mistake of the program', () => {
    expect(() => reviseRubric(hueCommune2023, untyped({ version, remove: [] }))).toThrow(
      UsageError,
    );
    expect(() => reviseRubric(hueCommune2023, untyped({}))).toThrow(UsageError);
    expect(() => reviseRubric(hueCommune2023, untyped('99'))).toThrow(UsageError);
  });

  class Document {
    number = version;
  }

  test.each([
    ['id', 5n],
    ['version', Symbol('next')],
    ['title', {}],
    ['period', '2024'],
    ['legalBasis', [new Document()]],
    ['legalBasis', null],
    ['change', null],
    ['change', new Map([['I.1.1', { due: null }]])],
    ['change', { 'I.1.1': 5 }],
    ['add', new Map()],
    ['add', { 'I.1': 5 }],
    ['add', { 'I.1': [5] }],
    ['drop', 'I.1.1'],
    ['drop', new Set(['I.1.1'])],
    ['drop', null],
    ['drop', 5],
    ['maxima', 'sum'],
    ['maxima', { pillars: { I: 90 } }],
    ['maxima', { components: {} }],
  ])('%s that is not what it can be is refused by its name: %o', (field, value) => {
    const revise = () => reviseRubric(hueCommune2023, { version, [field]: value } as never);
    expect(revise).toThrow(UsageError);
    expect(revise).toThrow(new RegExp(`field of the revision ${field} is .*: .* is possible`));
  });

  test("this year's own version is no next one, unless it is another rubric of one document", () => {
    const { version: own } = hueCommune2023;
    expect(() => reviseRubric(hueCommune2023, { version: own })).toThrow(UsageError);
    const { rubric } = reviseRubric(hueCommune2023, { id: 'hue-district-2023', version: own });
    expect(defineRubric(rubric).id).toBe('hue-district-2023');
  });
});

describe('maxima of a revision', () => {
  const change = { 'I.4.1': { maxPoints: '8', rule: { kind: 'count', target: '4' } } } as const;

  test('as the new document prints them: then nothing is left to mend by hand', () => {
    const { rubric, sums } = reviseRubric(hueCommune2023, {
      version,
      change,
      maxima: { rubric: '598', pillars: { I: '88' } },
    });
    expect(sums).toEqual([]);
    const { maxPoints, pillars } = defineRubric(rubric);
    expect([maxPoints, pillars[0]?.maxPoints]).toEqual(['598', '88']);
  });

  test('that do not add up are named as ever', () => {
    const maxima = { rubric: '610', criteria: { 'I.4': '8' } };
    expect(reviseRubric(hueCommune2023, { version, change, maxima }).sums).toEqual([
      { level: 'rubric', item: 'hue-commune-2023', printed: '610', is: '598' },
      { level: 'pillar', item: 'I', printed: '90', is: '88' },
    ]);
  });

  test('of what there is not, or no longer is, are refused with where they stand', () => {
    const drop = ['I.1.1'];
    const maxima = { pillars: { IX: '9' }, criteria: { 'I.1': '8' } };
    const issues = [
      { code: 'unknown-id', path: ['maxima', 'pillars', 'IX'] },
      { code: 'unknown-id', path: ['maxima', 'criteria', 'I.1'] },
    ];
    const any: RubricDefinition = hueCommune2023;
    expect(() => reviseRubric(any, { version, drop, maxima })).toThrow(
      expect.objectContaining({
        name: 'RubricError',
        issues: issues.map((one) => expect.objectContaining(one)),
      }),
    );
  });

  test('of faults in the rows, fitting says nothing', () => {
    const broken = { 'I.4.1': { maxPoints: 'ten' } };
    expect(() => reviseRubric(hueCommune2023, { version, change: broken, maxima: 'fit' })).toThrow(
      RubricError,
    );
  });
});
