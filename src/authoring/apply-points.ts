import { modelOf, rubricIssues } from '../rubric/define.ts';
import type {
  ComponentDefinition,
  CriterionDefinition,
  LegalBasis,
  RubricDefinition,
} from '../rubric/definition.ts';
import { RubricError, type RubricIssue } from '../rubric/issue.ts';
import { given, optionsOf, text } from '../rubric/options.ts';
import { using } from '../rubric/using.ts';
import { type PointsTable, readTable, sumFaults, sumOf, UNKNOWN } from './points-table.ts';

/** What `applyPoints` notes about the points that it lays on. */
export interface ApplyPointsOptions {
  /** Maximum points by pillar, for all pillars. Without: those that the rubric has. */
  readonly pillars?: PointsTable | undefined;
  /** The document that publishes the points; added to the rubric's own. */
  readonly legalBasis?: LegalBasis | undefined;
  readonly version?: string | undefined;
  /** Kept beside the weighting, which is `published` from now on. */
  readonly note?: string | undefined;
}

const OPTIONS = {
  pillars: /* @__PURE__ */ given<PointsTable>(),
  legalBasis: /* @__PURE__ */ given<LegalBasis>(),
  version: text,
  note: text,
};

/**
 * Puts published points onto a rubric whose points were assumed: a new rubric with the points of
 * the table and `weighting: { basis: 'published' }`. The table names every component once; the
 * points of a pillar sum to its maximum, which stays unless `options.pillars` gives another. The
 * maxima that criteria print, and the rubric's own, are summed anew. Nothing else changes, and the
 * rubric given stays as it is.
 *
 * @throws {RubricError} with every fault at once: `unknown-id`, `missing-id`, `not-a-number`,
 *   `negative`, `finer-than-rounding`, `sum-mismatch` (of a pillar, or of a checklist whose items
 *   no longer sum to the points), `scored-without-points`, `unscored-with-points`. Paths that begin
 *   with `table` or `pillarTable` lead into what was given, others into the rubric.
 * @throws {UsageError} for tables that are no plain objects, and an option that is not possible.
 * @example
 * const equal = Object.fromEntries(
 *   hoangVanThuWard2024.pillars.flatMap(({ criteria }) =>
 *     criteria.flatMap(({ components }) => components.map(({ id }) => [id, 1]))),
 * );
 * const official = applyPoints(hoangVanThuWard2024, equal, { version: '12/QĐ-UBND' });
 * [official.version, official.weighting.basis, official.maxPoints]; // => ["12/QĐ-UBND", "published", "69"]
 */
export function applyPoints(
  rubric: RubricDefinition,
  table: PointsTable,
  options: ApplyPointsOptions = {},
): RubricDefinition {
  const { byId, definition } = modelOf(rubric);
  const asked = optionsOf(options, OPTIONS);
  const pillarIds = new Set(definition.pillars.map(({ id }) => id));
  const read = readTable(table, new Set(byId.keys()), 'table');
  const maxima = asked.pillars && readTable(asked.pillars, pillarIds, 'pillarTable');
  const applied = using('the option legalBasis', () =>
    rewrite(definition, read.points, maxima?.points, asked),
  );
  const faults = [
    ...read.faults,
    ...(maxima?.faults ?? []),
    ...sumFaults(applied),
    ...rubricIssues(applied).filter((issue) => !isTold(issue, applied)),
  ];
  if (faults.length > 0) throw new RubricError(faults);
  return applied;
}

function rewrite(
  rubric: RubricDefinition,
  points: ReadonlyMap<string, string>,
  maxima: ReadonlyMap<string, string> | undefined,
  { legalBasis, version, note }: Omit<ApplyPointsOptions, 'pillars'>,
): RubricDefinition {
  const worth = (component: ComponentDefinition): string => points.get(component.id) ?? UNKNOWN;
  const pillars = rubric.pillars.map((pillar) => ({
    ...pillar,
    maxPoints: maxima === undefined ? pillar.maxPoints : (maxima.get(pillar.id) ?? UNKNOWN),
    criteria: pillar.criteria.map((criterion) => ({
      ...criterion,
      ...(criterion.maxPoints === undefined
        ? {}
        : { maxPoints: sumOf(within(criterion).map(worth)) ?? UNKNOWN }),
      components: criterion.components.map((component) => ({
        ...component,
        maxPoints: worth(component),
      })),
    })),
  }));
  // Through JSON, so that nothing frozen is shared with the rubric that the points are put onto.
  return JSON.parse(
    JSON.stringify({
      ...rubric,
      version: version ?? rubric.version,
      legalBasis: [...rubric.legalBasis, ...(legalBasis === undefined ? [] : [legalBasis])],
      maxPoints: sumOf(pillars.map(({ maxPoints }) => maxPoints)) ?? UNKNOWN,
      weighting: { basis: 'published', ...(note === undefined ? {} : { note }) },
      pillars,
    }),
  ) as RubricDefinition;
}

/** The components within the criterion's maximum: a bonus or penalty stands outside. */
function within({ components }: CriterionDefinition): readonly ComponentDefinition[] {
  return components.filter(({ adjustment }) => adjustment === undefined);
}

/** Whether a fault only repeats one of the table's, or the sum that is told with its numbers. */
function isTold({ code, path }: RubricIssue, rubric: RubricDefinition): boolean {
  if (path.at(-1) !== 'maxPoints') return false;
  if (code === 'sum-mismatch') return true;
  let value: unknown = rubric;
  for (const key of path) value = (value as Record<string | number, unknown> | undefined)?.[key];
  return value === UNKNOWN;
}
