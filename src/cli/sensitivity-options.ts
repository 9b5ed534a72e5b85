import { type Command, InvalidArgumentError, Option } from 'commander';
import { type SensitivityOptions, UsageError } from '../index.ts';

/** How sure the ranks are, as the command takes it. */
export interface SensitivityChoices {
  readonly sensitivity?: true | string;
  readonly draws: string;
  readonly seed: string;
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
  throw new InvalidArgumentError(
    'A share above 0 and up to 1 is expected, such as --sensitivity=0.1 for ± 10%.',
  );
}

/** Without a share: the weights of pillars within a fifth of themselves. */
const REACH = '0.2';

export function withSensitivity(verb: Command): Command {
  return verb
    .option(
      '--sensitivity [share]',
      `beside each rank those that it has while the pillars' maxima vary within ± this share of themselves (default: ${REACH}; written --sensitivity=0.1)`,
      share,
    )
    .addOption(new Option('--draws <number>', 'so often they are drawn').default('1000'))
    .addOption(new Option('--seed <number>', 'the same seed draws the same').default('1'));
}

/** What an analysis of its own bounds and policy does not take besides. */
const ALONE = [
  'by',
  'pillar',
  'ties',
  'within',
  'bounds',
  'asOf',
  'late',
  'evidence',
  'verifications',
];

/** The options as the analysis takes them; what it cannot be asked besides is refused. */
export function sensitivityOptions(
  choices: SensitivityChoices & { readonly [name: string]: unknown },
): SensitivityOptions | undefined {
  const { sensitivity, draws, seed, format } = choices;
  if (sensitivity === undefined) return undefined;
  const other = ALONE.find((name) => choices[name] !== undefined);
  if (other !== undefined) {
    throw new UsageError(`sensitivity ranks by points as the rubric stands: not with "${other}"`);
  }
  if (format === 'xlsx') throw new UsageError('sensitivity is not possible with xlsx');
  const weights = sensitivity === true ? REACH : sensitivity;
  return { vary: { weights }, draws: Number(draws), seed: Number(seed) };
}
