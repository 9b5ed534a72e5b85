import { canonicalJson } from '../exact/canonical-json.ts';
import { UsageError } from '../rubric/usage-error.ts';

/**
 * The SHA-256 digest of the canonical JSON (RFC 8785) of plain data, as 64 hex digits.
 *
 * @throws {UsageError} where the host has no WebCrypto, as pages that came over plain HTTP.
 */
export async function digestOf(data: unknown): Promise<string> {
  const subtle = globalThis.crypto?.subtle;
  if (subtle === undefined) throw new UsageError('WebCrypto is needed, which this host has not');
  const bytes = new TextEncoder().encode(canonicalJson(data));
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
