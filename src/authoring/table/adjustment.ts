import type { Adjustment } from '../../rubric/definition.ts';
import type { OutlineNode } from './outline.ts';
import { readPoints } from './table-points.ts';

const BONUS = /điểm (?:cộng|thưởng)|cộng điểm|thưởng điểm|điểm khuyến khích/iu;
const PENALTY = /điểm (?:trừ|phạt)|trừ điểm/iu;
/** A row of its own is named so at its beginning; later the words speak of something else. */
const OWN_BONUS = /^(?:điểm (?:cộng|thưởng)|cộng điểm|thưởng điểm)/iu;
const OWN_PENALTY = /^(?:điểm (?:trừ|phạt)|trừ điểm)/iu;

/** Whether a heading is over points beside the maximum ("ĐIỂM CỘNG", "C. Điểm trừ"). */
export function adjustmentOfHeading(name: string): Adjustment | undefined {
  const said = name.normalize('NFC').replace(/\s+/g, ' ');
  const [bonus, penalty] = [BONUS.test(said), PENALTY.test(said)];
  // "Điểm cộng, điểm trừ": each row has to say which it is.
  if (bonus === penalty) return undefined;
  return bonus ? 'bonus' : 'penalty';
}

/** The rows below a heading that are one: by their headings, their own names, or points under zero. */
export function adjustmentsIn(
  heading: OutlineNode,
  above?: Adjustment,
): ReadonlyMap<string, Adjustment> {
  const found = new Map<string, Adjustment>();
  gather(heading, above, found);
  return found;
}

function gather(
  node: OutlineNode,
  above: Adjustment | undefined,
  found: Map<string, Adjustment>,
): void {
  if (node.children.length > 0) {
    const own = adjustmentOfHeading(node.name) ?? above;
    for (const child of node.children) gather(child, own, found);
    return;
  }
  const adjustment = ofRow(node) ?? above;
  if (adjustment !== undefined) found.set(node.id, adjustment);
}

function ofRow({ name, cells }: OutlineNode): Adjustment | undefined {
  const points = readPoints(cells?.points ?? '');
  if (points.kind === 'read' && points.adjustment !== undefined) return points.adjustment;
  if (OWN_BONUS.test(name)) return 'bonus';
  return OWN_PENALTY.test(name) ? 'penalty' : undefined;
}
