import type { CountedTerm, Step, StepName } from '../rules/step.ts';

type StepOf<N extends StepName> = Extract<Step, { step: N }>;
type Says = { readonly [N in StepName]?: (step: StepOf<N>) => unknown };

/** What a step says that the unit handed in; its other fields follow, or are the rule's. */
const ANSWERED: Says = {
  achieved: ({ achieved }) => achieved,
  option: ({ option }) => option,
  // A blocked item was ticked all the same: what blocks it is the rule.
  item: ({ state }) => state !== 'not-held',
  measure: ({ value }) => value,
  share: ({ numerator, denominator }) => [numerator, denominator],
  resolved: ({ found, handled }) => [found, handled],
  covered: ({ covered }) => covered,
  growth: ({ value, previous }) => [value, previous],
  // The days follow from the date where one was handed in: another deadline makes other days of it.
  'days-late': ({ days, completedOn }) => completedOn ?? days,
  terms: ({ numerator, denominator }) => [valuesOf(numerator), valuesOf(denominator)],
  awarded: ({ points }) => points,
  case: (step) => step.case,
  part: ({ status }) => silence(status),
  alternative: ({ status }) => silence(status),
  'no-answer': () => 'nothing',
  'not-applicable': ({ reason }) => reason,
};

/** What it says that other units set: values, not who set them. */
const BOUND: Says = {
  bounds: ({ min, max }) => [min, max].map(quotientOf),
  best: ({ best }) => quotientOf(best),
};

/** What the steps say, each thing under the place where it is said. */
export type Said = ReadonlyMap<string, string>;

export function answersIn(steps: readonly Step[]): Said {
  return said(steps, ANSWERED);
}

export function boundsIn(steps: readonly Step[]): Said {
  return said(steps, BOUND);
}

/** Whether figures of others were waited for, also in a part. */
export function waitsForOthers(steps: readonly Step[]): boolean {
  return steps.some(
    (one) => one.step === 'needs-cohort' || ('steps' in one && waitsForOthers(one.steps)),
  );
}

function said(steps: readonly Step[], says: Says): Said {
  return new Map(steps.flatMap((step) => saidBy(step, says, '')));
}

function saidBy(step: Step, says: Says, inside: string): [string, string][] {
  const place = `${inside}/${nameOf(step)}`;
  const say = says[step.step] as ((step: Step) => unknown) | undefined;
  const own = say === undefined ? [] : [[place, JSON.stringify(say(step))] as [string, string]];
  const inner = 'steps' in step ? step.steps : [];
  return [...own, ...inner.flatMap((one) => saidBy(one, says, place))];
}

/** Items and parts are told apart by their ids, wherever in the list they stand. */
function nameOf(step: Step): string {
  if (step.step === 'item') return `item ${step.item}`;
  return 'part' in step ? `part ${step.part}` : step.step;
}

function silence(status: StepOf<'part'>['status']): string {
  return status === 'missing' || status === 'not-applicable' ? status : 'answered';
}

function valuesOf(terms: readonly CountedTerm[]): string[] {
  return terms.map(({ value }) => value);
}

function quotientOf({ numerator, denominator }: StepOf<'best'>['best']): string {
  return `${numerator}/${denominator}`;
}
