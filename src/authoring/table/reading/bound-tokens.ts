import type { Fraction } from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import { NUMBER, valueIn, wordNumber } from './number.ts';

type Sign = 'ge' | 'gt' | 'le' | 'lt';

const WORDS: readonly (readonly [Sign | 'to' | 'up' | 'down', string])[] = [
  ['up', 'trở lên|trở đi'],
  ['down', 'trở xuống|trở lại'],
  [
    'ge',
    '≥|có từ đủ|đạt từ đủ|từ đủ|bằng hoặc trên|bằng hoặc lớn hơn|trên hoặc bằng|không dưới|không thấp hơn|không ít hơn|không nhỏ hơn|lớn hơn hoặc bằng|tối thiểu|ít nhất|đạt từ(?! trên)|có từ(?! trên)|từ(?! trên)|đủ',
  ],
  [
    'le',
    '≤|bằng hoặc dưới|bằng hoặc nhỏ hơn|dưới hoặc bằng|trong vòng|trong(?= \\d{1,3} ngày(?! đầu))|trong(?= \\d{1,3} giờ)|trong(?= \\d{1,3} phút)|không quá|không vượt quá|không hơn|nhỏ hơn hoặc bằng|tối đa|nhiều nhất',
  ],
  ['gt', '>|đạt từ trên|có từ trên|từ trên|trên|lớn hơn|cao hơn|nhiều hơn|vượt quá|vượt|quá|hơn'],
  [
    'lt',
    '<|dưới|cận(?= \\d)|nhỏ hơn|thấp hơn|ít hơn|chưa đạt|không đạt|không bảo đảm|không đảm bảo|chưa bảo đảm|chưa đảm bảo|chưa đến|chưa tới|chưa đủ|không đủ',
  ],
  ['to', 'cho đến|đến hết|đến|tới|và|-|,'],
];

/** The end of a word; "quá hạn", "quá trình" are words of their own. */
const NOT_ON = String.raw`(?![\p{L}\p{M}]|(?<=quá) (?:hạn|trình|tải|nhiều)|(?<=dưới) (?:dạng|hình thức|sự))`;

const TOKENS = /* @__PURE__ */ lazily(
  () =>
    new RegExp(
      `(?<number>${NUMBER})\\s*(?<percent>%)?|${WORDS.map(
        ([kind, words]) =>
          `(?<${kind}>${words
            .split('|')
            .map((word) => (/\p{L}/u.test(word) ? `(?<![\\p{L}\\p{M}])${word}${NOT_ON}` : word))
            .join('|')})`,
      ).join('|')}`,
      'gu',
    ),
);

export interface Token {
  readonly kind: Sign | 'to' | 'up' | 'down' | 'number';
  readonly from: number;
  readonly end: number;
  readonly value?: Fraction | undefined;
  readonly percent?: boolean;
}

export function tokensOf(plain: string): Token[] {
  const found = [...plain.matchAll(TOKENS())].flatMap((match): Token[] => {
    const { groups = {}, index } = match;
    const end = index + match[0].length;
    const kind = Object.keys(groups).find(
      (name) => name !== 'percent' && groups[name] !== undefined,
    );
    if (kind === undefined) return [];
    const at = { kind: kind as Token['kind'], from: index, end };
    return kind === 'number'
      ? [
          {
            ...at,
            value: valueIn(groups['number'] ?? ''),
            percent: groups['percent'] !== undefined,
          },
        ]
      : [at];
  });
  return found.length > 0 && found.some(({ kind }) => kind === 'number')
    ? found
    : inWords(plain, found);
}

/** "ít nhất hai nền tảng": a number that is written out, right after a comparison. */
function inWords(plain: string, tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token): Token[] => {
    // "Từ năm 2026" is a year, and no five.
    const [gap = '', word = ''] =
      /^\s+(?!năm (?:[#\d]|nay|trước|sau|học|đến|tới))([\p{L}\p{M}]+)/u.exec(
        plain.slice(token.end),
      ) ?? [];
    const number = token.kind === 'ge' ? wordNumber(word) : undefined;
    if (number === undefined) return [token];
    const end = token.end + gap.length;
    return [token, { kind: 'number', from: end - word.length, end, value: { n: number, d: 1 } }];
  });
}
