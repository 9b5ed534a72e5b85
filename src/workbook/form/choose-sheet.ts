import type { RubricDefinition } from '../../index.ts';
import { FileFault } from '../fault.ts';
import type { Sheet } from '../sheet/cell.ts';
import { numberColumn, numbersOf } from './read-bare.ts';

/**
 * The sheet of that name, or the one with the most numbers of components in a column.
 *
 * @throws {FileFault} where no sheet has the numbers of the rubric's components.
 */
export function chosen(
  sheets: readonly Sheet[],
  rubric: RubricDefinition,
  name: string | undefined,
): Sheet {
  const numbers = numbersOf(rubric);
  const possible = name === undefined ? sheets : sheets.filter((one) => one.name === name);
  const counted = possible.map((one) => ({ one, count: numberColumn(one, numbers).count }));
  const best = counted.reduce<(typeof counted)[number] | undefined>(
    (a, b) => (a === undefined || b.count > a.count ? b : a),
    undefined,
  );
  if (best !== undefined && best.count > 0) return best.one;
  const names = sheets.map((one) => `"${one.name}"`).join(', ');
  throw new FileFault(
    'no-table',
    possible.length === 0
      ? `there is no such sheet; there are ${names}`
      : 'no sheet has the numbers of the components in a column',
  );
}
