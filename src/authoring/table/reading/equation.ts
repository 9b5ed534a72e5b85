import { readPlain } from '../../../exact/decimal-text.ts';
import { compare, ONE } from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import type { Clause } from './clause.ts';
import { readAddends, readExpression } from './expression.ts';
import { over, quantity } from './polynomial.ts';
import type { Statement } from './statement.ts';
import { worthOf } from './worth.ts';

const POINTS =
  /^(?:tổng |số )?(?:điểm|tính điểm)(?: số| đạt| được| đạt được| đánh giá| chấm| tự chấm| thành phần| tiêu chí| chỉ số| của(?: tiêu chí| chỉ số)?(?: thành phần)?)*(?: được)?(?: tính)?(?: theo)?(?: công thức)?\s*[:=]\s*/u;

const EQUATION = /^([^=<>≤≥:;]{0,200}?)=\s*/u;

/** "Áp dụng công thức Min-Max: Điểm = …": words before a formula that only announce it. */
const ANNOUNCED = /* @__PURE__ */ lazily(
  () =>
    /^[\p{L}\p{M}\s]{0,30}(?:công thức|phương pháp|cách tính)[\p{L}\p{M}\s-]{0,30}:\s*(?=(?:số )?điểm[\p{L}\p{M}\s]{0,40}=)/u,
);

/** "Tỷ lệ = a/b", "Điểm = Tỷ lệ*Điểm tối đa", "= Số …/Tổng số … × 100%". */
export function equation(clause: Clause, maxPoints: string): Statement | undefined {
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
  const sides = EQUATION.exec(plain);
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

const BETWEEN =
  /^(?:(?:được )?(?:tính|xác định|là) )?tỷ lệ(?: \(?%\)?| phần trăm)? (?:(?:giữa )?((?:tổng )?số [^:;=<>≤≥/]{3,200}?) (?:so với|trên|và|với|chia cho) (tổng [^:;=<>≤≥/]{3,200}?)|([a-zđ]\d?)\s*\/\s*([a-zđ]\d?))[.,]*$/u;

/** "Tính tỷ lệ % giữa số hồ sơ … so với tổng số hồ sơ …", "tính tỷ lệ b/a". */
export function betweenTwo(clause: Clause): Statement | undefined {
  const [, part, whole, top = part, bottom = whole] = BETWEEN.exec(clause.plain) ?? [];
  if (top === undefined || bottom === undefined || worthOf(clause.plain, '1') !== undefined)
    return undefined;
  const value = over(quantity(top.trim()), quantity(bottom.trim()));
  return value && { clause, role: 'measure', name: 'tỷ lệ', quotient: value };
}

/** "Số TTHC có giao dịch / Tổng số TTHC × 100%": a measure without a name. */
export function quotient(clause: Clause, maxPoints: string): Statement | undefined {
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
