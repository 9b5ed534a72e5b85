import { createRng, type Rng } from '../support/random-submission.ts';
import { tryCsv, tryWorkbook } from './files.ts';
import { holdPrototypes } from './held.ts';
import { tryRubric } from './rubrics.ts';
import { tryBounds, tryPacked } from './stored.ts';
import { trySubmission } from './submissions.ts';
import { tryTable } from './tables.ts';

export { growths } from './growth.ts';

/** What is tried, each with its share of a run; answers how it ended, throws what broke. */
const AREAS: readonly (readonly [string, number, (rng: Rng) => string | Promise<string>])[] = [
  ['submission', 0.828, trySubmission],
  ['rubric', 0.09, tryRubric],
  ['table', 0.015, tryTable],
  ['bounds', 0.025, tryBounds],
  ['packed', 0.02, tryPacked],
  ['csv', 0.02, tryCsv],
  ['workbook', 0.002, tryWorkbook],
];

export interface Fault {
  readonly area: string;
  readonly number: number;
  readonly error: unknown;
}

export interface Run {
  readonly seed: number;
  readonly from: number;
  readonly count: number;
  /** Until when at the latest, in milliseconds since 1970. */
  readonly until: number;
  /** This area alone. */
  readonly only?: string | undefined;
}

export interface Outcome {
  ran: number;
  readonly ended: { [area: string]: { [how: string]: number } };
  readonly spent: { [area: string]: number };
  readonly slowest: { [area: string]: { ms: number; number: number } };
  readonly faults: Fault[];
}

/** Every case has its own generator, so that it can be tried again by its number. */
function rngOf(seed: number, number: number): Rng {
  return createRng(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(number + 1, 0xc2b2ae35));
}

function areaOf(drawn: number, only: string | undefined): (typeof AREAS)[number] {
  let left = drawn;
  for (const area of AREAS) {
    if (only === area[0]) return area;
    left -= area[1];
    if (only === undefined && left < 0) return area;
  }
  if (only !== undefined) throw new RangeError(`${only} is none of ${AREAS.map(([name]) => name)}`);
  return AREAS[0] as (typeof AREAS)[number];
}

/** So many cases from a seed, or as many as time allows. */
export async function run({ seed, from, count, until, only }: Run): Promise<Outcome> {
  const outcome: Outcome = { ran: 0, ended: {}, spent: {}, slowest: {}, faults: [] };
  for (let number = from; number < from + count && Date.now() < until; number += 1) {
    const rng = rngOf(seed, number);
    const [area, , attempt] = areaOf(rng(), only);
    const start = performance.now();
    let how = 'broken';
    try {
      how = await attempt(rng);
      holdPrototypes(number % 500 === 0);
    } catch (error) {
      outcome.faults.push({ area, number, error });
    }
    const ms = performance.now() - start;
    outcome.ended[area] ??= {};
    const tally = outcome.ended[area];
    tally[how] = (tally[how] ?? 0) + 1;
    outcome.spent[area] = (outcome.spent[area] ?? 0) + ms;
    if (ms > (outcome.slowest[area]?.ms ?? 0)) outcome.slowest[area] = { ms, number };
    outcome.ran += 1;
  }
  return outcome;
}
