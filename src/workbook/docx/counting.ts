import type { XmlElement } from '../xml/element.ts';
import type { Report } from './issue.ts';
import { numberIn } from './number-format.ts';
import type { Level, List } from './numbering.ts';
import { settingOf } from './setting.ts';
import { shownAs, UNKNOWN_SIGN } from './signs.ts';
import { numberingIn, type Styles } from './styles.ts';

type Counts = (number | undefined)[];

/**
 * The numbers that Word makes itself, paragraph by paragraph in the order of the document. What the
 * standard leaves open is as Word does it: lists of one definition count on together; a list with a
 * start of its own starts there once, when it is first met on that level; a level that was passed
 * over counts as used (1.1 first, then 2).
 */
export class Numbering {
  readonly #styles: Styles;
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, Counts>();
  readonly #started = new Set<string>();

  constructor(styles: Styles, lists: ReadonlyMap<string, List>) {
    this.#styles = styles;
    this.#lists = lists;
  }

  /** The number of the next paragraph with what parts it from the text; empty where there is none. */
  next(properties: XmlElement | undefined, report: Report): string {
    const found = this.#place(properties);
    if (found === undefined) return '';
    const [list, at, level] = found;
    const counts = this.#counted(list, at);
    const text = labelOf(list, at, counts, report);
    return text === '' || level.isGlued ? text : `${text} `;
  }

  /** The list and level of a paragraph, by its own words or by its style's. */
  #place(properties: XmlElement | undefined): [List, number, Level] | undefined {
    const own = numberingIn(properties);
    const style = this.#styles.named(settingOf(properties, 'w:pStyle'));
    const styled = this.#styles.numberingOf(style);
    const list = this.#lists.get(own.list ?? styled.list ?? '');
    if (list === undefined) return undefined;
    const linked = list.levels.findIndex((one) => one?.style !== undefined && one.style === style);
    const byStyle = linked >= 0 ? linked : styled.level;
    const place = own.level ?? (own.list === undefined ? byStyle : undefined) ?? 0;
    const level = list.levels[place];
    if (level === undefined) return undefined;
    // A style based on a numbered one does not take the level that is that one's own.
    const isOthers = own.list === undefined && level.style !== undefined && level.style !== style;
    return isOthers ? undefined : [list, place, level];
  }

  #counted(list: List, place: number): readonly (number | undefined)[] {
    const counts = this.#counts.get(list.definition) ?? [];
    this.#counts.set(list.definition, counts);
    const start = `${list.id}/${place}`;
    if (list.starts.has(place) && !this.#started.has(start)) counts[place] = undefined;
    this.#started.add(start);
    const first = (at: number): number => list.starts.get(at) ?? list.levels[at]?.start ?? 0;
    for (let above = 0; above < place; above += 1) counts[above] ??= first(above);
    const last = counts[place];
    counts[place] = last === undefined ? first(place) : last + 1;
    for (let below = place + 1; below < list.levels.length; below += 1) {
      const restart = list.levels[below]?.restart;
      if (restart === undefined || place < restart) counts[below] = undefined;
    }
    return counts;
  }
}

function labelOf(
  { levels }: List,
  place: number,
  counts: readonly (number | undefined)[],
  report: Report,
): string {
  const level = levels[place];
  if (level === undefined) return '';
  const text = shownAs(level.text, level.font);
  if (text.includes(UNKNOWN_SIGN)) report('sign');
  if (level.format === 'bullet') return text;
  return text.replace(/%([1-9])/g, (_, digit: string) => {
    const one = Number(digit) - 1;
    const count = counts[one];
    const { format = 'decimal', pattern } = levels[one] ?? {};
    if (count === undefined || one > place) return '';
    const shown = level.isLegal && one < place ? String(count) : numberIn(format, count, pattern);
    if (shown === undefined) report('number');
    return shown ?? String(count);
  });
}
