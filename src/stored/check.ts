import { canonicalJson } from '../exact/canonical-json.ts';
import type { PackedScore } from './packed.ts';

/**
 * A hash of all that is packed, whatever the order of its keys: two of 32 bits, each over every code
 * unit of one JSON text, as 16 hex digits.
 */
export function checkOf(packed: Omit<PackedScore, 'check'>): string {
  const { format, rubric, engine, policy, unit, points, status, each, data, findings } = packed;
  const { verifications, claims } = packed;
  const rest =
    verifications === undefined && claims === undefined
      ? ''
      : canonicalJson([verifications ?? null, claims ?? null]);
  const head = [format, rubric.id, rubric.version, rubric.fingerprint, engine, points, status];
  const text = JSON.stringify([
    ...head,
    canonicalJson(policy),
    canonicalJson(unit),
    rest,
    each,
    data,
    findings,
  ]);
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
