import { readPlain } from '../../../exact/decimal-text.ts';
import { compare } from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import { readAside } from './aside.ts';
import type { Clause } from './clause.ts';
import { readEach } from './each.ts';
import { earning } from './earning.ts';
import { betweenTwo, equation, quotient } from './equation.ts';
import { NUMBER, valueIn } from './number.ts';
import type { Statement } from './statement.ts';
import { trimmedEnd } from './trim.ts';
import { worthOf } from './worth.ts';

const patterns = /* @__PURE__ */ lazily(() => ({
  letter: /^([a-zđ](?:\d|_?i)?)\s*(?:=|:|là|-(?=\s*(?:tổng|số)))\s*(?=[\p{L}(])/u,
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

/** What a clause says; `other` where it is nothing that is known here. */
export function statementOf(clause: Clause, maxPoints: string): Statement {
  const { plain, text } = clause;
  const aside = readAside(clause);
  if (aside === 'aside' || aside === 'highest') return { clause, role: aside };
  if (aside !== undefined) return { clause, role: 'nothing-arose', what: aside };
  const cap = patterns().cap.exec(plain)?.[1] ?? patterns().max.exec(plain)?.[1];
  const points = cap === undefined ? undefined : valueIn(cap);
  if (points !== undefined) return { clause, role: 'cap', points };
  const each = readEach(clause, maxPoints);
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

/** Without a most that is all points: it says nothing that they do not. */
function uncapped(clause: Clause, maxPoints: string): Clause {
  const { plain, text } = clause;
  const [capped = '', most = ''] = patterns().capped.exec(plain) ?? [];
  const cap = valueIn(most);
  if (cap === undefined || compare(cap, readPlain(maxPoints)) !== 0) return clause;
  const end = plain.length - capped.length;
  return end === 0 ? clause : { ...clause, plain: plain.slice(0, end), text: text.slice(0, end) };
}
