// What a reader of Vietnamese would stumble over in a text of ours, whatever it is about.

/** What the rubric and the unit brought along: their texts are not ours, their ids are never words. */
export interface Brought {
  readonly texts: readonly string[];
  readonly ids: readonly string[];
  /** Numbers of the document: they are said as they stand. */
  readonly numbers: ReadonlySet<string>;
}

/** Texts of everything in some data, and the ids that have a label or a name beside them. */
export function broughtBy(...data: readonly unknown[]): Brought {
  const texts = new Set<string>();
  const ids = new Set<string>();
  const numbers = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      if (/\p{L}/u.test(value)) for (const one of formsOf(value)) texts.add(one);
    } else if (typeof value === 'object' && value !== null) {
      const { id, label, name } = value as { id?: unknown; label?: unknown; name?: unknown };
      // Numbers of the document ("III.3.1") are said; ids of our own making are not.
      const isNamed = typeof id === 'string' && (label ?? name) !== undefined;
      if (isNamed && /^[a-z]/.test(id)) ids.add(id);
      else if (isNamed) numbers.add(id);
      const { items } = value as { items?: unknown };
      if (Array.isArray(items)) for (const one of items) numbers.add(String(one));
      for (const [key, one] of Object.entries(value)) if (!NO_TEXTS.has(key)) walk(one);
    }
  };
  for (const one of data) walk(one);
  const long = [...texts].filter((one) => one.length > 1 && !ids.has(one));
  return { texts: long.sort((a, b) => b.length - a.length), ids: [...ids], numbers };
}

/** Fields that hold ids, codes and the program's own words, not texts. */
const NO_TEXTS: ReadonlySet<string> = new Set(
  'time notApplicable id kind scale direction below as whenNone mode level type status step code need field fact of part option item requires class reading bound fingerprint engine severity path basisRule en'.split(
    ' ',
  ),
);

/** A text as it stands within a sentence. */
function formsOf(text: string): string[] {
  const whole = text.trim().replace(/[.\s]+$/, '');
  const noun = whole.replace(/^(?:tổng số lượng|tổng số|số lượng|số)\s+/i, '');
  return [text, whole, noun].flatMap((one) => {
    const [first = ''] = one;
    const rest = one.slice(first.length);
    return [one, first.toLocaleLowerCase('vi') + rest, first.toLocaleUpperCase('vi') + rest];
  });
}

const HOLE = '…';

