import { subtract } from '../exact/fraction.ts';
import { printDecimal, readPlain } from '../exact/plain.ts';
import type { Need, NeedName } from '../rules/need.ts';
import { dateText } from '../rules/status-words.ts';
import { type Locale, NUMBER_STYLES, type NumberStyle } from '../rules/words.ts';

type NeedOf<N extends NeedName> = Extract<Need, { need: N }>;
type Sayings = {
  readonly [N in NeedName]: {
    readonly [L in Locale]: (need: NeedOf<N>, style: NumberStyle) => string;
  };
};

const DECIMAL = /^-?[\d.]+$/;

/** From here to there, and how far that is where the goal is a decimal. */
function change(need: NeedOf<'raise' | 'lower'>, style: NumberStyle): string {
  const shared = need.scale === 'share' || need.scale === 'rate';
  const say = (text: string): string => {
    if (!DECIMAL.test(text)) return text;
    return shared ? style.share(text) : style.number(text);
  };
  const whole = need.of === undefined ? '' : `/${style.number(need.of)}`;
  const goal = `${say(need.to)}${whole}`;
  if (need.from === null) return goal;
  const way = `${say(need.from)}${whole} → ${goal}`;
  if (!DECIMAL.test(need.to)) return way;
  const [high, low] = need.need === 'raise' ? [need.to, need.from] : [need.from, need.to];
  const gap = printDecimal(subtract(readPlain(high), readPlain(low)));
  return `${way} (${need.need === 'raise' ? '+' : '-'}${say(gap)})`;
}

const SAYINGS: Sayings = {
  achieve: { vi: () => 'đạt yêu cầu', en: () => 'meet the requirement' },
  choose: { vi: (need) => need.label, en: (need) => need.label },
  item: {
    vi: (need, style) => `${need.label} (${style.number(need.points)} điểm)`,
    en: (need, style) => `${need.label} (${style.number(need.points)} points)`,
  },
  raise: {
    vi: (need, style) => `${need.from === null ? 'đạt' : 'tăng'} ${change(need, style)}`,
    en: (need, style) => `${need.from === null ? 'reach' : 'raise'} ${change(need, style)}`,
  },
  lower: {
    vi: (need, style) => `${need.from === null ? 'không quá' : 'giảm'} ${change(need, style)}`,
    en: (need, style) => `${need.from === null ? 'at most' : 'lower'} ${change(need, style)}`,
  },
  part: {
    vi: (need) =>
      `${need.label}: ${need.needs.map((one) => explainNeed(one, { locale: 'vi' })).join(', ')}`,
    en: (need) =>
      `${need.label}: ${need.needs.map((one) => explainNeed(one, { locale: 'en' })).join(', ')}`,
  },
  answer: { vi: () => 'cung cấp số liệu', en: () => 'hand in the figures' },
  exceed: {
    vi: () => 'có kết quả lớn hơn 0 (đơn vị cao nhất cũng bằng 0)',
    en: () => 'have anything above 0 (even the best unit has 0)',
  },
  compare: {
    vi: () => 'cần số liệu của các đơn vị khác để biết mức cao nhất',
    en: () => 'the figures of the other units are needed to know the best',
  },
  evidence: {
    vi: (need) => `bổ sung tài liệu kiểm chứng: ${need.expected.join('; ')}`,
    en: (need) => `hand in the evidence: ${need.expected.join('; ')}`,
  },
  earlier: {
    vi: (need) => `hoàn thành trước hạn ${dateText(need.due, 'vi')}`,
    en: (need) => `complete it by ${need.due}`,
  },
};

/**
 * A need in words.
 *
 * @example
 * explainNeed({ need: 'raise', field: 'numerator', from: '4256', to: '5768',
 *   of: '5768', scale: 'count' }, { locale: 'vi' }); // => "tăng 4.256/5.768 → 5.768/5.768 (+1.512)"
 */
export function explainNeed(need: Need, { locale }: { readonly locale: Locale }): string {
  const say = SAYINGS[need.need][locale] as (need: Need, style: NumberStyle) => string;
  return say(need, NUMBER_STYLES[locale]);
}
