import { printScaled } from '../exact/decimal-text.ts';
import { InputError } from '../intake/issue.ts';
import type { Mutable } from '../intake/mutable.ts';
import type { Verification } from '../intake/verification.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import { asFixed } from '../rubric/freeze.ts';
import { isSameRubric } from '../rubric/key.ts';
import { otherRubric } from '../scoring/bounds.ts';
import {
  type CompiledComponent,
  type CompiledCriterion,
  type CompiledPillar,
  type CompiledRubric,
  compiledRubric,
} from '../scoring/compiled-rubric.ts';
import { ExtraTally } from '../scoring/extras.ts';
import { gradeOf, groupsOf } from '../scoring/levels.ts';
import { type Policy, readOptions } from '../scoring/options.ts';
import type { ComponentScore, CriterionScore, PillarScore, UnitScore } from '../scoring/score.ts';
import {
  addComponent,
  addLevel,
  emptyTally,
  fillTotals,
  LevelOf,
  settle,
  type Tally,
} from '../scoring/totals.ts';
import { scoreOf, type Verdict } from '../scoring/verdict.ts';
import { answerIn, REASON } from './answer-text.ts';
import { isOut, reasonOf } from './columns.ts';
import type { PackedScore } from './packed.ts';
import { PackedTexts } from './packed-texts.ts';
import { readPacked, refused } from './read-packed.ts';
import { statusOf } from './status-letters.ts';
import { unpackFindings } from './unpack-findings.ts';
import { type QuickComponent, quickComponents, quickVerdict, remember } from './unpack-quick.ts';
import { unpackVerdict } from './unpack-verdict.ts';

/**
 * The score that was packed, equal in every field: texts are those of the rubric, steps follow from
 * its rules and from what was packed of the answers, sums from the points.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} for a packed score of another rubric, version or state of the rubric
 *   (`other-rubric`), for one that was damaged or changed by hand, and for what is none.
 * @example
 * const score = scoreUnit(hueCommune2023, { unit: { id: 'vy-da' }, answers: { 'I.5.1': { achieved: true } } });
 * const stored = JSON.stringify(packScore(score));
 * unpackScore(hueCommune2023, JSON.parse(stored)).pillars[0].points; // => "4"
 */
export function unpackScore(rubric: RubricDefinition, packed: unknown): UnitScore {
  const model = modelOf(rubric);
  const compiled = compiledRubric(model);
  const read = readPacked(packed);
  if (!isSameRubric(read.rubric, model.key())) {
    throw new InputError([otherRubric(read.rubric, model.key(), ['packed', 'rubric'])]);
  }
  const { components } = compiled;
  for (const column of [read.status, read.each]) {
    if (column.length !== components.length) {
      throw refused('conflicting-fields', [], `${components.length} components are expected`);
    }
  }
  let score: UnitScore;
  try {
    score = new Unpacking(compiled, read).score();
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw refused('unreadable', ['data'], 'it is not what the rules of the rubric make');
  }
  if (score.points !== read.points) {
    const message = `the components make ${score.points} points, not ${read.points}`;
    throw refused('conflicting-fields', ['points'], message);
  }
  return score;
}

/** One packed score, component by component. */
class Unpacking {
  readonly #rubric: CompiledRubric;
  readonly #packed: PackedScore;
  readonly #policy: Policy;
  readonly #decisions: ReadonlyMap<string, Verification>;
  readonly #out: number[] = [];
  readonly #excluded: number[] = [];
  readonly #reasons: string[] = [];
  readonly #texts: PackedTexts;
  readonly #quick: readonly QuickComponent[];
  #claims = 0;

