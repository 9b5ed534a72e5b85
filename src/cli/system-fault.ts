import type { FaultWords, SystemFault } from './words/words.ts';

const BY_CODE: ReadonlyMap<unknown, SystemFault> = new Map([
  ['ENOENT', 'no-file'],
  ['EACCES', 'not-permitted'],
  ['EPERM', 'not-permitted'],
  ['EROFS', 'not-permitted'],
  ['EISDIR', 'is-folder'],
  ['ENOTDIR', 'not-folder'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EFBIG', 'disk-full'],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', 'not-utf8'],
]);

/** Why the system refused, in words; what is not known by its code alone. */
export function reasonOf(error: unknown, { system, otherSystem }: FaultWords): string {
  const { code } = error as { readonly code?: unknown };
  const known = BY_CODE.get(code);
  return known === undefined ? otherSystem(String(code ?? '')) : system[known];
}
