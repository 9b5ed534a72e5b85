import { readPlain } from '../../../exact/decimal-text.ts';
import { compare, type Fraction, isZero, multiply, ONE } from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import { readAside, type WhenNothing } from './aside.ts';
import type { Clause } from './clause.ts';
import { type EachStatement, readEach } from './each.ts';
import { readAddends, readExpression } from './expression.ts';
import { NUMBER, valueIn } from './number.ts';
import { over, type Quotient, quantity } from './polynomial.ts';
import { trimmedEnd } from './trim.ts';
import { worthOf } from './worth.ts';

/** What one clause of a condition says, before it is held against the others. */
export type Statement = { readonly clause: Clause } & (
  | { readonly role: 'count'; readonly letter: string; readonly label: string }
  | { readonly role: 'measure'; readonly name: string; readonly quotient: Quotient }
  /** A whole formula of points, without a band. */
  | { readonly role: 'formula'; readonly formula: Quotient }
  /** A formula of points whose quotients have wholes of their own: "a/b × 3 + c/d × 2". */
  | { readonly role: 'addends'; readonly addends: readonly Quotient[] }
  /** What has to be so, and what it earns. */
  | {
      readonly role: 'earns';
      readonly head: string;
      readonly label: string;
      readonly worth:
        | {
            readonly kind: 'points';
            readonly points: Fraction;
            readonly form: string;
            readonly lead: string;
          }
        | {
            readonly kind: 'formula';
            readonly formula: Quotient;
            /** Only "in proportion" is said: to the whole, and so for a target of the whole alone. */
            readonly ofWhole?: boolean;
          };
    }
  | ({ readonly role: 'each' } & EachStatement)
  | { readonly role: 'cap'; readonly points: Fraction }
  | { readonly role: 'nothing-arose'; readonly what: WhenNothing }
  /** Of several that hold, the best alone counts. */
  | { readonly role: 'highest' }
  /** Words that say nothing of points: "làm tròn 02 chữ số", "cách tính". */
  | { readonly role: 'aside' }
  | { readonly role: 'heading' }
  | { readonly role: 'other' }
);

/** A statement of one role. */
export type Of<R extends Statement['role']> = Extract<Statement, { role: R }>;

const POINTS =
  /^(?:tổng |số )?(?:điểm|tính điểm)(?: số| đạt| được| đạt được| đánh giá| chấm| tự chấm| thành phần| tiêu chí| chỉ số| của(?: tiêu chí| chỉ số)?(?: thành phần)?)*(?: được)?(?: tính)?(?: theo)?(?: công thức)?\s*[:=]\s*/u;

