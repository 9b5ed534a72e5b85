import type { Style } from './style.ts';

/** One thing in the words of one language. */
export type Sentence<T> = (thing: T, style: Style) => string;
