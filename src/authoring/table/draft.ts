import type {
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
  { id, name, children }: OutlineNode,
  points: PillarPoints,
  flat: boolean,
  mapping: TableMapping,
  desk: TableDesk,
): PillarDefinition {
  const criteria = children.map((criterion): CriterionDefinition => {
    tellNested(criterion, desk);
    const leaves = leavesOf(criterion);
    const components = leaves.map((leaf) =>
      draftComponent(leaf, points.byId.get(leaf.id), mapping, desk),
    );
    const head = criterion.children.length === 0 ? undefined : criterion.cells?.points;
    const printed = onlyReading(head ?? '', criterion.row, desk);
    const sum = sumOf(components.map(({ maxPoints }) => maxPoints)) ?? '0';
    const maxPoints =
      printed === undefined ? {} : { maxPoints: settle(printed, sum, criterion, desk) };
    return { id: criterion.id, name: criterion.name, ...maxPoints, components };
  });
  const { maxPoints } = points;
  return { id, name, maxPoints, ...(flat ? { numbered: false } : {}), criteria };
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

function weightingOf({ decisions }: TableDesk): Weighting {
  const missing = decisions.filter(({ code }) => code === 'points-missing').length;
  if (missing === 0) return { basis: 'published' };
  const note = `The table prints no points for ${missing} row(s): they share equally what their pillar has left, or count 1 each where it prints none either.`;
  return { basis: 'assumed', note };
}
