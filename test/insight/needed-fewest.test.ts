import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AnswerInput,
  componentOf,
  needed,
  type RubricDefinition,
  type Rule,
  scoreUnit,
} from '../../src/index.ts';
import { cmp, parse } from '../oracle/rational.ts';
import { runs } from '../support/runs.ts';
import { rubricOf } from '../support/small-rubric.ts';

// The fewest, beside every set there is: of items and of parts, which may require each other.

const ID = 'I.1.1';

function pointsOf(rubric: RubricDefinition, answer: AnswerInput): string {
  return componentOf(scoreUnit(rubric, { unit: { id: 'a' }, answers: { [ID]: answer } }), ID)
    .points;
}

const reaches = (points: string, wanted: string): boolean => cmp(parse(points), parse(wanted)) >= 0;

/** Every set of positions below n, the smaller sets first, and of a size the earlier ones. */
function setsOf(n: number): number[][] {
  const all = Array.from({ length: 2 ** n }, (_, bits) =>
    Array.from({ length: n }, (_, at) => at).filter((at) => (bits >> at) & 1),
  );
  const order = (a: number[], b: number[]): number => {
    if (a.length !== b.length) return a.length - b.length;
    const at = a.findIndex((one, index) => one !== b[index]);
    return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
  };
  return all.sort(order);
}

/** Requirements that never come back to where they began: each of an earlier one in some order. */
const requirements = (n: number) =>
  fc
    .tuple(
      fc.shuffledSubarray([...Array(n).keys()], { minLength: n, maxLength: n }),
      fc.array(fc.option(fc.nat(n), { freq: 2 }), { minLength: n, maxLength: n }),
    )
    .map(([order, picks]) => {
      const requires = new Array<number | undefined>(n).fill(undefined);
      for (const [place, at] of order.entries()) {
        const pick = picks[at];
        if (pick !== null && pick !== undefined && place > 0) requires[at] = order[pick % place];
      }
      return requires;
    });

const wanted = fc.integer({ min: 1, max: 1000 }).map((n) => String(n / 100));

test('of a checklist the fewest items, and of so few the earlier ones', () => {
  const lists = fc
    .integer({ min: 2, max: 6 })
    .chain((n) =>
      fc.tuple(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: n, maxLength: n }),
        requirements(n),
        fc.array(fc.boolean(), { minLength: n, maxLength: n }),
      ),
    );
  fc.assert(
    fc.property(lists, wanted, ([weights, requires, held], points) => {
      const items = weights.map((weight, at) => {
        const other = requires[at];
        const chained = other === undefined ? {} : { requires: `i${other}` };
        return { id: `i${at}`, label: 'Mục', points: String(weight), ...chained };
      });
      const max = String(weights.reduce((a, b) => a + b, 0));
      const rubric = rubricOf([{ rule: { kind: 'checklist', items }, maxPoints: max }]);
      const ticked = (more: readonly number[]): AnswerInput => ({
        items: Object.fromEntries(
          items.map(({ id }, at) => [id, held[at] === true || more.includes(at)]),
        ),
      });
      const answers = { [ID]: ticked([]) };
      const found = needed(rubric, { unit: { id: 'a' }, answers }, ID, points);
      const open = setsOf(items.length).filter((set) => set.every((at) => held[at] !== true));
      const best = open.find((set) => reaches(pointsOf(rubric, ticked(set)), points));
      expect(found.reachable).toBe(best !== undefined);
      if (best !== undefined && found.reachable) {
        expect(found.answer.items).toEqual(ticked(best).items);
      }
    }),
    { numRuns: runs(300) },
  );
});

test('of parts the fewest, and one alone that changes least', () => {
  const kinds: readonly (readonly [Rule, AnswerInput, AnswerInput])[] = [
    [{ kind: 'achieved' }, { achieved: false }, { achieved: true }],
    [{ kind: 'ratio' }, { value: '0.3' }, { value: '1' }],
    [{ kind: 'count', target: '5' }, { value: 2 }, { value: 5 }],
    [{ kind: 'ratio', target: '0.1', direction: 'lower' }, { value: '1' }, { value: '0.1' }],
  ];
  const lists = fc
    .integer({ min: 2, max: 5 })
    .chain((n) =>
      fc.tuple(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: n, maxLength: n }),
        requirements(n),
        fc.array(fc.nat(kinds.length - 1), { minLength: n, maxLength: n }),
        fc.array(fc.boolean(), { minLength: n, maxLength: n }),
      ),
    );
  fc.assert(
    fc.property(lists, wanted, ([weights, requires, chosen, answered], points) => {
      const sum = weights.reduce((a, b) => a + b, 0);
      const kindAt = (at: number) => kinds[chosen[at] ?? 0] ?? kinds[0];
      const parts = weights.map((weight, at) => {
        const other = requires[at];
        const chained = other === undefined ? {} : { requires: `p${other}` };
        const rule = kindAt(at)?.[0] ?? { kind: 'achieved' };
        return { id: `p${at}`, label: 'Phần', share: `${weight}/${sum}`, rule, ...chained };
      });
      const rubric = rubricOf([{ rule: { kind: 'parts', parts } }]);
      const withBest = (set: readonly number[]): AnswerInput => ({
        parts: Object.fromEntries(
          parts.flatMap(({ id }, at): [string, AnswerInput][] => {
            const [, before, best] = kindAt(at) ?? [];
            if (set.includes(at)) return [[id, best ?? {}]];
            return answered[at] === true ? [[id, before ?? {}]] : [];
          }),
        ),
      });
      const answers = { [ID]: withBest([]) };
      const found = needed(rubric, { unit: { id: 'a' }, answers }, ID, points);
      const best = setsOf(parts.length).find((set) =>
        reaches(pointsOf(rubric, withBest(set)), points),
      );
      expect(found.reachable).toBe(best !== undefined);
      if (best === undefined || !found.reachable) return;
      const before = withBest([]).parts ?? {};
      const changed = Object.entries(found.answer.parts ?? {}).filter(([id, own]) => {
        const text = (one: AnswerInput | null | undefined): string =>
          JSON.stringify(one ?? {}, (_, value) => (typeof value === 'number' ? `${value}` : value));
        return text(own as AnswerInput) !== text(before[id]);
      });
      expect(changed).toHaveLength(best.length);
    }),
    { numRuns: runs(300) },
  );
});
