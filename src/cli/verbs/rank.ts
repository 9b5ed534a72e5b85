import {
  explainRanking,
  explainSensitivity,
  type RankOptions,
  rankUnits,
  type SensitivityOptions,
  type Submission,
  type SubmissionInput,
  scoreCohort,
  sensitivity,
} from '../../index.ts';
import { writeRanking } from '../../workbook/index.ts';
import { Inputs, type VerbOptions } from '../inputs.ts';
import { CommandError, EXIT, type Io, refusedAs } from '../io.ts';
import { putPieces } from '../output.ts';
import { printed, type Table } from '../ranking/print.ts';
import { streamedRows } from '../ranking/streamed.ts';
import { type SensitivityChoices, sensitivityOptions } from '../sensitivity-options.ts';

export type RankChoices = VerbOptions &
  SensitivityChoices & {
    readonly format?: Table | 'text' | 'xlsx' | undefined;
    readonly by?: RankOptions['by'];
    readonly pillar?: string;
    readonly ties?: RankOptions['ties'];
    readonly within?: 'group';
    readonly group?: string;
  };

/** Ranks the units of files; without bounds they are taken from the files in a first pass. */
export async function rank(
  files: readonly string[],
  options: RankChoices,
  io: Io,
): Promise<number> {
  const sure = sensitivityOptions({ ...options });
  const inputs = await Inputs.open(options, io);
  requirePillar(inputs, options.pillar);
  const made = await ranked(inputs, files, sure, options);
  if (made === undefined) return Math.max(inputs.end(), EXIT.data);
  await putPieces(made, options.out, io);
  return inputs.end();
}

/** The ranking in pieces; none where a unit stands twice, which has been told. */
async function ranked(
  inputs: Inputs,
  files: readonly string[],
  sure: SensitivityOptions | undefined,
  options: RankChoices,
): Promise<Iterable<string | Uint8Array> | undefined> {
  const { format = 'json', locale } = options;
  if (sure !== undefined || format === 'xlsx') {
    const submissions = await held(inputs, files, options.group);
    if (submissions === undefined) return undefined;
    if (sure !== undefined) return withIntervals(inputs, submissions, sure, options);
    return [await asWorkbook(inputs, submissions, options)];
  }
  const rows = await streamedRows(inputs, files, options);
  if (rows === undefined) return undefined;
  if (format === 'text') {
    return [`${explainRanking([...rows], { locale, rubric: inputs.rubric })}\n`];
  }
  return printed(asRanked(rows), format, false);
}

function* asRanked<Row>(rows: Iterable<Row>): Generator<{ readonly row: Row }> {
  for (const row of rows) yield { row };
}

/** All submissions: drawn again and again, or told with their losses, they are held. */
async function held(
  inputs: Inputs,
  files: readonly string[],
  group: string | undefined,
): Promise<Submission[] | undefined> {
  const submissions: Submission[] = [];
  for await (const submission of inputs.submissions(files)) {
    if (group === undefined || submission.unit.group === group) submissions.push(submission);
  }
  return inputs.isAnyTwice ? undefined : submissions;
}

/** Every rank with those that it has in nine of ten draws. */
async function withIntervals(
  { rubric }: Inputs,
  submissions: readonly Submission[],
  sure: SensitivityOptions,
  { format = 'json', locale }: RankChoices,
): Promise<Iterable<string>> {
  const analysis = await refusedAs(
    () => sensitivity(rubric, submissions, sure),
    ({ sureOfNothing }) => sureOfNothing,
  );
  if (format === 'text') return [`${explainSensitivity(analysis, { locale, rubric })}\n`];
  const { ranking } = scoreCohort(rubric, submissions, { summary: true });
  // Both are in the order of the ranks as the rubric stands.
  const rows = ranking.map((row, at) => ({ row, sure: analysis.units[at] }));
  return printed(rows, format as Table, rows.length > 0);
}

/** The sheets tell what was lost by component, so that whole results are needed. */
async function asWorkbook(
  { rubric, scoring }: Inputs,
  submissions: readonly Submission[],
  { by, pillar, ties, within, locale }: RankChoices,
): Promise<Uint8Array> {
  const { units } = scoreCohort(rubric, submissions as readonly SubmissionInput[], scoring);
  const ranking = rankUnits(units, { by, pillar, ties, within });
  return writeRanking({ units, ranking }, { locale });
}

function requirePillar({ rubric }: Inputs, pillar: string | undefined): void {
  const ids: readonly string[] = rubric.pillars.map(({ id }) => id);
  if (pillar === undefined || ids.includes(pillar)) return;
  throw new CommandError(({ noPillar }) => noPillar(pillar, ids));
}
