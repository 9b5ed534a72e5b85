import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rubrics } from '../../rubrics/index.ts';
import {
  type ComponentScore,
  type ExplainLevel,
  explain,
  explainFinding,
  type UnitScore,
} from '../../src/index.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';
import { componentsOf } from '../support/components.ts';
import { scaled } from '../support/decimals.ts';
import { runs } from '../support/runs.ts';
import { caseArbitrary, scoreCase, type UnitCase } from '../support/unit-case.ts';

// What holds of every explanation, whatever the rubric, the answers and the options are.

const PLACES = 6;
const halfUp = (n: bigint, d: bigint): bigint => (2n * n + d) / (2n * d);

/** A Vietnamese explanation without the words that the rubric and the unit brought along. */
function ownWords(text: string, score: UnitScore, { id, name, steps, basis }: ComponentScore) {
  const words = (value: unknown): string[] => {
    // Only what has a letter is somebody's word: "1 / 3" would also cut "3.071 / 3.071" in two.
    if (typeof value === 'string') return /\p{L}/u.test(value) ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(words) : [];
  };
  const head = `${id} ${name}: `;
  expect(text.startsWith(head)).toBe(true);
  const brought = [...words(steps), ...words(basis), ...words(score.rubric.readings ?? [])];
  return [`${score.rubric.version}, mục ${basis.items.join(', ')}`, ...brought]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, one) => rest.replaceAll(one, '…'), text.slice(head.length));
}

/** What "18.75 × 91.35% = 17.13" comes to on paper, where an explanation says such a sum. */
function redone(text: string, places: number): boolean {
  const sum = /([\d,.]+) × ([\d,.]+)% = ([\d,.]+) \(/.exec(text)?.slice(1) ?? ['0', '0', '0'];
  const [max = 0n, percent = 0n, points] = sum.map((one) => scaled(one.replaceAll(',', '')));
  // Points are multiples of this: of the component's own steps, or of the last decimal.
  const [, step] = / \(rounded to a multiple of ([\d,.]+)\)/.exec(text) ?? [];
  const unit =
    step === undefined ? 10n ** BigInt(PLACES - places) : scaled(step.replaceAll(',', ''));
  return halfUp(max * percent, 10n ** 8n * unit) * unit === points;
}

function levelsOf({ pillars, groups = [] }: UnitScore): ExplainLevel[] {
  return [
    ...pillars.map(({ id }) => ({ pillar: id })),
    ...pillars.flatMap(({ criteria }) => criteria.map(({ id }) => ({ criterion: id }))),
    ...groups.map(({ id }) => ({ group: id })),
  ];
}

describe.each([
  ...rubrics.map((rubric) => [rubric.id, caseArbitrary(rubric), runs(12)] as const),
  ['random rubrics', rubricArbitrary.chain(caseArbitrary), runs(120)] as const,
])('%s', (_name, cases, numRuns) => {
  const law = (says: string, holds: (one: UnitCase) => void): void => {
    test(says, () => fc.assert(fc.property(cases, holds), { numRuns }));
  };

  law('a stored score explains itself as a fresh one does', (one) => {
    const score = scoreCase(one);
    const stored: UnitScore = JSON.parse(JSON.stringify(score));
    for (const locale of ['vi', 'en'] as const) {
      const said = score.findings.map((finding) => explainFinding(finding, { locale }));
      for (const level of levelsOf(score)) {
        const text = explain(score, level, { locale });
        expect(explain(stored, level, { locale })).toBe(text);
        said.push(text);
      }
      for (const component of [undefined, ...componentsOf(score)]) {
        const text = explain(score, component?.id, { locale });
        expect(explain(stored, component?.id, { locale })).toBe(text);
        said.push(text);
        if (locale === 'en' || component === undefined) continue;
        // 5.768 is thousands; any other point between digits is a decimal point gone astray.
        const own = ownWords(text, score, component).replaceAll(/[1-9]\d{0,2}(?:\.\d{3})+/g, '');
        expect(own).not.toMatch(/\d\.\d/);
      }
      expect(said.join('\n')).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
    }
  });

  law('the sum that an explanation says is right, redone on paper', (one) => {
    const score = scoreCase(one);
    const { places, mode } = score.rubric.rounding;
    for (const { id } of mode === 'half-up' ? componentsOf(score) : []) {
      const text = explain(score, id, { locale: 'en' });
      expect(redone(text, places), text).toBe(true);
    }
  });
});
