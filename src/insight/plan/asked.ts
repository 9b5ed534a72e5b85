import { toPlain } from '../../exact/decimal-text.ts';
import { entriesOf, given, listOf, type OptionForm, shown, text } from '../../rubric/options.ts';
import { UsageError } from '../../rubric/usage-error.ts';
import { SCORE_OPTIONS } from '../../scoring/options.ts';

/** What a plan is to reach; numbers as plain decimals. */
export type Target =
  | { readonly points: string }
  | { readonly index: string }
  | { readonly grade: string }
  | { readonly rank: number; readonly among: Iterable<unknown> };

/** What a component costs: once, and for each more of what is counted. */
export interface StepCost {
  readonly once?: string | undefined;
  readonly each?: string | undefined;
}

/** Read as the numbers of a submission are: plainly, with a sign, with an exponent. */
const decimal: OptionForm<string> = {
  possible: 'a number from 0 up, as a decimal string',
  read(value) {
    if (typeof value !== 'string' && typeof value !== 'number') return undefined;
    const plain = toPlain(value);
    return plain.ok && !plain.text.startsWith('-') ? plain.text : undefined;
  },
};

const ids = /* @__PURE__ */ listOf(text);

/** The options of a plan; `target` and `costs` are read further by those below. */
export const PLAN_OPTIONS = {
  ...SCORE_OPTIONS,
  target: /* @__PURE__ */ given<unknown>(),
  costs: /* @__PURE__ */ given<unknown>(),
  budget: decimal,
  only: ids,
  without: ids,
};

const TARGETS =
  '{ points }, { index }, { grade } or { rank, among } is possible, each with a number from 0 up, the id of a grade, or a place from 1 and a list of submissions';

/** @throws {UsageError} for what is no target. */
export function targetOf(target: unknown): Target | undefined {
  if (target === undefined) return undefined;
  const fields = Object.fromEntries(
    entriesOf(target, 'options.target', () => TARGETS).filter(([, value]) => value !== undefined),
  );
  const names = Object.keys(fields).sort().join();
  const { points, index, grade, rank, among } = fields;
  if (names === 'points') {
    const read = decimal.read(points);
    if (read !== undefined) return { points: read };
  }
  if (names === 'index') {
    const read = decimal.read(index);
    if (read !== undefined) return { index: read };
  }
  if (names === 'grade' && typeof grade === 'string') return { grade };
  if (
    names === 'among,rank' &&
    typeof rank === 'number' &&
    Number.isSafeInteger(rank) &&
    rank > 0
  ) {
    return { rank, among: among as Iterable<unknown> };
  }
  throw new UsageError(`options.target is ${shown(target)} with ${names}: ${TARGETS}`);
}

/** @throws {UsageError} for what are no costs. */
export function costsOf(costs: unknown, known: ReadonlySet<string>): ReadonlyMap<string, StepCost> {
  const read = new Map<string, StepCost>();
  if (costs === undefined) return read;
  const possible = 'each is { once } and { each } as possible, numbers from 0 up';
  for (const [component, own] of entriesOf(costs, 'options.costs')) {
    if (own === undefined) continue;
    requireKnown([component], known, 'options.costs');
    const cost: { once?: string; each?: string } = {};
    for (const [name, value] of entriesOf(own, `options.costs[${shown(component)}]`)) {
      if (value === undefined) continue;
      const number = decimal.read(value);
      if ((name !== 'once' && name !== 'each') || number === undefined) {
        throw new UsageError(
          `options.costs[${shown(component)}].${name} is ${shown(value)}: ${possible}`,
        );
      }
      cost[name] = number;
    }
    read.set(component, cost);
  }
  return read;
}

/** @throws {UsageError} for a component that the rubric has not. */
export function requireKnown(
  components: readonly string[],
  known: ReadonlySet<string>,
  what: string,
): void {
  for (const one of components) {
    if (!known.has(one)) throw new UsageError(`${what}: the rubric has no component ${shown(one)}`);
  }
}
