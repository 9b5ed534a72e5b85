import { canonicalJson } from '../exact/canonical-json.ts';
import type { Mutable } from '../intake/mutable.ts';
import { decisionOf, type Verification } from '../intake/verification.ts';
import type { Step } from '../rules/step.ts';
import { claimedIn } from '../scoring/decided.ts';
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
  /** Of the length that they need from the start: what grows takes more than it holds. */
  private readonly letters: number[];
  readonly each: string[];
  private readonly texts: string[] = [];
  private readonly free: string[] = [];
  private column: string[] = [];
  private place = 0;
  /** The places of components whose answers no reading of the document bears on. */
  readonly out: number[] = [];
  /** The places of components that do not apply for a reason, and the reasons. */
  readonly excluded: number[] = [];
  readonly reasons: string[] = [];
  readonly verifications: Verification[] = [];

  constructor(components: number) {
    this.letters = new Array(components);
    this.each = new Array(components);
  }

  add(component: PackableComponent, points: string, claimed: string | undefined): void {
    const { status, steps } = component;
    if (status === 'scored') {
      const other = claimed === points ? undefined : claimed;
      const isShort = other === undefined && claimedIn(steps) === undefined;
      this.addScored(points, isShort ? textOf(steps) : withMore(steps, other));
      return;
    }
    const place = this.put(SIGNS[status], points);
    const reason = reasonOf(component);
    if (reason !== undefined) {
      this.excluded.push(place);
      this.reasons.push(reason);
    }
    if (isOut(component)) this.out.push(place);
    const other = claimed === points ? undefined : claimed;
    this.column.push(this.textOf(component, reason, other));
  }

  /** A component that was scored, with the text of its answer. */
  addScored(points: string, text: string): void {
    this.put(SIGNS.scored, points);
    this.column.push(text);
  }

  /** A decision about the component that was added last. */
  addVerified(component: PackableComponent, verification: Verification): void {
    this.verifications.push(verification);
    if (component.status === 'scored' && isOut(component)) this.out.push(this.place - 1);
  }

  private put(sign: number, points: string): number {
    const { place } = this;
    this.letters[place] = sign;
    this.each[place] = points;
    this.place += 1;
    return place;
  }

  private textOf(
    { status, steps }: PackableComponent,
    reason: string | undefined,
    claimed: string | undefined,
  ): string {
    const isWithheld = status === 'late' || status === 'no-evidence';
    if (claimed !== undefined || isWithheld || claimedIn(steps) !== undefined) {
      return withMore(steps, claimed);
    }
    if (reason === undefined) return textOf(steps);
    this.free.push(freeText(reason));
    return REASON;
  }

  endPillar(): void {
    this.column.push('');
    // Joined, not added up: a text that was added up keeps all of its parts in memory.
    this.texts.push(this.column.join(BETWEEN));
    this.column.length = 0;
  }

  get status(): string {
    return String.fromCharCode(...this.letters);
  }

  get data(): readonly string[] {
    if (this.free.length === 0) return this.texts.slice();
    return this.texts.concat([...this.free, ''].join(BETWEEN));
  }
}

type Signs = { readonly [S in Status]: number };
const SIGNS: Signs = /* @__PURE__ */ signs();

function signs(): Signs {
  const pairs = Object.entries(STATUS_LETTERS).map(([status, letter]) => [
    status,
    letter.charCodeAt(0),
  ]);
  return Object.fromEntries(pairs) as Signs;
}

/** The reason why nothing of a component applies. */
export function reasonOf({ status, steps }: PackableComponent): string | undefined {
  if (status !== 'not-applicable') return undefined;
  const first = steps[0];
  return first?.step === 'not-applicable' ? first.reason : undefined;
}

/**
 * Nothing was answered, nothing of it applies, or an authority decided without the rule: no reading
 * of the document bears on it (see `readingFindings`).
 */
export function isOut(component: PackableComponent): boolean {
  const { status, verification } = component;
  if (status === 'missing' || status === 'not-due' || status === 'rejected') return true;
  if (status === 'not-applicable' && reasonOf(component) !== undefined) return true;
  if (verification === undefined) return false;
  const decision = decisionOf(verification);
  return decision !== 'upheld' && decision !== 'answer';
}

/** Steps that recur are one frozen list: its text is made once. */
const texts = /* @__PURE__ */ new WeakMap<readonly Step[], string>();

export function textOf(steps: readonly Step[]): string {
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
  return jsonText(packed(steps, claimed));
}

function packed(steps: readonly Step[], claimed?: string): PackedComponent {
  const more: Mutable<PackedComponent> = { ...packSteps(steps) };
  const why = steps.filter(({ step }) => WITHHELD.has(step));
  // One order of keys, whoever wrote them.
  if (why.length > 0) more.y = JSON.parse(canonicalJson(why)) as Step[];
  if (claimed !== undefined) more.l = claimed;
  const claim = claimedIn(steps);
  if (claim !== undefined) more.g = [STATUS_LETTERS[statusOf(claim)], packed(claim)];
  return more;
}

/** As far as the steps do not follow from the rule. */
function statusOf(claim: readonly Step[]): Status {
  const [first] = claim;
  if (first?.step === 'no-answer') return first.due === undefined ? 'missing' : 'not-due';
  const why = claim.find(({ step }) => step === 'late' || step === 'no-evidence');
  return why === undefined ? 'scored' : 'late';
}
