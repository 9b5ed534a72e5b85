import { type Command, InvalidArgumentError } from 'commander';
import type { PlanOptions, Submission } from '../index.ts';
import type { Inputs } from './inputs.ts';
import { CommandError } from './io.ts';
import { readJson } from './rubric.ts';

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
    .option('--only <ids>', 'steps only of these components, separated by commas', listed)
    .option('--without <ids>', 'no steps of these components, separated by commas', listed)
    .hook('preAction', (_program, asked) => {
      const fault = faultIn(asked.opts<PlanChoices>());
      if (fault !== undefined) asked.error(`error: ${fault}`);
    });
}

/** A place is one among others, and others are asked for nothing else. */
function faultIn({ target: wanted, among }: PlanChoices): string | undefined {
  const isRank = wanted?.name === 'rank';
  if (isRank && among === undefined) {
    return "option '--target rank=N' needs '--among <file>': the units that the rank is among";
  }
  if (!isRank && among !== undefined) {
    return "option '--among <file>' is only for '--target rank=N'";
  }
  return undefined;
}

/** Not several arguments: they would take the file behind them. */
function listed(text: string, before: readonly string[] = []): string[] {
  const ids = text.split(',').map((id) => id.trim());
  return [...before, ...ids.filter((id) => id !== '')];
}

function target(text: string): PlanChoices['target'] {
  const [, name, value] = /^(points|index|grade|rank)=(.+)$/.exec(text) ?? [];
  if (name === undefined || value === undefined) {
    throw new InvalidArgumentError('It is points=N, index=N, grade=ID or rank=N.');
  }
  if (name === 'rank' && !/^[1-9]\d*$/.test(value)) {
    throw new InvalidArgumentError('A rank is a whole number from 1 up.');
  }
  if ((name === 'points' || name === 'index') && !/^\d+(\.\d+)?$/.test(value)) {
    throw new InvalidArgumentError(`${name} is a number from 0 up, such as 500 or 0.8.`);
  }
  return { name, value };
}

/** The options as a plan takes them; undefined where the units of a rank have issues, which are told. */
export async function planOptions(
  inputs: Inputs,
  unit: string,
  { target: wanted, among, budget, costs, only, without }: PlanChoices,
): Promise<PlanOptions | undefined> {
  const others = among === undefined ? [] : await unitsOf(inputs, among);
  if (others === undefined) return undefined;
  if (among !== undefined && others.every((one) => one.unit.id === unit)) {
    throw new CommandError(`${among} has no other unit than ${unit}: there is no rank among none`);
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

function targetOf(
  { name, value }: { readonly name: string; readonly value: string },
  among: readonly Submission[],
): PlanOptions['target'] {
  if (name === 'rank') return { rank: Number(value), among };
  return { [name]: value } as unknown as PlanOptions['target'];
}

async function unitsOf(inputs: Inputs, file: string): Promise<Submission[] | undefined> {
  const found: Submission[] = [];
  let isSound = true;
  for await (const unit of inputs.units([file])) {
    if ('submission' in unit) found.push(unit.submission);
    else isSound = false;
  }
  return isSound ? found : undefined;
}
