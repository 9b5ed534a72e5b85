import { readPlain } from '../../../exact/decimal-text.ts';
import { divide, type Fraction, multiply, ONE, ZERO } from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import { NUMBER, valueIn } from './number.ts';

/** What a statement earns, as printed at its end, and where its words begin. */
export interface PrintedWorth {
  readonly points: Fraction;
  /** Where what it asks for ends. */
  readonly head: number;
  /** Where the points themselves begin. */
  readonly core: number;
  /** In which way it is printed: as points, with a plus, as a share of all points, as a bare number. */
  readonly form: 'points' | 'added' | 'all' | 'share' | 'percent' | 'none' | 'bare';
}

const MAX =
  '(?:tổng |số )*(?:điểm tối đa|điểm chuẩn|điểm tối đa của (?:tiêu chí|chỉ số)|tối đa số điểm|số điểm)';
const END = String.raw`\s*[.,)\]]*$`;

const FORMS = /* @__PURE__ */ lazily(() =>
  (
    [
      ['none', `không (?:được |có |tính |đạt |chấm |cho |cộng )*điểm|(?<=[:=]\\s{0,2})0+\\s*%`],
      [
        'share',
        `(${NUMBER}\\s*%|${NUMBER}\\s*/\\s*\\d+|${NUMBER}|một nửa|nửa)\\s*(?:[*×x]\\s*)?${MAX}`,
      ],
      [
        'percent',
        `(${NUMBER})\\s*%\\s*(?:tổng |số )*(?:điểm|tiêu chí)(?: tiêu chí| tối đa| số điểm)*(?: \\([^()]{0,60}theo tỷ lệ[^()]{0,60}\\))?`,
      ],
      [
        'all',
        `(?:${MAX.replace('|số điểm)', ')')}|tối đa điểm|trọn điểm|đủ điểm|đạt tối đa|được tối đa|tối đa)`,
      ],
      ['added', `(?<=[(:]\\s{0,2})(?:\\+|(?:được )?cộng thêm)\\s*(${NUMBER})\\s*(?:điểm|đ)`],
      ['points', `(${NUMBER})\\s*(?:điểm|đ)(?: chuẩn)?`],
      [
        'points',
        `(?:thì )?(?:số )?điểm(?: đánh giá| số| đạt(?: được)?| chấm| thành phần)* (?:là|bằng) (${NUMBER})`,
      ],
      ['bare', `(?<=[:=]\\s*)(${NUMBER})`],
    ] as const
  ).map(
    ([form, words]) => [form, new RegExp(`(?<![\\p{L}\\p{M}\\d])${words}${END}`, 'u')] as const,
  ),
);

/** Verbs and signs between what is asked and what it earns. */
const LEADS =
  /(?:(?:^|\s)(?:thì|sẽ|là|được|đạt|tính|chấm|cho|hưởng|ghi|nhận|cộng(?: thêm)?|thêm|mức|tương ứng|với)|\s*[:=,(→-])$/u;

const OPERATOR = /(?:[*×/+]|(?:^|[\s)%])x|nhân(?: với)?|[\s)%\d]-)\s*$/u;

const TAIL = 160;

/** The worth that a statement ends in; undefined where it ends in none. */
export function worthOf(plain: string, maxPoints: string): PrintedWorth | undefined {
  // Points stand at the end, in few words: nothing before them is looked at.
  const cut = Math.max(0, plain.length - TAIL);
  const tail = plain.slice(cut);
  for (const [form, words] of FORMS()) {
    const match = words.exec(tail);
    if (match === null) continue;
    const points = pointsOf(form, match[1] ?? '', readPlain(maxPoints));
    if (points === undefined) return undefined;
    const core = cut + match.index;
    // What is multiplied, or taken from something, is a formula.
    if (OPERATOR.test(plain.slice(0, core))) return undefined;
    return { points, head: headBefore(plain, core), core, form };
  }
  return undefined;
}

export function endsInWorth(plain: string): boolean {
  const worth = worthOf(plain, '1');
  return worth !== undefined && worth.form !== 'bare';
}

function pointsOf(form: PrintedWorth['form'], text: string, max: Fraction): Fraction | undefined {
  switch (form) {
    case 'none':
      return ZERO;
    case 'all':
      return max;
    case 'percent': {
      const share = valueIn(text, true);
      return share && multiply(share, max);
    }
    case 'share': {
      const share = shareIn(text);
      return share && multiply(share, max);
    }
    default:
      return valueIn(text);
  }
}

/** "1/2", "50%", "0,5", "một nửa". */
function shareIn(text: string): Fraction | undefined {
  if (text.endsWith('nửa')) return { n: 1, d: 2 };
  const [top = '', bottom] = text.split('/').map((part) => part.trim());
  const share = top.endsWith('%') ? valueIn(top.slice(0, -1).trim(), true) : valueIn(top);
  const by = bottom === undefined ? ONE : valueIn(bottom);
  return share === undefined || by === undefined || by.n === 0 ? undefined : divide(share, by);
}

/** A colon ends what is asked for; without one the verbs before the points are no part of it. */
function headBefore(plain: string, at: number): number {
  let head = plain.slice(0, at).trimEnd();
  let signed = false;
  for (let more = true; more; ) {
    const [lead] = LEADS.exec(head.slice(-TAIL)) ?? [];
    if (lead === undefined) break;
    const shorter = head.slice(0, head.length - lead.length).trimEnd();
    // "Đạt (5 điểm)": before a sign, a verb alone is all that is asked.
    if (shorter === '' && signed) break;
    head = shorter;
    signed ||= /[=(→]/.test(lead);
    more = !lead.includes(':');
  }
  return head.length;
}
