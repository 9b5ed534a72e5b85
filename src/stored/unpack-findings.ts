import type { Finding } from '../rubric/finding.ts';
import type { CompiledRubric } from '../scoring/compiled-rubric.ts';
import { readingFinding } from '../scoring/readings.ts';
import { BETWEEN } from './answer-text.ts';
import type { Columns } from './columns.ts';
import { refused } from './read-packed.ts';

/** What the components say of the findings: see `Columns`. */
export type UnpackedRows = Pick<Columns, 'out' | 'excluded' | 'reasons'>;

/**
 * The findings as they were: what they say stands in the rubric and in the components.
 *
 * @throws {InputError} where a text says nothing of this rubric.
 */
export function unpackFindings(
  text: string,
  rubric: CompiledRubric,
  rows: UnpackedRows,
): Finding[] {
  const findings: Finding[] = [];
  let from = 0;
  while (from < text.length) {
    const to = text.indexOf(BETWEEN, from);
    // What ends a text ends the last one too.
    if (to < 0) throw refused('unreadable', ['findings'], 'the last finding is cut');
    if (text.charAt(from) === '{') findings.push(JSON.parse(text.slice(from, to)) as Finding);
    else addRun(findings, text, from, to, rubric, rows);
    from = to + 1;
  }
  return findings;
}

/** A letter, and places behind it. */
function addRun(
  findings: Finding[],
  text: string,
  from: number,
  to: number,
  rubric: CompiledRubric,
  rows: UnpackedRows,
): void {
  const letter = text.charAt(from);
  for (let at = from + 1; at <= to; ) {
    let place = 0;
    const start = at;
    for (let code = text.charCodeAt(at) - 48; at < to && code >= 0 && code <= 9; ) {
      place = 10 * place + code;
      at += 1;
      code = text.charCodeAt(at) - 48;
    }
    const isPlace = at > start && (at === to || text.charAt(at) === ',');
    const finding = isPlace ? findingAt(letter, place, rubric, rows) : undefined;
    if (finding === undefined) {
      throw refused('unreadable', ['findings'], `"${text.slice(from, to)}" is no finding`);
    }
    findings.push(finding);
    at += 1;
  }
}

function findingAt(
  letter: string,
  place: number,
  { assumed, components, readings }: CompiledRubric,
  { out, excluded, reasons }: UnpackedRows,
): Finding | undefined {
  switch (letter) {
    case 'w':
      return assumed[place];
    case 'e':
      return components[place]?.noEvidence;
    case 'i':
      return components[place]?.inferred;
    case 'x':
      return unforeseen(components[place]?.checked.definition.id, reasons[excluded.indexOf(place)]);
    case 'r': {
      const reading = readings.list[place];
      return reading && readingFinding(reading, (row) => out.includes(row));
    }
    default:
      return undefined;
  }
}

/** As it is found while scoring, with the reason that the component's own step holds. */
function unforeseen(id: string | undefined, reason: string | undefined): Finding | undefined {
  if (id === undefined || reason === undefined) return undefined;
  const path = ['answers', id, 'notApplicable'];
  return { code: 'exclusion-unforeseen', severity: 'warning', path, component: id, reason };
}
