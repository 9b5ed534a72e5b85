import { at, label, linesOf, picture } from './svg.ts';

const [WIDTH, HEIGHT, RADIUS] = [460, 384, 128];
const CENTRE = { x: WIDTH / 2, y: 176 };
const RINGS = [0.25, 0.5, 0.75, 1];
const LINE = 16;

export interface RadarSeries {
  readonly name: string;
  /** Which of the three ways of drawing: they differ in dashes too, not by colour alone. */
  readonly look: 'own' | 'median' | 'best';
  /** One for each axis, 0 to 1; null where nothing is assessed: no corner there. */
  readonly shares: readonly (number | null)[];
}

export interface Radar {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly axes: readonly string[];
  /** What the rings are labelled with. */
  readonly ring: (share: number) => string;
  readonly series: readonly RadarSeries[];
}

/** Fewer axes make no area. */
export const LEAST_AXES = 3;

/** A radar of shares. */
export function radar({ id, title, description, axes, ring, series }: Radar): string {
  const corner = (axis: number, share: number) => {
    const angle = (2 * Math.PI * axis) / axes.length - Math.PI / 2;
    const reach = RADIUS * Math.min(Math.max(share, 0), 1);
    return { x: CENTRE.x + reach * Math.cos(angle), y: CENTRE.y + reach * Math.sin(angle) };
  };
  const points = (shares: readonly (number | null)[]): string =>
    shares
      .flatMap((share, axis) => {
        if (share === null) return [];
        const { x, y } = corner(axis, share);
        return [`${at(x)},${at(y)}`];
      })
      .join(' ');
  const grid = RINGS.map(
    (share) => `<polygon class="grid" points="${points(axes.map(() => share))}"/>`,
  );
  const spokes = axes.map((_, axis) => {
    const { x, y } = corner(axis, 1);
    return `<line class="grid" x1="${CENTRE.x}" y1="${CENTRE.y}" x2="${at(x)}" y2="${at(y)}"/>`;
  });
  const shapes = series.map(
    ({ look, shares }) => `<polygon class="shape ${look}" points="${points(shares)}"/>`,
  );
  const marks = series
    .filter(({ look }) => look === 'own')
    .flatMap(({ shares }) =>
      shares.flatMap((share, axis) => {
        if (share === null) return [];
        const { x, y } = corner(axis, share);
        return [`<circle class="mark" cx="${at(x)}" cy="${at(y)}" r="3.5"/>`];
      }),
    );
  // The outermost is the whole, and a name stands there.
  const rings = RINGS.slice(0, -1).map((share) =>
    label(ring(share), CENTRE.x + 3, CENTRE.y - RADIUS * share - 2, 'start'),
  );
  const names = axes.map((name, axis) => axisLabel(name, corner(axis, 1)));
  const legend = series.map(({ name, look }, place) =>
    legendEntry(name, look, place, series.length),
  );
  const all = [
    ...grid,
    ...spokes,
    ...shapes,
    ...marks,
    `<g class="small">${rings.join('')}</g>`,
    ...names,
    ...legend,
  ];
  return picture({ id, title, description, width: WIDTH, height: HEIGHT }, all);
}

/** Outside the corner, in lines that stay within the picture. */
function axisLabel(name: string, { x, y }: { readonly x: number; readonly y: number }): string {
  const side = x - CENTRE.x;
  const isPole = Math.abs(side) < 1;
  const anchor = isPole ? 'middle' : side > 0 ? 'start' : 'end';
  const left = isPole ? x : x + Math.sign(side) * 10;
  const room = isPole ? WIDTH * 0.8 : side > 0 ? WIDTH - left : left;
  const lines = linesOf(name, Math.max(8, Math.floor(room / 7.8)));
  const above = y - CENTRE.y;
  const up = isPole
    ? above < 0
      ? (lines.length - 1) * LINE + 8
      : -18
    : ((lines.length - 1) * LINE) / 2 - 4;
  return lines.map((line, at) => label(line, left, y - up + at * LINE, anchor)).join('');
}

function legendEntry(name: string, look: string, place: number, of: number): string {
  const width = WIDTH / of;
  const x = place * width + Math.max(4, (width - 34 - name.length * 8) / 2);
  const y = HEIGHT - 14;
  return `<line class="shape ${look}" x1="${at(x)}" y1="${y}" x2="${at(x + 26)}" y2="${y}"/>${label(name, x + 32, y + 4, 'start')}`;
}
