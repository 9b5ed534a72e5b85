import { at, label, picture } from './svg.ts';

const [WIDTH, HEIGHT] = [640, 280];
const PLOT = { left: 32, right: 32, top: 26, bottom: 52 };

export interface Histogram {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly bins: readonly { readonly count: number; readonly text: string }[];
  /** The bounds of the bins as they are printed, one more than bins. */
  readonly bounds: readonly string[];
  readonly axis: string;
}

/** How many are in each of some bins that lie side by side. */
export function histogram({ id, title, description, bins, bounds, axis }: Histogram): string {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const width = (WIDTH - PLOT.left - PLOT.right) / bins.length;
  const floor = HEIGHT - PLOT.bottom;
  const columns = bins.map(({ count, text }, place) => {
    const height = ((floor - PLOT.top) * count) / most;
    const x = PLOT.left + place * width;
    const column = `<rect class="column" x="${at(x + 1)}" y="${at(floor - height)}" width="${at(width - 2)}" height="${at(height)}"/>`;
    return count === 0 ? '' : column + label(text, x + width / 2, floor - height - 6);
  });
  const ticks = bounds.map((text, place) => label(text, PLOT.left + place * width, floor + 18));
  const line = `<line class="grid" x1="${PLOT.left}" y1="${floor}" x2="${WIDTH - PLOT.right}" y2="${floor}"/>`;
  const name = label(axis, PLOT.left + (WIDTH - PLOT.left - PLOT.right) / 2, HEIGHT - 10);
  const head = { id, title, description, width: WIDTH, height: HEIGHT };
  return picture(head, [...columns, line, ...ticks, name]);
}
