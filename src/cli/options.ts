import type { CohortBounds, ScoreOptions } from '../index.ts';
import type { Locale } from './locale.ts';
import { type Decided, dayOf, decidedOf } from './option-values.ts';
import { readJson } from './rubric.ts';
import type { VerbBuilder } from './verb-builder.ts';

/** The options of every verb that reads submissions. */
export interface InputOptions {
  readonly rubric: string;
  readonly locale: Locale;
  readonly cells?: true;
}

export interface OutputOptions {
  readonly out?: string;
}

export interface ScoringOptions {
  readonly asOf?: string;
  readonly late?: 'zero' | 'finding';
  readonly evidence?: 'required' | 'finding';
  readonly verifications?: Decided;
  readonly bounds?: string;
}

export function withLocale(verb: VerbBuilder): VerbBuilder {
  return verb.option('-l, --locale', 'language', 'locale', (option) =>
    option.choices(['vi', 'en']).default('vi'),
  );
}

export function withRubric(verb: VerbBuilder): VerbBuilder {
  return withLocale(
    verb.option('-r, --rubric', 'id', 'rubric', (one) => one.makeOptionMandatory()),
  );
}

export function withInput(verb: VerbBuilder): VerbBuilder {
  const taken = withRubric(verb).flag('--cells', 'cells');
  taken.command.hook('preAction', (_verb, action) => {
    const asked = action.getOptionValueSource('locale') === 'cli' && action.opts()['locale'];
    if (asked === 'vi') action.setOptionValue('cells', true);
  });
  return taken;
}

export function withOutput(verb: VerbBuilder, formats: readonly string[]): VerbBuilder {
  return withOut(verb.option('-f, --format', 'format', 'format', (one) => one.choices(formats)));
}

export function withOut(verb: VerbBuilder): VerbBuilder {
  return verb.option('-o, --out', 'file', 'out');
}

export function withScoring(verb: VerbBuilder): VerbBuilder {
  return verb
    .option('--as-of', 'day', 'asOf', (one) => one.argParser(dayOf))
    .option('--late', 'choice', 'late', (one) => one.choices(['finding', 'zero']))
    .option('--evidence', 'choice', 'evidence', (one) => one.choices(['finding', 'required']))
    .option('--verifications', 'choice', 'verifications', (one) => one.argParser(decidedOf))
    .option('--bounds', 'file', 'bounds');
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
