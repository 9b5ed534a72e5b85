import type { ParsedRecord } from '../../intake/record.ts';
import type { Found } from './found.ts';
import { figureAt, pathsOf } from './paths.ts';
import type { FigurePath, ScreenRow } from './row.ts';

/** With so many units that state a whole twice, most of them have to agree for it to be one whole. */
const MANY = 10;
const AGREED = 0.8;

/** Rows that share a whole: by the fact that their rules name, or by the document's noun for it. */
interface Group {
  readonly facts: Set<string>;
  readonly rows: ScreenRow[];
}

/** Where a unit states the whole, and how often it relies on it. */
interface Statement {
  readonly path: FigurePath;
  readonly value: string;
  weight: number;
}

/**
 * One whole that a unit states differently. What most of its statements say is taken for right, and
 * what says otherwise is named; where it is one against one, both are. A noun that the units of a
 * cohort use for different things is no whole.
 */
export function findWholes(
  found: Found,
  records: readonly ParsedRecord[],
  rows: readonly ScreenRow[],
): void {
  for (const group of groupsOf(rows)) {
    const byUnit = records.map((record, unit) => statementsOf(group, record, unit));
    const several = byUnit.filter((list) => list.length > 1);
    const agreed = several.filter((list) => list.every(({ value }) => value === list[0]?.value));
    const isLoose = several.length >= MANY && agreed.length < AGREED * several.length;
    if (isLoose) continue;
    for (const [unit, list] of byUnit.entries()) {
      const differing = differingIn(list);
      if (differing.paths.length === 0) continue;
      const { expected, paths } = differing;
      const told = expected === undefined ? {} : { expected: [expected, expected] as const };
      found.add(unit, 'whole-differs', paths, told);
    }
  }
}

function groupsOf(rows: readonly ScreenRow[]): readonly Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const { fact, whole } = row;
    if (fact === undefined && whole === undefined) continue;
    const met = groups.filter(
      (one) =>
        (fact !== undefined && one.facts.has(fact)) ||
        (whole !== undefined && one.rows.some((other) => other.whole === whole)),
    );
    const facts = new Set([...met.flatMap((one) => [...one.facts])]);
    if (fact !== undefined) facts.add(fact);
    // Two facts are two wholes, whatever nouns a document has for them.
    const joined =
      facts.size > 1 ? met.filter((one) => fact !== undefined && one.facts.has(fact)) : met;
    const [first] = joined;
    if (first === undefined)
      groups.push({ facts: new Set(fact === undefined ? [] : [fact]), rows: [row] });
    else {
      first.rows.push(row);
      if (fact !== undefined) first.facts.add(fact);
      for (const other of joined.slice(1)) {
        first.rows.push(...other.rows);
        for (const one of other.facts) first.facts.add(one);
        groups.splice(groups.indexOf(other), 1);
      }
    }
  }
  return groups.filter(({ facts, rows: own }) => facts.size + own.length > 1);
}

function statementsOf({ facts, rows }: Group, record: ParsedRecord, unit: number): Statement[] {
  const statements: Statement[] = [];
  for (const fact of facts) {
    const value = record.submission.facts[fact];
    if (value !== undefined) statements.push({ path: ['facts', fact], value, weight: 1 });
  }
  const [ofFact] = statements;
  for (const row of rows) {
    if (Number.isNaN(row.bottom[unit] as number)) continue;
    if (row.own[unit] === 0) {
      // The row relies on the fact: another vote for it.
      if (ofFact !== undefined) ofFact.weight += 1;
      continue;
    }
    const [path, another] = pathsOf(row, unit, 'bottom');
    const value = path === undefined ? null : figureAt(record, path);
    if (path === undefined || another !== undefined || value === null) continue;
    statements.push({ path, value, weight: 1 });
  }
  return statements;
}

function differingIn(list: readonly Statement[]): {
  readonly paths: readonly FigurePath[];
  readonly expected?: string;
} {
  const votes = new Map<string, number>();
  for (const { value, weight } of list) votes.set(value, (votes.get(value) ?? 0) + weight);
  if (votes.size < 2) return { paths: [] };
  const [[first = '', most = 0] = [], [, next = 0] = []] = [...votes].sort(([, a], [, b]) => b - a);
  if (most === next) return { paths: list.map(({ path }) => path) };
  const paths = list.filter(({ value }) => value !== first).map(({ path }) => path);
  return { paths, expected: first };
}
