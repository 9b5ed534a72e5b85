import {
  explainRanking,
  explainSensitivity,
  type RankInterval,
  type RankOptions,
  type RubricDefinition,
  rankUnits,
  type ScoreOptions,
  type SensitivityOptions,
  type Submission,
  scoreCohort,
  sensitivity,
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
import { type SensitivityChoices, sensitivityOptions } from '../sensitivity-options.ts';
import { openText, type TextSource } from '../text-source.ts';

type Table = 'json' | 'jsonl' | 'csv' | 'md';
type Options = InputOptions &
  OutputOptions &
  ScoringOptions &
  SensitivityChoices & {
    readonly format?: Table | 'text' | 'xlsx' | undefined;
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
  const sure = sensitivityOptions({ ...options });
  const source = await openText(file, io);
  try {
    const reader = new UnitReader(rubric, source, options, io);
    if (options.format === 'xlsx') {
      const bytes = await asWorkbook(rubric, reader, scoring, options);
      await put(bytes, options.out, io);
      return reader.refused ? EXIT.data : EXIT.fine;
    }
    if (sure !== undefined) {
      await put(await withIntervals(rubric, reader, sure, options), options.out, io);
      return reader.refused ? EXIT.data : EXIT.fine;
    }
    const summaries: UnitSummary[] = [];
    const all = streamScores(rubric, () => reader.submissions(), { ...scoring, summary: true });
    for await (const summary of all) summaries.push(summary);
    const { by, pillar, ties, within } = options;
    const rows = rankUnits(summaries, { by, pillar, ties, within });
    const { format = 'json', locale } = options;
    const text =
      format === 'text'
        ? `${explainRanking(rows, { locale, rubric })}\n`
        : printed(
            rows.map((row) => ({ row })),
            format,
          );
    await put(text, options.out, io);
    return reader.refused ? EXIT.data : EXIT.fine;
  } finally {
    await source.close();
  }
}

/** Every rank with those that it has in nine of ten draws; drawn again and again, units are held. */
async function withIntervals(
  rubric: RubricDefinition,
  reader: UnitReader,
  sure: SensitivityOptions,
  { format = 'json', locale }: Options,
): Promise<string> {
  const submissions: Submission[] = [];
  for await (const submission of reader.submissions()) submissions.push(submission);
  const analysis = sensitivity(rubric, submissions, sure);
  if (format === 'text') return `${explainSensitivity(analysis, { locale, rubric })}\n`;
  const { ranking } = scoreCohort(rubric, submissions, { summary: true });
  // Both are in the order of the ranks as the rubric stands.
  const rows = ranking.map((row, at) => ({ row, sure: analysis.units[at] }));
  return printed(rows, format as Table);
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

interface Ranked {
  readonly row: ReturnType<typeof rankUnits>[number];
  readonly sure?: RankInterval | undefined;
}

function printed(rows: readonly Ranked[], format: Table): string {
  const told = rows.map(({ row, sure }) =>
    sure === undefined ? row : { ...row, interval: sure.interval, keeps: sure.keeps },
  );
  if (format === 'json') return `${JSON.stringify(told, null, 2)}\n`;
  if (format === 'jsonl') return told.map((row) => `${JSON.stringify(row)}\n`).join('');
  const line = format === 'md' ? markdownRow : csvLine;
  const head = rows.some(({ sure }) => sure !== undefined)
    ? [...HEAD, 'low', 'high', 'keeps']
    : HEAD;
  const rule = format === 'md' ? markdownRow(head.map(() => '---')) : '';
  const cells = rows.map(({ row, sure }) => {
    const { rank: place, unit, points, index, grade, figure, errors } = row;
    const own = [place, unit.id, unit.name, unit.group, points, index, grade, figure, errors];
    const [low = null, high = null] = sure?.interval ?? [];
    return line(sure === undefined ? own : [...own, low, high, sure.keeps]);
  });
  return `${line(head)}${rule}${cells.join('')}`;
}
