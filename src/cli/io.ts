import type { Readable, Writable } from 'node:stream';
import { UsageError } from '../index.ts';
import type { Bar } from './bar.ts';
import type { UseWords } from './words/use-words.ts';
import type { FaultWords } from './words/words.ts';
import { commandWords } from './words/words-of.ts';

/** Where a command reads and writes: the process's own streams, or those of a test. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** How far the reading of a file has come, where somebody sits before it. */
  readonly bar?: Bar | undefined;
}

/** What a command ends with: all went well, the data have issues, it was used wrongly. */
export const EXIT = { fine: 0, data: 1, use: 2 } as const;

/** Says what is wrong, in the language of its words. */
export type Say = (faults: FaultWords, use: UseWords) => string;

/** Wrong use, or what the system refuses: one line for the person at the keyboard. */
export class CommandError extends Error {
  override readonly name: string = 'CommandError';
  readonly say: Say;

  constructor(say: Say) {
    const { faults, use } = commandWords('en');
    super(say(faults, use));
    this.say = say;
  }
}

/** Arguments that do not go together: told with the usage of the verb. */
export class ArgumentsError extends CommandError {
  override readonly name = 'ArgumentsError';
}

/** What stands in a file cannot be read as what it should be. */
export class FileError extends CommandError {
  override readonly name = 'FileError';
}

/** What the engine refuses of the options, said in the words of the command. */
export async function refusedAs<Made>(make: () => Made | Promise<Made>, say: Say): Promise<Made> {
  try {
    return await make();
  } catch (error) {
    throw error instanceof UsageError ? new CommandError(say) : error;
  }
}

/** A line for the person at the keyboard: above the bar where one is shown. */
export function tell(text: string, { bar, stderr }: Io): void {
  if (bar?.isShown === true) bar.say(`${text}\n`);
  else stderr.write(`${text}\n`);
}
