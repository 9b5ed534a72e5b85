import type { IntakeCode } from '../issue.ts';
import { boxesOf } from './boxes.ts';
import { bare, spell } from './letters.ts';
import { tidy } from './number.ts';

export type ItemNames = readonly { readonly id: string; readonly label: string }[];

/** Which items of a list a cell ticks, in their order, or why none can be told. */
export type Ticks =
  | { readonly ticks: readonly boolean[] }
  | { readonly code: IntakeCode; readonly readings?: readonly string[] };

/** The place of the item with this number or this label. */
export function itemOf(name: string, items: ItemNames): number | undefined {
  const [, number] = /^(?:mục |nội dung |ý )?(\d{1,2})[.)]?$/iu.exec(name.trim()) ?? [];
  if (number !== undefined) return items[Number(number) - 1] && Number(number) - 1;
  const fold = (text: string): string => spell(tidy(text)).replace(/[^\p{L}\d]/gu, '');
  const wanted = fold(name);
  if (wanted === '') return undefined;
  const lost = bare(wanted) === wanted;
  const found = items.flatMap(({ label }, at) =>
    (lost ? bare(fold(label)) : fold(label)) === wanted ? [at] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/** "☑ Có tổ chức họp ☐ …": a box for each item, in their order or with their labels. */
export function boxed(text: string, items: ItemNames): Ticks | undefined {
  const boxes = boxesOf(text);
  if (boxes.length === 0) return undefined;
  if (boxes.every(({ ticked }) => !ticked)) return { code: 'template-left' };
  const places = boxes.map(({ label }) => itemOf(label, items));
  const named = places.every((place) => place !== undefined);
  const distinct = new Set(places).size === places.length;
  if (named && distinct) {
    const ticked = new Set(boxes.flatMap((box, at) => (box.ticked ? [places[at]] : [])));
    return { ticks: items.map((_, at) => ticked.has(at)) };
  }
  const bareBoxes = boxes.every(({ label }) => label === '');
  return bareBoxes && boxes.length === items.length
    ? { ticks: boxes.map(({ ticked }) => ticked) }
    : { code: 'unreadable' };
}
