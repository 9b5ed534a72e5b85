import type { SensitivityOptions } from '../index.ts';
import { CommandError } from './io.ts';
import { notPossible, wholeNumber } from './option-values.ts';
import type { VerbBuilder } from './verb-builder.ts';

/** How sure the ranks are, as the command takes it. */
export interface SensitivityChoices {
  readonly sensitivity?: true | string;
  readonly draws: number;
  readonly seed: number;
}

const SHARE = /^\d+(?:\.\d+)?$/;

/**
 * What follows the option is its share only where it is a number: of `--sensitivity units.csv` the
 * second is a file.
 */
export function withShareApart(argv: readonly string[]): string[] {
  return argv.flatMap((one, at) => {
    if (argv[at - 1] === '--sensitivity' && SHARE.test(one)) return [];
    if (one !== '--sensitivity') return [one];
    const next = argv[at + 1] ?? '';
    return [`--sensitivity=${SHARE.test(next) ? next : REACH}`];
  });
}

function share(text: string): string {
  // Whether it is 0 the analysis says itself.
  if (SHARE.test(text) && Number(text) <= 1) return text;
  throw notPossible('share');
}

/** Without a share: the weights of pillars within a fifth of themselves. */
const REACH = '0.2';

export function withSensitivity(verb: VerbBuilder): VerbBuilder {
  return verb
    .option('--sensitivity', 'share', 'sensitivity', (one) => one.argParser(share), true)
    .option('--draws', 'number', 'draws', (one) =>
      one.argParser(wholeNumber(1, 1_000_000, 'draws')).default(1000),
    )
    .option('--seed', 'number', 'seed', (one) =>
      one.argParser(wholeNumber(0, 4_294_967_295, 'seed')).default(1),
    );
}

/** What an analysis of its own bounds and policy does not take besides. */
const ALONE: readonly (readonly [name: string, option: string])[] = [
  ['by', '--by'],
  ['pillar', '--pillar'],
  ['ties', '--ties'],
  ['within', '--within'],
  ['bounds', '--bounds'],
  ['asOf', '--as-of'],
  ['late', '--late'],
  ['evidence', '--evidence'],
  ['verifications', '--verifications'],
];

/** The options as the analysis takes them; what it cannot be asked besides is refused. */
export function sensitivityOptions(
  choices: SensitivityChoices & { readonly [name: string]: unknown },
): SensitivityOptions | undefined {
  const { sensitivity, draws, seed, format } = choices;
  if (sensitivity === undefined) return undefined;
  for (const [name, option] of ALONE) {
    if (choices[name] === undefined) continue;
    throw new CommandError(({ sureAlone }) => sureAlone(option));
  }
  if (format === 'xlsx') throw new CommandError(({ sureAsSheet }) => sureAsSheet);
  const weights = sensitivity === true ? REACH : sensitivity;
  return { vary: { weights }, draws, seed };
}
