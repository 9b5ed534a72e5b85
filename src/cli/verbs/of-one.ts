import {
  type CompareOptions,
  compareScores,
  explain,
  explainComparison,
  explainPlan,
  planImprovements,
  type RubricDefinition,
  type Submission,
  scoreUnit,
} from '../../index.ts';
import { CommandError, EXIT, type Io } from '../io.ts';
import {
  type InputOptions,
  type OutputOptions,
  type ScoringOptions,
  scoreOptions,
} from '../options.ts';
import { openOutput } from '../output.ts';
import { type PlanChoices, planOptions } from '../plan-options.ts';
import { printIssues, readUnits } from '../read-units.ts';
import { loadRubric } from '../rubric.ts';
import { openText } from '../text-source.ts';

type Options = InputOptions & OutputOptions & ScoringOptions;
type AsText = { readonly format?: 'text' | 'json' | undefined };

/** Why a unit has the points that it has: in all, or one component, criterion, pillar or group. */
export async function explainOne(
  file: string,
  options: Options & { readonly id?: string },
  io: Io,
): Promise<number> {
  const rubric = await loadRubric(options.rubric, options.locale);
  const [submission] = await readOnes(rubric, [file], options, io);
  if (submission === undefined) return EXIT.data;
  const score = scoreUnit(rubric, submission, await scoreOptions(options));
  await put(`${explain(score, options.id, { locale: options.locale })}\n`, options, io);
  return EXIT.fine;
}

/** What more points would take: all of them, those of a target, or those under a budget. */
export async function plan(
  file: string,
  options: Options & AsText & PlanChoices,
  io: Io,
): Promise<number> {
  const rubric = await loadRubric(options.rubric, options.locale);
  const [submission] = await readOnes(rubric, [file], options, io);
  if (submission === undefined) return EXIT.data;
  const asked = await planOptions(rubric, options, io);
  if (asked === undefined) return EXIT.data;
  const made = planImprovements(rubric, submission, { ...(await scoreOptions(options)), ...asked });
  const text =
    options.format === 'json' ? json(made) : `${explainPlan(made, { locale: options.locale })}\n`;
  await put(text, options, io);
  return EXIT.fine;
}

/** What changed between two submissions of a unit. */
export async function compare(
  files: readonly [string, string],
  options: Options & AsText & { readonly units?: CompareOptions['units'] },
  io: Io,
): Promise<number> {
  const rubric = await loadRubric(options.rubric, options.locale);
  const [before, after] = await readOnes(rubric, files, options, io);
  if (before === undefined || after === undefined) return EXIT.data;
  const scoring = await scoreOptions(options);
  const [one, other] = [scoreUnit(rubric, before, scoring), scoreUnit(rubric, after, scoring)];
  const made = compareScores(one, other, { units: options.units });
  const { locale } = options;
  const text = options.format === 'json' ? json(made) : `${explainComparison(made, { locale })}\n`;
  await put(text, options, io);
  return EXIT.fine;
}

/** The one submission of each file; undefined where it has issues, which are told. */
async function readOnes(
  rubric: RubricDefinition,
  files: readonly string[],
  { locale, cells }: InputOptions,
  io: Io,
): Promise<(Submission | undefined)[]> {
  const given = { locale, asCells: cells === true };
  const found: (Submission | undefined)[] = [];
  for (const file of files) {
    const source = await openText(file, io);
    try {
      let count = 0;
      for await (const unit of readUnits(rubric, source, given)) {
        count += 1;
        if (count > 1)
          throw new CommandError(`${source.name} has several submissions: one is expected`);
        if ('issues' in unit) printIssues(unit, io, locale);
        found.push('submission' in unit ? unit.submission : undefined);
      }
      if (count === 0) throw new CommandError(`${source.name} has no submission`);
    } finally {
      await source.close();
    }
  }
  return found;
}

function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

async function put(text: string, { out }: OutputOptions, io: Io): Promise<void> {
  const output = await openOutput(out, io);
  await output.write(text);
  await output.end();
}
