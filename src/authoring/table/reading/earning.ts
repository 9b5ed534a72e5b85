import { readPlain } from '../../../exact/decimal-text.ts';
import { compare, isZero, multiply, ONE } from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import type { Clause } from './clause.ts';
import { readExpression } from './expression.ts';
import { NUMBER, valueIn } from './number.ts';
import type { Statement } from './statement.ts';
import { trimmedEnd } from './trim.ts';
import { worthOf } from './worth.ts';

const patterns = /* @__PURE__ */ lazily(() => ({
  within:
    /^(.{1,300}?)(?:\s*[:,]\s*|\s+)(?:thì\s+)?(?:(?:được\s+)?(?:tính|chấm)(?: điểm)?(?: theo| bằng| như sau| tương ứng)*(?: công thức| tỷ lệ(?=\s*:))?\s*:?\s*|(?:số )?điểm(?: đạt(?: được)?| đánh giá| được tính| được| tính| theo công thức| là| số)*\s*(?:[:=]\s*|bằng\s+|(?=[([]))|(?<=:\s*)(?!(?:số )?điểm ))(?:điểm\s*=\s*)?(?=[\p{L}\d([])/u,
  proportion:
    /^(.{1,300}?)(?:\s*[:,]\s*|\s+)(?:thì )?(?:(?:số )?điểm )?(?:được )?(?:tính|chấm)(?: điểm)?(?: theo)? tỷ lệ(?: %)?(?: tương ứng| thực tế| đạt được)*[.\s]*$/u,
  reversed: new RegExp(
    `^(?:đạt |được |cho |chấm )?(?:(${NUMBER})\\s*(?:điểm|đ)|(${NUMBER})\\s*%\\s*(?:số )?điểm(?: tối đa)?|điểm tối đa)\\s*(?:(?:nếu|khi|cho|đối với) (?:trường hợp )?|:\\s*)`,
    'u',
  ),
}));

const OPERATES = /[*×/=+]|\sx[\s(\d]|\s-\s|%\s*-|nhân /u;

/** "Trưởng ban là Bí thư: 10 điểm", "Dưới 80%: Điểm = Tỷ lệ/80% × Điểm tối đa". */
export function earning(clause: Clause, maxPoints: string): Statement | undefined {
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
