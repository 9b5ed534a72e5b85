import type { Status } from '../scoring/score.ts';
import { STATUS_LETTERS } from './packed.ts';
import { refused } from './read-packed.ts';

const STATUSES: ReadonlyMap<string, Status> = /* @__PURE__ */ new Map(
  Object.entries(STATUS_LETTERS).map(([status, letter]) => [letter, status as Status]),
);

/** The status that a letter of a packed score stands for. */
export function statusOf(letter: string): Status {
  const status = STATUSES.get(letter);
  if (status === undefined) throw refused('unreadable', ['status'], `"${letter}" is no status`);
  return status;
}
