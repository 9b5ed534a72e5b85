import type { Desk, Place } from '../desk.ts';
import { ANY_AMOUNT, choose } from '../number.ts';
import {
  asPercent,
  MAX_NUMBER_TEXT,
  type Readings,
  readNumber,
  tidy,
} from '../vietnamese/number.ts';

/** "73,7%" as the share "0.737". */
export function readPercent(desk: Desk, place: Place, written: string): string | undefined {
  const text = written.length > MAX_NUMBER_TEXT ? '' : tidy(written);
  const readings = text.endsWith('%') ? asPercent(readNumber(text.slice(0, -1).trim())) : NONE;
  return choose(desk, place, written, readings, ANY_AMOUNT);
}

const NONE: Readings = { native: undefined, foreign: undefined };
