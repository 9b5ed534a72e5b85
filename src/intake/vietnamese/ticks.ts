import { boxed, type ItemNames, itemOf, type Ticks } from './items.ts';
import { phrases, wordOf } from './letters.ts';
import { tidy } from './number.ts';
import { readWord, yesNoOf } from './yes-no.ts';

const UNREADABLE: Ticks = { code: 'unreadable' };

export function ticksOf(text: string, items: ItemNames): Ticks {
  if (text.length > 2000) return UNREADABLE;
  return (
    boxed(text, items) ??
    whole(text, items) ??
    numbers(text, items) ??
    listed(text, items) ??
    UNREADABLE
  );
}

const ALL = /* @__PURE__ */ phrases(
  'tất cả|đầy đủ|đạt tất cả|có tất cả|đạt đầy đủ|đủ tất cả|cả hai|đạt cả hai|có đầy đủ|đạt tất cả các nội dung|đầy đủ các nội dung|tất cả các nội dung',
);
const BOTH = /* @__PURE__ */ phrases('cả hai|đạt cả hai');
const NONE = /* @__PURE__ */ phrases(
  'không|không có|chưa|chưa có|không đạt|chưa đạt|chưa thực hiện|chưa triển khai|không thực hiện|chưa tổ chức|không tổ chức',
);

/** All of them, or none: "3/3", "Đầy đủ", "Chưa có". */
function whole(text: string, items: ItemNames): Ticks | undefined {
  const words = (tidy(text).match(/[\p{L}\p{M}]+/gu) ?? []).map(wordOf);
  const plain = /^[\p{L}\p{M}\s.,]*$/u.test(text);
  const lost = words.every(({ marked }) => !marked);
  if (plain && words.length > 0 && ALL.at(words, 0, lost) === words.length) {
    const both = BOTH.at(words, 0, lost) > 0;
    return both && items.length !== 2 ? UNREADABLE : { ticks: items.map(() => true) };
  }
  // With a comma between them they are a list.
  if (
    plain &&
    !/[,\n]/.test(text) &&
    NONE.at(words, 0, lost) === words.length &&
    words.length > 0
  ) {
    return { ticks: items.map(() => false) };
  }
  const [, part, of] = /^(\d{1,3}) ?\/ ?(\d{1,3})$/.exec(tidy(text)) ?? [];
  if (part === undefined || Number(of) !== items.length) return undefined;
  if (Number(part) === items.length) return { ticks: items.map(() => true) };
  return Number(part) === 0 ? { ticks: items.map(() => false) } : UNREADABLE;
}

/** "1, 3", "nội dung 1 và 2", "a, c": the places of the items; as many ones and zeros are ticks. */
function numbers(text: string, items: ItemNames): Ticks | undefined {
  const lead =
    /^(?:(?:đạt|có|đã thực hiện|đã đạt|thực hiện|gồm)? ?(?:các )?(?:mục|nội dung|ý|tiêu chí|số|điểm|phần|tt|stt)? ?)/iu;
  const list = tidy(text).replace(lead, '').replace(/\.$/, '');
  const entries = list
    .split(/\s*(?:[,;+&]|\bvà\b| va |\n)\s*|\s+và\s+/iu)
    .filter((one) => one !== '');
  if (!entries.every((one) => /^(?:\d{1,2}|[abcd])$/i.test(one))) return undefined;
  if (entries.length === 0) return undefined;
  const isBinary = entries.every((one) => one === '0' || one === '1');
  const isRepeated = new Set(entries).size < entries.length;
  if (list === '0') return { ticks: items.map(() => false) };
  if (isBinary && (isRepeated || entries.includes('0'))) {
    return entries.length === items.length
      ? { ticks: entries.map((one) => one === '1') }
      : UNREADABLE;
  }
  // One number is an item's, or how many there are.
  if (entries.length === 1 && /\d/.test(list)) return oneNumber(Number(list), items);
  const places = entries.map((one) =>
    /\d/.test(one) ? Number(one) : one.toLowerCase().charCodeAt(0) - 96,
  );
  const possible = places.every((place) => place >= 1 && place <= items.length);
  if (!possible || new Set(places).size < places.length) return UNREADABLE;
  return { ticks: items.map((_, at) => places.includes(at + 1)) };
}

function oneNumber(number: number, items: ItemNames): Ticks {
  const item = items[number - 1];
  if (item === undefined) return UNREADABLE;
  return { code: 'ambiguous-words', readings: [item.label, `${number}/${items.length}`] };
}

/** "Có; Không": as many as there are items, with or without their numbers and labels. */
function listed(text: string, items: ItemNames): Ticks | undefined {
  const isLong = /[;\n]/.test(text);
  const breaks = text.includes(';')
    ? /;/
    : text.includes('\n')
      ? /\n/
      : /,|(?<=\p{L})\.? (?=\d{1,2}[.)] )/u;
  const entries = text.split(breaks).map((one) => one.trim());
  // "x; ; x": a place that is left empty among ticks is none.
  const marks = entries.length === items.length && entries.some(isTick);
  if (marks && entries.every((one) => one === '' || isTick(one)))
    return { ticks: entries.map(isTick) };
  if (entries.at(-1) === '') entries.pop();
  const places = entries.map((entry) => (/\p{L}/u.test(entry) ? itemOf(entry, items) : undefined));
  if (!places.includes(undefined) && new Set(places).size === places.length) {
    return { ticks: items.map((_, at) => places.includes(at)) };
  }
  if (entries.length !== items.length) return undefined;
  const ticks = new Map<number, boolean>();
  for (const [order, entry] of entries.entries()) {
    const [, name = '', said = entry] = /^([^:=]*)[:=](.*)$/s.exec(entry) ?? numbered(entry);
    const tick = isLong ? yesNoOf(said.trim()).says : readWord(said.trim());
    const place = name.trim() === '' ? order : itemOf(name, items);
    // "1" alone between words is the number of an item more likely than a yes.
    if (tick === undefined || /^\d/.test(said.trim()) || place === undefined || ticks.has(place)) {
      return UNREADABLE;
    }
    ticks.set(place, tick);
  }
  return { ticks: items.map((_, at) => ticks.get(at) === true) };
}

function isTick(entry: string): boolean {
  return /^[xXvV✓✔]$/u.test(entry);
}

/** "1. Có", "2) Không". */
function numbered(entry: string): readonly [string, string, string] | [] {
  const [, name, said] = /^(\d{1,2}) ?[.)-] ?(\D.*)$/s.exec(entry) ?? [];
  return name === undefined || said === undefined ? [] : [entry, name, said];
}
