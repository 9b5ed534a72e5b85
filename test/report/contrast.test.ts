import { describe, expect, it } from 'vitest';
import { COLOURS, HEATS, heatOf, SHAPES, WRITING } from '../../src/report/html/colours.ts';
import { STYLE } from '../../src/report/html/style.ts';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('contrast', () => {
  it('is worked out as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
  });

  it.each(WRITING)('of writing: %s on %s', (ink, ground) => {
    expect(contrast(COLOURS[ink], COLOURS[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('of shapes: %s on %s', (ink, ground) => {
    expect(contrast(COLOURS[ink], COLOURS[ground])).toBeGreaterThanOrEqual(3);
  });

  it.each(HEATS)('on the heat $ground', ({ ground, writing }) => {
    expect(contrast(ground, writing)).toBeGreaterThanOrEqual(4.5);
  });

  it('of heats falls from step to step, so that darker is higher also in grey', () => {
    const lights = HEATS.map(({ ground }) => luminance(ground));
    expect(lights).toEqual([...lights].sort((a, b) => b - a));
    expect(new Set(lights).size).toBe(HEATS.length);
    expect([-1, 0, 0.0999, 0.1, 0.95, 1, 2].map(heatOf)).toEqual([0, 0, 0, 1, 9, 9, 9]);
  });

  it('is that of all colours of the style: it has no others', () => {
    const known = new Set<string>([
      ...Object.values(COLOURS),
      ...HEATS.flatMap(({ ground, writing }) => [ground, writing]),
    ]);
    const used = STYLE.match(/#[\da-f]{3,8}\b/gi) ?? [];
    expect(used.filter((colour) => !known.has(colour))).toEqual([]);
    const written = [...STYLE.matchAll(/(?:^|[{;])color:(#\w+)/g)].map(([, colour]) => colour);
    const inks = [...WRITING.map(([ink]) => COLOURS[ink]), ...HEATS.map(({ writing }) => writing)];
    expect(written.filter((colour) => !inks.includes(colour as never))).toEqual([]);
  });
});
