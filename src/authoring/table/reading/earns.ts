import type { BandWorth } from './band.ts';
import type { Bound } from './bound.ts';
import type { Statement } from './statement.ts';

export type Earns = Extract<Statement, { role: 'earns' }>;

export interface Graded {
  readonly earns: Earns;
  readonly bound: Bound;
  readonly worth: BandWorth;
}
