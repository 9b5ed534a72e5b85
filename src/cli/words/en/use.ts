import type { UseWords } from '../use-words.ts';

const meant = (similar: string | undefined): string =>
  similar === undefined ? '' : ` (did you mean ${similar}?)`;

export const use: UseWords = {
  unknownVerb: (name, similar) => `there is no command "${name}"${meant(similar)}`,
  unknownOption: (flag, similar) => `there is no option ${flag}${meant(similar)}`,
  missingArgument: (name) => `the argument <${name}> is missing`,
  missingValue: (flags) => `${flags} has no value`,
  missingOption: (flags) => `${flags} is needed`,
  tooMany: 'there are more arguments than the command takes',
  invalid: (flags, value, why) => `${flags}: "${value}" is not possible; ${why}`,
  choices: (list) => `possible are ${list}`,
  other: 'the arguments are not possible',
  values: {
    day: 'a day of the calendar is written YYYY-MM-DD',
    'decided-twice': 'one file is possible, and one of all, none and a day',
    share: 'a share is a number above 0 and up to 1: --sensitivity=0.1 is ± 10%',
    target: 'it is points=N, index=N, grade=ID or rank=N',
    rank: 'a rank is a whole number from 1 up',
    figure: 'points and index are numbers from 0 up, such as 500 or 0.8',
    budget: 'a budget is a number from 0 up, such as 120.5',
    draws: 'a whole number from 1 to 1000000 is needed',
    seed: 'a whole number from 0 to 4294967295 is needed',
  },
  rankAmong: '--target rank=N needs --among: the units that the rank is among',
  amongRank: '--among is only for --target rank=N',
};
