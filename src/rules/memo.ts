import type { Outcome } from './kind.ts';

/** So many outcomes are kept, no more: a rule whose answers vary without end must not hold them all. */
const KEPT = 512;

/** One outcome for one text: small counts come again and again. */
export function remembered(make: (text: string) => Outcome): (text: string) => Outcome {
  const outcomes = new Map<string, Outcome>();
  return (text) => {
    const known = outcomes.get(text);
    if (known !== undefined) return known;
    const outcome = make(text);
    if (outcomes.size >= KEPT) return outcome;
    const kept: Outcome = { ...outcome, kept: true };
    outcomes.set(text, kept);
    return kept;
  };
}
