import { escaped } from '../html/escape.ts';

/** A number in a picture: no more digits than can be seen, and always with a point. */
export function at(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A picture with what a screen reader says of it. `id` tells it from the other pictures of a page. */
export function picture(
  { id, title, description, width, height }: PictureHead,
  parts: readonly string[],
): string {
  return [
    `<svg class="picture" role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${at(width)} ${at(height)}" xmlns="http://www.w3.org/2000/svg">`,
    `<title id="${id}-title">${escaped(title)}</title>`,
    `<desc id="${id}-desc">${escaped(description)}</desc>`,
    ...parts,
    '</svg>',
  ].join('\n');
}

export interface PictureHead {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
}

export function label(
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end' = 'middle',
): string {
  return `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}">${escaped(text)}</text>`;
}

/** The words of a text in lines of about so many signs. */
export function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** How much of a whole, beside the figure that says so: no reader needs to hear it. */
export function bar(share: number, tone: 'good' | 'bad'): string {
  const width = at(Math.min(Math.max(share, 0), 1) * 100);
  return `<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="8"/><rect class="${tone}" width="${width}" height="8"/></svg>`;
}
