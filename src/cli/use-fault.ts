import type { CommanderError } from 'commander';
import { type UseWords, VALUES, type ValueFault } from './words/use-words.ts';

/**
 * What the library finds wrong with the arguments, by its code and what it quotes, in the words of a
 * language: it writes English itself.
 */
export function faultOfUse({ code, message }: CommanderError, use: UseWords): string {
  const [named = '', value = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, one]) => one);
  const [, similar] = /\(Did you mean (?:one of )?([^)?]+)\??\)/.exec(message) ?? [];
  switch (code) {
    case 'commander.unknownCommand':
      return use.unknownVerb(named, similar);
    case 'commander.unknownOption':
      return use.unknownOption(named, similar);
    case 'commander.missingArgument':
      return use.missingArgument(named);
    case 'commander.optionMissingArgument':
      return use.missingValue(named);
    case 'commander.missingMandatoryOptionValue':
      return use.missingOption(named);
    case 'commander.excessArguments':
      return use.tooMany;
    case 'commander.invalidArgument':
      return use.invalid(named, value, whyInvalid(message, use));
    default:
      return use.other;
  }
}

function whyInvalid(message: string, use: UseWords): string {
  const [, choices] = /Allowed choices are (.*)\.$/s.exec(message) ?? [];
  if (choices !== undefined) return use.choices(choices);
  const why = VALUES.find((name): name is ValueFault => message.endsWith(` is invalid. ${name}`));
  return why === undefined ? use.other : use.values[why];
}
