import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CohortBounds, ScoreOptions } from '../index.ts';
import { readJson } from './rubric.ts';

export type Locale = 'vi' | 'en';

/** The options of every verb that reads submissions. */
export interface InputOptions {
  readonly rubric: string;
  readonly locale: Locale;
  readonly cells?: true;
}

export interface OutputOptions {
  readonly out?: string;
}

/** What of an authority's decisions is asked for. */
interface Decided {
  /** What was decided about the units, beside what their submissions hold. */
  readonly file?: string;
  /** Which of all decisions count. */
  readonly which?: 'all' | 'none' | { readonly until: string };
}

export interface ScoringOptions {
  readonly asOf?: string;
  readonly late?: 'zero' | 'finding';
  readonly evidence?: 'required' | 'finding';
  readonly verifications?: Decided;
  readonly bounds?: string;
}

export function withLocale(verb: Command): Command {
  const locale = new Option('-l, --locale <language>', 'language of sentences and cells');
  return verb.addOption(locale.choices(['vi', 'en']).default('vi'));
}

export function withRubric(verb: Command): Command {
  return withLocale(
    verb.requiredOption('-r, --rubric <id>', 'id of a shipped rubric, or a JSON file with one'),
  );
}

export function withInput(verb: Command): Command {
  return withRubric(verb)
    .option(
      '--cells',
      'read texts in JSON as official cells are written ("85,5%"), as "--locale vi" does; CSV always is',
    )
    .hook('preAction', (_verb, action) => {
      const asked = action.getOptionValueSource('locale') === 'cli' && action.opts()['locale'];
      if (asked === 'vi') action.setOptionValue('cells', true);
    });
}

export function withOutput(verb: Command, formats: readonly string[]): Command {
  const format = new Option('-f, --format <format>', 'form of the output');
  return verb.addOption(format.choices(formats)).option('-o, --out <file>', 'write to a file');
}

export function withScoring(verb: Command): Command {
  return verb
    .option('--as-of <day>', 'today, YYYY-MM-DD: what is due later is not missing yet', day)
    .addOption(new Option('--late <how>', 'what was completed late').choices(['finding', 'zero']))
    .addOption(
      new Option('--evidence <how>', 'what has no evidence').choices(['finding', 'required']),
    )
    .option(
      '--verifications <what>',
      'a JSON file of decisions by unit; or which count: all, none, those up to a day; twice for both',
      verifications,
    )
    .option('--bounds <file>', 'JSON file with the bounds of a cohort');
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function day(text: string): string {
  if (DAY.test(text)) return text;
  throw new InvalidArgumentError('A day is written YYYY-MM-DD.');
}

function verifications(text: string, before: Decided = {}): Decided {
  const said = decided(text);
  const [name = ''] = Object.keys(said);
  if (Object.hasOwn(before, name)) {
    throw new InvalidArgumentError('One file, and one of all, none and a day.');
  }
  return { ...before, ...said };
}

function decided(text: string): Decided {
  if (text === 'all' || text === 'none') return { which: text };
  return DAY.test(text) ? { which: { until: text } } : { file: text };
}

/** The options as scoring takes them. */
export async function scoreOptions(options: ScoringOptions): Promise<ScoreOptions> {
  const { asOf, late, evidence, verifications: asked, bounds } = options;
  return {
    asOf,
    late,
    evidence,
    verifications: asked?.which,
    // What is wrong in it is told where it is scored with.
    ...(bounds === undefined ? {} : { bounds: (await readJson(bounds)) as CohortBounds }),
  };
}
