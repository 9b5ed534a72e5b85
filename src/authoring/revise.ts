import { modelOf, rubricIssues } from '../rubric/define.ts';
import type { Basis, ComponentDefinition, RubricDefinition } from '../rubric/definition.ts';
import { RubricError, type RubricIssue } from '../rubric/issue.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { readRevision } from './read-revision.ts';
import { fitted, unknownMaxima, withMaxima } from './revised-maxima.ts';
import { revisedSums } from './revised-sums.ts';
import type { ComponentRevision, RevisedRubric, RubricRevision } from './revision.ts';

/**
 * Next year's rubric from this year's: a new definition with the changes laid over it, checked like
 * any other but for its sums. Maxima of criteria, pillars and the whole that are not the sum of their
 * components are named with both figures, not changed: what the new document prints is for its
 * author to say, in `maxima`, or to ask for with `maxima: 'fit'`. The rubric given stays as it is. `diffRubrics` tells what was changed.
 *
 * @throws {RubricError} for a rubric that is none, and with every fault of the new one at once:
 *   `unknown-id` for ids that the rubric does not have (paths begin with `change`, `add`, `drop` or
 *   `maxima`),
 *   `conflicting` for a component that is changed and dropped, and whatever `defineRubric` refuses
 *   besides the sums that are named.
 * @throws {UsageError} for a field of the revision that is none, or is not what it can be, for a
 *   revision without a version, and for one of the rubric's own id and version.
 * @example
 * const { rubric, sums } = reviseRubric(hueCommune2023, {
 *   version: '99/QĐ-UBND',
 *   change: { 'I.4.1': { maxPoints: '8', rule: { kind: 'count', target: '4' } } },
 *   drop: ['I.5.1'],
 * });
 * [rubric.version, sums[0]]; // => ["99/QĐ-UBND", { "level": "rubric", "item": "hue-commune-2023", "printed": "600", "is": "594" }]
 */
export function reviseRubric<const R extends RubricDefinition>(
  rubric: R,
  revision: RubricRevision<NoInfer<R>>,
): RevisedRubric;
export function reviseRubric(rubric: RubricDefinition, revision: RubricRevision): RevisedRubric {
  const read = readRevision<RubricRevision>(revision);
  const { definition } = modelOf(rubric);
  const { id = definition.id, version } = read;
  if (id === definition.id && version === definition.version) {
    throw new UsageError(`version "${version}" is the rubric's own: a revision has another`);
  }
  const rows = rewritten(definition, read);
  const revised = withMaxima(rows, read.maxima);
  const faults = [
    ...misses(definition, read),
    ...unknownMaxima(rows, read.maxima),
    ...rubricIssues(revised).filter(isNoSum),
  ];
  if (faults.length > 0) throw new RubricError(faults);
  const summed = read.maxima === 'fit' ? fitted(revised) : revised;
  // Through JSON, so that nothing is shared with what was given, and nothing of it is frozen.
  const own = JSON.parse(JSON.stringify(summed)) as RubricDefinition;
  return { rubric: own, sums: revisedSums(own) };
}

function rewritten(rubric: RubricDefinition, revision: RubricRevision): RubricDefinition {
  const { id, version, title, period, legalBasis, change = {}, add = {}, drop = [] } = revision;
  const dropped = new Set(drop);
  const pillars = rubric.pillars.map((pillar) => {
    const criteria = pillar.criteria.map((criterion) => ({
      ...criterion,
      components: [
        ...criterion.components
          .filter((one) => !dropped.has(one.id))
          .map((one) => laidOver(rubric, one, own(change, one.id))),
        ...(own(add, criterion.id) ?? []),
      ],
    }));
    return { ...pillar, criteria: criteria.filter(({ components }) => components.length > 0) };
  });
  return {
    ...rubric,
    id: id ?? rubric.id,
    version,
    title: title ?? rubric.title,
    period: period ?? rubric.period,
    legalBasis: legalBasis ?? rubric.legalBasis,
    pillars: pillars.filter(({ criteria }) => criteria.length > 0),
  };
}

function own<T>(table: { readonly [id: string]: T | undefined }, id: string): T | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}

function laidOver(
  rubric: RubricDefinition,
  component: ComponentDefinition,
  revision: ComponentRevision | undefined,
): ComponentDefinition {
  const said = Object.entries(revision ?? {}).filter(([, value]) => value !== undefined);
  const basis = basisOf(rubric, component, revision);
  const fields = Object.entries({ ...component, basis, ...Object.fromEntries(said) });
  // Whether what is left is a component is checked with the whole.
  return Object.fromEntries(fields.filter(([, value]) => value !== null)) as never;
}

/**
 * A rule of another kind follows from no reading of the old one, whose other ways are no rules for
 * it. What was read stays as the row's own note, until the revision brings a basis.
 */
function basisOf(
  { readings = [] }: RubricDefinition,
  { basis, rule }: ComponentDefinition,
  revision: ComponentRevision | undefined,
): Basis {
  const { reading, also: _also, ...rest } = basis;
  const kind = revision?.rule?.kind ?? rule.kind;
  if (reading === undefined || kind === rule.kind) return basis;
  return { ...rest, note: basis.note ?? readings.find(({ id }) => id === reading)?.note };
}

/** What the revision names and the rubric does not have, or what is changed and dropped at once. */
function misses(
  rubric: RubricDefinition,
  { change = {}, add = {}, drop = [] }: RubricRevision,
): RubricIssue[] {
  const criteria = rubric.pillars.flatMap((pillar) => pillar.criteria);
  const known = new Set(criteria.map(({ id }) => id));
  const components = new Set(criteria.flatMap((one) => one.components.map(({ id }) => id)));
  const unknown = (path: RubricIssue['path'], id: string, what: string): RubricIssue[] => [
    {
      code: 'unknown-id',
      path,
      message: `the rubric has no ${what} "${id}"`,
      received: quoted(id),
    },
  ];
  return [
    ...Object.keys(change).flatMap((id) =>
      components.has(id) ? [] : unknown(['change', id], id, 'component'),
    ),
    ...Object.keys(add).flatMap((id) =>
      known.has(id) ? [] : unknown(['add', id], id, 'criterion'),
    ),
    ...drop.flatMap((id, at): RubricIssue[] => {
      if (!components.has(id)) return unknown(['drop', at], id, 'component');
      if (!Object.hasOwn(change, id)) return [];
      const message = `"${id}" is changed and dropped`;
      return [{ code: 'conflicting', path: ['drop', at], message, received: quoted(id) }];
    }),
  ];
}

/** As faults of a definition show what stands there. */
function quoted(id: string): string {
  return JSON.stringify(id);
}

function isNoSum({ code, path }: RubricIssue): boolean {
  return code !== 'sum-mismatch' || path.at(-1) !== 'maxPoints';
}
