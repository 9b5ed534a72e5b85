/** What is wrong with the arguments, before anything is read. */
export interface UseWords {
  readonly unknownVerb: (name: string, similar: string | undefined) => string;
  readonly unknownOption: (flag: string, similar: string | undefined) => string;
  readonly missingArgument: (name: string) => string;
  readonly missingValue: (flags: string) => string;
  readonly missingOption: (flags: string) => string;
  readonly tooMany: string;
  readonly invalid: (flags: string, value: string, why: string) => string;
  readonly choices: (list: string) => string;
  readonly other: string;
  /** Why a value is invalid. */
  readonly values: { readonly [name in ValueFault]: string };
  readonly rankAmong: string;
  readonly amongRank: string;
}

/** What the values of options have to be. */
export const VALUES = [
  'day',
  'decided-twice',
  'share',
  'target',
  'rank',
  'figure',
  'budget',
  'draws',
  'seed',
] as const;

export type ValueFault = (typeof VALUES)[number];
