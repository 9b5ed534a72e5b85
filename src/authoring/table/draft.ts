import type {
  ComponentDefinition,
  CriterionDefinition,
  PillarDefinition,
  RubricDefinition,
  Weighting,
} from '../../rubric/definition.ts';
import { sumOf } from '../points-table.ts';
import type { TableDesk } from './decision.ts';
import { draftComponent } from './draft-component.ts';
import { draftPoints, type PillarPoints, placesOf, settle } from './draft-points.ts';
import type { TableMapping } from './mapping.ts';
import type { Outline, OutlineNode } from './outline.ts';
import { onlyReading, readPoints } from './table-points.ts';

/** The draft of a rubric from the outline of its table. */
export function draftOf(
  outline: Outline,
  mapping: TableMapping,
  desk: TableDesk,
): RubricDefinition {
  const flat = outline.roots.every(({ children }) => children.length === 0);
  const tops = flat ? onePillar(outline.roots, mapping, desk) : withRows(outline.roots, desk);
  const drafts = tops.map((top) => {
    const leaves = top.children.flatMap(leavesOf);
    const points = draftPoints(top, leaves, mapping, desk);
    return { pillar: draftPillar(top, points, flat, mapping, desk), points };
  });
  const pillars = drafts.map(({ pillar }) => pillar);
  // A pillar that is nothing but points beside the maximum leaves no room for them in itself.
  const beside = pillars.some(
    (pillar) => pillar.maxPoints === '0' && adjustedIn(pillar).length > 0,
  );
  if (beside && totalIsNothing(pillars)) {
    const at = { row: null, item: '', text: '', blocks: true };
    desk.decisions.push({ ...at, code: 'points-missing' });
  }
  const places = placesOf(drafts.flatMap(({ points }) => [...points.byId.values()]));
  if (places !== undefined) {
    const at = { row: null, item: '', text: '', blocks: false };
    desk.decisions.push({ ...at, code: 'rounding', reading: String(places) });
  }
  const { id, version, level, title, legalBasis, period, facts } = mapping.rubric;
  return {
    id,
    version,
    level,
    title,
    legalBasis,
    period,
    maxPoints: totalOf(outline, pillars, desk),
    weighting: weightingOf(desk),
    ...(places === undefined ? {} : { rounding: { places, mode: 'half-up' } }),
    ...(beside ? { adjustments: 'total' as const } : {}),
    facts: facts ?? [],
    pillars,
  };
}

/** A table without pillars is one pillar, whose number its rows do not carry. */
function onePillar(
  rows: readonly OutlineNode[],
  { rubric }: TableMapping,
  desk: TableDesk,
): OutlineNode[] {
  if (rows.length === 0) return [];
  const item = 'I';
  const text = rubric.title;
  desk.decisions.push({ row: null, item, text, blocks: false, code: 'no-pillars', reading: text });
  return [
    { levels: [item], id: item, row: null, name: text, cells: undefined, children: [...rows] },
  ];
}

function withRows(roots: readonly OutlineNode[], desk: TableDesk): OutlineNode[] {
  return roots.filter(({ children, row, name }) => {
    if (children.length > 0) return true;
    desk.issues.push({ row, code: 'empty-pillar', text: name });
    return false;
  });
}

function leavesOf(node: OutlineNode): OutlineNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
}

function draftPillar(
  pillar: OutlineNode,
  points: PillarPoints,
  flat: boolean,
  mapping: TableMapping,
  desk: TableDesk,
): PillarDefinition {
  const { id, name, children } = pillar;
  const criteria = children.map((criterion): CriterionDefinition => {
    tellNested(criterion, desk);
    const leaves = leavesOf(criterion);
    const components = leaves.map((leaf) =>
      draftComponent(
        leaf,
        points.byId.get(leaf.id),
        points.adjustments.get(leaf.id),
        mapping,
        desk,
      ),
    );
    const head = criterion.children.length === 0 ? undefined : criterion.cells?.points;
    const printed = onlyReading(head ?? '', criterion.row, desk);
    const maxPoints =
      printed === undefined ? {} : { maxPoints: wholeOf(printed, components, criterion, desk) };
    return { id: criterion.id, name: criterion.name, ...maxPoints, components };
  });
  const all = criteria.flatMap(({ components }) => components);
  const maxPoints = wholeOf(points.printed, all, pillar, desk);
  return { id, name, maxPoints, ...(flat ? { numbered: false } : {}), criteria };
}

/** The points of a whole: what stands beside the maximum is no part of it, whatever is printed. */
function wholeOf(
  printed: string | undefined,
  components: readonly ComponentDefinition[],
  node: OutlineNode,
  desk: TableDesk,
): string {
  const pointsOf = (list: readonly ComponentDefinition[]): string =>
    sumOf(list.map(({ maxPoints }) => maxPoints)) ?? '0';
  const beside = components.filter(({ adjustment }) => adjustment !== undefined);
  const sum = pointsOf(components.filter(({ adjustment }) => adjustment === undefined));
  const onlyBeside = beside.length > 0 && beside.length === components.length;
  if (onlyBeside && printed === pointsOf(beside)) return '0';
  return settle(printed, sum, node, desk);
}

/** Nothing but points beside a maximum, and no maximum that they stand beside. */
function totalIsNothing(pillars: readonly PillarDefinition[]): boolean {
  return pillars.every(({ maxPoints }) => maxPoints === '0');
}

function adjustedIn({ criteria }: PillarDefinition): ComponentDefinition[] {
  return criteria
    .flatMap(({ components }) => components)
    .filter(({ adjustment }) => adjustment !== undefined);
}

/** A heading between the criterion and its components, whose name the draft has no place for. */
function tellNested(criterion: OutlineNode, desk: TableDesk): void {
  for (const node of criterion.children) {
    if (node.children.length === 0) continue;
    const { row, id: item, name: text } = node;
    desk.decisions.push({ row, item, text, blocks: false, code: 'nested-heading' });
    tellNested(node, desk);
  }
}

/** The printed total, in the reading that is the sum of the pillars if it has one. */
function totalOf(
  { total }: Outline,
  pillars: readonly PillarDefinition[],
  desk: TableDesk,
): string {
  const sum = sumOf(pillars.map(({ maxPoints }) => maxPoints)) ?? '0';
  if (total === undefined) return sum;
  const read = readPoints(total.cells.points);
  const readings = read.kind === 'read' ? read.readings : [];
  const printed = readings.includes(sum) ? sum : readings[0];
  if (printed === undefined) {
    desk.issues.push({ row: total.row, code: 'unreadable-points', text: total.cells.points });
  }
  return settle(printed, sum, { id: '', row: total.row }, desk);
}

function weightingOf({ decisions, notes }: TableDesk): Weighting {
  const missing = decisions.filter(({ code }) => code === 'points-missing').length;
  if (missing === 0) return { basis: 'published' };
  return { basis: 'assumed', note: notes.weights(missing) };
}
