import type { Rule, RuleKindName } from '../rules/rule.ts';
import { type Locale, NUMBER_STYLES, type NumberStyle } from '../rules/words.ts';

type RuleOf<K extends RuleKindName> = Extract<Rule, { kind: K }>;
type Sayings = {
  readonly [K in RuleKindName]: {
    readonly [L in Locale]: (rule: RuleOf<K>, style: NumberStyle) => string;
  };
};

/** What falls short of a target, in the brackets behind it. */
const SHORT = {
  vi: { zero: 'dưới mức này: 0 điểm', proportional: 'dưới mức này: theo tỷ lệ' },
  en: { zero: 'nothing below it', proportional: 'in proportion below it' },
} as const;

/** Every kind of rule in a few words; a kind without a line here does not compile. */
const SAYINGS: Sayings = {
  achieved: { vi: () => 'đạt hoặc không đạt', en: () => 'all or none' },
  choice: {
    vi: (rule, s) => rule.options.map((o) => `${o.label}: ${s.share(o.fraction)}`).join('; '),
    en: (rule, s) => rule.options.map((o) => `${o.label}: ${s.share(o.fraction)}`).join('; '),
  },
  checklist: {
    vi: (rule, s) => rule.items.map((i) => `${i.label}: ${s.number(i.points)} điểm`).join('; '),
    en: (rule, s) => rule.items.map((i) => `${i.label}: ${s.number(i.points)} points`).join('; '),
  },
  ratio: {
    vi: (rule, s) =>
      rule.direction === 'lower'
        ? `tỷ lệ càng thấp càng tốt, trọn điểm từ ${s.share(rule.target ?? '1')} trở xuống`
        : `tỷ lệ, trọn điểm từ ${s.share(rule.target ?? '1')} (${SHORT.vi[rule.below ?? 'proportional']})`,
    en: (rule, s) =>
      rule.direction === 'lower'
        ? `a share, the lower the better, all points at ${s.share(rule.target ?? '1')} or less`
        : `a share, all points from ${s.share(rule.target ?? '1')} (${SHORT.en[rule.below ?? 'proportional']})`,
  },
  count: {
    vi: (rule, s) =>
      rule.pointsEach === undefined
        ? `số lượng, trọn điểm từ ${s.number(rule.target ?? '1')} (${SHORT.vi[rule.below ?? 'proportional']})`
        : `mỗi việc ${s.number(rule.pointsEach)} điểm`,
    en: (rule, s) =>
      rule.pointsEach === undefined
        ? `a number, all points from ${s.number(rule.target ?? '1')} (${SHORT.en[rule.below ?? 'proportional']})`
        : `${s.number(rule.pointsEach)} points each`,
  },
  steps: {
    vi: (rule, s) => `các mức: ${ladder(rule, s, 'từ')}`,
    en: (rule, s) => `steps: ${ladder(rule, s, 'from')}`,
  },
  resolved: {
    vi: () => 'không phát hiện thì trọn điểm, có thì theo tỷ lệ đã xử lý',
    en: () => 'all points if none found, else the share handled',
  },
  coverage: {
    vi: (rule) => `số kỳ thực hiện trên ${rule.periods} kỳ trong năm`,
    en: (rule) => `periods covered of ${rule.periods} in the year`,
  },
  'min-max': {
    vi: (rule) => `Min-Max, ${rule.direction === 'lower' ? 'càng thấp' : 'càng cao'} càng tốt`,
    en: (rule) => `Min-Max, the ${rule.direction === 'lower' ? 'lower' : 'higher'} the better`,
  },
  'ratio-to-best': {
    vi: () => 'so với đơn vị cao nhất',
    en: () => 'against the best unit',
  },
  parts: {
    vi: (rule, s) => rule.parts.map((p) => part(p, 'vi', s)).join('; '),
    en: (rule, s) => rule.parts.map((p) => part(p, 'en', s)).join('; '),
  },
  unscored: { vi: () => 'không chấm điểm', en: () => 'not scored' },
};

function ladder({ steps, scale }: RuleOf<'steps'>, style: NumberStyle, from: string): string {
  const measure = scale === 'amount' ? style.number : style.share;
  return steps
    .map((step) => `${from} ${measure(step.atLeast)}: ${style.share(step.fraction)}`)
    .join('; ');
}

function part(
  { label, share, rule }: RuleOf<'parts'>['parts'][number],
  locale: Locale,
  style: NumberStyle,
): string {
  return `${label} (${style.share(share)}): ${ruleText(rule, locale)}`;
}

/** A rule in a few words: what is measured and what earns all points. */
export function ruleText(rule: Rule, locale: Locale): string {
  const say = SAYINGS[rule.kind][locale] as (rule: Rule, style: NumberStyle) => string;
  return say(rule, NUMBER_STYLES[locale]);
}
