import type { Answer, Rule } from '../../src/index.ts';

// Every answer to a small rule, and what one asks beyond another: by the rules' forms alone, without
// anything that plans are made of.

/** Of a ratio those of so many things. */
const WHOLE = 3;

/** What nothing is said of is a share with decimals, of which there are too many answers to list. */
export function mayBeLeftOut(rule: Rule): boolean {
  if (rule.kind === 'ratio') return false;
  if (rule.kind === 'by-case') return rule.cases.every((one) => mayBeLeftOut(one.rule));
  return !('parts' in rule) || rule.parts.every((one) => mayBeLeftOut(one.rule));
}

/** All answers; of parts also those in which a part says nothing. */
export function everyAnswer(rule: Rule): readonly Answer[] {
  switch (rule.kind) {
    case 'achieved':
      return [{ achieved: false }, { achieved: true }];
    case 'ratio':
      return Array.from({ length: WHOLE + 1 }, (_, n) => ({
        numerator: String(n),
        denominator: String(WHOLE),
      }));
    case 'count':
      return Array.from({ length: WHOLE + 1 }, (_, n) => ({ value: String(n) }));
    case 'choice':
      return rule.options.map(({ id }) => ({ option: id }));
    case 'checklist':
      return rule.items
        .reduce<{ [id: string]: boolean }[]>(
          (sets, { id }) =>
            sets.flatMap((set) => [
              { ...set, [id]: false },
              { ...set, [id]: true },
            ]),
          [{}],
        )
        .map((items) => ({ items }));
    case 'by-case':
      return rule.cases.flatMap(({ id, rule: inner }) =>
        everyAnswer(inner).map((answer): Answer => ({ case: id, answer })),
      );
    case 'parts':
    case 'highest-of':
    case 'lowest-of':
      return rule.parts
        .reduce<{ [id: string]: Answer }[]>(
          (sets, { id, rule: inner }) =>
            sets.flatMap((set) => [
              ...(mayBeLeftOut(inner) ? [set] : []),
              ...everyAnswer(inner).map((answer) => ({ ...set, [id]: answer })),
            ]),
          [{}],
        )
        .map((parts) => ({ parts }));
    default:
      throw new Error(`no answers to ${rule.kind} are listed`);
  }
}

/** How many things more one answer counts; undefined where it takes back what another has. */
export function whatChanges(
  rule: Rule,
  before: Answer | undefined,
  after: Answer,
): number | undefined {
  switch (rule.kind) {
    case 'achieved':
      return risen(Number(before?.achieved ?? false), Number(after.achieved));
    case 'ratio':
      return risen(Number(before?.numerator ?? 0), Number(after.numerator));
    case 'count':
      return risen(Number(before?.value ?? 0), Number(after.value));
    case 'choice': {
      const placeOf = (id: string | undefined): number =>
        rule.options.findIndex((one) => one.id === id);
      if (before === undefined) return 1;
      const up = placeOf(before.option) - placeOf(after.option);
      return up < 0 ? undefined : Math.min(up, 1);
    }
    case 'checklist':
      return sum(
        rule.items.map(({ id }) =>
          risen(Number(before?.items?.[id] ?? false), Number(after.items?.[id])),
        ),
      );
    case 'by-case': {
      const own = rule.cases.find(({ id }) => id === after.case);
      if (own === undefined || (before !== undefined && before.case !== after.case))
        return undefined;
      return whatChanges(own.rule, before?.answer, after.answer ?? {});
    }
    case 'parts':
    case 'highest-of':
    case 'lowest-of':
      return sum(
        rule.parts.map(({ id, rule: inner }) => {
          const [was, is] = [before?.parts?.[id], after.parts?.[id]];
          if (is === undefined) return was === undefined ? 0 : undefined;
          return whatChanges(inner, was, is);
        }),
      );
    default:
      throw new Error(`changes of ${rule.kind} are not counted`);
  }
}

function risen(from: number, to: number): number | undefined {
  return to < from ? undefined : to - from;
}

function sum(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.reduce(
    (all, one) => (all === undefined || one === undefined ? undefined : all + one),
    0,
  );
}
