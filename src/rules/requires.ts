import type { RuleFault } from './kind.ts';

interface Requiring {
  readonly id: string;
  readonly requires?: string | undefined;
}

/** What is required has to be there, and nothing may require itself in the end. */
export function requirementFaults(list: readonly Requiring[], field: string): RuleFault[] {
  const byId = new Map(list.map((one) => [one.id, one]));
  return list.flatMap(({ id, requires }, index): RuleFault[] => {
    if (requires === undefined) return [];
    const path = [field, index, 'requires'];
    if (!byId.has(requires)) {
      return [{ code: 'unknown-item', path, message: `there is no "${requires}" to require` }];
    }
    const seen = new Set<string>();
    for (let at = requires; at !== id; ) {
      const next = byId.get(at)?.requires;
      if (next === undefined || seen.has(at)) return [];
      seen.add(at);
      at = next;
    }
    return [{ code: 'circular-requires', path, message: `"${id}" requires itself in the end` }];
  });
}
