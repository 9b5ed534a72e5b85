import { canonicalJson } from '../exact/canonical-json.ts';
import type { PackedScore } from './packed.ts';

/**
 * A hash of all that is packed, whatever the order of its keys, as 16 hex digits. Every text counts
 * with its length, so that none runs into the next.
 */
export function checkOf(packed: Omit<PackedScore, 'check'>): string {
  const { rubric, unit, each, data, verifications, claims } = packed;
  const hash = new Hash();
  hash.add(String(packed.format));
  hash.add(rubric.id);
  hash.add(rubric.version);
  hash.add(rubric.fingerprint);
  hash.add(packed.engine);
  hash.add(policyText(packed.policy));
  hash.addFields(unit as unknown as Fields);
  hash.add(packed.points);
  hash.add(packed.status);
  hash.addList(each);
  hash.addList(data);
  hash.add(packed.findings);
  if (verifications !== undefined) hash.add(canonicalJson(verifications));
  if (claims !== undefined) hash.addList(claims);
  return hash.digits();
}

type Fields = { readonly [field: string]: unknown };

/** All units of a cohort are scored under one policy, which nothing can change: its text is made once. */
const known = /* @__PURE__ */ new WeakMap<object, string>();

function policyText(policy: PackedScore['policy']): string {
  const text = known.get(policy);
  if (text !== undefined) return text;
  const made = canonicalJson(policy);
  // Flat but for one field, which is a text in nearly all of them.
  const isFixed = Object.isFrozen(policy) && typeof policy.verifications === 'string';
  if (isFixed) known.set(policy, made);
  return made;
}

const PRIME = 0x01000193;

/** Two hashes of 32 bits that see every pair of code units, the second turned as it goes. */
class Hash {
  private a = 0x811c9dc5 | 0;
  private b = 0;

  add(text: string): void {
    const { length } = text;
    let a = Math.imul(this.a ^ length, PRIME);
    let b = (this.b + length) | 0;
    const even = length & ~1;
    for (let at = 0; at < even; at += 2) {
      const pair = text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
      a = Math.imul(a ^ pair, PRIME);
      b = (b + pair) ^ ((b << 5) | (b >>> 27)) ^ a;
    }
    if (even < length) {
      a = Math.imul(a ^ text.charCodeAt(even), PRIME);
      b = (b + a) ^ ((b << 5) | (b >>> 27));
    }
    this.a = a;
    this.b = b;
  }

  addList(texts: readonly string[]): void {
    this.add(String(texts.length));
    for (let at = 0; at < texts.length; at += 1) this.add(texts[at] as string);
  }

  /** Flat fields, whatever their order; what is no text is told apart from one that looks like it. */
  addFields(fields: Fields): void {
    for (const key of Object.keys(fields).sort()) {
      const value = fields[key];
      this.add(key);
      if (typeof value !== 'string') this.add('');
      this.add(typeof value === 'string' ? value : canonicalJson(value));
    }
  }

  digits(): string {
    const codes = new Array<number>(16);
    for (let at = 0; at < 8; at += 1) {
      const shift = 28 - 4 * at;
      codes[at] = hexCode((this.a >>> shift) & 15);
      codes[at + 8] = hexCode((this.b >>> shift) & 15);
    }
    return String.fromCharCode(...codes);
  }
}

function hexCode(digit: number): number {
  return digit < 10 ? 48 + digit : 87 + digit;
}
