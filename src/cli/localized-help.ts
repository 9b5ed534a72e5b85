import type { Argument, Command, Help, Option } from 'commander';
import type { HelpWords } from './words/help-words.ts';

/** What the library says itself in a help, said by our words. */
export function helpIn(words: HelpWords): Partial<Help> {
  const { titles, choices, byDefault } = words;
  const said: ReadonlyMap<string, string> = new Map([
    ['Usage:', titles.usage],
    ['Arguments:', titles.arguments],
    ['Options:', titles.options],
    ['Commands:', titles.commands],
  ]);
  const described = (text: string, list: readonly string[] | undefined, value: unknown): string => {
    const more = [
      ...(list === undefined ? [] : [`${choices} ${quoted(list)}`]),
      ...(value === undefined ? [] : [`${byDefault} ${quoted([String(value)])}`]),
    ];
    return more.length === 0 ? text : `${text} (${more.join('; ')})`;
  };
  return {
    styleTitle: (title: string) => said.get(title) ?? title,
    optionDescription: ({ description, argChoices, defaultValue }: Option) =>
      described(description, argChoices, defaultValue),
    argumentDescription: ({ description, defaultValue }: Argument) =>
      described(
        description,
        undefined,
        Array.isArray(defaultValue) ? defaultValue[0] : defaultValue,
      ),
    subcommandTerm: (verb: Command) => `${verb.name()} ${verb.usage()}`.trim(),
    subcommandDescription: (verb: Command) => verb.description(),
  };
}

function quoted(list: readonly string[]): string {
  return list.map((one) => `"${one}"`).join(', ');
}
