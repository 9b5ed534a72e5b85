import type { Answer, AnswerShape } from '../../../rules/answer.ts';
import type { IntakeCode } from '../../issue.ts';
import {
  type AnswerReading,
  aboutComponent,
  type InputPath,
  pathOf,
  refuse,
} from '../../reading.ts';
import type { ShapeOf } from '../reader.ts';

/** How one shape of answer is read from the text of a report's cell; undefined with its issue told. */
export type CellReader<T extends AnswerShape['type']> = (
  reading: AnswerReading,
  path: InputPath,
  text: string,
  shape: ShapeOf<T>,
) => Answer | undefined;

/** What is kept of a cell in a finding. */
const MAX_WRITTEN = 500;

/** An answer that a cell says in other words than it is written in tables: nobody is to be surprised. */
export function loosely(
  reading: AnswerReading,
  path: InputPath,
  text: string,
  answer: Answer | undefined,
): Answer | undefined {
  if (answer === undefined) return undefined;
  const written = text.length > MAX_WRITTEN ? `${text.slice(0, MAX_WRITTEN - 1)}…` : text;
  const at = pathOf(path);
  const about = { severity: 'info', path: at, ...aboutComponent(at) } as const;
  reading.findings.push({ code: 'read-loosely', ...about, written });
  return Object.freeze(answer);
}

const WHY: { readonly [C in IntakeCode]?: string } = {
  'excel-error': 'an error of the spreadsheet stands where its result was to be',
  'inexact-number': 'about so many: the number itself is needed',
  'target-not-value': 'a requirement or a plan stands where what was reached is expected',
  'other-measure': 'the number measures something else: a change, a rate, or what was not done',
  'unknown-words': 'the words beside the number are not those of what is asked for',
  'several-numbers': 'each of several numbers can be meant',
  'template-left': 'the words of the form stand there, and nobody has chosen',
  'evidence-not-answer': 'a document is cited, and what it shows is not said',
  'ambiguous-words': 'the words can mean one thing or the other',
  'ambiguous-number': 'it can be read in two ways',
  'unit-mismatch': 'it is in another unit',
};

/** Says why a cell cannot be taken. */
export function refuseCell(
  reading: AnswerReading,
  path: InputPath,
  text: string,
  expected: string,
  {
    code,
    readings,
  }: { readonly code: IntakeCode; readonly readings?: readonly string[] | undefined },
): undefined {
  const message = WHY[code] ?? `the cell cannot be read: ${expected} is expected`;
  const told = readings === undefined ? {} : { readings };
  return refuse(reading, path, code, message, { expected, received: text, ...told });
}
