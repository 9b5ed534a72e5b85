import {
  type RankOptions,
  type RubricDefinition,
  rankUnits,
  type ScoreOptions,
  type Submission,
  scoreCohort,
  streamScores,
  type UnitSummary,
} from '../../index.ts';
import { writeRanking } from '../../workbook/index.ts';
import { EXIT, type Io } from '../io.ts';
import {
  type InputOptions,
  type OutputOptions,
  type ScoringOptions,
  scoreOptions,
} from '../options.ts';
import { csvLine, markdownRow, openOutput } from '../output.ts';
import { printIssues, readUnits } from '../read-units.ts';
import { loadRubric } from '../rubric.ts';
import { openText, type TextSource } from '../text-source.ts';

type Options = InputOptions &
  OutputOptions &
  ScoringOptions & {
    readonly format?: 'json' | 'jsonl' | 'csv' | 'md' | 'xlsx' | undefined;
    readonly by?: RankOptions['by'];
    readonly pillar?: string;
    readonly ties?: RankOptions['ties'];
    readonly within?: 'group';
    readonly group?: string;
  };

/** Ranks the units of a file; without bounds they are taken from the file in a first pass. */
export async function rank(file: string, options: Options, io: Io): Promise<number> {
  const rubric = await loadRubric(options.rubric, options.locale);
  const scoring = await scoreOptions(options);
  const source = await openText(file, io);
  try {
    const reader = new UnitReader(rubric, source, options, io);
    if (options.format === 'xlsx') {
      const bytes = await asWorkbook(rubric, reader, scoring, options);
      await put(bytes, options.out, io);
      return reader.refused ? EXIT.data : EXIT.fine;
    }
    const summaries: UnitSummary[] = [];
    const all = streamScores(rubric, () => reader.submissions(), { ...scoring, summary: true });
    for await (const summary of all) summaries.push(summary);
    const { by, pillar, ties, within } = options;
    const rows = rankUnits(summaries, { by, pillar, ties, within });
    await put(printed(rows, options.format ?? 'json'), options.out, io);
    return reader.refused ? EXIT.data : EXIT.fine;
  } finally {
    await source.close();
  }
}

/** The sheets tell what was lost by component, so that whole results are needed. */
async function asWorkbook(
  rubric: RubricDefinition,
  reader: UnitReader,
  scoring: ScoreOptions,
  { by, pillar, ties, within, locale }: Options,
): Promise<Uint8Array> {
  const submissions: Submission[] = [];
  for await (const submission of reader.submissions()) submissions.push(submission);
  const { units } = scoreCohort(rubric, submissions, scoring);
  return writeRanking(
    { units, ranking: rankUnits(units, { by, pillar, ties, within }) },
    { locale },
  );
}

async function put(made: string | Uint8Array, out: string | undefined, io: Io): Promise<void> {
  const output = await openOutput(out, io);
  try {
    await output.write(made);
    await output.end();
  } catch (error) {
    await output.abandon();
    throw error;
  }
}

/** The units that can be taken; of the others each issue is told once, however often they are read. */
class UnitReader {
  refused = false;
  #told = false;
  readonly #rubric: RubricDefinition;
  readonly #source: TextSource;
  readonly #options: Options;
  readonly #io: Io;

  constructor(rubric: RubricDefinition, source: TextSource, options: Options, io: Io) {
    this.#rubric = rubric;
    this.#source = source;
    this.#options = options;
    this.#io = io;
  }

  async *submissions(): AsyncGenerator<Submission> {
    const { locale, cells, group } = this.#options;
    const given = { locale, asCells: cells === true };
    for await (const unit of readUnits(this.#rubric, this.#source, given)) {
      if ('issues' in unit) {
        this.refused = true;
        if (!this.#told) printIssues(unit, this.#io, locale);
      } else if (group === undefined || unit.submission.unit.group === group) {
        yield unit.submission;
      }
    }
    this.#told = true;
  }
}

const HEAD = ['rank', 'unit', 'name', 'group', 'points', 'index', 'grade', 'figure', 'errors'];

function printed(
  rows: ReturnType<typeof rankUnits>,
  format: 'json' | 'jsonl' | 'csv' | 'md',
): string {
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  if (format === 'jsonl') return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const line = format === 'md' ? markdownRow : csvLine;
  const rule = format === 'md' ? markdownRow(HEAD.map(() => '---')) : '';
  const cells = rows.map(({ rank: place, unit, points, index, grade, figure, errors }) =>
    line([place, unit.id, unit.name, unit.group, points, index, grade, figure, errors]),
  );
  return `${line(HEAD)}${rule}${cells.join('')}`;
}
