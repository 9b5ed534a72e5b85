// The entry `dti-scoring/seal`: asynchronous, by WebCrypto.

export { checkSeal, type SealCheck, type SealedPart } from './check.ts';
export type { Seal } from './form.ts';
export { type SealOptions, seal } from './seal.ts';
