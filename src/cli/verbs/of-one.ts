import {
  type CompareOptions,
  compareScores,
  explain,
  explainComparison,
  explainPlan,
  planImprovements,
  type ScoreComparison,
  type Submission,
  scoreUnit,
} from '../../index.ts';
import { writeComparison, writeScores } from '../../workbook/index.ts';
import { Inputs, type VerbOptions } from '../inputs.ts';
import { CommandError, EXIT, type Io, refusedAs } from '../io.ts';
import { putWhole } from '../output.ts';
import { type PlanChoices, planOptions } from '../plan-options.ts';

type Options = VerbOptions;
type AsText = { readonly format?: 'text' | 'json' | undefined };

/** Why a unit has the points that it has: in all, or one component, criterion, pillar or group. */
export async function explainOne(
  file: string,
  options: Options & { readonly format?: 'text' | 'xlsx' | undefined; readonly id?: string },
  io: Io,
): Promise<number> {
  const inputs = await Inputs.open(options, io);
  const [submission] = await readOnes(inputs, [file]);
  if (submission === undefined) return EXIT.data;
  const score = scoreUnit(inputs.rubric, submission, inputs.scoring);
  const { id, locale, format, out } = options;
  // What else could be refused has been read.
  const made = await refusedAs(
    async () =>
      format === 'xlsx'
        ? await writeScores([score], { id, locale, reasons: true })
        : `${explain(score, id, { locale })}\n`,
    ({ noPart }) => noPart(id ?? ''),
  );
  await putWhole(made, out, io);
  return inputs.end();
}

/** What more points would take: all of them, those of a target, or those under a budget. */
export async function plan(
  file: string,
  options: Options & AsText & PlanChoices,
  io: Io,
): Promise<number> {
  const inputs = await Inputs.open(options, io);
  const [submission] = await readOnes(inputs, [file]);
  if (submission === undefined) return EXIT.data;
  const asked = await planOptions(inputs, submission.unit.id, options);
  if (asked === undefined) return EXIT.data;
  const made = await refusedAs(
    () => planImprovements(inputs.rubric, submission, { ...inputs.scoring, ...asked }),
    ({ notPossible }) => notPossible('--costs', options.costs ?? ''),
  );
  const { locale, format, out } = options;
  await putWhole(format === 'json' ? json(made) : `${explainPlan(made, { locale })}\n`, out, io);
  return inputs.end();
}

/** What changed between two submissions of a unit. */
export async function compare(
  files: readonly [string, string],
  options: Options & {
    readonly format?: 'text' | 'json' | 'xlsx' | undefined;
    readonly units?: CompareOptions['units'];
  },
  io: Io,
): Promise<number> {
  const inputs = await Inputs.open(options, io);
  const { rubric, scoring } = inputs;
  const [before, after] = await readOnes(inputs, files);
  if (before === undefined || after === undefined) return EXIT.data;
  const [one, other] = [scoreUnit(rubric, before, scoring), scoreUnit(rubric, after, scoring)];
  if (before.unit.id !== after.unit.id && options.units !== 'different') {
    throw new CommandError((words) => words.twoUnits(before.unit.id, after.unit.id));
  }
  const made = compareScores(one, other, { units: options.units });
  await putWhole(await comparisonAs(made, after.unit, options), options.out, io);
  return inputs.end();
}

async function comparisonAs(
  made: ScoreComparison,
  unit: Submission['unit'],
  { locale, format }: Parameters<typeof compare>[1],
): Promise<string | Uint8Array> {
  if (format === 'xlsx') return writeComparison(made, { locale, unit });
  return format === 'json' ? json(made) : `${explainComparison(made, { locale })}\n`;
}

/** The one submission of each file; undefined where it has issues, which are told. */
export async function readOnes(
  inputs: Inputs,
  files: readonly string[],
): Promise<(Submission | undefined)[]> {
  const found: (Submission | undefined)[] = [];
  for (const file of files) {
    const name = file === '-' ? inputs.words.stdin : file;
    let count = 0;
    for await (const unit of inputs.units([file])) {
      count += 1;
      if (count > 1) throw new CommandError(({ several }) => several(name));
      found.push('submission' in unit ? unit.submission : undefined);
    }
    // What holds nothing has been told.
    if (count === 0) found.push(undefined);
  }
  return found;
}

function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
