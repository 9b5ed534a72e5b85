import { componentsOf, type PlanOptions, type Submission } from '../index.ts';
import type { Inputs } from './inputs.ts';
import { ArgumentsError, CommandError, type Say } from './io.ts';
import { notPossible } from './option-values.ts';
import { readJson } from './rubric.ts';
import type { VerbBuilder } from './verb-builder.ts';

/** What is asked of a plan, as the command takes it. */
export interface PlanChoices {
  readonly target?: { readonly name: string; readonly value: string };
  readonly among?: string[];
  readonly budget?: string;
  readonly costs?: string;
  readonly only?: string[];
  readonly without?: string[];
}

export function withPlan(verb: VerbBuilder): VerbBuilder {
  verb
    .option('--target', 'choice', 'target', (one) => one.argParser(target))
    .option('--among', 'file', 'among', (one) => one.argParser(further))
    .option('--budget', 'number', 'budget', (one) => one.argParser(budgetOf))
    .option('--costs', 'file', 'costs')
    .option('--only', 'ids', 'only', (one) => one.argParser(listed))
    .option('--without', 'ids', 'without', (one) => one.argParser(listed))
    .command.hook('preAction', (_program, asked) => {
      const fault = faultIn(asked.opts<PlanChoices>());
      if (fault !== undefined) throw new ArgumentsError(fault);
    });
  return verb;
}

/** A place is one among others, and others are asked for nothing else. */
function faultIn({ target: wanted, among }: PlanChoices): Say | undefined {
  const isRank = wanted?.name === 'rank';
  if (isRank && among === undefined) return (_faults, { rankAmong }) => rankAmong;
  if (!isRank && among !== undefined) return (_faults, { amongRank }) => amongRank;
  return undefined;
}

/** Every file is named by an option of its own: several arguments would take the file behind them. */
function further(file: string, before: readonly string[] = []): string[] {
  return [...before, file];
}

function listed(text: string, before: readonly string[] = []): string[] {
  const ids = text.split(',').map((id) => id.trim());
  return [...before, ...ids.filter((id) => id !== '')];
}

const NUMBER = /^\d{1,15}(\.\d{1,15})?$/;

function budgetOf(text: string): string {
  if (NUMBER.test(text)) return text;
  throw notPossible('budget');
}

function target(text: string): PlanChoices['target'] {
  const [, name, value] = /^(points|index|grade|rank)=(.+)$/.exec(text) ?? [];
  if (name === undefined || value === undefined) throw notPossible('target');
  if (name === 'rank' && !/^[1-9]\d{0,8}$/.test(value)) throw notPossible('rank');
  if ((name === 'points' || name === 'index') && !NUMBER.test(value)) throw notPossible('figure');
  return { name, value };
}

/** The options as a plan takes them; undefined where the units of a rank have issues, which are told. */
export async function planOptions(
  inputs: Inputs,
  unit: string,
  choices: PlanChoices,
): Promise<PlanOptions | undefined> {
  const { target: wanted, among, budget, costs, only, without } = choices;
  requireKnown(inputs, choices);
  const others = among === undefined ? [] : await unitsOf(inputs, among);
  if (others === undefined) return undefined;
  if (among !== undefined && others.every((one) => one.unit.id === unit)) {
    throw new CommandError((words) => words.noOthers(among, unit));
  }
  return {
    ...(wanted === undefined ? {} : { target: targetOf(wanted, others) }),
    ...(budget === undefined ? {} : { budget }),
    // What is wrong in it is told where it is planned with.
    ...(costs === undefined ? {} : { costs: (await readJson(costs)) as PlanOptions['costs'] }),
    ...(only === undefined ? {} : { only }),
    ...(without === undefined ? {} : { without }),
  };
}

/** Components and grades that are asked for have to be the rubric's. */
function requireKnown(
  { rubric }: Inputs,
  { target: wanted, only = [], without = [] }: PlanChoices,
): void {
  const known = new Set<string>(componentsOf(rubric).map(({ id }) => id));
  for (const [option, ids] of [
    ['--only', only],
    ['--without', without],
  ] as const) {
    const others = ids.filter((id) => !known.has(id));
    if (others.length > 0) throw new CommandError((words) => words.noComponents(option, others));
  }
  if (wanted?.name !== 'grade') return;
  const grades = (rubric.grades ?? []).map(({ id }) => id);
  if (grades.includes(wanted.value)) return;
  throw new CommandError((words) => words.noGrade(wanted.value, grades));
}

function targetOf(
  { name, value }: { readonly name: string; readonly value: string },
  among: readonly Submission[],
): PlanOptions['target'] {
  if (name === 'rank') return { rank: Number(value), among };
  return { [name]: value } as unknown as PlanOptions['target'];
}

async function unitsOf(
  inputs: Inputs,
  files: readonly string[],
): Promise<Submission[] | undefined> {
  const found: Submission[] = [];
  let isSound = true;
  for await (const unit of inputs.units(files)) {
    if ('submission' in unit) found.push(unit.submission);
    else isSound = false;
  }
  return isSound ? found : undefined;
}
