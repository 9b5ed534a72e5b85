import { type Desk, type Place, refuse } from '../desk.ts';
import { choose } from '../number.ts';
import { asPercent, readNumber, tidy } from '../vietnamese/number.ts';

/** "73,7%" as the share "0.737". */
export function readPercent(desk: Desk, place: Place, written: string): string | undefined {
  const text = tidy(written.slice(0, 200));
  if (!text.endsWith('%')) {
    return refuse(desk, place, 'not-a-number', 'a percentage is expected', { received: written });
  }
  return choose(desk, place, written, asPercent(readNumber(text.slice(0, -1).trim())), {});
}
