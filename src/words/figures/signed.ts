import type { Style } from '../style.ts';

/** Points with their sign: "+2,5", "-3", "0". */
export function signed(points: string, style: Style): string {
  const text = style.number(points);
  return points === '0' || points.startsWith('-') ? text : `+${text}`;
}
