import { asFixed } from '../rubric/freeze.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { using } from '../rubric/using.ts';
import type { UnitScore } from '../scoring/score.ts';
import { requireScore } from '../scoring/scores.ts';
import { checkOf } from './check.ts';
import { Columns } from './columns.ts';
import { packFindings } from './pack-findings.ts';
import type { PackedScore } from './packed.ts';
import { type Rows, rowsOfScore } from './rows.ts';

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
  const columns = new Columns();
  const isVerified = score.claimedPoints !== undefined;
  const claims: string[] = [score.claimedPoints ?? ''];
  for (const pillar of score.pillars) {
    if (pillar.criteria === undefined) throw new UsageError('a summary holds no components');
    claims.push(pillar.claimedPoints ?? '');
    for (const criterion of pillar.criteria) {
      if (isVerified) claims.push(criterion.claimedPoints ?? '');
      for (const component of criterion.components) {
        columns.add(component, component.points, component.claimedPoints);
      }
    }
    columns.endPillar();
  }
  return packedOf(score, rowsOfScore(score), columns, isVerified ? claims : undefined);
}

/** The columns with what stands beside them. */
export function packedOf(
  score: Pick<UnitScore, 'rubric' | 'engine' | 'policy' | 'unit' | 'points' | 'findings'>,
  rows: Rows,
  columns: Columns,
  claims: readonly string[] | undefined,
): PackedScore {
  const { rubric, engine, policy, unit, points, findings } = score;
  const { id, version, fingerprint } = rubric;
  const rest: Omit<PackedScore, 'check'> = {
    format: 1,
    rubric: { id, version, fingerprint },
    engine,
    // Copies, where the caller may still change them.
    policy: asFixed(policy, 'the score'),
    unit: asFixed(unit, 'the score'),
    points,
    status: columns.status,
    each: columns.each,
    data: columns.data,
    findings: packFindings(findings, rows, columns),
  };
  if (claims === undefined) return { ...rest, check: checkOf(rest) };
  const verifications = columns.verifications.map((one) => asFixed(one, 'the score'));
  const verified = { ...rest, verifications, claims: claims.slice() };
  return { ...verified, check: checkOf(verified) };
}
