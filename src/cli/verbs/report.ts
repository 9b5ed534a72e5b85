import {
  type SensitivityOptions,
  type Submission,
  type SubmissionInput,
  scoreCohort,
  scoreUnit,
  sensitivity,
} from '../../index.ts';
import {
  cohortReportHtml,
  cohortReportMarkdown,
  reportHtml,
  reportMarkdown,
} from '../../report/index.ts';
import { Inputs, type VerbOptions } from '../inputs.ts';
import { CommandError, EXIT, type Io, refusedAs } from '../io.ts';
import { putWhole } from '../output.ts';
import { type SensitivityChoices, sensitivityOptions } from '../sensitivity-options.ts';

type Options = VerbOptions & {
  readonly format?: 'html' | 'md' | undefined;
  readonly unit?: string;
  readonly whatIf?: true;
} & SensitivityChoices;

/** A report of the one unit of the files, of several as a cohort, or of one of them among the others. */
export async function report(files: readonly string[], options: Options, io: Io): Promise<number> {
  const sure = sensitivityOptions({ ...options });
  const inputs = await Inputs.open(options, io);
  const submissions: Submission[] = [];
  let count = 0;
  for await (const one of inputs.units(files)) {
    count += 1;
    if ('submission' in one) submissions.push(one.submission);
  }
  if (inputs.isAnyTwice) return Math.max(inputs.end(), EXIT.data);
  if (options.whatIf === true && options.format === 'md') {
    throw new CommandError(({ whatIfOfPage }) => whatIfOfPage);
  }
  if (options.unit === undefined && options.whatIf === true && count > 1) {
    throw new CommandError(({ whatIfOfUnit }) => whatIfOfUnit);
  }
  if (sure !== undefined && (options.unit !== undefined || count === 1)) {
    throw new CommandError(({ sureOfCohort }) => sureOfCohort);
  }
  if (submissions.length === 0) return Math.max(inputs.end(), EXIT.data);
  await putWhole(await made(inputs, submissions, count > 1, { ...options, sure }), options.out, io);
  return inputs.end();
}

async function made(
  { rubric, scoring }: Inputs,
  submissions: readonly Submission[],
  isCohort: boolean,
  options: Options & { readonly sure: SensitivityOptions | undefined },
): Promise<string> {
  const { locale, format, unit, whatIf, sure } = options;
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
    const asked = {
      locale,
      sensitivity:
        sure &&
        (await refusedAs(
          () => sensitivity(rubric, given, sure),
          ({ sureOfNothing }) => sureOfNothing,
        )),
    };
    return format === 'md' ? cohortReportMarkdown(cohort, asked) : cohortReportHtml(cohort, asked);
  }
  const at = given.findIndex((one) => one.unit.id === unit);
  const [submission, score] = [given[at], cohort.units[at]];
  if (submission === undefined || score === undefined) throw noUnit(unit);
  const asked = { locale, rubric, submission, cohort };
  return format === 'md' ? reportMarkdown(score, asked) : reportHtml(score, { ...asked, whatIf });
}

function noUnit(unit: string): CommandError {
  return new CommandError((words) => words.noUnit(unit));
}
