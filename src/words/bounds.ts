import type { BoundName } from '../rules/step-bound.ts';

/** The words before a bound: from it, above it, up to it, below it. */
export type BoundWords = { readonly [N in BoundName]: string };
