export type Verb =
  | 'score'
  | 'rank'
  | 'explain'
  | 'plan'
  | 'workplan'
  | 'compare'
  | 'report'
  | 'validate'
  | 'rubrics'
  | 'schema'
  | 'form';

/** Names of options; where two verbs mean another thing by one name, each has its own. */
export type OptionName =
  | 'rubric'
  | 'locale'
  | 'cells'
  | 'format'
  | 'out'
  | 'asOf'
  | 'late'
  | 'evidence'
  | 'verifications'
  | 'bounds'
  | 'figure'
  | 'pillar'
  | 'ties'
  | 'within'
  | 'group'
  | 'sensitivity'
  | 'draws'
  | 'seed'
  | 'id'
  | 'target'
  | 'among'
  | 'budget'
  | 'costs'
  | 'only'
  | 'without'
  | 'together'
  | 'units'
  | 'unit'
  | 'whatIf'
  | 'verification';

/** What stands for a value of an option, or for an argument. */
export type Placeholder =
  | 'file'
  | 'files'
  | 'before'
  | 'after'
  | 'id'
  | 'ids'
  | 'language'
  | 'format'
  | 'day'
  | 'choice'
  | 'name'
  | 'number'
  | 'share'
  | 'options'
  | 'verb';

/** The help of the command and of its verbs. */
export interface HelpWords {
  readonly about: string;
  readonly titles: {
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly commands: string;
    readonly example: string;
  };
  readonly choices: string;
  readonly byDefault: string;
  readonly help: string;
  readonly version: string;
  readonly placeholders: { readonly [name in Placeholder]: string };
  /** What an argument for submissions takes. */
  readonly input: string;
  readonly verbs: { readonly [verb in Verb]: string };
  readonly options: { readonly [name in OptionName]: string };
  /** What the help of the whole command ends with. */
  readonly notes: string;
}
