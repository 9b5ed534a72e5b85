import { Command, Option } from 'commander';
import type { Io } from './io.ts';
import { withInput, withLocale, withOutput, withRubric, withScoring } from './options.ts';
import { withPlan } from './plan-options.ts';
import { withSensitivity } from './sensitivity-options.ts';
import { compare, explainOne, plan } from './verbs/of-one.ts';
import { form, listRubrics, schema } from './verbs/of-rubric.ts';
import { rank } from './verbs/rank.ts';
import { report } from './verbs/report.ts';
import { score } from './verbs/score.ts';
import { validate } from './verbs/validate.ts';
import { planWork } from './verbs/workplan.ts';

const INPUT = 'JSON, JSON lines, CSV or a form as .xlsx; - is the standard input';
const TABLES = ['json', 'jsonl', 'csv', 'md'] as const;

/** The command with its verbs; `done` takes the exit code of the one that ran. */
export function programOf(io: Io, version: string, done: (exit: number) => void): Command {
  const program = new Command('dti-scoring')
    .description('Scores digital-transformation indices (DTI) by official rubrics')
    .version(version)
    .exitOverride()
    .showHelpAfterError()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
    })
    .addHelpText('after', EXAMPLES);

  withOutput(withScoring(withInput(program.command('score'))), [...TABLES, 'xlsx'])
    .description('score submissions, each for itself')
    .argument('[files...]', INPUT, ['-'])
    .action(async (files, options) => done(await score(files, options, io)));

  const ranks = withScoring(withInput(program.command('rank')));
  withSensitivity(withOutput(ranks, [...TABLES, 'text', 'xlsx']))
    .description('score the units of a file against each other, and rank them')
    .argument('[file]', INPUT, '-')
    .addOption(
      new Option('--by <figure>', 'what is compared').choices([
        'points',
        'rescaledPoints',
        'index',
      ]),
    )
    .option('--pillar <id>', 'compare this pillar, not the total')
    .addOption(
      new Option('--ties <how>', 'ranks of equals').choices(['competition', 'dense', 'ordinal']),
    )
    .addOption(new Option('--within <what>', 'rank each group for itself').choices(['group']))
    .option('--group <name>', 'only the units of this group')
    .action(async (file, options) => done(await rank(file, options, io)));

  withOutput(withScoring(withInput(program.command('explain'))), ['text', 'xlsx'])
    .description('say why a unit has its points')
    .argument('[file]', INPUT, '-')
    .option('--id <id>', 'a component, criterion, pillar or group; without it the total')
    .action(async (file, options) => done(await explainOne(file, options, io)));

  withPlan(withOutput(withScoring(withInput(program.command('plan'))), ['text', 'json']))
    .description('say what more points would take')
    .argument('[file]', INPUT, '-')
    .action(async (file, options) => done(await plan(file, options, io)));

  withOutput(withScoring(withInput(program.command('workplan'))), ['md', 'json', 'xlsx'])
    .description('say who has to do what by when, and what is to be kept')
    .argument('[file]', INPUT, '-')
    .addOption(
      new Option('--by <what>', 'how rows are put together').choices(['lead', 'due', 'pillar']),
    )
    .action(async (file, options) => done(await planWork(file, options, io)));

  withOutput(withScoring(withInput(program.command('compare'))), ['text', 'json', 'xlsx'])
    .description('say what changed between two submissions')
    .argument('<before>', INPUT)
    .argument('<after>', INPUT)
    .addOption(new Option('--units <which>', 'two units').choices(['same', 'different']))
    .action(async (before, after, options) => done(await compare([before, after], options, io)));

  const reports = withScoring(withInput(program.command('report')));
  withSensitivity(withOutput(reports, ['html', 'md']))
    .description('write a report: of one unit, or of several as a cohort')
    .argument('[files...]', INPUT, ['-'])
    .option('--unit <id>', 'of several units report this one, beside the others')
    .option('--what-if', 'fields on the page to try other points in')
    .action(async (files, options) => done(await report(files, options, io)));

  withInput(program.command('validate'))
    .description('check submissions, and print what is wrong in them')
    .argument('[files...]', INPUT, ['-'])
    .action(async (files, options) => done(await validate(files, options, io)));

  withOutput(withLocale(program.command('rubrics')), ['text', 'json'])
    .description('list the rubrics that come with the package')
    .action(async (options) => done(await listRubrics(options, io)));

  withRubric(program.command('schema'))
    .description('print the JSON Schema of a submission')
    .option('-o, --out <file>', 'write to a file')
    .action(async (options) => done(await schema(options, io)));

  withOutput(withRubric(program.command('form')), ['json', 'xlsx'])
    .description('print the fields of a form as JSON, or a workbook to fill in')
    .option('--verification', 'in a workbook, columns for the authority as well')
    .action(async (options) => done(await form(options, io)));

  return program;
}

const EXAMPLES = `
Examples:
  dti-scoring rubrics
  dti-scoring score --rubric hue-commune-2023 commune.json
  dti-scoring rank --rubric hue-commune-2023 --format csv communes.jsonl
  dti-scoring score --rubric hue-commune-2023 --verifications decisions.jsonl communes.jsonl
  dti-scoring explain --rubric hue-commune-2023 --id III.3.1 commune.json
  dti-scoring form --rubric hue-commune-2023 --format xlsx --out form.xlsx
  dti-scoring report --rubric hue-commune-2023 --out report.html commune.json

A decision of an authority is a line of JSON, or a list of them stands under a unit's id:
  {"unit": "vy-da", "component": "III.3.1", "stage": "review", "by": "the province",
   "on": "2023-12-20", "reason": "documents complete", "points": "7"}
CSV has a unit a row: the columns unit, name, group, class, facts.ID, and the ids of components.
Exit codes: 0 all went well, 1 the data have issues, 2 wrong use.
`;
