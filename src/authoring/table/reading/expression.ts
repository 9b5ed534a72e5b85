import { readPlain } from '../../../exact/decimal-text.ts';
import type { Fraction } from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import { NUMBER, valueIn } from './number.ts';
import { constant, over, type Quotient, quantity, sum, times } from './polynomial.ts';

/** A formula as a quotient of sums, or undefined where it is none that is understood. */
export function readExpression(plain: string, maxPoints: string): Quotient | undefined {
  const [value, ...more] = readAddends(plain, maxPoints) ?? [];
  return more.length === 0 ? value : undefined;
}

/** The same as a sum of quotients that have no whole in common: "a/b × 60% + c/d × 40%". */
export function readAddends(plain: string, maxPoints: string): Addends | undefined {
  const reader = new ExpressionReader(plain, readPlain(maxPoints));
  const value = reader.sum();
  return value !== undefined && reader.ended() ? value : undefined;
}

type Addends = readonly Quotient[];

function plus(a: Addends, b: Addends, sign: 1 | -1): Addends | undefined {
  const [one, ...more] = a;
  const [other, ...others] = b;
  if (one === undefined || other === undefined) return undefined;
  const both = more.length + others.length === 0 ? sum(one, other, sign) : undefined;
  if (both !== undefined) return [both];
  return sign === 1 ? [...a, ...b] : undefined;
}

/** A sum times a number is the sum of what each of them comes to. */
function multiplied(a: Addends, b: Addends): Addends | undefined {
  const [one, ...more] = a;
  const [other, ...others] = b;
  if (one === undefined || other === undefined || (more.length > 0 && others.length > 0))
    return undefined;
  return each(more.length > 0 ? a : b, (value) => times(value, more.length > 0 ? other : one));
}

function divided(a: Addends, b: Addends): Addends | undefined {
  const [by, ...more] = b;
  return by === undefined || more.length > 0 ? undefined : each(a, (value) => over(value, by));
}

function each(
  addends: Addends,
  change: (value: Quotient) => Quotient | undefined,
): Addends | undefined {
  const changed = addends.flatMap((value) => change(value) ?? []);
  return changed.length === addends.length ? changed : undefined;
}

