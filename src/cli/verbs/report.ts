import {
  explainIssue,
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
import { CommandError, EXIT, type Io, tell } from '../io.ts';
import { putWhole } from '../output.ts';
import { type SensitivityChoices, sensitivityOptions } from '../sensitivity-options.ts';
import { commandWords } from '../words/words-of.ts';

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
  const places = new Map<string, string>();
  let isTwice = false;
  for await (const one of inputs.units(files)) {
    count += 1;
    if (!('submission' in one)) continue;
    submissions.push(one.submission);
    const { id, name } = one.submission.unit;
    const before = places.get(id);
    if (before === undefined) places.set(id, one.place);
    else {
      isTwice = true;
      const issue = {
        code: 'duplicate-unit',
        path: ['unit', 'id'],
        message: '',
        unit: name ?? id,
      } as const;
      const said = explainIssue(issue, { locale: options.locale });
      const where = commandWords(options.locale).places([before, one.place]);
      tell(`${one.place}: ${id}: ${said} ${where} (${issue.code})`, io);
    }
  }
  if (isTwice) return Math.max(inputs.end(), EXIT.data);
  if (options.whatIf === true && options.format === 'md') {
    throw new CommandError('--what-if is for a page: not with --format md');
  }
  if (options.unit === undefined && options.whatIf === true && count > 1) {
    throw new CommandError('--what-if is for one unit: name it with --unit');
  }
  if (sure !== undefined && (options.unit !== undefined || count === 1)) {
    throw new CommandError('--sensitivity is for a cohort: not for one unit');
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
    const asked = { locale, sensitivity: sure && sensitivity(rubric, given, sure) };
    return format === 'md' ? cohortReportMarkdown(cohort, asked) : cohortReportHtml(cohort, asked);
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
