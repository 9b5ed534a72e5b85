import type { Unit } from '../index.ts';
import type { ReadUnit, Refused, TwiceIssue } from './read-unit.ts';
import type { Seen } from './seen.ts';

export function twice({ id, name }: Unit, before: string, place: string): TwiceIssue {
  return {
    code: 'duplicate-unit',
    path: ['unit', 'id'],
    message: 'the unit stands here a second time',
    unit: id,
    names: { thing: name ?? id },
    places: [before, place],
  };
}

/** The unit as one that is refused, where one of its id has stood before; with its other issues. */
export function twiceIn(seen: Seen, read: ReadUnit, file: string): Refused | undefined {
  const unit = 'submission' in read ? read.submission.unit : { id: tidy(read.unit ?? '') };
  if (unit.id === '') return undefined;
  const before = seen.before(unit.id, read.place, file);
  if (before === undefined) return undefined;
  const own = 'issues' in read ? read.issues : [];
  const issues = [...own, twice(unit, before, read.place)];
  return { place: read.place, unit: unit.id, issues };
}

/** As an id is taken. */
function tidy(id: string): string {
  return id.trim().normalize('NFC');
}
