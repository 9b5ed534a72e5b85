import type { Style } from '../style.ts';

/** How large a change is, without its sign. */
export function gapOf(change: string): string {
  return change.replace('-', '');
}

/** Two numbers as they are printed. */
export function sidesOf(
  { before, after }: { readonly before: string; readonly after: string },
  style: Style,
): { readonly before: string; readonly after: string } {
  return { before: style.number(before), after: style.number(after) };
}