/** A text without what was brought along. */
function withoutTexts(text: string, { texts }: Brought): string {
  return texts.reduce((rest, one) => {
    if (!rest.includes(one)) return rest;
    // A short one may be a part of another word.
    if (one.length > 12) return rest.replaceAll(one, HOLE);
    const whole = `(?<![\\p{L}\\p{M}\\d])${escaped(one)}(?![\\p{L}\\p{M}\\d])`;
    return rest.replaceAll(new RegExp(whole, 'gu'), HOLE);
  }, text);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Everything that is wrong with some texts, each fault with the line that it stands in. */
export function faultsOf(given: readonly string[], brought: Brought): string[] {
  const faults = given.flatMap(sentences);
  // The texts brought along are taken out of all lines at once: there are thousands of both.
  const lines = [...new Set(given.flatMap((text) => text.split('\n')))];
  const bare = lines.map((line) => line.replace(/^\s*(?:- )?/, ''));
  const own = withoutTexts(bare.join('\n'), brought).split('\n');
  for (const [at, line] of own.entries()) {
    const found = [
      ...english(line, brought),
      ...idsIn(line, brought),
      ...equalPrints(line),
      ...punctuation(line),
      ...numbers(line, brought),
    ];
    for (const fault of found) faults.push(`${fault}\n  in: ${lines[at] ?? line}`);
  }
  return faults;
}

/** Latin words that are no Vietnamese syllable, but for what officials write themselves. */
function english(own: string, brought: Brought): string[] {
  const known = new Set(['DTI', 'Min', 'Max', 'UBND', 'Unicode', 'NFC']);
  return [...own.matchAll(/(?<![\p{L}\p{M}\d.-])[A-Za-z]{2,}(?![\p{L}\p{M}])/gu)].flatMap(
    ([word]) => {
      if (known.has(word) || brought.numbers.has(word) || /^[IVXLC]+$/.test(word)) return [];
      const syllable = SYLLABLE.test(word) && !STOPPED.has(word.toLowerCase());
      return syllable ? [] : [`English: ${word}`];
    },
  );
}

const SYLLABLE =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/i;
/** English words that look like syllables. */
const STOPPED = new Set(['the', 'not', 'one', 'at', 'an', 'on', 'due', 'no', 'it', 'its', 'than']);

function idsIn(own: string, { ids }: Brought): string[] {
  return ids.flatMap((id) => {
    const stands = new RegExp(`(?<![\\p{L}\\d-])${escaped(id)}(?![\\p{L}\\d-])`, 'u').test(own);
    return stands ? [`an id: ${id}`] : [];
  });
}

const NUMBER = '-?\\d(?:[\\d.,/]*\\d)?%?';
/** Two numbers that are said to differ. */
const DIFFERENT = [
  `từ (${NUMBER}) lên (${NUMBER})(?![/\\d])`,
  `từ (${NUMBER}) xuống (?:không quá )?(${NUMBER})(?![/\\d])`,
  `từ (${NUMBER}) thành (${NUMBER})`,
  `[=≈] (${NUMBER}), chưa đạt mức yêu cầu (${NUMBER})`,
  `[=≈] (${NUMBER}), vượt quá mức cho phép (${NUMBER})`,
  `Kết quả: (${NUMBER}), chưa đạt mức yêu cầu (${NUMBER})`,
  `ghi (${NUMBER})(?: \\(chưa làm tròn\\))?; theo số liệu báo cáo là (${NUMBER})`,
  `tỷ lệ (?:${NUMBER} [=≈] )?(${NUMBER}) vượt quá (100%)`,
  `mức thấp nhất (${NUMBER})[^,;]*, mức cao nhất (${NUMBER})`,
  `mẫu số (${NUMBER}) khác thông tin chung "[^"]*" là (${NUMBER})`,
  `trong kỳ (${NUMBER}), lũy kế (${NUMBER})`,
].map((text) => new RegExp(text, 'g'));

function equalPrints(own: string): string[] {
  return DIFFERENT.flatMap((pattern) =>
    [...own.matchAll(pattern)].flatMap(([whole, a, b]) => (a === b ? [`equal: ${whole}`] : [])),
  );
}

/** Every line is a sentence, or names a list that follows. */
function sentences(text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const bare = line.replace(/^\s*- /, '').trim();
    const faults: string[] = [];
    if (!/^["“(]?[\p{Lu}\d]/u.test(bare)) faults.push(`no capital: ${bare}`);
    const isHead = bare.endsWith(':') && /^\s*- /.test(lines[at + 1] ?? '');
    if (!/[.?!]$/.test(bare) && !isHead) faults.push(`no full stop: ${bare}`);
    return faults;
  });
}

function punctuation(own: string): string[] {
  const faults: string[] = [];
  // A sentence that begins within a line begins with a capital too.
  for (const [part] of own.matchAll(/\. \p{Ll}.{0,20}/gu)) faults.push(`no capital: ${part}`);
  for (const [part] of own.matchAll(
    /.{0,12}(?:\.\.(?!\.)|,,|;;| [.,;:]| {2}|\(\)|: ?[.;]).{0,12}/g,
  )) {
    if (!part.includes(HOLE)) faults.push(`punctuation: ${part}`);
  }
  for (const [part] of own.matchAll(/undefined|null|NaN|\[object|Infinity/g)) faults.push(part);
  return faults;
}

/** Thousands are grouped by points, decimals stand behind a comma, days come first. */
function numbers(own: string, brought: Brought): string[] {
  const rest = own.replaceAll(/\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\/\d{4}/g, HOLE);
  const faults: string[] = [];
  for (const [part] of rest.matchAll(/\d{4}-\d\d(?:-\d\d)?/g)) faults.push(`date: ${part}`);
  for (const [part] of rest.matchAll(/(?<![\d.,])\d{4,}(?!\d)/g))
    faults.push(`not grouped: ${part}`);
  const grouped = rest.replaceAll(/(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?!\d)/g, HOLE);
  for (const [part] of grouped.matchAll(/(?<![\p{L}\d.])\d+\.\d+(?![\d.])/gu)) {
    // A number in quotes stands as the table has it: the number of a row.
    if (!brought.numbers.has(part) && !rest.includes(`"${part}"`)) {
      faults.push(`decimal point: ${part}`);
    }
  }
  return faults;
}
