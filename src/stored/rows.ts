import type { Finding } from '../rubric/finding.ts';
import type { RubricKey } from '../rubric/key.ts';
import { type CompiledRubric, rubricOfReference } from '../scoring/compiled-rubric.ts';
import type { ComponentScore, RubricReference, UnitScore } from '../scoring/score.ts';

/** What findings need of a rubric to be told in short. */
export interface Rows {
  /** What results name the rubric by; shared by all of them where it is the very rubric. */
  readonly key: RubricKey | undefined;
  placeOf(component: string): number | undefined;
  /** By place. */
  readonly ids: readonly string[];
  /** The place of a reading. */
  readingAt(id: string): number | undefined;
  /** The places of the components that rest on a reading. */
  restingOn(reading: number): readonly number[];
  /** What is said in the same words of every unit, by the very object. */
  readonly shared: ReadonlyMap<Finding, SharedFinding> | undefined;
}

export interface SharedFinding {
  readonly letter: 'w' | 'e' | 'i';
  readonly place: number;
}

const made = /* @__PURE__ */ new WeakMap<CompiledRubric, Rows>();

/** As a rubric says it: worked out once. */
export function rowsOfRubric(rubric: CompiledRubric): Rows {
  const known = made.get(rubric);
  if (known !== undefined) return known;
  const { checked, components, readings, assumed } = rubric;
  const shared = new Map<Finding, SharedFinding>();
  for (const one of assumed) shared.set(one, { letter: 'w', place: 0 });
  for (const { noEvidence, inferred, checked } of components) {
    shared.set(noEvidence, { letter: 'e', place: checked.order });
    if (inferred !== undefined) shared.set(inferred, { letter: 'i', place: checked.order });
  }
  const places = new Map((checked.definition.readings ?? []).map(({ id }, at) => [id, at]));
  const rows: Rows = {
    key: Object.freeze({ ...checked.key() }),
    placeOf: (id) => checked.byId.get(id)?.order,
    ids: checked.components.map(({ definition }) => definition.id),
    readingAt: (id) => places.get(id),
    restingOn: (at) => readings.list[at]?.rows ?? [],
    shared,
  };
  made.set(rubric, rows);
  return rows;
}

/** The rows of a score: its rubric's, where it is the very one that scored it; else by what it says. */
export function rowsOfScore(score: UnitScore): Rows {
  const rubric = rubricOfReference(score.rubric);
  if (rubric !== undefined) {
    const rows = rowsOfRubric(rubric);
    if (hasTheseRows(score, rows.ids)) return rows;
  }
  return toldBy(score.rubric, componentsOf(score));
}

function componentsOf({ pillars }: UnitScore): readonly ComponentScore[] {
  return pillars.flatMap(({ criteria }) => criteria.flatMap(({ components }) => components));
}

function hasTheseRows({ pillars }: UnitScore, ids: readonly string[]): boolean {
  let place = 0;
  for (const { criteria } of pillars) {
    for (const { components } of criteria) {
      for (const { id } of components) {
        if (id !== ids[place]) return false;
        place += 1;
      }
    }
  }
  return place === ids.length;
}

function toldBy({ readings = [] }: RubricReference, components: readonly ComponentScore[]): Rows {
  const ids = components.map(({ id }) => id);
  const places = new Map(ids.map((id, place) => [id, place]));
  const byReading = new Map(readings.map(({ id }, at) => [id, at]));
  return {
    key: undefined,
    placeOf: (id) => places.get(id),
    ids,
    readingAt: (id) => byReading.get(id),
    restingOn: (at) =>
      components.flatMap(({ basis }, place) => (rests(basis, readings[at]?.id) ? [place] : [])),
    shared: undefined,
  };
}

function rests({ reading, also }: ComponentScore['basis'], id: string | undefined): boolean {
  return id !== undefined && (reading === id || also?.includes(id) === true);
}
