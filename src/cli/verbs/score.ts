import { scoreUnit, type UnitScore } from '../../index.ts';
import { writeScores } from '../../workbook/index.ts';
import { Inputs, type VerbOptions } from '../inputs.ts';
import type { Io } from '../io.ts';
import { csvLine, markdownRow, type Output, openOutput } from '../output.ts';
import type { Refused as RefusedUnit } from '../read-unit.ts';

export type ScoreFormat = 'json' | 'jsonl' | 'csv' | 'md' | 'xlsx';

type Options = VerbOptions & { readonly format?: ScoreFormat | undefined };

/** Scores every submission of the files, each for itself, in their order. */
export async function score(files: readonly string[], options: Options, io: Io): Promise<number> {
  const inputs = await Inputs.open(options, io);
  const { rubric, scoring } = inputs;
  const output = await openOutput(options.out, io);
  const printer = printerOf(output, options);
  try {
    let position = 0;
    for await (const unit of inputs.units(files)) {
      await printer.print(
        'submission' in unit
          ? scoreUnit(rubric, unit.submission, scoring)
          : { error: { position, ...unit } },
      );
      position += 1;
    }
    await printer.end();
    await output.end();
  } catch (error) {
    await output.abandon();
    throw error;
  }
  return inputs.end();
}

interface Printer {
  print(result: UnitScore | Refused): Promise<void>;
  end(): Promise<void>;
}

function printerOf(output: Output, { format, locale }: Options): Printer {
  if (format !== 'xlsx') return new ScorePrinter(output, format);
  const scores: UnitScore[] = [];
  return {
    async print(result) {
      if (!('error' in result)) scores.push(result);
    },
    end: async () => output.write(await writeScores(scores, { locale })),
  };
}

/** Why there is no score; the position is that among all units of the files. */
interface Refused {
  readonly error: RefusedUnit & { readonly position: number };
}

type TextFormat = Exclude<ScoreFormat, 'xlsx'>;

/** One result alone is printed as one JSON text; of several each has its line. */
class ScorePrinter implements Printer {
  readonly #output: Output;
  readonly #format: TextFormat | undefined;
  #first: UnitScore | Refused | undefined;
  #count = 0;

  constructor(output: Output, format: TextFormat | undefined) {
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
