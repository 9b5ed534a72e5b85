import { CommanderError } from 'commander';
import { explainIssue, InputError, UsageError } from '../index.ts';
import { ENGINE } from '../version.ts';
import { barOn } from './bar.ts';
import { CommandError, EXIT, FileError, type Io } from './io.ts';
import type { Locale } from './options.ts';
import { ReaderGone } from './output.ts';
import { programOf } from './program.ts';
import { withShareApart } from './sensitivity-options.ts';

/** Runs the command with its arguments, without the program's own name; gives the exit code. */
export async function run(argv: readonly string[], streams: Io): Promise<number> {
  const io = { ...streams, bar: barOn(streams.stderr) };
  let exit: number = EXIT.fine;
  const program = programOf(io, ENGINE, (code) => {
    exit = code;
  });
  try {
    await program.parseAsync(withShareApart(argv), { from: 'user' });
    return exit;
  } catch (error) {
    return exitOf(error, io, argv.some((one) => /^(?:--locale=|-l)?en$/.test(one)) ? 'en' : 'vi');
  }
}

/** One line that says what is wrong, never a trace. */
function exitOf(error: unknown, io: Io, locale: Locale): number {
  if (error instanceof ReaderGone) return EXIT.fine;
  // The help was asked for, or what is wrong with the arguments has been said with it.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.use;
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
  if (error instanceof CommandError || error instanceof UsageError) {
    io.stderr.write(`dti-scoring: ${error.message}\n`);
    return error instanceof FileError ? EXIT.data : EXIT.use;
  }
  throw error;
}
