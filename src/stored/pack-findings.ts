import { canonicalJson } from '../exact/canonical-json.ts';
import type { Finding } from '../rubric/finding.ts';
import { BETWEEN } from './answer-text.ts';
import type { Columns } from './columns.ts';
import type { Rows } from './rows.ts';

type Letter = 'w' | 'e' | 'i' | 'x' | 'r';

/**
 * Findings that the rubric says are short: `w` assumed weights, `e` (no evidence), `i` (an inferred
 * rule) and `x` (an exclusion that the document does not foresee, with the reason that is packed
 * besides) with the places of components, `r` with the places of readings, whose rows follow from the
 * components: all that rest on it and count. Others are JSON texts. Each ends with `|`; several of
 * one sort in a row share a letter, and places that follow each other are a range: "e0-2,5|".
 */
export function packFindings(findings: readonly Finding[], rows: Rows, columns: Columns): string {
  const parts: string[] = [];
  let last: Letter | undefined;
  // They come in the rubric's order: what is looked for is nearly always the next of its sort.
  let from = 0;
  // The range of places that is being read, behind the last letter.
  let begin = 0;
  let to = 0;
  for (const finding of findings) {
    const { code } = finding;
    let place: number | undefined;
    let letter: Letter | undefined;
    if (code === 'no-evidence' || (code === 'inferred-rule' && finding.reading === undefined)) {
      const list = code === 'no-evidence' ? rows.noEvidence : rows.inferred;
      const at = list.indexOf(finding, from);
      if (at >= 0) {
        from = at;
        place = at;
        letter = code === 'no-evidence' ? 'e' : 'i';
      }
    }
    place ??= placeOf(finding, rows, columns);
    if (place === undefined) {
      if (last !== undefined) {
        endRange(parts, begin, to);
        parts.push(BETWEEN);
      }
      parts.push(jsonOf(finding), BETWEEN);
      last = undefined;
      continue;
    }
    letter ??= letterOf(finding);
    if (letter === last && place === to + 1) {
      to = place;
      continue;
    }
    if (last !== undefined) endRange(parts, begin, to);
    if (letter === last) parts.push(',');
    else parts.push(last === undefined ? letter : `${BETWEEN}${letter}`);
    last = letter;
    begin = place;
    to = place;
  }
  if (last !== undefined) {
    endRange(parts, begin, to);
    parts.push(BETWEEN);
  }
  return parts.join('');
}

function endRange(parts: string[], begin: number, to: number): void {
  parts.push(String(begin));
  if (to > begin) parts.push('-', String(to));
}

function jsonOf(finding: Finding): string {
  return canonicalJson(finding).replaceAll(BETWEEN, '\\u007c');
}

/** Of findings that have a place. */
function letterOf(finding: Finding): Letter {
  switch (finding.code) {
    case 'assumed-weights':
      return 'w';
    case 'no-evidence':
      return 'e';
    case 'exclusion-unforeseen':
      return 'x';
    default:
      return finding.code === 'inferred-rule' && finding.reading !== undefined ? 'r' : 'i';
  }
}

/** Where nothing but its place tells a finding from others. */
function placeOf(finding: Finding, rows: Rows, columns: Columns): number | undefined {
  switch (finding.code) {
    case 'assumed-weights':
      return 0;
    case 'no-evidence': {
      const { component = '', expected, missing, unsigned, path } = finding;
      // Nothing was handed in of all that is asked for.
      const isAll = unsigned.length === 0 && missing.length === expected.length;
      return isAll && path.length === 2 ? rows.placeOf(component) : undefined;
    }
    case 'inferred-rule':
      return finding.reading === undefined
        ? rows.placeOf(finding.component ?? '')
        : readingPlace(finding.reading, finding.components, rows, columns);
    case 'exclusion-unforeseen': {
      const place = rows.placeOf(finding.component ?? '');
      const isSaid =
        place !== undefined && columns.reasons[columns.excluded.indexOf(place)] === finding.reason;
      return isSaid && finding.path.length === 3 ? place : undefined;
    }
    default:
      return undefined;
  }
}

/** The place of a reading, where its rows are those that rest on it and count. */
function readingPlace(
  reading: string,
  components: readonly string[] | undefined,
  rows: Rows,
  { out }: Columns,
): number | undefined {
  const place = rows.readingAt(reading);
  // What holds for the whole document names no row.
  if (place === undefined || components === undefined) return place;
  let next = 0;
  for (const row of rows.restingOn(place)) {
    if (out.includes(row)) continue;
    if (components[next] !== rows.ids[row]) return undefined;
    next += 1;
  }
  return next === components.length ? place : undefined;
}
