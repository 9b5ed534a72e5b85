import { toScaled } from '../exact/plain.ts';
import { UsageError } from '../rubric/usage-error.ts';

/** Printed points as whole numbers of 10^-places: differences of them are exact. */
export function scaledPoints(points: string, places: number): number {
  const scaled = toScaled(points.replace('-', ''), places);
  if (scaled === undefined) throw new UsageError(`"${points}" are no points of this score`);
  return points.startsWith('-') ? -scaled : scaled;
}
