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
  /** By place, what is said in the same words of every unit. */
  readonly noEvidence: readonly Finding[];
  readonly inferred: readonly (Finding | undefined)[];
}

const made = /* @__PURE__ */ new WeakMap<CompiledRubric, Rows>();

/** As a rubric says it: worked out once. */
export function rowsOfRubric(rubric: CompiledRubric): Rows {
  const known = made.get(rubric);
  if (known !== undefined) return known;
  const { checked, components, readings } = rubric;
  const places = new Map((checked.definition.readings ?? []).map(({ id }, at) => [id, at]));
  const rows: Rows = {
    key: Object.freeze({ ...checked.key() }),
    placeOf: (id) => checked.byId.get(id)?.order,
    ids: checked.components.map(({ definition }) => definition.id),
    readingAt: (id) => places.get(id),
    restingOn: (at) => readings.list[at]?.rows ?? [],
    noEvidence: components.map(({ noEvidence }) => noEvidence),
    inferred: components.map(({ inferred }) => inferred),
  };
  made.set(rubric, rows);
  return rows;
}

/** The rows of a score's rubric, where it is the very one that scored it. */
export function rowsKnownOf({ rubric }: UnitScore): Rows | undefined {
  const known = rubricOfReference(rubric);
  return known === undefined ? undefined : rowsOfRubric(known);
}

/** The rows as a score itself tells them. */
export function rowsToldBy({ rubric, pillars }: UnitScore): Rows {
  const components = pillars.flatMap(({ criteria }) => criteria.flatMap((one) => one.components));
  return toldBy(rubric, components);
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
    noEvidence: [],
    inferred: [],
  };
}

function rests({ reading, also }: ComponentScore['basis'], id: string | undefined): boolean {
  return id !== undefined && (reading === id || also?.includes(id) === true);
}
