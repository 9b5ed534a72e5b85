import type { Sheet } from '../sheet/cell.ts';
import type { Collector } from './collector.ts';
import { textIn } from './settle.ts';

/** Decisions that were taken before, as they were carried along, and the new ones behind them. */
export function verificationsOf(
  into: Collector,
  carried: Sheet | undefined,
  { expected, name }: { readonly expected: number; readonly name: string },
): void {
  const { submission } = into;
  const said = (submission['verification'] ?? {}) as { readonly [key: string]: unknown };
  const decided = Object.values((submission['decided'] ?? {}) as object);
  delete submission['verification'];
  delete submission['decided'];
  const text = (carried?.rows ?? [])
    .slice(1)
    .map(({ cells }) => textIn(cells.get(1)))
    .join('');
  const before = text === '' ? [] : listIn(text);
  if (before.length < expected) {
    const message = `of ${expected} decisions that the form carried ${before.length} are there`;
    into.refuse('missing-sheet', ['verifications'], message, { sheet: name }, name);
  }
  const all = [...before, ...decided.map((one: object) => ({ ...said, ...one }))];
  if (all.length === 0) return;
  submission['verifications'] = all;
  for (const [at, one] of decided.entries()) {
    const { component } = one as { readonly component: string };
    for (const key of ['component', 'points', 'reason']) {
      const place = into.placeOf(['decided', component, key]);
      if (place.cell !== undefined) into.mark(['verifications', before.length + at, key], place);
    }
    for (const key of ['stage', 'by', 'on']) {
      const place = into.placeOf(['verification', key]);
      if (place.cell !== undefined) into.mark(['verifications', before.length + at, key], place);
    }
  }
}

function listIn(text: string): unknown[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : [text];
  } catch {
    return [text];
  }
}
