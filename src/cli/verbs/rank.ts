import {
  type RankOptions,
  rankUnits,
  type Submission,
  streamScores,
  type UnitScore,
  type UnitSummary,
} from '../../index.ts';
import { writeRanking } from '../../workbook/index.ts';
import { Inputs, type VerbOptions } from '../inputs.ts';
import type { Io } from '../io.ts';
import { csvLine, markdownRow, putWhole } from '../output.ts';
import { openText, type TextSource } from '../text-source.ts';

type Options = VerbOptions & {
  readonly format?: 'json' | 'jsonl' | 'csv' | 'md' | 'xlsx' | undefined;
  readonly by?: RankOptions['by'];
  readonly pillar?: string;
  readonly ties?: RankOptions['ties'];
  readonly within?: 'group';
  readonly group?: string;
};

/** Ranks the units of a file; without bounds they are taken from the file in a first pass. */
export async function rank(file: string, options: Options, io: Io): Promise<number> {
  const inputs = await Inputs.open(options, io);
  const { rubric, scoring } = inputs;
  const source = await openText(file, io);
  const submissions = reader(inputs, source, options.group);
  try {
    if (options.format === 'xlsx') {
      await putWhole(await asWorkbook(inputs, submissions, options), options.out, io);
      return inputs.end();
    }
    const summaries: UnitSummary[] = [];
    const all = streamScores(rubric, submissions, { ...scoring, summary: true });
    for await (const summary of all) summaries.push(summary);
    const { by, pillar, ties, within } = options;
    const rows = rankUnits(summaries, { by, pillar, ties, within });
    await putWhole(printed(rows, options.format ?? 'json'), options.out, io);
    return inputs.end();
  } finally {
    await source.close();
  }
}

/** The sheets tell what was lost by component, so that whole results are needed. */
async function asWorkbook(
  { rubric, scoring }: Inputs,
  submissions: () => AsyncGenerator<Submission>,
  { by, pillar, ties, within, locale }: Options,
): Promise<Uint8Array> {
  const units: UnitScore[] = [];
  for await (const unit of streamScores(rubric, submissions, scoring)) units.push(unit);
  const ranking = rankUnits(units, { by, pillar, ties, within });
  return writeRanking({ units, ranking }, { locale });
}

/** The units that can be taken; of the others each issue is told once, however often they are read. */
function reader(
  inputs: Inputs,
  source: TextSource,
  group: string | undefined,
): () => AsyncGenerator<Submission> {
  let isAgain = false;
  return async function* () {
    for await (const submission of inputs.submissionsIn(source, isAgain)) {
      if (group === undefined || submission.unit.group === group) yield submission;
    }
    isAgain = true;
  };
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
