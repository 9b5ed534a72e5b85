/** Positions from 0, each after those that it hangs on; of others the earlier first. */
export function inOrder(
  size: number,
  hangsOn: (at: number) => readonly number[],
): readonly number[] {
  const depthOf = (at: number): number =>
    hangsOn(at).reduce((depth, other) => Math.max(depth, depthOf(other) + 1), 0);
  const depths = Array.from({ length: size }, (_, at) => depthOf(at));
  return [...depths.keys()].sort((a, b) => (depths[a] ?? 0) - (depths[b] ?? 0) || a - b);
}
