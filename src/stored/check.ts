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
  hash.addFields(packed.policy as unknown as Fields, POLICY);
  hash.addFields(unit as unknown as Fields, UNIT);
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

const POLICY = ['asOf', 'late', 'evidence', 'verifications'];
const UNIT = ['id', 'name', 'group', 'class'];

const PRIME = 0x01000193;

/** Two hashes of 32 bits that see every pair of code units, the second turned as it goes. */
class Hash {
  private a = 0x811c9dc5 | 0;
  private b = 0;

  add(text: string): void {
    const { length } = text;
    let a = Math.imul(this.a ^ length, PRIME);
    let b = (this.b + length) | 0;
    for (let at = 0; at < length; at += 2) {
      const next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
      const pair = text.charCodeAt(at) | (next << 16);
      a = Math.imul(a ^ pair, PRIME);
      b = (b + pair) ^ ((b << 5) | (b >>> 27)) ^ a;
    }
    this.a = a;
    this.b = b;
  }

  /** The same text by text, without leaving and entering again. */
  addList(texts: readonly string[]): void {
    let a = Math.imul(this.a ^ texts.length, PRIME);
    let b = (this.b + texts.length) | 0;
    for (let i = 0; i < texts.length; i += 1) {
      const text = texts[i] as string;
      const { length } = text;
      a = Math.imul(a ^ length, PRIME);
      b = (b + length) | 0;
      for (let at = 0; at < length; at += 2) {
        const next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
        const pair = text.charCodeAt(at) | (next << 16);
        a = Math.imul(a ^ pair, PRIME);
        b = (b + pair) ^ ((b << 5) | (b >>> 27)) ^ a;
      }
    }
    this.a = a;
    this.b = b;
  }

  /** Fields by their names, whatever their order; what is no text is told from one that looks like it. */
  addFields(fields: Fields, names: readonly string[]): void {
    let known = 0;
    for (const name of names) {
      const value = fields[name];
      if (value !== undefined) known += 1;
      if (typeof value === 'string') this.add(value);
      else this.addOther(value);
    }
    // Others than these come in no packed score of this version.
    const keys = Object.keys(fields);
    if (keys.length !== known) this.add(canonicalJson(fields));
  }

  private addOther(value: unknown): void {
    this.add('');
    this.add(value === undefined ? '' : value === null ? 'null' : canonicalJson(value));
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
