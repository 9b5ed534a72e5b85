import type { RuleFault } from './kind.ts';

/** A fault for every id that stands a second time in a list. */
export function duplicateIds(list: readonly { readonly id: string }[], field: string): RuleFault[] {
  const seen = new Set<string>();
  const faults: RuleFault[] = [];
  for (const [index, { id }] of list.entries()) {
    if (seen.has(id)) {
      const message = `"${id}" stands twice`;
      faults.push({ code: 'duplicate-id', path: [field, index, 'id'], message });
    }
    seen.add(id);
  }
  return faults;
}
