import { CommanderError } from 'commander';
import { explainIssue, InputError, UsageError } from '../index.ts';
import { ENGINE } from '../version.ts';
import { barOn } from './bar.ts';
import { ArgumentsError, CommandError, EXIT, FileError, type Io } from './io.ts';
import type { Locale } from './locale.ts';
import { ReaderGone } from './output.ts';
import { programOf } from './program.ts';
import { withShareApart } from './sensitivity-options.ts';
import { faultOfUse } from './use-fault.ts';
import { commandWords } from './words/words-of.ts';

/** Runs the command with its arguments, without the program's own name; gives the exit code. */
export async function run(argv: readonly string[], streams: Io): Promise<number> {
  const io = { ...streams, bar: barOn(streams.stderr) };
  const locale = localeIn(argv);
  let exit: number = EXIT.fine;
  const done = (code: number): void => {
    exit = code;
  };
  const program = programOf({ io, version: ENGINE, locale, done });
  try {
    await program.parseAsync(withShareApart(argv), { from: 'user' });
    return exit;
  } catch (error) {
    const verb = program.commands.find((one) => one.name() === argv[0]) ?? program;
    return exitOf(error, io, { locale, help: () => verb.helpInformation({ error: true }) });
  }
}

/** The language that is asked for: also where the arguments are wrong, and of the help. */
function localeIn(argv: readonly string[]): Locale {
  const asked = argv.findLast((one, at) => {
    const before = argv[at - 1];
    return before === '--locale' || before === '-l' || /^(?:--locale=|-l)(?:vi|en)$/.test(one);
  });
  return asked !== undefined && /(?:^|=|-l)en$/.test(asked) ? 'en' : 'vi';
}

interface Asked {
  readonly locale: Locale;
  /** Of the verb that was used wrongly. */
  readonly help: () => string;
}

/** One line that says what is wrong, never a trace. */
function exitOf(error: unknown, io: Io, { locale, help }: Asked): number {
  const { faults, use } = commandWords(locale);
  const say = (text: string): void => void io.stderr.write(`dti-scoring: ${text}\n`);
  if (error instanceof ReaderGone) return EXIT.fine;
  if (error instanceof CommanderError) {
    // The help was asked for.
    if (error.exitCode === 0) return EXIT.fine;
    // Without a verb it has been printed.
    if (error.code !== 'commander.help') say(`${faultOfUse(error, use)}\n\n${help()}`);
    return EXIT.use;
  }
  if (error instanceof InputError) {
    for (const issue of error.issues) {
      const where = [issue.unit, issue.path.join('.')].filter(
        (one) => one !== undefined && one !== '',
      );
      const said = explainIssue(issue, { locale });
      io.stderr.write(`${[...where, said].join(': ')} (${issue.code})\n`);
    }
    return EXIT.data;
  }
  if (error instanceof CommandError) {
    const said = error.say(faults, use);
    say(error instanceof ArgumentsError ? `${said}\n\n${help()}` : said);
    return error instanceof FileError ? EXIT.data : EXIT.use;
  }
  if (error instanceof UsageError) {
    say(faults.other(error.message));
    return EXIT.use;
  }
  throw error;
}
