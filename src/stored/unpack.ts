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
import type {
  ComponentScore,
  CriterionScore,
  PillarScore,
  Status,
  UnitScore,
} from '../scoring/score.ts';
import {
  addComponent,
  addLevel,
  emptyTally,
  fillTotals,
  LevelOf,
  settle,
  type Tally,
} from '../scoring/totals.ts';
import { scoreOf } from '../scoring/verdict.ts';
import { answerIn, BETWEEN } from './answer-text.ts';
import { type PackedScore, STATUS_LETTERS } from './packed.ts';
import { readPacked, refused } from './read-packed.ts';
import { unpackFindings } from './unpack-findings.ts';
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
  readonly #data: readonly string[];
  readonly #scored: ComponentScore[] = [];
  #claims = 0;

  constructor(rubric: CompiledRubric, packed: PackedScore) {
    this.#rubric = rubric;
    this.#packed = packed;
    const { asOf, late, evidence, verifications } = packed.policy;
    this.#policy = readOptions({ late, evidence, verifications, asOf: asOf ?? undefined });
    this.#data = answersOf(packed.data, rubric);
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
    const pillars = rubric.pillars.map((pillar) => {
      const own = emptyTally();
      const made = this.#pillar(pillar, own, extras);
      below.push(own);
      addLevel(tally, own);
      return made;
    });
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
    score.findings = unpackFindings(packed.findings, rubric, this.#scored);
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
    const components = criterion.components.map((component) =>
      this.#component(component, tally, extras),
    );
    addLevel(above, tally);
    if (extras !== undefined) extrasAbove?.add(extras);
    const score: Mutable<CriterionScore> = new LevelOf(criterion, tally, print);
    extras?.fill(score, print);
    if (claimed !== undefined) score.claimedPoints = claimed;
    score.components = components;
    return score as CriterionScore;
  }

  #component(
    component: CompiledComponent,
    tally: Tally,
    extras: ExtraTally | undefined,
  ): ComponentScore {
    const { status, each, policy, unit, claims } = this.#packed;
    const { order, definition } = component.checked;
    const points = each[order] as string;
    const packed = answerIn(this.#data[order] as string);
    const verdict = unpackVerdict(this.#rubric, component, {
      status: statusOf(status.charAt(order)),
      points,
      packed,
      verification: this.#decisions.get(definition.id),
      asOf: policy.asOf,
      unitClass: unit.class,
    });
    addComponent(tally, component.sign, verdict.points, verdict.excluded);
    extras?.addComponent(component, verdict, undefined);
    let score = scoreOf(verdict, definition, this.#rubric.print);
    if (claims !== undefined) {
      const { verification } = verdict;
      score = {
        ...score,
        claimedPoints: packed.l ?? points,
        ...(verification === undefined ? {} : { verification }),
      };
    }
    this.#scored.push(score);
    return score;
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

const STATUSES: ReadonlyMap<string, Status> = /* @__PURE__ */ new Map(
  Object.entries(STATUS_LETTERS).map(([status, letter]) => [letter, status as Status]),
);

function statusOf(letter: string): Status {
  const status = STATUSES.get(letter);
  if (status === undefined) throw refused('unreadable', ['status'], `"${letter}" is no status`);
  return status;
}

/** The texts of the components, in the rubric's order. */
function answersOf(data: readonly string[], { pillars }: CompiledRubric): readonly string[] {
  if (data.length !== pillars.length) {
    throw refused('conflicting-fields', ['data'], `${pillars.length} pillars are expected`);
  }
  return pillars.flatMap(({ criteria }, at) => {
    const texts = (data[at] as string).split(BETWEEN);
    const components = criteria.reduce((sum, { components }) => sum + components.length, 0);
    // What ends a text ends the last one too.
    if (texts.pop() !== '' || texts.length !== components) {
      throw refused('conflicting-fields', ['data', at], `${components} components are expected`);
    }
    return texts;
  });
}
