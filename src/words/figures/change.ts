import { printScaled, readPlain } from '../../exact/decimal-text.ts';
import { subtract } from '../../exact/fraction.ts';
import { ceilDivide, floorDivide, times } from '../../exact/int.ts';
import { readQuotient } from '../../exact/quotient.ts';
import type { NeedOf } from '../sentences.ts';
import type { Style } from '../style.ts';
import { fullFigure } from './decimals.ts';
import { printAs } from './measure.ts';

/** From here to there, as it is printed. */
export interface ChangeText {
  /** Null where there is no number yet. */
  readonly from: string | null;
  readonly to: string;
  /** How far it is; none where the goal itself is not enough. `isPoints`: in percentage points. */
  readonly gap?: { readonly text: string; readonly isPoints: boolean };
}

/** The numbers of a need: of shares in percent, the gap between them in percentage points. */
export function changeIn(need: NeedOf<'raise' | 'lower'>, style: Style): ChangeText {
  const isPoints = need.scale === 'share' || need.scale === 'rate';
  const print = printAs(isPoints ? 'share' : 'amount', style);
  const whole = need.of === undefined ? '' : `/${style.number(need.of)}`;
  const goal = goalOf(need);
  const to = `${print(goal)}${whole}`;
  if (need.from === null) return { from: null, to };
  const from = `${print(need.from)}${whole}`;
  if (need.passed === true) return { from, to };
  const ends = [readPlain(goal), readPlain(need.from)] as const;
  const size = need.need === 'raise' ? subtract(...ends) : subtract(ends[1], ends[0]);
  const { text } = fullFigure(size);
  const gap = isPoints ? print(text).replace(/%$/, '') : style.number(text);
  return { from, to, gap: { text: gap, isPoints } };
}

const PLACES = 4;

/** The goal as a decimal: one without an end is rounded in the direction that reaches it. */
function goalOf({ need, to }: NeedOf<'raise' | 'lower'>): string {
  if (!to.includes('/')) return to;
  const { n, d } = readQuotient(to);
  const scaled = times(n, 10 ** PLACES);
  return printScaled(need === 'raise' ? ceilDivide(scaled, d) : floorDivide(scaled, d), PLACES);
}
