import type { InputError } from '../intake/issue.ts';
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

/** A letter, and behind it places and ranges of them. */
function addRun(
  findings: Finding[],
  text: string,
  from: number,
  to: number,
  rubric: CompiledRubric,
  rows: UnpackedRows,
): void {
  const letter = text.charAt(from);
  let begin: number | undefined;
  let place = 0;
  let digits = 0;
  for (let at = from + 1; at <= to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9 && digits < 6) {
      place = 10 * place + digit;
      digits += 1;
      continue;
    }
    const sign = text.charAt(at);
    const isEnd = at === to || sign === ',';
    const isRange = !isEnd && sign === '-' && begin === undefined;
    if (digits === 0 || !(isEnd || isRange)) throw noFinding(text.slice(from, to));
    if (isEnd) {
      for (let next = begin ?? place; next <= place; next += 1) {
        const finding = findingAt(letter, next, rubric, rows);
        if (finding === undefined) throw noFinding(text.slice(from, to));
        findings.push(finding);
      }
    }
    begin = isRange ? place : undefined;
    place = 0;
    digits = 0;
  }
}

function noFinding(text: string): InputError {
  return refused('unreadable', ['findings'], `"${text}" is no finding`);
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
