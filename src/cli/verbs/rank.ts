import {
  explainRanking,
  explainSensitivity,
  type RankOptions,
  rankUnits,
  type SensitivityOptions,
  type Submission,
  scoreCohort,
  sensitivity,
  streamScores,
  type UnitScore,
  type UnitSummary,
} from '../../index.ts';
import { writeRanking } from '../../workbook/index.ts';
import { Inputs, type VerbOptions } from '../inputs.ts';
import type { Io } from '../io.ts';
import { putWhole } from '../output.ts';
import { printed, type Table } from '../ranking-table.ts';
import { type SensitivityChoices, sensitivityOptions } from '../sensitivity-options.ts';
import { openText, type TextSource } from '../text-source.ts';

type Options = VerbOptions &
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
  const sure = sensitivityOptions({ ...options });
  const inputs = await Inputs.open(options, io);
  const source = await openText(file, io);
  try {
    const submissions = reader(inputs, source, options.group);
    await putWhole(await ranked(inputs, submissions, sure, options), options.out, io);
    return inputs.end();
  } finally {
    await source.close();
  }
}

type Submissions = () => AsyncGenerator<Submission>;

async function ranked(
  inputs: Inputs,
  submissions: Submissions,
  sure: SensitivityOptions | undefined,
  options: Options,
): Promise<string | Uint8Array> {
  const { rubric, scoring } = inputs;
  const { format = 'json', locale, by, pillar, ties, within } = options;
  if (format === 'xlsx') return asWorkbook(inputs, submissions, options);
  if (sure !== undefined) return withIntervals(inputs, submissions, sure, options);
  const summaries: UnitSummary[] = [];
  const all = streamScores(rubric, submissions, { ...scoring, summary: true });
  for await (const summary of all) summaries.push(summary);
  const rows = rankUnits(summaries, { by, pillar, ties, within });
  if (format === 'text') return `${explainRanking(rows, { locale, rubric })}\n`;
  return printed(
    rows.map((row) => ({ row })),
    format,
  );
}

/** Every rank with those that it has in nine of ten draws; drawn again and again, units are held. */
async function withIntervals(
  { rubric }: Inputs,
  read: Submissions,
  sure: SensitivityOptions,
  { format = 'json', locale }: Options,
): Promise<string> {
  const submissions: Submission[] = [];
  for await (const submission of read()) submissions.push(submission);
  const analysis = sensitivity(rubric, submissions, sure);
  if (format === 'text') return `${explainSensitivity(analysis, { locale, rubric })}\n`;
  const { ranking } = scoreCohort(rubric, submissions, { summary: true });
  // Both are in the order of the ranks as the rubric stands.
  const rows = ranking.map((row, at) => ({ row, sure: analysis.units[at] }));
  return printed(rows, format as Table);
}

/** The sheets tell what was lost by component, so that whole results are needed. */
async function asWorkbook(
  { rubric, scoring }: Inputs,
  submissions: Submissions,
  { by, pillar, ties, within, locale }: Options,
): Promise<Uint8Array> {
  const units: UnitScore[] = [];
  for await (const unit of streamScores(rubric, submissions, scoring)) units.push(unit);
  const ranking = rankUnits(units, { by, pillar, ties, within });
  return writeRanking({ units, ranking }, { locale });
}

/** The units that can be taken; of the others each issue is told once, however often they are read. */
function reader(inputs: Inputs, source: TextSource, group: string | undefined): Submissions {
  let isAgain = false;
  return async function* () {
    for await (const submission of inputs.submissionsIn(source, isAgain)) {
      if (group === undefined || submission.unit.group === group) yield submission;
    }
    isAgain = true;
  };
}
