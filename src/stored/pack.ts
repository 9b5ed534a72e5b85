import type { Mutable } from '../intake/mutable.ts';
import { asFixed } from '../rubric/freeze.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { using } from '../rubric/using.ts';
import type { UnitScore } from '../scoring/score.ts';
import { requireScore } from '../scoring/scores.ts';
import { checkOf } from './check.ts';
import { Columns } from './columns.ts';
import { packFindings } from './pack-findings.ts';
import type { PackedScore } from './packed.ts';
import { type Rows, rowsKnownOf, rowsToldBy } from './rows.ts';

/**
 * A score as it is stored: all that its rubric does not say, in columns over the components in the
 * rubric's order. `points` is the total and `each` the points of the components, plainly, for
 * databases and other languages; `status` has a letter for each (s scored, m missing, d not due, n not
 * applicable, c needs the cohort, l late, e no evidence, r rejected); `data` a text for each pillar of
 * what was handed in and the bounds, every component's ended by `|`, and behind these, where there are
 * any, one of the reasons why components do not apply; `check` a hash of the rest. `unpackScore` gives
 * the score again. Equal scores are packed alike, whatever the order of their keys. Format 1.
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
  const columns = new Columns(countOf(score));
  const isVerified = score.claimedPoints !== undefined;
  const claims: string[] = [score.claimedPoints ?? ''];
  const known = rowsKnownOf(score);
  let rows = known;
  let place = 0;
  for (const pillar of score.pillars) {
    if (isVerified) claims.push(pillar.claimedPoints ?? '');
    for (const criterion of pillar.criteria) {
      if (isVerified) claims.push(criterion.claimedPoints ?? '');
      for (const component of criterion.components) {
        const { points } = component;
        // A caller may have changed what the rubric would say.
        if (known !== undefined && component.id !== known.ids[place]) rows = undefined;
        place += 1;
        columns.add(component, points, isVerified ? component.claimedPoints : undefined);
        const verification = isVerified ? component.verification : undefined;
        if (verification !== undefined) columns.addVerified(component, verification);
      }
    }
    columns.endPillar();
  }
  // Copies, where the caller may still change them.
  const fixed = {
    rubric: score.rubric,
    engine: score.engine,
    policy: policyOf(score),
    unit: asFixed(score.unit, 'the score'),
    points: score.points,
    findings: score.findings,
  };
  if (place !== known?.ids.length) rows = undefined;
  return packedOf(fixed, rows ?? rowsToldBy(score), columns, isVerified ? claims : undefined);
}

/** All units of a cohort have one policy, which nothing can change: it is looked at once. */
const fixedPolicies = /* @__PURE__ */ new WeakSet<object>();

function policyOf({ policy }: UnitScore): UnitScore['policy'] {
  if (fixedPolicies.has(policy)) return policy;
  const fixed = asFixed(policy, 'the score');
  fixedPolicies.add(fixed);
  return fixed;
}

function countOf({ pillars }: UnitScore): number {
  let count = 0;
  for (const { criteria } of pillars) {
    if (criteria === undefined) throw new UsageError('a summary holds no components');
    for (const { components } of criteria) count += components.length;
  }
  return count;
}

/** The columns with what stands beside them. */
export function packedOf(
  score: Pick<UnitScore, 'rubric' | 'engine' | 'policy' | 'unit' | 'points' | 'findings'>,
  rows: Rows,
  columns: Columns,
  claims: readonly string[] | undefined,
): PackedScore {
  const { id, version, fingerprint } = score.rubric;
  const made: Mutable<PackedScore> = {};
  made.format = 1;
  made.rubric = rows.key ?? { id, version, fingerprint };
  made.engine = score.engine;
  made.policy = score.policy;
  made.unit = score.unit;
  made.points = score.points;
  made.status = columns.status;
  made.each = columns.each;
  made.data = columns.data;
  made.findings = packFindings(score.findings, rows, columns);
  if (claims !== undefined) {
    made.verifications = columns.verifications.map((one) => asFixed(one, 'the score'));
    made.claims = claims.slice();
  }
  made.check = checkOf(made as PackedScore);
  return made as PackedScore;
}
