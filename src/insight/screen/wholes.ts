import type { ParsedRecord } from '../../intake/record.ts';
import type { Found } from './found.ts';
import { figureAt, pathsOf } from './paths.ts';
import type { FigurePath, ScreenRow } from './row.ts';

/** What more than this share of the units state differently, and more than one, is no whole. */
const DIFFERING = 0.2;

/** Rows that share a whole: by the fact that their rules name, or by the document's noun for it. */
interface Group {
  /** By the rubric's rules; else by a noun alone, which may stand for several things. */
  readonly byRule: boolean;
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
    const byUnit = records.map((record, unit) => statementsOf(found, group, record, unit));
    const several = byUnit.filter((list) => list.length > 1);
    const agreed = several.filter((list) => list.every(({ value }) => value === list[0]?.value));
    const differ = several.length - agreed.length;
    if (!group.byRule && differ > Math.max(DIFFERING * several.length, 1)) continue;
    for (const [unit, list] of byUnit.entries()) {
      const differing = differingIn(list);
      if (differing.paths.length === 0) continue;
      const { expected, paths } = differing;
      const told = expected === undefined ? {} : { expected: [expected, expected] as const };
      found.add(unit, 'whole-differs', paths, told);
    }
  }
}

/** By fact first: that is the rubric's own word. A noun joins rows with and without a fact. */
function groupsOf(rows: readonly ScreenRow[]): readonly Group[] {
  const [byFact, byNoun] = [new Map<string, Group>(), new Map<string, Group>()];
  for (const row of rows) {
    const { fact, whole } = row;
    if (fact !== undefined) {
      const group = byFact.get(fact) ?? { byRule: true, facts: new Set([fact]), rows: [] };
      group.rows.push(row);
      byFact.set(fact, group);
    }
    if (whole !== undefined) {
      const group = byNoun.get(whole) ?? { byRule: false, facts: new Set<string>(), rows: [] };
      group.rows.push(row);
      if (fact !== undefined) group.facts.add(fact);
      byNoun.set(whole, group);
    }
  }
  // One noun for two facts stands for two wholes.
  const nouns = [...byNoun.values()].filter(
    ({ facts, rows: own }) => own.length > 1 && facts.size < 2,
  );
  return [...byFact.values(), ...nouns];
}

/** What was found wrong already says nothing of the whole. */
function statementsOf(
  found: Found,
  { facts, rows }: Group,
  record: ParsedRecord,
  unit: number,
): Statement[] {
  const statements: Statement[] = [];
  for (const fact of facts) {
    const value = record.submission.facts[fact];
    const path = ['facts', fact];
    if (value === undefined || found.isNamed(unit, path)) continue;
    statements.push({ path, value, weight: 1 });
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
    if (found.isNamed(unit, path)) continue;
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
