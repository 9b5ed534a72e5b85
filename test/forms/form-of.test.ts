import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rubrics } from '../../rubrics/index.ts';
import {
  type FormField,
  formOf,
  parseSubmission,
  type RubricDefinition,
  scoreUnit,
} from '../../src/index.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';
import { componentsOf } from '../support/components.ts';
import { createRng, int, pick, type Rng } from '../support/random-submission.ts';
import { runs } from '../support/runs.ts';
import { rubricOf } from '../support/small-rubric.ts';

type Tree = { [key: string]: unknown };

function fieldsOf(rubric: RubricDefinition): FormField[] {
  const { facts, pillars } = formOf(rubric);
  const components = pillars.flatMap(({ criteria }) => criteria.flatMap((one) => one.components));
  return [...facts, ...components.flatMap((one) => one.fields)];
}

function at(tree: Tree, path: FormField['path']): unknown {
  return path.reduce<unknown>((value, key) => (value as Tree | undefined)?.[key], tree);
}

function put(tree: Tree, path: FormField['path'], value: unknown): void {
  const [last, ...before] = [...path].reverse();
  let inner = tree;
  for (const key of before.reverse()) {
    inner[key] ??= {};
    inner = inner[key] as Tree;
  }
  inner[last as string] = value;
}

/** A value within what the field says; of two counts the upper one is the less. */
function valueFor({ type, path, max, choices = [] }: FormField, rng: Rng): unknown {
  const most = max === undefined ? undefined : Number(max);
  switch (type) {
    case 'boolean':
      return int(rng, 0, 1) === 1;
    case 'choice':
      return pick(rng, choices).value;
    case 'whole':
      return path.at(-1) === 'found' ? 9 : int(rng, 0, Math.min(most ?? 9, 9));
    case 'number':
    case 'amount': {
      const key = path.at(-1);
      if (key === 'denominator' || key === 'previous') return '40.5';
      return max === undefined ? int(rng, 1, 30) : pick(rng, ['0', max]);
    }
    case 'share':
      return int(rng, 0, 100) / 100;
    case 'date':
      return '2024-05-20';
    case 'text':
      return 'Xã Vỹ Dạ';
  }
}

function filled(rubric: RubricDefinition, seed: number): Tree {
  const rng = createRng(seed);
  const submission: Tree = { unit: { id: 'u' }, answers: {} };
  for (const field of fieldsOf(rubric)) {
    const { path, when } = field;
    if (when !== undefined && at(submission, when.path) !== when.equals) continue;
    // Wholes that stand once for all rows are larger than what is counted of them.
    put(
      submission,
      path,
      path[0] === 'facts' && field.type !== 'text' ? 5000 : valueFor(field, rng),
    );
  }
  return submission;
}

describe('a form that was filled in', () => {
  const any = fc.oneof(fc.constantFrom<RubricDefinition>(...rubrics), rubricArbitrary);

  it('is a submission that is taken, in which no component is missing', () => {
    fc.assert(
      fc.property(any, fc.nat(), (rubric, seed) => {
        const submission = filled(rubric, seed);
        const read = parseSubmission(rubric, submission);
        expect(read.ok ? [] : read.issues).toEqual([]);
        const score = scoreUnit(rubric, submission as never);
        const missing = componentsOf(score).filter(({ status }) => status === 'missing');
        expect(missing.map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: runs(150) },
    );
  });

  it('asks for every place once, under one condition', () => {
    fc.assert(
      fc.property(any, (rubric) => {
        const asked = fieldsOf(rubric).map(({ path, when }) => JSON.stringify([path, when]));
        expect(new Set(asked).size).toBe(asked.length);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe.each(rubrics.map((rubric: RubricDefinition) => [rubric.id, rubric] as const))(
  'the form of %s',
  (_id, rubric) => {
    it('has every component and fact, with words in both languages', () => {
      for (const locale of ['vi', 'en'] as const) {
        const form = formOf(rubric, { locale });
        const asked = form.pillars.flatMap((one) => one.criteria.flatMap((c) => c.components));
        expect(asked.map(({ id }) => id)).toEqual(componentsOf(rubric).map(({ id }) => id));
        expect(form.facts.map(({ path }) => path[1])).toEqual(rubric.facts.map(({ id }) => id));
        for (const { fields, help } of asked) {
          expect(fields.length).toBeGreaterThan(0);
          expect(help).toMatch(/^\P{Ll}.*[.?!:]$/su);
          for (const { label } of fields) expect(label.trim()).toMatch(/\S/);
        }
      }
    });
  },
);

describe('a field', () => {
  const form = (rule: RubricDefinition['pillars'][0]['criteria'][0]['components'][0]['rule']) =>
    formOf(rubricOf([{ rule }], [{ id: 'households', name: 'Số hộ' }]), { locale: 'vi' });
  const fields = (...rule: Parameters<typeof form>) =>
    form(...rule).pillars[0]?.criteria[0]?.components[0]?.fields;

  it('of a share of a fact is a whole number over a fact that is needed', () => {
    expect(fields({ kind: 'ratio', of: 'households' })).toEqual([
      {
        path: ['answers', 'I.1.1', 'numerator'],
        type: 'whole',
        label: 'Tử số',
        required: true,
        min: '0',
      },
    ]);
    expect(form({ kind: 'ratio', of: 'households' }).facts[0]?.required).toBe(true);
    expect(form({ kind: 'achieved' }).facts[0]?.required).toBe(false);
  });

  it('of a case stands under its case, and says so', () => {
    const both = fields({
      kind: 'by-case',
      cases: [
        { id: 'one', label: 'Một', rule: { kind: 'count', target: '4' } },
        { id: 'two', label: 'Hai', rule: { kind: 'coverage', periods: 12 } },
      ],
    });
    expect(both?.map(({ path, max, when }) => [path.slice(2), max, when?.equals])).toEqual([
      [['case'], undefined, undefined],
      [['answer', 'value'], undefined, 'one'],
      [['answer', 'value'], '12', 'two'],
    ]);
  });

  it('of classes has the widest limits, since the unit is not known', () => {
    const rule = (periods: number) => ({ kind: 'coverage' as const, periods });
    const one = fields({
      kind: 'by-class',
      classes: [{ class: 'miền núi', rule: rule(12) }],
      otherwise: rule(12),
    });
    expect(one?.map(({ path, max }) => [path.slice(2), max])).toEqual([[['value'], '12']]);
  });

  it('of a part that another has to be met for is asked only where that is a yes', () => {
    const parts = fields({
      kind: 'parts',
      parts: [
        { id: 'plan', share: '0.5', label: 'Kế hoạch', rule: { kind: 'achieved' } },
        {
          id: 'done',
          share: '0.5',
          label: 'Kết quả',
          requires: 'plan',
          rule: { kind: 'ratio', labels: { value: 'Tỷ lệ' } },
        },
      ],
    });
    expect(parts?.map(({ label, when }) => [label, when?.equals])).toEqual([
      ['Kế hoạch', undefined],
      ['Kết quả: Tỷ lệ', true],
    ]);
  });
});
