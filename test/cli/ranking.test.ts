import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import { Ledger } from '../../src/cli/ranking/ledger.ts';
import { printed } from '../../src/cli/ranking/print.ts';
import { Seen } from '../../src/cli/seen.ts';
import {
  type RankOptions,
  type RubricDefinition,
  rankUnits,
  type SubmissionInput,
  scoreCohort,
  type UnitSummary,
} from '../../src/index.ts';

const rubric: RubricDefinition = hueCommune2023;
const [like] = scoreCohort(
  rubric,
  [{ unit: { id: 'a' }, answers: { 'I.5.1': { achieved: true } } } as SubmissionInput],
  { summary: true },
).units as unknown as readonly [UnitSummary];

const names = fc.constantFrom('Xã Ấm', 'Xã An', 'xã an', 'Phường 2', 'Phường 10', undefined);
const figures = fc.constantFrom('0', '7.5', '12.25', '0.1000000000000000001', '0.1', null);
const unit = fc.record({
  name: names,
  group: fc.constantFrom('Tổ Đ', 'Tổ D', undefined),
  figure: figures,
});
const asked = fc.record(
  {
    by: fc.constantFrom<RankOptions['by'][]>('points', 'index', 'rescaledPoints'),
    ties: fc.constantFrom<RankOptions['ties'][]>('competition', 'dense', 'ordinal'),
    within: fc.constantFrom<RankOptions['within'][]>('group', undefined),
    pillar: fc.constantFrom('I', 'II', undefined),
  },
  { requiredKeys: [] },
);

type Drawn = { name: string | undefined; group: string | undefined; figure: string | null };

function summaryOf({ name, group, figure }: Drawn, at: number): UnitSummary {
  const own = { id: `u-${at}`, ...(name && { name }), ...(group && { group }) };
  const level = { points: figure ?? '0', index: figure, rescaledPoints: figure };
  const pillars = like.pillars.map((one) => ({ ...one, ...level }));
  return { ...like, ...level, unit: own, pillars };
}

function rowsOf(units: readonly UnitSummary[], options: RankOptions) {
  const ledger = new Ledger(options);
  for (const one of units) ledger.add(one);
  return [...ledger.rows()];
}

describe('the ledger', () => {
  it('ranks as rankUnits does', () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), asked, (drawn, options) => {
        const units = drawn.map(summaryOf);
        expect(rowsOf(units, options)).toEqual(rankUnits(units, options));
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('also more equal units than are looked at together', () => {
    const shuffled = Array.from({ length: 9_500 }, (_, at) => (at * 7_919) % 9_500);
    const units = shuffled.map((at) =>
      summaryOf(
        { name: `Xã ${at % 4_000}`, group: at % 3 ? 'A' : 'B', figure: at < 9_000 ? '1' : '2' },
        at,
      ),
    );
    for (const ties of ['competition', 'ordinal'] as const) {
      expect(rowsOf(units, { ties, within: 'group' })).toEqual(
        rankUnits(units, { ties, within: 'group' }),
      );
      expect(rowsOf(units, { ties })).toEqual(rankUnits(units, { ties }));
    }
  });
});

describe('a printed ranking', () => {
  it('is the JSON of all its rows, in whatever pieces', () => {
    for (const size of [0, 1, 2, 900]) {
      const units = Array.from({ length: size }, (_, at) =>
        summaryOf({ name: 'Xã\n"A"', group: undefined, figure: String(at) }, at),
      );
      const rows = rankUnits(units);
      const ranked = rows.map((row) => ({ row }));
      expect([...printed(ranked, 'json', false)].join('')).toBe(
        `${JSON.stringify(rows, null, 2)}\n`,
      );
    }
  });
});

describe('units that were seen', () => {
  it('are known with their place, whatever their ids', () => {
    const ids = fc.array(fc.string({ unit: 'binary', maxLength: 3 }), { maxLength: 60 });
    fc.assert(
      fc.property(ids, (all) => {
        const [seen, known] = [new Seen(), new Map<string, string>()];
        for (const [at, id] of all.entries()) {
          const file = at % 2 ? 'a.jsonl' : 'b.csv';
          expect(seen.before(id, `${file}:${at}`, file)).toBe(known.get(id));
          if (!known.has(id)) known.set(id, `${file}:${at}`);
        }
      }),
      { seed: 1 },
    );
    const seen = new Seen();
    for (let at = 0; at < 5_000; at += 1)
      expect(seen.before(`X${at}`, `f:${at}`, 'f')).toBeUndefined();
    for (let at = 0; at < 5_000; at += 1) expect(seen.before(`X${at}`, 'f:0', 'f')).toBe(`f:${at}`);
  });
});
