import { Command, Option } from 'commander';
import type { Io } from './io.ts';
import type { Locale } from './locale.ts';
import { helpIn } from './localized-help.ts';
import { withInput, withLocale, withOut, withOutput, withRubric, withScoring } from './options.ts';
import { withPlan } from './plan-options.ts';
import { withSensitivity } from './sensitivity-options.ts';
import { EXAMPLES, VerbBuilder } from './verb-builder.ts';
import { compare, explainOne, plan } from './verbs/of-one.ts';
import { form, listRubrics, schema } from './verbs/of-rubric.ts';
import { rank } from './verbs/rank.ts';
import { report } from './verbs/report.ts';
import { score } from './verbs/score.ts';
import { validate } from './verbs/validate.ts';
import { planWork } from './verbs/workplan.ts';
import type { Verb } from './words/help-words.ts';
import { commandWords } from './words/words-of.ts';

const TABLES = ['json', 'jsonl', 'csv', 'md'] as const;

/** What a program is made with: where it reads and writes, its version, the language of its help. */
export interface ProgramOptions {
  readonly io: Io;
  readonly version: string;
  readonly locale: Locale;
  /** Takes the exit code of the verb that ran. */
  readonly done: (exit: number) => void;
}

/** The command with its verbs. */
export function programOf({ io, version, locale, done }: ProgramOptions): Command {
  const { help } = commandWords(locale);
  const program = new Command('dti-scoring')
    .description(help.about)
    .usage(`[${help.placeholders.options}] [${help.placeholders.verb}]`)
    .version(version, '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand(`help [${help.placeholders.verb}]`, help.help)
    .exitOverride()
    // Also before a verb, for the help of the whole.
    .enablePositionalOptions()
    .addOption(
      new Option(`-l, --locale <${help.placeholders.language}>`, help.options.locale).choices([
        'vi',
        'en',
      ]),
    )
    .configureHelp(helpIn(help))
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      // What is wrong with the arguments is said in the language of the command, by who runs it.
      outputError: () => {},
    })
    .addHelpText('after', `\n${help.titles.example}\n${ofAll()}\n${help.notes}`);
  const verb = (name: Verb): VerbBuilder => new VerbBuilder(program, name, help);

  withOutput(withScoring(withInput(verb('score').input('files'))), [
    ...TABLES,
    'xlsx',
  ]).command.action(async (files, options) => done(await score(files, options, io)));

  withSensitivity(
    withOutput(withScoring(withInput(verb('rank').input('files'))), [...TABLES, 'text', 'xlsx']),
  )
    .option('--by', 'choice', 'figure', (one) => one.choices(['points', 'rescaledPoints', 'index']))
    .option('--pillar', 'id', 'pillar')
    .option('--ties', 'choice', 'ties', (one) => one.choices(['competition', 'dense', 'ordinal']))
    .option('--within', 'choice', 'within', (one) => one.choices(['group']))
    .option('--group', 'name', 'group')
    .command.action(async (files, options) => done(await rank(files, options, io)));

  withOutput(withScoring(withInput(verb('explain').input('file'))), ['text', 'xlsx'])
    .option('--id', 'id', 'id')
    .command.action(async (file, options) => done(await explainOne(file, options, io)));

  withPlan(
    withOutput(withScoring(withInput(verb('plan').input('file'))), ['text', 'json']),
  ).command.action(async (file, options) => done(await plan(file, options, io)));

  withOutput(withScoring(withInput(verb('workplan').input('file'))), ['md', 'json', 'xlsx'])
    .option('--by', 'choice', 'together', (one) => one.choices(['lead', 'due', 'pillar']))
    .command.action(async (file, options) => done(await planWork(file, options, io)));

  const compares = withScoring(withInput(verb('compare').input('before', 'after')));
  withOutput(compares, ['text', 'json', 'xlsx'])
    .option('--units', 'choice', 'units', (one) => one.choices(['same', 'different']))
    .command.action(async (before, after, options) =>
      done(await compare([before, after], options, io)),
    );

  withSensitivity(withOutput(withScoring(withInput(verb('report').input('files'))), ['html', 'md']))
    .option('--unit', 'id', 'unit')
    .flag('--what-if', 'whatIf')
    .command.action(async (files, options) => done(await report(files, options, io)));

  withInput(verb('validate').input('files')).command.action(async (files, options) =>
    done(await validate(files, options, io)),
  );

  withOutput(withLocale(verb('rubrics')), ['text', 'json']).command.action(async (options) =>
    done(await listRubrics(options, io)),
  );

  withOut(withRubric(verb('schema'))).command.action(async (options) =>
    done(await schema(options, io)),
  );

  withOutput(withRubric(verb('form')), ['json', 'xlsx'])
    .flag('--verification', 'verification')
    .command.action(async (options) => done(await form(options, io)));

  return program;
}

function ofAll(): string {
  return Object.values(EXAMPLES)
    .map((example) => `  ${example}\n`)
    .join('');
}
