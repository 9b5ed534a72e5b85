import { canonicalJson } from '../exact/canonical-json.ts';
import type { PackedScore } from './packed.ts';

/**
 * A hash of all that is packed, whatever the order of its keys: over one text in which every entry of
 * a column has its line, as 16 hex digits.
 */
export function checkOf(packed: Omit<PackedScore, 'check'>): string {
  const { format, rubric, engine, policy, unit, points, status, each, data, findings } = packed;
  const { verifications, claims } = packed;
  const { id, version, fingerprint } = rubric;
  const texts = [id, version, fingerprint, engine, points, status];
  const head = [format, ...texts, policy, unit, verifications ?? null, claims ?? null];
  const columns = `${each.length}\n${each.join('\n')}\n${data.length}\n${data.join('\n')}`;
  return hashOf(`${canonicalJson(head)}\n${columns}\n${findings}`);
}

/** Two hashes of 32 bits that see every pair of code units, the second turned as it goes. */
function hashOf(text: string): string {
  let a = 0x811c9dc5;
  let b = text.length;
  for (let at = 0; at < text.length; at += 2) {
    // Past the end it is no number, which a bit operation takes for 0.
    const pair = text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
    a = Math.imul(a ^ pair, 0x01000193);
    b = (b + pair) ^ ((b << 5) | (b >>> 27)) ^ a;
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
