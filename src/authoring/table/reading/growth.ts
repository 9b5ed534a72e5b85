import { type Fraction, multiply, ZERO } from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import { isRate } from './bare.ts';
import { type Bound, boundOf, type End } from './bound.ts';
import type { ConditionSite } from './outcome.ts';

const GROWS = /* @__PURE__ */ lazily(
  () => /(?<![\p{L}\p{M}])(?:tăng(?: trưởng)?|giảm)(?![\p{L}\p{M}])/u,
);
/** The period before, which alone a form can ask for beside this one: no base year, no plan. */
const EARLIER =
  '(?:cùng kỳ(?: (?:của )?(?:năm|quý|tháng|kỳ))?|năm|kỳ(?: báo cáo)?|quý|tháng|giai đoạn|nhiệm kỳ)(?: (?:trước|liền|ngoái|kề|đó|vừa qua))*';
const patterns = /* @__PURE__ */ lazily(() => ({
  against: new RegExp(`so với (?:số liệu |kết quả |của )*${EARLIER}`, 'u'),
  /** What stands behind "so với", with where the bound goes on. */
  base: new RegExp(
    `so với ((?:số liệu |kết quả |của )*${EARLIER})(?![\\p{L}\\p{M}])\\s*(.*)$`,
    'u',
  ),
}));
const NOT_FALLEN =
  /^(?:không|chưa) giảm(?: (?:hoặc|mà|hay) (?:còn )?tăng)?$|^tăng hoặc (?:không|chưa) giảm$/u;
const NOT =
  /^(?:không|chưa)(?: có)? tăng(?: trưởng)?(?: hoặc giảm)?(?: so với .*)?$|^(?:giảm|bằng|giữ nguyên|không đổi)(?: hoặc (?:giảm|bằng|không tăng))?(?: so với .*)?$/u;

/**
 * The band of growth that a head names: "tăng từ 20% trở lên so với năm trước", "không tăng".
 * `growing`: another statement says that growth is measured.
 */
export function growthBoundOf(
  said: string,
  site: Pick<ConditionSite, 'name' | 'yearBefore'>,
  growing = false,
  falling = false,
): Bound | undefined {
  const [head, name] = [said, site.name].map((one) => withYearBefore(one, site.yearBefore)) as [
    string,
    string,
  ];
  const compared = growing || patterns().against.test(head) || patterns().against.test(name);
  // A rank is no rate: how far it rises is said in places.
  if (/(?<![\p{L}\p{M}])(?:thứ )?(?:hạng|bậc)(?![\p{L}\p{M}])/u.test(head)) return undefined;
  if (!compared && !/^(?:tăng|không tăng|giảm)/u.test(head)) return undefined;
  // Against a plan, a mean or a year long ago it is no growth since last year, and what follows the
  // period before asks for more.
  if (isAgainstAnother(head) || isAgainstAnother(name)) return undefined;
  const bare = head.replace(/,?\s*so với .*$/u, '').trim();
  const nothing = { at: ZERO, open: false };
  const plain = { exact: false, scale: 'share', before: '', after: '' } as const;
  if (/^tăng(?: trưởng)? âm$/u.test(bare))
    return { low: undefined, high: { ...nothing, open: true }, ...plain };
  if (NOT_FALLEN.test(bare)) return { low: nothing, high: undefined, ...plain };
  // "Giảm" alone: what stays as it was is in no such clause.
  if (bare === 'giảm') return { low: undefined, high: { ...nothing, open: true }, ...plain };
  if (NOT.test(head) || NOT.test(bare)) return { low: undefined, high: nothing, ...plain };
  const word = GROWS().exec(bare)?.[0];
  if (word === undefined && growing) return unnamed(bare);
  if (word === undefined) return undefined;
  if (word === 'giảm')
    return falling && !isRate(name) && !/tỷ (?:lệ|trọng)/u.test(bare) ? fallOf(bare) : undefined;
  if (!/\d/.test(bare)) {
    return patterns().against.test(head) && !/(?:không|chưa) /u.test(bare)
      ? { low: { at: ZERO, open: true }, high: undefined, ...plain }
      : /^tăng(?: trưởng)?$/u.test(bare)
        ? { low: { at: ZERO, open: true }, high: undefined, ...plain }
        : undefined;
  }
  const bound = boundOf(bare.replace(GROWS(), ' '));
  if (bound === undefined || bound.scale !== 'share') return undefined;
  // "Tăng dưới 20%" still grows.
  const low = bound.low ?? { at: ZERO, open: true };
  return { ...bound, low, before: '', after: '' };
}

/** A year by its number is the year before where the rubric's period begins a year later. */
function withYearBefore(said: string, year: number | undefined): string {
  return year === undefined
    ? said
    : said.replace(
        new RegExp(`(so với (?:số liệu |kết quả |của |cùng kỳ )*)năm ${year}(?!\\d)`, 'u'),
        '$1năm trước',
      );
}

function isAgainstAnother(said: string): boolean {
  if (!/so với/u.test(said)) return false;
  const [, base = '', rest = ''] = patterns().base.exec(said) ?? [];
  return base === '' || !/^(?:trở lên|trở đi|trở xuống|\(.*\)|[,.;])*$/u.test(rest.trim());
}

/** Statements that tell how far it fell, and nothing of how far it rose. */
export function isFalling(heads: readonly string[]): boolean {
  const bare = heads.map((head) => head.replace(/,?\s*so với .*$/u, '').trim());
  return (
    bare.some((head) => /(?<![\p{L}\p{M}])giảm(?![\p{L}\p{M}])[^\d]*\d/u.test(head)) &&
    !bare.some((head) => /(?<![\p{L}\p{M}])tăng(?![\p{L}\p{M}])[^\d]*\d/u.test(head))
  );
}

/** "Giảm từ 20% trở lên" is a growth of -20% at most; "giảm dưới 20%" still falls. */
function fallOf(bare: string): Bound | undefined {
  const bound = boundOf(bare.replace(GROWS(), ' '));
  if (bound === undefined || bound.scale !== 'share' || /không|chưa/u.test(bare)) return undefined;
  const high = mirrored(bound.low) ?? { at: ZERO, open: true };
  return { ...bound, low: mirrored(bound.high), high, before: '', after: '' };
}

function mirrored(end: End | undefined): End | undefined {
  const turned = (at: Fraction): Fraction => multiply(at, { n: -1, d: 1 });
  return end === undefined ? undefined : { ...end, at: turned(end.at) };
}

/** "Từ 10% đến dưới 20%" beside another that says that it grows. */
function unnamed(bare: string): Bound | undefined {
  const bound = boundOf(bare);
  const alone = bound?.scale === 'share';
  return alone && bound.before === '' && /^(?:trở lên)?$/u.test(bound.after)
    ? { ...bound, before: '', after: '' }
    : undefined;
}
