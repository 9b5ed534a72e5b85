import { type Command, InvalidArgumentError } from 'commander';
import type { PlanOptions, RubricDefinition, Submission } from '../index.ts';
import type { Io } from './io.ts';
import type { InputOptions } from './options.ts';
import { printIssues, readUnits } from './read-units.ts';
import { readJson } from './rubric.ts';
import { openText } from './text-source.ts';

/** What is asked of a plan, as the command takes it. */
export interface PlanChoices {
  readonly target?: { readonly name: string; readonly value: string };
  readonly among?: string;
  readonly budget?: string;
  readonly costs?: string;
  readonly only?: string[];
  readonly without?: string[];
}

export function withPlan(verb: Command): Command {
  return verb
    .option('--target <what>', 'points=500, index=0.8, grade=ID or rank=5', target)
    .option('--among <file>', 'the units that a rank is among')
    .option('--budget <number>', 'what the steps may cost together')
    .option('--costs <file>', 'JSON file: { "COMPONENT": { "once": "5", "each": "0.1" } }')
    .option('--only <ids...>', 'steps only of these components')
    .option('--without <ids...>', 'no steps of these components');
}

function target(text: string): PlanChoices['target'] {
  const [, name, value] = /^(points|index|grade|rank)=(.+)$/.exec(text) ?? [];
  if (name === undefined || value === undefined) {
    throw new InvalidArgumentError('It is points=N, index=N, grade=ID or rank=N.');
  }
  return { name, value };
}

/** The options as a plan takes them; undefined where the units of a rank have issues, which are told. */
export async function planOptions(
  rubric: RubricDefinition,
  { target: wanted, among, budget, costs, only, without, ...input }: PlanChoices & InputOptions,
  io: Io,
): Promise<PlanOptions | undefined> {
  const others = among === undefined ? [] : await unitsOf(rubric, among, input, io);
  if (others === undefined) return undefined;
  return {
    ...(wanted === undefined ? {} : { target: targetOf(wanted, others) }),
    ...(budget === undefined ? {} : { budget }),
    // What is wrong in it is told where it is planned with.
    ...(costs === undefined ? {} : { costs: (await readJson(costs)) as PlanOptions['costs'] }),
    ...(only === undefined ? {} : { only }),
    ...(without === undefined ? {} : { without }),
  };
}

function targetOf(
  { name, value }: { readonly name: string; readonly value: string },
  among: readonly Submission[],
): PlanOptions['target'] {
  if (name === 'rank') return { rank: Number(value), among };
  return { [name]: value } as unknown as PlanOptions['target'];
}

async function unitsOf(
  rubric: RubricDefinition,
  file: string,
  { locale, cells }: Pick<InputOptions, 'locale' | 'cells'>,
  io: Io,
): Promise<Submission[] | undefined> {
  const source = await openText(file, io);
  const found: Submission[] = [];
  let isSound = true;
  try {
    const given = { locale, asCells: cells === true };
    for await (const unit of readUnits(rubric, source, given)) {
      if ('submission' in unit) found.push(unit.submission);
      else {
        isSound = false;
        printIssues(unit, io, locale);
      }
    }
  } finally {
    await source.close();
  }
  return isSound ? found : undefined;
}
