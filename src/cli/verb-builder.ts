import { type Command, Option } from 'commander';
import type { HelpWords, OptionName, Placeholder, Verb } from './words/help-words.ts';

/** A verb put together from its options, each with what the help says of it. */
export class VerbBuilder {
  readonly command: Command;
  readonly #words: HelpWords;

  constructor(program: Command, name: Verb, words: HelpWords) {
    this.#words = words;
    this.command = program
      .command(name)
      .description(words.verbs[name])
      .usage(`[${words.placeholders.options}]`)
      .helpOption('-h, --help', words.help)
      .addHelpText('after', `\n${words.titles.example}\n  ${EXAMPLES[name]}`);
  }

  /** An option with a value. */
  option(
    flags: string,
    value: Placeholder,
    name: OptionName,
    more: (option: Option) => Option = (option) => option,
    isOptional = false,
  ): this {
    const said = this.#words.placeholders[value];
    const shown = isOptional ? `[${said}]` : `<${said}>`;
    this.command.addOption(more(new Option(`${flags} ${shown}`, this.#words.options[name])));
    return this;
  }

  /** An option without one. */
  flag(flags: string, name: OptionName): this {
    this.command.addOption(new Option(flags, this.#words.options[name]));
    return this;
  }

  /** The submissions that it reads: many, one, or these two. */
  input(...given: readonly ['files' | 'file'] | readonly ['before', 'after']): this {
    const { placeholders, input } = this.#words;
    const shown = given.map((one) => {
      const name = placeholders[one];
      if (one === 'files') return `[${name}...]`;
      return one === 'file' ? `[${name}]` : `<${name}>`;
    });
    const byDefault = { files: ['-'], file: '-', before: undefined, after: undefined };
    for (const [at, one] of given.entries()) {
      this.command.argument(shown[at] ?? '', input, byDefault[one]);
    }
    this.command.usage([`[${placeholders.options}]`, ...shown].join(' '));
    return this;
  }
}

const HUE = '--rubric hue-commune-2023';

/** A call of each verb, as it stands in its help; the tests run them. */
export const EXAMPLES: { readonly [verb in Verb]: string } = {
  score: `dti-scoring score ${HUE} --verifications decisions.jsonl communes.jsonl`,
  rank: `dti-scoring rank ${HUE} --format csv --out ranking.csv communes.jsonl more.csv`,
  explain: `dti-scoring explain ${HUE} --id III.3.1 commune.json`,
  plan: `dti-scoring plan ${HUE} --target points=50 --without I.1.1 commune.json`,
  workplan: `dti-scoring workplan ${HUE} --by due commune.json`,
  compare: `dti-scoring compare ${HUE} before.json commune.json`,
  report: `dti-scoring report ${HUE} --out report.html commune.json`,
  validate: `dti-scoring validate ${HUE} communes.jsonl more.csv`,
  rubrics: 'dti-scoring rubrics',
  schema: `dti-scoring schema ${HUE} --out submission.schema.json`,
  form: `dti-scoring form ${HUE} --format xlsx --out form.xlsx`,
};
