import { at, childNamed, elementsIn, type XmlElement } from '../xml/element.ts';
import { isOn, settingOf, wholeOf } from './setting.ts';
import { LEVELS, type Styles } from './styles.ts';

/** How one level of a list is numbered. */
export interface Level {
  readonly start: number;
  readonly format: string;
  readonly pattern: string | undefined;
  /** "%1.%2": the numbers of the levels, counted from 1. */
  readonly text: string;
  readonly font: string | undefined;
  /** The levels above are shown in digits, whatever their own format. */
  readonly isLegal: boolean;
  /** Starts again after this level and those above it, counted from 1; 0 is never. */
  readonly restart: number | undefined;
  /** Paragraphs of this style stand on this level. */
  readonly style: string | undefined;
  readonly isGlued: boolean;
}

export interface List {
  readonly id: string;
  /** Lists of one definition count on together. */
  readonly definition: string;
  readonly levels: readonly (Level | undefined)[];
  /** Where this list starts anew, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

const MAX_START = 1_000_000;
/** Word's own limit is 31 characters. */
const MAX_TEXT = 255;

/** The lists of a document by `w:numId`. */
export function listsOf(part: XmlElement | undefined, styles: Styles): ReadonlyMap<string, List> {
  const children = part === undefined ? [] : elementsIn(part);
  const named = (name: string, id: string): Map<string, XmlElement> =>
    new Map(
      children.filter((one) => one.name === name).map((one) => [one.attributes[id] ?? '', one]),
    );
  const definitions = named('w:abstractNum', 'abstractNumId');
  const lists = named('w:num', 'numId');
  /** A definition may only name a style, whose list has another definition. */
  const levelsOf = (id: string | undefined, seen: readonly string[]): (Level | undefined)[] => {
    const definition = definitions.get(id ?? '');
    if (id === undefined || definition === undefined || seen.includes(id)) return [];
    const { list } = styles.numberingOf(settingOf(definition, 'w:numStyleLink'));
    if (list === undefined) return leveled(definition, []);
    return levelsOf(settingOf(lists.get(list), 'w:abstractNumId'), [...seen, id]);
  };
  return new Map(
    [...lists].map(([id, list]) => {
      const definition = settingOf(list, 'w:abstractNumId') ?? '';
      const levels = levelsOf(definition, []);
      return [id, { id, definition, ...overridden(list, levels) }];
    }),
  );
}

function overridden(
  list: XmlElement,
  given: readonly (Level | undefined)[],
): Pick<List, 'levels' | 'starts'> {
  const starts = new Map<number, number>();
  let levels = [...given];
  for (const one of elementsIn(list)) {
    const level = wholeOf(one.attributes['ilvl'], LEVELS - 1);
    if (one.name !== 'w:lvlOverride' || level === undefined) continue;
    levels = leveled(one, levels);
    const start = wholeOf(settingOf(one, 'w:startOverride'), MAX_START);
    if (start !== undefined) starts.set(level, start);
  }
  return { levels, starts };
}

/** The levels with those that an element defines in their places. */
function leveled(
  element: XmlElement,
  given: readonly (Level | undefined)[],
): (Level | undefined)[] {
  const levels = [...given];
  for (const one of elementsIn(element)) {
    const level = wholeOf(one.attributes['ilvl'], LEVELS - 1);
    if (one.name === 'w:lvl' && level !== undefined) levels[level] = levelOf(one);
  }
  return levels;
}

function levelOf(level: XmlElement): Level {
  const format = childNamed(level, 'w:numFmt')?.attributes;
  const fonts = at(level, 'w:rPr', 'w:rFonts')?.attributes;
  return {
    start: wholeOf(settingOf(level, 'w:start'), MAX_START) ?? 0,
    format: format?.['val'] ?? 'decimal',
    pattern: format?.['format']?.slice(0, MAX_TEXT),
    text: (settingOf(level, 'w:lvlText') ?? '').slice(0, MAX_TEXT),
    font: fonts?.['ascii'] ?? fonts?.['hAnsi'],
    isLegal: isOn(childNamed(level, 'w:isLgl')),
    restart: wholeOf(settingOf(level, 'w:lvlRestart'), LEVELS),
    style: settingOf(level, 'w:pStyle'),
    isGlued: settingOf(level, 'w:suff') === 'nothing',
  };
}
