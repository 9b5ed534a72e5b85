import type { Mutable } from '../intake/mutable.ts';
import type { CompiledComponent } from './compiled-rubric.ts';
import type { ScoringContext } from './context.ts';
import type { LevelExtras } from './score.ts';
import { addComponent, addLevel, emptyTally, type Printer, settle } from './totals.ts';
import type { Verdict } from './verdict.ts';

/** What of the scoring of a unit these hang on. */
export type ExtrasContext = Pick<ScoringContext, 'rubric' | 'policy' | 'claims'>;

/** What a level tells besides its figures: claims where there are decisions, what was due so far. */
export class ExtraTally {
  /** The sums of the unit's own answers. */
  private readonly claims = emptyTally();
  /** The sums with nothing for claims that nobody decided about. */
  private readonly verified = emptyTally();
  private duePoints = 0;
  private dueMax = 0;
  private next: string | null = null;
  private readonly context: ExtrasContext;

  constructor(context: ExtrasContext) {
    this.context = context;
  }

  addComponent(component: CompiledComponent, verdict: Verdict, claim: Verdict | undefined): void {
    const { sign } = component;
    if (claim !== undefined) addComponent(this.claims, sign, claim.points, claim.excluded);
    const decided = verdict.verification === undefined ? 0 : verdict.points;
    addComponent(this.verified, sign, decided, verdict.excluded);
    const { asOf } = this.context.policy;
    // Bonus and penalty points are outside the maximum, also of what was due.
    if (asOf === undefined || sign !== 0) return;
    // What has no deadline of its own is due when the period ends.
    const due = component.checked.due ?? this.context.rubric.checked.definition.period.to;
    if (due < asOf) {
      this.duePoints += verdict.points;
      this.dueMax += component.max - verdict.excluded;
    } else this.noteNext(due);
  }

  add(inner: ExtraTally): void {
    addLevel(this.claims, inner.claims);
    addLevel(this.verified, inner.verified);
    this.duePoints += inner.duePoints;
    this.dueMax += inner.dueMax;
    if (inner.next !== null) this.noteNext(inner.next);
  }

  /** Bonus and penalty points of these sums are held as those of the points are. */
  settle(max: number, free: boolean): void {
    settle(this.claims, max, free);
    settle(this.verified, max, free);
  }

  /** How many of the points fall away if what nobody decided about counts nothing. */
  unverifiedOf(points: number): number {
    return Math.max(points - this.verified.points, 0);
  }

  private noteNext(due: string): void {
    if (this.next === null || due < this.next) this.next = due;
  }

  fill(level: Mutable<LevelExtras>, print: Printer): void {
    const { claims, policy } = this.context;
    if (claims !== undefined) level.claimedPoints = print(this.claims.points);
    if (policy.asOf === undefined) return;
    const { duePoints, dueMax, next } = this;
    level.due = { points: print(duePoints), maxPoints: print(dueMax), next };
  }
}
