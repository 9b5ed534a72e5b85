import { scoreUnit, type UnitScore } from '../../index.ts';
import { EXIT, type Io } from '../io.ts';
import {
  type InputOptions,
  type OutputOptions,
  type ScoringOptions,
  scoreOptions,
} from '../options.ts';
import { csvLine, markdownRow, type Output, openOutput } from '../output.ts';
import { printIssues, type ReadUnit, readUnits } from '../read-units.ts';
import { loadRubric } from '../rubric.ts';
import { openText } from '../text-source.ts';

export type ScoreFormat = 'json' | 'jsonl' | 'csv' | 'md';

type Options = InputOptions &
  OutputOptions &
  ScoringOptions & { readonly format?: ScoreFormat | undefined };

/** Scores every submission of the files, each for itself, in their order. */
export async function score(files: readonly string[], options: Options, io: Io): Promise<number> {
  const rubric = await loadRubric(options.rubric, options.locale);
  const scoring = await scoreOptions(options);
  const output = await openOutput(options.out, io);
  const printer = new ScorePrinter(output, options.format);
  const given = { locale: options.locale, asCells: options.cells === true };
  let exit: number = EXIT.fine;
  try {
    for (const file of files) {
      const source = await openText(file, io);
      try {
        for await (const unit of readUnits(rubric, source, given)) {
          if ('issues' in unit) {
            exit = EXIT.data;
            printIssues(unit, io, options.locale);
          }
          await printer.print(
            resultOf(unit, (submission) => scoreUnit(rubric, submission, scoring)),
          );
        }
      } finally {
        await source.close();
      }
    }
    await printer.end();
    await output.end();
  } catch (error) {
    await output.abandon();
    throw error;
  }
  return exit;
}

type Scored = Extract<ReadUnit, { submission: unknown }>['submission'];
type Refused = { readonly error: object };

function resultOf(unit: ReadUnit, scoreOf: (submission: Scored) => UnitScore): UnitScore | Refused {
  if ('submission' in unit) return scoreOf(unit.submission);
  const { position, unit: id, issues } = unit;
  return { error: { position, unit: id, issues } };
}

/** One result alone is printed as one JSON text; of several each has its line. */
class ScorePrinter {
  readonly #output: Output;
  readonly #format: ScoreFormat | undefined;
  #first: UnitScore | Refused | undefined;
  #count = 0;

  constructor(output: Output, format: ScoreFormat | undefined) {
    this.#output = output;
    this.#format = format;
  }

  async print(result: UnitScore | Refused): Promise<void> {
    this.#count += 1;
    if (this.#format === undefined && this.#count === 1) {
      this.#first = result;
      return;
    }
    if (this.#first !== undefined) await this.#write(this.#first, 1);
    this.#first = undefined;
    await this.#write(result, this.#count);
  }

  async end(): Promise<void> {
    if (this.#first !== undefined)
      await this.#output.write(`${JSON.stringify(this.#first, null, 2)}\n`);
    if (this.#format === 'json') await this.#output.write(this.#count === 0 ? '[]\n' : '\n]\n');
  }

  async #write(result: UnitScore | Refused, at: number): Promise<void> {
    switch (this.#format ?? 'jsonl') {
      case 'json':
        return this.#output.write(`${at === 1 ? '[' : ','}\n${JSON.stringify(result, null, 2)}`);
      case 'jsonl':
        return this.#output.write(`${JSON.stringify(result)}\n`);
      case 'csv':
      case 'md':
        if ('error' in result) return;
        return this.#output.write(tableOf(result, at === 1, this.#format === 'md'));
    }
  }
}

const COLUMNS = [
  'unit',
  'name',
  'group',
  'points',
  'maxPoints',
  'assessablePoints',
  'index',
  'grade',
];

/** A row of a unit, with the head of the table before the first. */
function tableOf(result: UnitScore, withHead: boolean, isMarkdown: boolean): string {
  const { unit, points, maxPoints, assessablePoints, index, grade, pillars } = result;
  const row = isMarkdown ? markdownRow : csvLine;
  const head = [...COLUMNS, ...pillars.map(({ id }) => id)];
  const cells = [
    ...[unit.id, unit.name, unit.group, points, maxPoints, assessablePoints, index, grade],
    ...pillars.map((pillar) => pillar.points),
  ];
  const rule = isMarkdown ? markdownRow(head.map(() => '---')) : '';
  return `${withHead ? row(head) + rule : ''}${row(cells)}`;
}
