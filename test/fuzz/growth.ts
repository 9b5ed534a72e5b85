import { hueCommune2023 as shippedHue } from '../../rubrics/index.ts';
import {
  defineRubric,
  lintRubric,
  parseSubmission,
  type RubricDefinition,
  rubricFromTable,
  type SubmissionInput,
  scoreCohort,
  scoreUnit,
} from '../../src/index.ts';
import { createRng, randomSubmission } from '../support/random-submission.ts';
import { rubricOf } from '../support/small-rubric.ts';
import { HEAD } from './tables.ts';
import { CONDITIONS } from './texts.ts';

const hueCommune2023: RubricDefinition = shippedHue;

// Twice the size: how many times as long. Medians, the two sizes measured by turns.

export interface Growth {
  readonly what: string;
  readonly sizes: readonly [number, number];
  readonly ms: readonly [number, number];
  readonly ratio: number;
}

const TIMES = 9;
/** A machine with others on it: what is once within the limit is within it. */
const ATTEMPTS = 5;
export const LIMIT = 2.2;

function medians(calls: readonly [() => void, () => void]): [number, number] {
  const spent: [number[], number[]] = [[], []];
  for (let time = 0; time < TIMES; time += 1) {
    for (const [at, call] of calls.entries()) {
      const start = performance.now();
      call();
      spent[at]?.push(performance.now() - start);
    }
  }
  const middle = (list: number[]): number => list.sort((a, b) => a - b)[TIMES >> 1] ?? 0;
  return [middle(spent[0]), middle(spent[1])];
}

function grown(what: string, size: number, make: (size: number) => () => unknown): Growth {
  const calls = [make(size), make(2 * size)] as const;
  let best: Growth | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const ms = medians(calls);
    const ratio = ms[1] / ms[0];
    if (best === undefined || ratio < best.ratio)
      best = { what, sizes: [size, 2 * size], ms, ratio };
    if (best.ratio <= LIMIT) break;
  }
  return best as Growth;
}

const unitOf = (answers: object, more: object = {}): object => ({
  unit: { id: 'u' },
  answers,
  ...more,
});
const small = rubricOf([{ rule: { kind: 'ratio' } }, {}]);
const read = (value: unknown) => () => parseSubmission(small, value);
const cellRead = (value: unknown) => () => parseSubmission(small, value, { locale: 'vi' });

function componentsBy(size: number) {
  return rubricOf(Array.from({ length: size }, () => ({ rule: { kind: 'ratio' as const } })));
}

function answersTo(size: number): SubmissionInput {
  const one = () => ({ numerator: 3, denominator: 7 });
  const answers = Array.from({ length: size }, (_, at) => [`I.1.${at + 1}`, one()] as const);
  return { unit: { id: 'u' }, answers: Object.fromEntries(answers) };
}

/** What is measured: everything that a stranger can make larger. */
export function growths(): Growth[] {
  const decided = (at: number) => ({
    component: at % 2 === 0 ? 'I.1.1' : 'I.1.2',
    ...{ stage: 's', by: 'UBND', on: '2024-06-01', reason: 'x', rejected: true },
  });
  const list = (size: number, item: (at: number) => unknown) =>
    Array.from({ length: size }, (_, at) => item(at));
  return [
    grown('components: define', 200, (n) => {
      const text = JSON.stringify(componentsBy(n));
      return () => defineRubric(JSON.parse(text));
    }),
    grown('components: lint', 200, (n) => {
      const rubric = defineRubric(componentsBy(n));
      return () => lintRubric(rubric);
    }),
    grown('components: read and score', 400, (n) => {
      const [rubric, submission] = [defineRubric(componentsBy(n)), answersTo(n)];
      return () => scoreUnit(rubric, submission);
    }),
    grown('unknown components', 2000, (n) => read(unitOf(answersTo(n).answers))),
    grown('unknown keys', 1000, (n) =>
      read({
        ...unitOf({}),
        ...Object.fromEntries(list(n, (at) => [`k${at}`, 1]) as [string, number][]),
      }),
    ),
    grown('evidence', 400, (n) =>
      read(
        unitOf({ 'I.1.2': { achieved: true, evidence: list(n, (at) => ({ title: `QĐ ${at}` })) } }),
      ),
    ),
    grown('evidence beyond its limit', 20_000, (n) =>
      read(unitOf({ 'I.1.2': { achieved: true, evidence: list(n, () => ({ title: 'x' })) } })),
    ),
    grown('verifications', 2000, (n) =>
      read(unitOf({ 'I.1.2': { achieved: true } }, { verifications: list(n, decided) })),
    ),
    grown('a long note', 5000, (n) =>
      read(unitOf({ 'I.1.2': { achieved: true, note: 'ệ'.repeat(n) } })),
    ),
    ...(['9', ' ', '1.', '1/', '%', '(', 'a ', 'không ', '12,5% '] as const).map((unit) =>
      grown(`a cell of ${JSON.stringify(unit)}`, 50_000, (n) =>
        cellRead(unitOf({ 'I.1.1': unit.repeat(n / unit.length) })),
      ),
    ),
    grown('a number of digits', 100_000, (n) =>
      read(unitOf({ 'I.1.1': { value: '9'.repeat(n) } })),
    ),
    grown('objects in each other', 20_000, (n) => {
      let deep: object = {};
      for (let level = 0; level < n; level += 1) deep = { value: deep };
      return read(unitOf({ 'I.1.1': deep }));
    }),
    grown('units of a cohort', 60, (n) => {
      const rng = createRng(18);
      const units = list(n, (at) => ({
        ...randomSubmission(hueCommune2023, rng),
        unit: { id: `u${at}` },
      })) as SubmissionInput[];
      return () => scoreCohort(hueCommune2023, units);
    }),
    grown('rows of a table', 60, (n) => {
      const rows = [
        ['I', 'A', '', ''],
        ['1', 'B', '', ''],
        ...list(n, (at) => [`1.${at + 1}`, `C ${at}`, '10', CONDITIONS[at % 50]]),
      ] as string[][];
      const mapping = {
        columns: { number: 0, name: 1, points: 2, condition: 3 },
        rubric: HEAD,
      };
      return () => rubricFromTable(rows, mapping);
    }),
    ...(['đạt 80% ', '; ', 'Từ 5 đến 10: 1 điểm; ', '(', '- \n', '100%', 'mỗi ', ' '] as const).map(
      (unit) =>
        grown(`a condition of ${JSON.stringify(unit)}`, 4000, (n) => {
          const rows = [
            ['I', 'A', '', ''],
            ['1', 'B', '', ''],
            ['1.1', 'C', '10', unit.repeat(n / unit.length)],
          ];
          const mapping = {
            columns: { number: 0, name: 1, points: 2, condition: 3 },
            rubric: HEAD,
          };
          return () => rubricFromTable(rows, mapping);
        }),
    ),
  ];
}