const SPACE = /\s*/y;
const OPEN = /[([]/y;
const CLOSE = /[)\]]/y;
const TIMES = /[*×]|x(?=[\s([\d])|x(?=điểm|số)|nhân (?:với )?/uy;
const OVER = /\/|:|chia (?:cho )?/uy;
const PLUS = /\+/y;
const MINUS = /-/y;
const LETTER = /* @__PURE__ */ lazily(() => /[a-zđ](?:\d|_?i|_?min|_?max)?(?![\p{L}\p{M}\d_])/uy);

const patterns = /* @__PURE__ */ lazily(() => ({
  max: /(?:tổng |số )*(?:điểm tối đa|điểm chuẩn|số điểm)(?: của (?:tiêu chí|chỉ số)(?: thành phần)?)?(?![\p{L}\p{M}])/uy,
  number: new RegExp(`(${NUMBER})\\s*(%|(?:điểm|đ)(?![\\p{L}\\p{M}]))?`, 'uy'),
  /** What a formula's next quantity begins with; anything else after a slash belongs to a name. */
  begins:
    /\s*(?:[([]|\d|(?:tổng|số|điểm|tỷ lệ|tỷ trọng|lượng|kinh phí|diện tích|sản lượng|chỉ số|mức|max|min|giá trị|kết quả|dân số|doanh thu|chỉ tiêu|kế hoạch|mục tiêu|nhu cầu)(?![\p{L}\p{M}])|[a-zđ](?:\d|_?i|_?min|_?max)?(?![\p{L}\p{M}_]))/uy,
}));

/** Nothing more, or what the counts leave out: "(trừ văn bản mật)". */
const EXCEPT =
  /^(?:\((?:ngoại |không kể |không tính |không bao gồm |loại )?(?:trừ|các|những|trường hợp|văn bản|hồ sơ)[^()\d=:]{1,80}\))?[.,;\s]*$/u;

/** How deep brackets may stand in each other. */
const MAX_DEPTH = 8;

class ExpressionReader {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly text: string,
    private readonly max: Fraction,
  ) {}

  ended(): boolean {
    this.take(SPACE);
    return EXCEPT.test(this.text.slice(this.at));
  }

  sum(): Addends | undefined {
    let value = this.product();
    while (value !== undefined) {
      this.take(SPACE);
      const sign = this.take(PLUS) ? 1 : this.take(MINUS) ? -1 : undefined;
      if (sign === undefined) return value;
      const next = this.product();
      value = next && plus(value, next, sign);
    }
    return undefined;
  }

  private product(): Addends | undefined {
    let value = this.factor();
    while (value !== undefined) {
      this.take(SPACE);
      const [by, into] = [this.take(TIMES), this.take(OVER)];
      if (!by && !into) return value;
      const next = this.factor();
      value = next && (by ? multiplied(value, next) : divided(value, next));
    }
    return undefined;
  }

  private factor(): Addends | undefined {
    this.take(SPACE);
    const start = this.at;
    if (this.take(OPEN)) return this.bracket() ?? this.named(start);
    if (this.take(patterns().max)) return [constant(this.max)];
    const number = this.match(patterns().number);
    if (number !== null) return this.numberOf(number);
    const letter = this.match(LETTER());
    if (letter !== null) return [quantity(letter[0])];
    return this.named(start);
  }

  private bracket(): Addends | undefined {
    this.depth += 1;
    const value = this.depth > MAX_DEPTH ? undefined : this.sum();
    this.depth -= 1;
    this.take(SPACE);
    return value !== undefined && this.take(CLOSE) ? value : undefined;
  }

  private numberOf([, digits = '', sign]: RegExpExecArray): Addends | undefined {
    const value = valueIn(digits, sign === '%');
    return value && [constant(value)];
  }

  /** A quantity by its name, up to the next operator; its own brackets and slashes belong to it. */
  private named(start: number): Addends | undefined {
    this.at = start;
    if (/[([]/.test(this.text.charAt(start))) return undefined;
    let depth = 0;
    let end = start;
    for (; end < this.text.length; end += 1) {
      const char = this.text.charAt(end);
      if (char === '(' || char === '[') depth += 1;
      else if ((char === ')' || char === ']') && depth === 0) break;
      else if (char === ')' || char === ']') depth -= 1;
      else if (depth === 0 && this.operatorAt(end)) break;
    }
    const name = this.text.slice(start, end).trim();
    this.at = end;
    return /\p{L}/u.test(name) ? [quantity(name)] : undefined;
  }

  private operatorAt(at: number): boolean {
    const char = this.text.charAt(at);
    if (char === '*' || char === '×' || char === '+') return true;
    const begins = (from: number): boolean => this.holds(patterns().begins, from);
    if (char === '/') return begins(at + 1);
    const spaced = /\s/.test(this.text.charAt(at - 1));
    // "(số thôn có sóng : tổng số thôn)": a colon divides in brackets alone.
    if (char === ':') return spaced && this.depth > 0 && begins(at + 1);
    if (char === '-') return spaced && begins(at + 1);
    if (char === 'x') return spaced && /[\s\d(]/.test(this.text.charAt(at + 1)) && begins(at + 1);
    return (
      spaced &&
      (this.text.startsWith('nhân ', at) || this.text.startsWith('chia ', at)) &&
      this.holds(/\S+ (?:với |cho )?(?:điểm|số|tổng|\d)/uy, at)
    );
  }

  private holds(pattern: RegExp, at: number): boolean {
    pattern.lastIndex = at;
    return pattern.test(this.text);
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match !== null) this.at = pattern.lastIndex;
    return match;
  }

  private take(pattern: RegExp): boolean {
    return this.match(pattern) !== null;
  }
}
