import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rubrics } from '../../rubrics/index.ts';
import { type ExplainLevel, explain, explainFinding, type UnitScore } from '../../src/index.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';
import { componentsOf } from '../support/components.ts';
import { type Equation, equationsIn } from '../support/equations.ts';
import { runs } from '../support/runs.ts';
import { caseArbitrary, scoreCase, type UnitCase } from '../support/unit-case.ts';

// What holds of every explanation, whatever the rubric, the answers and the options are.

/** The words that the rubric and the unit brought along, the longest first. */
function wordsOf(score: UnitScore): string[] {
  const words = (value: unknown): string[] => {
    // Only what has a letter is somebody's word: "1 / 3" would also cut "3.071 / 3.071" in two.
    if (typeof value === 'string')
      return /\p{L}/u.test(value)
        ? [value.replace(/[.\s]+$/, ''), value.replace(/^(?:Tổng số|Số) /u, '')]
        : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(words) : [];
  };
  const found = [...words(score.rubric), ...words(score.findings), ...words(score.pillars)];
  return [...new Set(found)]
    .filter((one) => /\d\.\d/.test(one))
    .sort((a, b) => b.length - a.length);
}

/** A Vietnamese explanation without the words that the rubric and the unit brought along. */
function ownWords(text: string, words: readonly string[]): string {
  return words.reduce((rest, one) => rest.replaceAll(one, '…'), text);
}

const halfUp = (n: bigint, d: bigint): bigint => (2n * n + d) / (2n * d);

/** Whether what an equation says holds on paper: "=" exactly, "≈" by the rounding that it says. */
function holds({ left: [n, d], sign, right: [m, e], places, rounding }: Equation): boolean {
  const isEqual = n * e === m * d;
  if (sign === '=') return isEqual;
  if (rounding === undefined) {
    // Rounded to the digits that are printed, or worked out from numbers that were.
    const gap = n * e - m * d;
    return (gap < 0n ? -gap : gap) * 10n ** BigInt(Math.max(places, 2)) <= 2n * d * e;
  }
  const [, step] = /a multiple of (\d(?:[\d.,]*\d)?)/.exec(rounding) ?? [];
  const [, decimals = '0'] = /to (\d) decimal/.exec(rounding) ?? [];
  const [a, b] =
    step === undefined ? [1n, 10n ** BigInt(decimals)] : fractionOf(step.replaceAll(',', ''));
  // In units of what it was rounded to.
  const [top, bottom] = [n * b, d * a];
  if (rounding.startsWith('truncated')) return (top / bottom) * a * e === m * b;
  const up = halfUp(top, bottom);
  const isTie = 2n * top === (2n * up - 1n) * bottom;
  const even = rounding.includes('even digit') && isTie && up % 2n !== 0n ? up - 1n : up;
  return even * a * e === m * b;
}

function fractionOf(text: string): [bigint, bigint] {
  const [whole = '', part = ''] = text.split('.');
  return [BigInt(whole + part), 10n ** BigInt(part.length)];
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
    const words = wordsOf(score);
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
        const numbered = text.slice(component.id.length).replace(/Căn cứ: .*$/su, '');
        const own = ownWords(numbered, words).replaceAll(/[1-9]\d{0,2}(?:\.\d{3})+/g, '');
        expect(own).not.toMatch(/\d\.\d/);
      }
      expect(said.join('\n')).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
    }
  });

  law('every sum that an explanation says is right, redone on paper', (one) => {
    const score = scoreCase(one);
    for (const { id, name } of componentsOf(score)) {
      const text = explain(score, id, { locale: 'en' }).replace(`${id} ${name}`, '');
      for (const equation of equationsIn(text)) {
        expect(holds(equation), `${equation.text}\n${text}`).toBe(true);
      }
    }
  });
});
