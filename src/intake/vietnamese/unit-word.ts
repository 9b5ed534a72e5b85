import { MAX_NUMBER_TEXT, tidy } from './number.ts';

/**
 * Units of money, time and physical measures, each with other spellings of the same unit. What is
 * not here may be any noun ("cuộc họp"): it tells what was counted, not in what it was measured.
 */
const UNITS: readonly (readonly [unit: string, ...spellings: string[]])[] = [
  ['đồng', 'đ', 'vnđ', 'vnd'],
  ['nghìn đồng', 'ngàn đồng'],
  ['triệu đồng', 'triệu', 'tr.đ', 'trđ'],
  ['tỷ đồng', 'tỷ'],
  ['usd', 'đô la', 'đô la mỹ'],
  ['giây', 's'],
  ['phút'],
  ['giờ', 'h', 'tiếng'],
  ['ngày'],
  ['tuần'],
  ['tháng'],
  ['quý'],
  ['năm'],
  ['%'],
  ['bit/s', 'bps'],
  ['kb/s', 'kbps', 'kbit/s'],
  ['mb/s', 'mbps', 'mbit/s'],
  ['gb/s', 'gbps', 'gbit/s'],
  ['byte'],
  ['kb'],
  ['mb'],
  ['gb'],
  ['tb'],
  ['mm'],
  ['cm'],
  ['m', 'mét'],
  ['km'],
  ['m2', 'm²'],
  ['km2', 'km²'],
  ['ha', 'héc ta'],
  ['m3', 'm³'],
  ['kg'],
  ['tấn'],
  ['kw'],
  ['kwh'],
];

/** Bits and bytes differ by the size of one letter: "Mb/s" and "MB/s" are eight times apart. */
const BYTES = /^[kmgt]B(?=$|\/|p)/iu;
const ISO_BYTES = /^.B/u;

let units: ReadonlyMap<string, string> | undefined;

function known(): ReadonlyMap<string, string> {
  units ??= new Map(
    UNITS.flatMap((names) => names.map((name) => [folded(name), folded(names[0])] as const)),
  );
  return units;
}

/** Without regard to case, spaces and the two ways of writing y. */
function folded(unit: string): string {
  const plain = unit.normalize('NFC').toLocaleLowerCase('vi').replace(/\s/gu, '');
  return plain.replace(/^tỉ/u, 'tỷ');
}

/** The one name of a unit; of one that is not known its own, folded. */
function nameOf(unit: string): string {
  const name = known().get(folded(unit)) ?? folded(unit);
  return BYTES.test(unit) && name.includes('/') && ISO_BYTES.test(unit) ? `${name} (byte)` : name;
}

/** What stands behind a number. */
export interface Measured {
  readonly number: string;
  /** Whether it is the unit that is asked for. */
  readonly same: boolean;
}

/** "2 ngày" where "ngày chậm" are asked for: days, of which the question says that they are late. */
function isLateUnit(behind: string, unit: string): boolean {
  const [own, asked] = [folded(behind), unit.normalize('NFC').toLocaleLowerCase('vi').trim()];
  const late = /^(.+?) (?:chậm|trễ|muộn|quá hạn)(?: so với.*)?$/u.exec(asked)?.[1];
  return late !== undefined && folded(late) === own;
}

/** A number, and what begins with neither a digit nor a sign of numbers. */
const WITH_UNIT = /^([+-]?\d[\d., ]*?) ?([^\d.,+\-=/ ][^=]*)$/u;

/**
 * A number with a unit behind it ("36 Mb/s", "6,5 giờ"), where it is the unit asked for or a known
 * other one. Undefined for a number alone, and where a noun stands that is no unit.
 */
export function readUnit(written: string, unit: string): Measured | undefined {
  if (written.length > MAX_NUMBER_TEXT) return undefined;
  const [, number, behind] = WITH_UNIT.exec(tidy(written)) ?? [];
  if (number === undefined || behind === undefined) return undefined;
  const same = nameOf(behind) === nameOf(unit) || isLateUnit(behind, unit);
  return same || known().has(folded(behind)) ? { number, same } : undefined;
}
