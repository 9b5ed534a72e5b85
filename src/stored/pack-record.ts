// A fast path: a parsed submission packed without building its score. It stands on the law: every
// verdict is judged as for a whole score (`judge`), and goes through the same columns. Answers that
// are one measure alone are added up by their curves as in a summary, and told as their steps would
// tell them: the rule's own steps are asked once whether they say no more than the measure.
import type { ParsedRecord } from '../intake/record.ts';
import { extrasAt } from '../intake/record.ts';
import type { Finding } from '../rubric/finding.ts';
import type { Answer } from '../rules/answer.ts';
import type { CompiledLeaf } from '../rules/compile.ts';
import { wholeOf } from '../rules/measure.ts';
import type { CompiledComponent } from '../scoring/compiled-rubric.ts';
import { judge } from '../scoring/component.ts';
import { ScoringContext } from '../scoring/context.ts';
import { ExtraTally } from '../scoring/extras.ts';
import { BEYOND, pointsAt, type ScaledCurve } from '../scoring/fast-sums.ts';
import { readingFindings } from '../scoring/readings.ts';
import { withheld } from '../scoring/status.ts';
import type { Summing } from '../scoring/summary.ts';
import { addComponent, addLevel, emptyTally, settle, type Tally } from '../scoring/totals.ts';
import { claimsOf, viewOf } from '../scoring/view.ts';
import { ENGINE } from '../version.ts';
import { answerText } from './answer-text.ts';
import { Columns, textOf } from './columns.ts';
import { packedOf } from './pack.ts';
import type { PackedScore } from './packed.ts';
import { rowsOfRubric } from './rows.ts';

/** The very thing that packing the whole score gives. */
export function packRecord(on: Summing, record: ParsedRecord): PackedScore {
  const { rubric, policy } = on.scoring;
  const findings: Finding[] = rubric.assumed.concat(record.findings);
  const { verifications, unit } = record.submission;
  const claiming =
    verifications === undefined
      ? undefined
      : new ScoringContext(on.scoring, record, undefined, claimsOf(record), undefined, true);
  const view = viewOf(record, policy);
  const context = new ScoringContext(on.scoring, record, findings, view, claiming);
  const packing = { on, context, columns: new Columns(rubric.components.length) };
  const whole = new Sums(context);
  // The unit's own claims stand first, and are known last.
  const claims: string[] = [''];
  for (const pillar of rubric.pillars) {
    const own = new Sums(context);
    const at = claims.push('') - 1;
    for (const criterion of pillar.criteria) {
      const inner = new Sums(context);
      for (const component of criterion.components) addPacked(packing, component, inner);
      own.add(inner);
      claims.push(inner.claimed());
    }
    packing.columns.endPillar();
    if (pillar.adjusts) own.settle(pillar.max, rubric.free);
    claims[at] = own.claimed();
    whole.add(own);
  }
  if (rubric.adjustsTotal) whole.settle(rubric.max, false);
  claims[0] = whole.claimed();
  readingFindings(findings, rubric.readings, context.list);
  const points = rubric.print(whole.tally.points);
  const score = { rubric: rubric.reference, engine: ENGINE, policy: policy.printed, unit, points };
  const rows = rowsOfRubric(rubric);
  const told = claiming === undefined ? undefined : claims;
  return packedOf({ ...score, findings }, rows, packing.columns, told);
}

interface Packing {
  readonly on: Summing;
  readonly context: ScoringContext;
  readonly columns: Columns;
}

function addPacked(packing: Packing, component: CompiledComponent, sums: Sums): void {
  const { context, columns } = packing;
  const { print } = context.rubric;
  if (context.claims === undefined && addQuickly(packing, component, sums.tally)) return;
  const verdict = judge(context, component);
  const { kept } = verdict;
  if (kept !== undefined && verdict.status === 'scored' && context.claims === undefined) {
    addComponent(sums.tally, component.sign, verdict.points, verdict.excluded);
    kept.text ??= textOf(verdict.steps);
    columns.addScored(print(verdict.points), kept.text);
    return;
  }
  const claim = context.claims === undefined ? undefined : judge(context.claims, component);
  addComponent(sums.tally, component.sign, verdict.points, verdict.excluded);
  sums.extras?.addComponent(component, verdict, claim);
  columns.add(
    verdict,
    print(verdict.points),
    claim === undefined ? undefined : print(claim.points),
  );
  if (verdict.verification !== undefined) columns.addVerified(verdict, verdict.verification);
}

/** Points and claims of a level. */
class Sums {
  readonly tally: Tally = emptyTally();
  readonly extras: ExtraTally | undefined;
  private readonly context: ScoringContext;

  constructor(context: ScoringContext) {
    this.context = context;
    this.extras = context.claims === undefined ? undefined : new ExtraTally(context);
  }

  add(inner: Sums): void {
    addLevel(this.tally, inner.tally);
    if (inner.extras !== undefined) this.extras?.add(inner.extras);
  }

  settle(max: number, free: boolean): void {
    settle(this.tally, max, free);
    this.extras?.settle(max, free);
  }

  claimed(): string {
    const level: { claimedPoints?: string } = {};
    this.extras?.fill(level, this.context.rubric.print);
    return level.claimedPoints ?? '';
  }
}

/** Adds an answer that is one measure, if its curve and its text say all there is. */
function addQuickly(
  { on, context, columns }: Packing,
  component: CompiledComponent,
  tally: Tally,
): boolean {
  const { order, rule } = component.checked;
  const curve = on.curves[order];
  if (curve === undefined || rule.parts !== undefined || !isPlain(rule)) return false;
  const { answers, measures } = context.list;
  const answer = answers[order];
  const d = measures[2 * rule.leaf + 1] as number;
  if (answer === undefined || d === 0) return false;
  const points = pointsOf(component, curve, measures[2 * rule.leaf] as number, d);
  if (points === undefined) return false;
  if (component.inferred !== undefined) context.findings?.push(component.inferred);
  // Where the policy withholds points there are no such curves.
  withheld(context, component, extrasAt(context.list, order), true, points > 0);
  addComponent(tally, component.sign, points, 0);
  columns.addScored(context.rubric.print(points), measureText(rule, answer, context));
  return true;
}

function pointsOf(
  { step }: CompiledComponent,
  curve: ScaledCurve,
  n: number,
  d: number,
): number | undefined {
  const points = pointsAt(curve, n, d);
  return points === BEYOND ? undefined : step * points;
}

function measureText({ shape }: CompiledLeaf, answer: Answer, { facts }: ScoringContext): string {
  if (answer.value !== undefined) return answer.value;
  const of = shape.type === 'measure' ? shape.of : undefined;
  return `${answer.numerator}/${wholeOf(answer, of, facts)}`;
}

const plain = /* @__PURE__ */ new WeakMap<CompiledLeaf, boolean>();

/** Its steps tell the measure, and what follows from it and the rule. */
function isPlain(leaf: CompiledLeaf): boolean {
  const known = plain.get(leaf);
  if (known !== undefined) return known;
  const made = leaf.shape.type === 'measure' && !leaf.compares && saysTheMeasure(leaf);
  plain.set(leaf, made);
  return made;
}

function saysTheMeasure(leaf: CompiledLeaf): boolean {
  const told = (answer: Answer): string => {
    const measure = leaf.measure(answer, {});
    return answerText(leaf.steps({ answer, measure, facts: {}, bounds: undefined }));
  };
  return told({ numerator: '1', denominator: '2' }) === '1/2' && told({ value: '1' }) === '1';
}
