import { canonicalJson } from '../exact/canonical-json.ts';
import type { Mutable } from '../intake/mutable.ts';
import { decisionOf, type Verification } from '../intake/verification.ts';
import type { Step } from '../rules/step.ts';
import type { Status } from '../scoring/score.ts';
import { answerText, BETWEEN, jsonText, REASON } from './answer-text.ts';
import { freeText } from './free-texts.ts';
import { packSteps } from './pack-steps.ts';
import { type PackedComponent, STATUS_LETTERS } from './packed.ts';

/** What is packed of a component, printed or not. */
export interface PackableComponent {
  readonly status: Status;
  readonly steps: readonly Step[];
  readonly verification?: Verification;
}

/** The columns of a packed score, filled component by component in the rubric's order. */
export class Columns {
  private readonly letters: string[] = [];
  private readonly points: string[] = [];
  private readonly texts: string[] = [];
  private readonly free: string[] = [];
  private column: string[] = [];
  /** By place: the answer is none that a reading of the document bears on. */
  readonly out: boolean[] = [];
  /** By place, the reason why a component does not apply. */
  readonly reasons: (string | undefined)[] = [];
  readonly verifications: Verification[] = [];

  add(component: PackableComponent, points: string, claimed: string | undefined): void {
    const { status, verification } = component;
    this.letters.push(STATUS_LETTERS[status]);
    this.points.push(points);
    const reason = reasonOf(component.steps);
    this.reasons.push(reason);
    this.out.push(isOut(component));
    if (verification !== undefined) this.verifications.push(verification);
    this.column.push(this.textOf(component, reason, claimed === points ? undefined : claimed));
  }

  /** A component that was scored, with the text of its answer. */
  addScored(points: string, text: string): void {
    this.letters.push('s');
    this.points.push(points);
    this.reasons.push(undefined);
    this.out.push(false);
    this.column.push(text);
  }

  private textOf(
    { status, steps }: PackableComponent,
    reason: string | undefined,
    claimed: string | undefined,
  ): string {
    if (claimed !== undefined || status === 'late' || status === 'no-evidence') {
      return withMore(steps, claimed);
    }
    if (reason !== undefined) {
      this.free.push(freeText(reason));
      return REASON;
    }
    return textOf(steps);
  }

  endPillar(): void {
    this.column.push('');
    // Joined, not added up: a text that was added up keeps all of its parts in memory.
    this.texts.push(this.column.join(BETWEEN));
    this.column = [];
  }

  get status(): string {
    return this.letters.join('');
  }

  /** A copy has the length that it needs: what grew has more. */
  get each(): readonly string[] {
    return this.points.slice();
  }

  get data(): readonly string[] {
    if (this.free.length === 0) return this.texts.slice();
    return this.texts.concat([...this.free, ''].join(BETWEEN));
  }
}

/** The reason why nothing of a component applies. */
export function reasonOf(steps: readonly Step[]): string | undefined {
  const first = steps[0];
  return first?.step === 'not-applicable' ? first.reason : undefined;
}

/**
 * Nothing was answered, nothing of it applies, or an authority decided without the rule: no reading
 * of the document bears on it (see `readingFindings`).
 */
export function isOut({ status, steps, verification }: PackableComponent): boolean {
  if (status === 'missing' || status === 'not-due' || status === 'rejected') return true;
  if (status === 'not-applicable' && reasonOf(steps) !== undefined) return true;
  if (verification === undefined) return false;
  const decision = decisionOf(verification);
  return decision !== 'upheld' && decision !== 'answer';
}

/** Steps that recur are one frozen list: its text is made once. */
const texts = /* @__PURE__ */ new WeakMap<readonly Step[], string>();

function textOf(steps: readonly Step[]): string {
  const [first, second] = steps;
  // By far the most frequent, and never the same twice.
  if (first?.step === 'share' && second?.step === 'target' && steps.length === 2) {
    return `${first.numerator}/${first.denominator}`;
  }
  const known = texts.get(steps);
  if (known !== undefined) return known;
  const made = answerText(steps);
  if (Object.isFrozen(steps)) texts.set(steps, made);
  return made;
}

const WITHHELD: ReadonlySet<Step['step']> = new Set(['late', 'no-evidence']);

function withMore(steps: readonly Step[], claimed: string | undefined): string {
  const more: Mutable<PackedComponent> = { ...packSteps(steps) };
  const why = steps.filter(({ step }) => WITHHELD.has(step));
  // One order of keys, whoever wrote them.
  if (why.length > 0) more.y = JSON.parse(canonicalJson(why)) as Step[];
  if (claimed !== undefined) more.l = claimed;
  return jsonText(more);
}
