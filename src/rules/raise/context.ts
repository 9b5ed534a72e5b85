import type { NeedContext } from '../leaf-needs.ts';

/** What answers are raised against. */
export interface RaiseContext extends NeedContext {
  /** Nothing can be completed before it, where it is known. */
  readonly today: string | undefined;
}
