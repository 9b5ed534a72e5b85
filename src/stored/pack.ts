import { canonicalJson } from '../exact/canonical-json.ts';
import type { Mutable } from '../intake/mutable.ts';
import { asFixed } from '../rubric/freeze.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { using } from '../rubric/using.ts';
import type { Step } from '../rules/step.ts';
import type { ComponentScore, UnitScore } from '../scoring/score.ts';
import { requireScore } from '../scoring/scores.ts';
import { answerText, ended, jsonText } from './answer-text.ts';
import { checkOf } from './check.ts';
import { packFindings } from './pack-findings.ts';
import { packSteps } from './pack-steps.ts';
import { type PackedComponent, type PackedScore, STATUS_LETTERS } from './packed.ts';

/**
 * A score as it is stored: all that its rubric does not say, in columns over the components in the
 * rubric's order. `points` is the total and `each` the points of the components, plainly, for
 * databases and other languages; `status` has a letter for each (s scored, m missing, d not due, n not
 * applicable, c needs the cohort, l late, e no evidence, r rejected); `data` a text for each pillar of
 * what was handed in and the bounds, every component's ended by `|`; `check` a hash of the rest. `unpackScore` gives the score again. Equal
 * scores are packed alike, whatever the order of their keys. Format 1.
 *
 * @throws {UsageError} for what is no score, and for a summary, which holds no components.
 * @example
 * const score = scoreUnit(hueCommune2023, { unit: { id: 'vy-da' }, answers: { 'I.5.1': { achieved: true } } });
 * const packed = packScore(score);
 * [packed.points, packed.status.slice(0, 12), packed.data[0]]; // => ["4", "mmmmmmmmmmsm", "||||||||||y||||||"]
 */
export function packScore(score: UnitScore): PackedScore {
  requireScore(score, 'the score');
  return using('the score', () => packed(score));
}

function packed(score: UnitScore): PackedScore {
  const { rubric, engine, policy, unit, points, pillars } = score;
  const { id, version, fingerprint } = rubric;
  const statuses: string[] = [];
  const each: string[] = [];
  const data: string[] = [];
  const verifications = [];
  const claims: string[] = [score.claimedPoints ?? ''];
  for (const pillar of pillars) {
    if (pillar.criteria === undefined) throw new UsageError('a summary holds no components');
    claims.push(pillar.claimedPoints ?? '');
    // Joined, not added up: a text that was added up keeps all of its parts in memory.
    const column: string[] = [];
    for (const criterion of pillar.criteria) {
      claims.push(criterion.claimedPoints ?? '');
      for (const component of criterion.components) {
        statuses.push(STATUS_LETTERS[component.status]);
        each.push(component.points);
        column.push(dataOf(component));
        if (component.verification !== undefined)
          verifications.push(asFixed(component.verification, 'the score'));
      }
    }
    data.push(ended(column));
  }
  const isVerified = score.claimedPoints !== undefined;
  const rest = {
    format: 1,
    rubric: { id, version, fingerprint },
    engine,
    // Copies, where the caller may still change them.
    policy: asFixed(policy, 'the score'),
    unit: asFixed(unit, 'the score'),
    points,
    status: statuses.join(''),
    each: each.slice(),
    data,
    findings: packFindings(score),
    ...(isVerified ? { verifications, claims } : {}),
  } as const;
  return { ...rest, check: checkOf(rest) };
}

const WITHHELD: ReadonlySet<Step['step']> = new Set(['late', 'no-evidence']);

/** Steps that recur are one frozen list: its text is made once. */
const texts = /* @__PURE__ */ new WeakMap<readonly Step[], string>();

function dataOf({ steps, status, points, claimedPoints }: ComponentScore): string {
  const isClaimed = claimedPoints !== undefined && claimedPoints !== points;
  const isWithheld = status === 'late' || status === 'no-evidence';
  if (isClaimed || isWithheld) return withMore(steps, isClaimed ? claimedPoints : undefined);
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

function withMore(steps: readonly Step[], claimed: string | undefined): string {
  const more: Mutable<PackedComponent> = { ...packSteps(steps) };
  const why = steps.filter(({ step }) => WITHHELD.has(step));
  // One order of keys, whoever wrote them.
  if (why.length > 0) more.y = JSON.parse(canonicalJson(why)) as Step[];
  if (claimed !== undefined) more.l = claimed;
  return jsonText(more);
}