const patterns = /* @__PURE__ */ lazily(() => ({
  letter: /^([a-zđ](?:\d|_?i)?)\s*(?:=|:|là|-(?=\s*(?:tổng|số)))\s*(?=[\p{L}(])/u,
  equation: /^([^=<>≤≥:;]{0,200}?)=\s*/u,
  within:
    /^(.{1,300}?)(?:\s*[:,]\s*|\s+)(?:thì\s+)?(?:(?:được\s+)?(?:tính|chấm)(?: điểm)?(?: theo| bằng| như sau| tương ứng)*(?: công thức| tỷ lệ(?=\s*:))?\s*:?\s*|(?:số )?điểm(?: đạt(?: được)?| đánh giá| được tính| được| tính| theo công thức| là| số)*\s*(?:[:=]\s*|bằng\s+|(?=[([]))|(?<=:\s*)(?!(?:số )?điểm ))(?:điểm\s*=\s*)?(?=[\p{L}\d([])/u,
  proportion:
    /^(.{1,300}?)(?:\s*[:,]\s*|\s+)(?:thì )?(?:(?:số )?điểm )?(?:được )?(?:tính|chấm)(?: điểm)?(?: theo)? tỷ lệ(?: %)?(?: tương ứng| thực tế| đạt được)*[.\s]*$/u,
  reversed: new RegExp(
    `^(?:đạt |được |cho |chấm )?(?:(${NUMBER})\\s*(?:điểm|đ)|(${NUMBER})\\s*%\\s*(?:số )?điểm(?: tối đa)?|điểm tối đa)\\s*(?:(?:nếu|khi|cho|đối với) (?:trường hợp )?|:\\s*)`,
    'u',
  ),
  cap: new RegExp(
    `^(?:nhưng |và )?(?:tổng |số |điểm |được |cộng |trừ )*(?:tối đa|không quá|không vượt quá)(?: trừ| cộng)?(?: của)?(?: tiêu chí| chỉ số| là|:|=| không quá)*\\s*(${NUMBER})\\s*(?:điểm|đ)[.)]*$`,
    'u',
  ),
  capped: new RegExp(
    `\\s*[(,] ?(?:nhưng )?(?:tổng điểm )?(?:tối đa )?(?:tối đa|không quá|không vượt quá)(?: là)?\\s*(${NUMBER})\\s*(?:điểm|đ)\\)?[.\\s]*$`,
    'u',
  ),
  max: new RegExp(
    `^(?:tổng |số )?điểm tối đa\\s*[:=]?\\s*(${NUMBER})(?:\\s*(?:điểm|đ))?[.)]*$`,
    'u',
  ),
}));

const OPERATES = /[*×/=+]|\sx[\s(\d]|\s-\s|%\s*-|nhân /u;

/** What a clause says; `other` where it is nothing that is known here. */
export function statementOf(clause: Clause, maxPoints: string): Statement {
  const { plain, text } = clause;
  const aside = readAside(clause);
  if (aside === 'aside' || aside === 'highest') return { clause, role: aside };
  if (aside !== undefined) return { clause, role: 'nothing-arose', what: aside };
  const cap = patterns().cap.exec(plain)?.[1] ?? patterns().max.exec(plain)?.[1];
  const points = cap === undefined ? undefined : valueIn(cap);
  if (points !== undefined) return { clause, role: 'cap', points };
  const each = readEach(clause);
  if (each !== undefined) return { clause, role: 'each', ...each };
  const said = uncapped(clause, maxPoints);
  return (
    definition(clause) ??
    betweenTwo(said) ??
    equation(said, maxPoints) ??
    earning(said, maxPoints) ??
    quotient(said, maxPoints) ??
    (text.endsWith(':') || isHeading(clause)
      ? { clause, role: 'heading' }
      : { clause, role: 'other' })
  );
}

function isHeading({ mark, plain }: Clause): boolean {
  return mark !== undefined && !/\d\s*(?:%|điểm)/u.test(plain);
}

/** "a = Số hộ có Internet": what a letter stands for. */
function definition(clause: Clause): Statement | undefined {
  const { plain, text, mark } = clause;
  const match = patterns().letter.exec(plain);
  const letter = match?.[1] ?? (mark !== undefined && /^[a-zđ]$/.test(mark) ? mark : undefined);
  if (letter === undefined) return undefined;
  const label = text.slice(match?.[0].length ?? 0).trim();
  const said = plain.slice(plain.length - label.length);
  if (
    !/^(?:tổng|số|là số|tỷ lệ|doanh thu|dân số|kinh phí|giá trị|chỉ số|mức|kết quả|lượng|thời gian|diện tích|sản lượng|khối lượng|thu nhập|tốc độ|điểm trung bình)(?![\p{L}\p{M}])/u.test(
      said,
    )
  )
    return undefined;
  if (/[=*×<>≤≥]|\/\s*[a-zđ](?![\p{L}\p{M}])/u.test(said) || worthOf(said, '1') !== undefined)
    return undefined;
  return { clause, role: 'count', letter, label: trimmedEnd(label.replace(/^là\s+/iu, ''), ' .') };
}

/** "Áp dụng công thức Min-Max: Điểm = …": words before a formula that only announce it. */
const ANNOUNCED = /* @__PURE__ */ lazily(
  () =>
    /^[\p{L}\p{M}\s]{0,30}(?:công thức|phương pháp|cách tính)[\p{L}\p{M}\s-]{0,30}:\s*(?=(?:số )?điểm[\p{L}\p{M}\s]{0,40}=)/u,
);

/** Without a most that is all points: it says nothing that they do not. */
function uncapped(clause: Clause, maxPoints: string): Clause {
  const { plain, text } = clause;
  const [capped = '', most = ''] = patterns().capped.exec(plain) ?? [];
  const cap = valueIn(most);
  if (cap === undefined || compare(cap, readPlain(maxPoints)) !== 0) return clause;
  const end = plain.length - capped.length;
  return end === 0 ? clause : { ...clause, plain: plain.slice(0, end), text: text.slice(0, end) };
}

/** "Tỷ lệ = a/b", "Điểm = Tỷ lệ*Điểm tối đa", "= Số …/Tổng số … × 100%". */
function equation(clause: Clause, maxPoints: string): Statement | undefined {
  const plain = clause.plain.replace(ANNOUNCED(), '');
  const points = POINTS.exec(plain);
  if (points !== null) {
    const addends = readAddends(plain.slice(points[0].length), maxPoints) ?? [];
    const [formula, ...more] = addends;
    if (formula !== undefined)
      return more.length > 0
        ? { clause, role: 'addends', addends }
        : { clause, role: 'formula', formula };
  }
  const sides = patterns().equation.exec(plain);
  if (sides === null) return undefined;
  const name = (sides[1] ?? '').trim();
  const right = plain.slice(sides[0].length);
  if (/\d\s*(?:%|điểm)/u.test(name)) return undefined;
  const value = readExpression(right, maxPoints);
  if (value === undefined || (value.bottom.terms.size === 0 && value.top.terms.size === 0))
    return undefined;
  if (/điểm tối đa|điểm chuẩn/u.test(right))
    return /điểm/u.test(name) ? { clause, role: 'formula', formula: value } : undefined;
  return value.bottom.terms.size === 0
    ? undefined
    : { clause, role: 'measure', name, quotient: value };
}

/** "Trưởng ban là Bí thư: 10 điểm", "Dưới 80%: Điểm = Tỷ lệ/80% × Điểm tối đa". */
function earning(clause: Clause, maxPoints: string): Statement | undefined {
  const { plain, text } = clause;
  const worth = worthOf(plain, maxPoints);
  const within = patterns().within.exec(plain);
  if (within !== null && (worth === undefined || OPERATES.test(plain.slice(within[0].length)))) {
    const formula = readExpression(plain.slice(within[0].length), maxPoints);
    const head = within[1] ?? '';
    const rest = trimmedEnd(plain.slice(within[0].length), ' .');
    // A name alone, with signs of its own ("số/tài khoản"), calculates nothing.
    const calculates =
      OPERATES.test(rest) &&
      ![...(formula?.top.terms.keys() ?? [])].some((name) => trimmedEnd(name, ' .') === rest) &&
      !/^(?:số )?điểm$/u.test(head.trim());
    if (
      calculates &&
      formula !== undefined &&
      formula.top.terms.size + formula.bottom.terms.size > 0
    ) {
      const label = text.slice(0, head.length).trim();
      return {
        clause,
        role: 'earns',
        head: head.trim(),
        label,
        worth: { kind: 'formula', formula },
      };
    }
  }
  if (worth === undefined) return proportionally(clause, maxPoints) ?? reversed(clause, maxPoints);
  const head = plain.slice(0, worth.head).trim();
  // Points that bound those before them, or stand beside a proportion: another statement than a band.
  const open = (head.match(/\(/g) ?? []).length > (head.match(/\)/g) ?? []).length;
  if (head === '' || open || /(?:tính|chấm)(?: điểm)?(?: theo)? tỷ lệ/u.test(head))
    return undefined;
  const { points, form } = worth;
  const lead = plain.slice(worth.head, worth.core);
  if (compare(points, readPlain(maxPoints)) > 0 && !isZero(points)) return undefined;
  const label = text.slice(0, worth.head).trim();
  return { clause, role: 'earns', head, label, worth: { kind: 'points', points, form, lead } };
}

/** "Dưới 100% tính theo tỷ lệ": in proportion to the whole, as far as another clause bounds it there. */
function proportionally(clause: Clause, maxPoints: string): Statement | undefined {
  const { plain, text } = clause;
  const [first = '', head = ''] = patterns().proportion.exec(plain) ?? [];
  const formula = first === '' ? undefined : readExpression('tỷ lệ × điểm tối đa', maxPoints);
  if (formula === undefined || !/\d/.test(head)) return undefined;
  const label = text.slice(0, head.length).trim();
  return { clause, role: 'earns', head, label, worth: { kind: 'formula', formula, ofWhole: true } };
}

/** "5 điểm nếu cập nhật đầy đủ": the points first. */
function reversed(clause: Clause, maxPoints: string): Statement | undefined {
  const { plain, text } = clause;
  const [first = '', digits, percent] = patterns().reversed.exec(plain) ?? [];
  const max = readPlain(maxPoints);
  const share = percent === undefined ? undefined : valueIn(percent, true);
  const points = digits === undefined ? multiply(share ?? ONE, max) : valueIn(digits);
  const head = plain.slice(first.length).trim();
  if (
    first === '' ||
    points === undefined ||
    /\d\s*(?:điểm|đ)(?![\p{L}\p{M}])|điểm tối đa/u.test(head)
  )
    return undefined;
  if (head === '' || compare(points, max) > 0) return undefined;
  const label = text.slice(first.length).trim();
  return {
    clause,
    role: 'earns',
    head,
    label,
    worth: { kind: 'points', points, form: 'points', lead: '' },
  };
}

const BETWEEN =
  /^(?:(?:được )?(?:tính|xác định|là) )?tỷ lệ(?: \(?%\)?| phần trăm)? (?:(?:giữa )?((?:tổng )?số [^:;=<>≤≥/]{3,200}?) (?:so với|trên|và|với|chia cho) (tổng [^:;=<>≤≥/]{3,200}?)|([a-zđ]\d?)\s*\/\s*([a-zđ]\d?))[.,]*$/u;

/** "Tính tỷ lệ % giữa số hồ sơ … so với tổng số hồ sơ …", "tính tỷ lệ b/a". */
function betweenTwo(clause: Clause): Statement | undefined {
  const [, part, whole, top = part, bottom = whole] = BETWEEN.exec(clause.plain) ?? [];
  if (top === undefined || bottom === undefined || worthOf(clause.plain, '1') !== undefined)
    return undefined;
  const value = over(quantity(top.trim()), quantity(bottom.trim()));
  return value && { clause, role: 'measure', name: 'tỷ lệ', quotient: value };
}

/** "Số TTHC có giao dịch / Tổng số TTHC × 100%": a measure without a name. */
function quotient(clause: Clause, maxPoints: string): Statement | undefined {
  const bare = clause.plain.replace(
    /^(?:tỷ lệ(?: %)?|(?:được )?(?:tính|chấm)(?: điểm)?(?: theo)? tỷ lệ|công thức|cách tính|được tính bằng)\s*:\s*/u,
    '',
  );
  if (!/^(?:\(|\[|số|tổng|tỷ lệ|giá trị|kết quả|mức|chỉ số)/u.test(bare)) return undefined;
  if (!/[/*×]|\sx\s|\s(?:chia|nhân) /.test(bare)) return undefined;
  const value = readExpression(bare, maxPoints);
  if (value === undefined || value.bottom.terms.size + value.top.terms.size === 0) return undefined;
  // "Tỷ lệ (%) × 5 điểm" of 5: all points are a factor, under their name or as a number.
  const [factor] = [...value.top.terms.values()];
  const times =
    factor !== undefined &&
    [...value.bottom.terms.values()].every((one) => compare(one, ONE) === 0) &&
    compare(factor, readPlain(maxPoints)) === 0 &&
    /(?:điểm|đ)[.\s]*$/u.test(bare);
  const scores = /điểm tối đa/u.test(bare) || times;
  if (value.bottom.terms.size === 0 && !scores) return undefined;
  return scores
    ? { clause, role: 'formula', formula: value }
    : { clause, role: 'measure', name: '', quotient: value };
}