  constructor(rubric: CompiledRubric, packed: PackedScore) {
    this.#rubric = rubric;
    this.#packed = packed;
    const { asOf, late, evidence, verifications } = packed.policy;
    this.#policy = readOptions({ late, evidence, verifications, asOf: asOf ?? undefined });
    this.#quick = quickComponents(rubric);
    this.#texts = new PackedTexts(packed.data, rubric.pillars.length);
    const decided = packed.verifications ?? [];
    this.#decisions = new Map(
      decided.map((one) => [one.component, asFixed(one, 'the packed score')]),
    );
  }

  score(): UnitScore {
    const [rubric, packed] = [this.#rubric, this.#packed];
    const tally = emptyTally();
    const extras = this.#extras();
    const score = {
      rubric: rubric.reference,
      engine: packed.engine,
      policy: asFixed(packed.policy, 'the packed score'),
      unit: asFixed(packed.unit, 'the packed score'),
    } as Mutable<UnitScore>;
    const claimed = this.#claim();
    const below: Tally[] = [];
    const pillars = rubric.pillars.map((pillar, at) => {
      const own = emptyTally();
      this.#texts.begin(at);
      const made = this.#pillar(pillar, own, extras);
      below.push(own);
      addLevel(tally, own);
      this.#texts.end();
      return made;
    });
    this.#texts.endAll();
    if (rubric.adjustsTotal) {
      settle(tally, rubric.max, false);
      extras?.settle(rubric.max, false);
    }
    fillTotals(score, rubric.max, tally, rubric.print);
    extras?.fill(score, rubric.print);
    if (claimed !== undefined) {
      score.claimedPoints = claimed;
      score.unverifiedPoints = rubric.print(extras?.unverifiedOf(tally.points) ?? 0);
    }
    score.grade = gradeOf(rubric, tally, below);
    if (rubric.adjusts) score.adjustment = printScaled(tally.applied, rubric.checked.places);
    const groups = groupsOf(rubric, below);
    if (groups !== undefined) score.groups = groups;
    score.pillars = pillars;
    score.findings = unpackFindings(packed.findings, rubric, {
      out: this.#out,
      excluded: this.#excluded,
      reasons: this.#reasons,
    });
    return score as UnitScore;
  }

  #pillar(pillar: CompiledPillar, tally: Tally, above: ExtraTally | undefined): PillarScore {
    const { print, free, checked } = this.#rubric;
    const extras = this.#extras();
    const claimed = this.#claim();
    const criteria = pillar.criteria.map((one) => this.#criterion(one, tally, extras));
    if (pillar.adjusts) {
      settle(tally, pillar.max, free);
      extras?.settle(pillar.max, free);
    }
    if (extras !== undefined) above?.add(extras);
    const score: Mutable<PillarScore> = new LevelOf(pillar, tally, print);
    extras?.fill(score, print);
    if (claimed !== undefined) score.claimedPoints = claimed;
    if (pillar.adjusts) score.adjustment = printScaled(tally.applied, checked.places);
    score.criteria = criteria;
    return score as PillarScore;
  }

  #criterion(
    criterion: CompiledCriterion,
    above: Tally,
    extrasAbove: ExtraTally | undefined,
  ): CriterionScore {
    const { print } = this.#rubric;
    const tally = emptyTally();
    const extras = this.#extras();
    const claimed = this.#claim();
    const { components } = criterion;
    const scores = new Array<ComponentScore>(components.length);
    let last: Verdict | undefined;
    for (let at = 0; at < components.length; at += 1) {
      const component = components[at] as CompiledComponent;
      const packed = this.#texts.next();
      last = this.#verdict(component, packed);
      addComponent(tally, component.sign, last.points, last.excluded);
      extras?.addComponent(component, last, undefined);
      scores[at] = this.#component(component, last, packed);
    }
    addLevel(above, tally);
    if (extras !== undefined) extrasAbove?.add(extras);
    // A criterion of one component follows from it alone, and is kept with what recurs.
    const kept = components.length === 1 && extras === undefined ? last?.kept : undefined;
    if (kept?.criterion !== undefined) return kept.criterion;
    const score: Mutable<CriterionScore> = new LevelOf(criterion, tally, print);
    extras?.fill(score, print);
    if (claimed !== undefined) score.claimedPoints = claimed;
    score.components = scores;
    return score as CriterionScore;
  }

  /** The verdict as it was: of a text that tells all, or else by the whole law. */
  #verdict(component: CompiledComponent, text: string): Verdict {
    const { status, each, policy, unit, claims } = this.#packed;
    const { order, definition } = component.checked;
    const [points, letter] = [each[order] as string, status.charAt(order)];
    const quick = this.#quick[order] as QuickComponent;
    const verified = claims !== undefined;
    const known = verified
      ? undefined
      : quickVerdict(component, quick, letter, points, text, this.#rubric);
    const verdict =
      known ??
      unpackVerdict(this.#rubric, component, {
        status: statusOf(letter),
        points,
        packed: text === REASON ? { r: this.#texts.nextReason() } : answerIn(text),
        verification: this.#decisions.get(definition.id),
        asOf: policy.asOf,
        unitClass: unit.class,
      });
    if (known === undefined && !verified) remember(quick, text, { letter, points, verdict });
    if (verdict.status !== 'scored' || verified) this.#note(order, verdict);
    return verdict;
  }

  #component(component: CompiledComponent, verdict: Verdict, text: string): ComponentScore {
    const { order, definition } = component.checked;
    const score = scoreOf(verdict, definition, this.#rubric.print);
    if (this.#packed.claims === undefined) return score;
    const { verification } = verdict;
    const claimed = text.startsWith('{') ? answerIn(text).l : undefined;
    return {
      ...score,
      claimedPoints: claimed ?? (this.#packed.each[order] as string),
      ...(verification === undefined ? {} : { verification }),
    };
  }

  /** What findings follow from. */
  #note(order: number, verdict: Verdict): void {
    if (isOut(verdict)) this.#out.push(order);
    const reason = reasonOf(verdict);
    if (reason === undefined) return;
    this.#excluded.push(order);
    this.#reasons.push(reason);
  }

  /** What was due so far, and what nobody decided about, follow from the components. */
  #extras(): ExtraTally | undefined {
    const isAsked = this.#packed.claims !== undefined || this.#policy.asOf !== undefined;
    const [rubric, policy] = [this.#rubric, this.#policy];
    return isAsked ? new ExtraTally({ rubric, policy, claims: undefined }) : undefined;
  }

  /** The claimed points of the next level. */
  #claim(): string | undefined {
    const claimed = this.#packed.claims?.[this.#claims];
    this.#claims += 1;
    return claimed;
  }
}
