import {
  type RubricDefinition,
  type Submission,
  type SubmissionInput,
  scoreCohort,
  scoreUnit,
} from '../../index.ts';
import {
  cohortReportHtml,
  cohortReportMarkdown,
  reportHtml,
  reportMarkdown,
} from '../../report/index.ts';
import { CommandError, EXIT, type Io } from '../io.ts';
import {
  type InputOptions,
  type OutputOptions,
  type ScoringOptions,
  scoreOptions,
} from '../options.ts';
import { openOutput } from '../output.ts';
import { printIssues, readUnits } from '../read-units.ts';
import { loadRubric } from '../rubric.ts';
import { openText } from '../text-source.ts';

type Options = InputOptions &
  OutputOptions &
  ScoringOptions & {
    readonly format?: 'html' | 'md' | undefined;
    readonly unit?: string;
    readonly whatIf?: true;
  };

/** A report of the one unit of the files, of several as a cohort, or of one of them among the others. */
export async function report(files: readonly string[], options: Options, io: Io): Promise<number> {
  const rubric = await loadRubric(options.rubric, options.locale);
  const { submissions, refused, count } = await readAll(rubric, files, options, io);
  if (count === 0) throw new CommandError('there is no submission');
  if (options.whatIf === true && options.format === 'md') {
    throw new CommandError('--what-if is for a page: not with --format md');
  }
  if (options.unit === undefined && options.whatIf === true && count > 1) {
    throw new CommandError('--what-if is for one unit: name it with --unit');
  }
  if (submissions.length === 0) return EXIT.data;
  const text = await made(rubric, submissions, count > 1, options);
  const output = await openOutput(options.out, io);
  try {
    await output.write(text);
    await output.end();
  } catch (error) {
    await output.abandon();
    throw error;
  }
  return refused ? EXIT.data : EXIT.fine;
}

async function made(
  rubric: RubricDefinition,
  submissions: readonly Submission[],
  isCohort: boolean,
  options: Options,
): Promise<string> {
  const { locale, format, unit, whatIf } = options;
  const scoring = await scoreOptions(options);
  const given = submissions as readonly SubmissionInput[];
  if (!isCohort) {
    const [submission] = given as readonly [SubmissionInput];
    if (unit !== undefined && submission.unit.id !== unit) throw noUnit(unit);
    const score = scoreUnit(rubric, submission, scoring);
    const asked = { locale, rubric, submission, bounds: scoring.bounds };
    return format === 'md' ? reportMarkdown(score, asked) : reportHtml(score, { ...asked, whatIf });
  }
  const cohort = scoreCohort(rubric, given, scoring);
  if (unit === undefined) {
    return format === 'md'
      ? cohortReportMarkdown(cohort, { locale })
      : cohortReportHtml(cohort, { locale });
  }
  const at = given.findIndex((one) => one.unit.id === unit);
  const [submission, score] = [given[at], cohort.units[at]];
  if (submission === undefined || score === undefined) throw noUnit(unit);
  const asked = { locale, rubric, submission, cohort };
  return format === 'md' ? reportMarkdown(score, asked) : reportHtml(score, { ...asked, whatIf });
}

function noUnit(unit: string): CommandError {
  return new CommandError(`no unit "${unit}" can be taken from the input`);
}

/** Every submission of the files that can be taken; the issues of the others are told. */
async function readAll(
  rubric: RubricDefinition,
  files: readonly string[],
  { locale, cells }: Options,
  io: Io,
): Promise<{ submissions: Submission[]; refused: boolean; count: number }> {
  const read = { submissions: [] as Submission[], refused: false, count: 0 };
  for (const file of files) {
    const source = await openText(file, io);
    try {
      const given = { locale, asCells: cells === true };
      for await (const one of readUnits(rubric, source, given)) {
        read.count += 1;
        if ('submission' in one) read.submissions.push(one.submission);
        else {
          read.refused = true;
          printIssues(one, io, locale);
        }
      }
    } finally {
      await source.close();
    }
  }
  return read;
}
