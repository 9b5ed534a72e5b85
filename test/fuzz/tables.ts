import { hueCommune2023 } from '../../rubrics/index.ts';
import {
  decide,
  defineRubric,
  explainDecision,
  rubricFromTable,
  type TableAnswers,
  type TableMapping,
  type TableReading,
  type TableRows,
} from '../../src/index.ts';
import { chance, int, pick, type Rng } from '../support/random-submission.ts';
import { hold, refusedOr } from './held.ts';
import { hostile } from './hostile.ts';
import { damage, damaged } from './mutate.ts';
import { cell, condition, TABLE } from './texts.ts';

const { pillars: _pillars, maxPoints: _maxPoints, ...head } = hueCommune2023;
export const HEAD: TableMapping['rubric'] = { ...head, facts: [] };
const MAPPING: TableMapping = {
  columns: { number: 0, name: 1, points: 2, due: 3, condition: 4 },
  rubric: HEAD,
};

/** Some rows of a printed table, with conditions of others and cells that went wrong. */
function rowsOf(rng: Rng): unknown[] {
  const from = int(rng, 0, TABLE.length - 2);
  const rows: unknown[] = TABLE.slice(from, from + int(rng, 1, 10)).map((row) => {
    const copy: unknown[] = [...row];
    if (chance(rng, 0.5)) copy[4] = condition(rng);
    if (chance(rng, 0.15)) copy[int(rng, 0, 4)] = chance(rng, 0.5) ? cell(rng) : hostile(rng);
    return copy;
  });
  return [['I', 'Nhận thức số', '', '', ''], ['1', 'Văn bản', '', '', ''], ...rows];
}

/** What can be read is a draft, what cannot is told; what blocks nothing is a rubric. */
export function tryTable(rng: Rng): string {
  const rows: unknown = rowsOf(rng);
  if (chance(rng, 0.2)) damage(rows, rng);
  const mapping = chance(rng, 0.1) ? damaged(MAPPING, rng, 2) : MAPPING;
  const reading = refusedOr(() => {
    return rubricFromTable(
      (chance(rng, 0.02) ? hostile(rng) : rows) as TableRows,
      mapping as TableMapping,
    );
  });
  if (reading === undefined) return 'refused';
  const { rubric, decisions, issues } = reading;
  for (const { code, row } of [...decisions, ...issues]) {
    hold(/^[a-z-]+$/.test(code), `a decision ${code}`);
    hold(row === null || Number.isSafeInteger(row), `${code} in row ${row}`);
  }
  for (const one of decisions.slice(0, 3)) {
    hold(explainDecision(one, { locale: 'vi' }) !== '', `nothing said of ${one.code}`);
  }
  hold(JSON.stringify(JSON.parse(JSON.stringify(rubric))) === JSON.stringify(rubric), 'no JSON');
  const blocked = decisions.some(({ blocks }) => blocks);
  const defined = refusedOr(() => defineRubric(rubric));
  // A mapping with faults makes a draft with its faults.
  const sound = mapping === MAPPING && issues.length === 0 && rubric.pillars.length > 0;
  hold(defined !== undefined || blocked || !sound, 'no rubric, and nothing blocks it');
  decideOn(reading, rng);
  return defined === undefined ? 'left open' : 'a rubric';
}

function decideOn(reading: TableReading, rng: Rng): void {
  const answers = reading.decisions.slice(0, 5).map(({ item, code }) => {
    const said = pick(rng, [
      ...['accept', 'drop', { points: '5' }, { due: '31.10' }, { kind: 'achieved' }].map(
        (one) => () => one,
      ),
      () => ({ kind: 'ratio', target: '0.8' }),
      () => hostile(rng),
    ])();
    return [chance(rng, 0.5) ? item : `${item}:${code}`, said] as const;
  });
  refusedOr(() => decide(reading, Object.fromEntries(answers) as TableAnswers));
}
