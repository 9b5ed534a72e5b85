import { lazily } from '../../../exact/lazily.ts';
import { type Clause, clauseOf, plainOf } from './clause.ts';
import { endsInWorth, worthOf } from './worth.ts';

/** The statements of a cleaned condition, in their order. */
export function clausesOf(text: string): Clause[] {
  const lines = linesOf(withoutAsides(text));
  const whole = lines.length > 1 && lines.every(isOneCase);
  return atCases(lines)
    .flatMap(atMarks)
    .flatMap((line) => (whole ? [line.replaceAll(';', ',')] : line.split(';')))
    .flatMap(atDashes)
    .flatMap(atStops)
    .flatMap(atWorths)
    .flatMap((piece) => clauseOf(piece) ?? []);
}

const CASE =
  /^\s*[-+]?\s*(?:đối với|nhóm|trường hợp|nếu|(?:các )?(?:xã|phường|đơn vị|địa phương)(?= (?:có|không|chưa|thuộc|được)))\s[^:;\d]{1,80}:(?=\s*\S)/iu;

/** "Đối với xã: đạt từ 60% trở lên: 5 điểm" on lines of their own: each heads its line. */
function atCases(lines: readonly string[]): string[] {
  const headings = lines.map(caseOf);
  const several = headings.filter((one) => one !== undefined).length > 1;
  return lines.flatMap((line, at) => {
    const heading = headings[at];
    return heading === undefined || !several ? [line] : [heading, line.slice(heading.length)];
  });
}

function caseOf(piece: string): string | undefined {
  const [heading] = CASE.exec(piece) ?? [];
  if (heading === undefined) return undefined;
  const worth = worthOf(plainOf(piece.slice(heading.length).split(';', 1)[0] ?? '').trim(), '1');
  return worth !== undefined && worth.head > 0 ? heading : undefined;
}

/** "Có công bố; cập nhật đúng hạn: 3 điểm": what earns its points together, line by line. */
function isOneCase(line: string): boolean {
  const pieces = line.split(';').map((piece) => plainOf(piece).trim());
  const last = pieces.at(-1) ?? '';
  if (!endsInWorth(last)) return false;
  return pieces.slice(0, -1).every((piece) => /^[-+]?\s*[\p{L}\p{M}\s,]{2,120}$/u.test(piece));
}

/** "…: (1) Ban hành quy chế; (2) Cử cán bộ": items in a line, numbered from the first on. */
function atMarks(line: string): string[] {
  const marks = [...line.matchAll(/(?<=[:;,.]\s{0,3})\((\d|[a-dđ])\)\s*(?=\p{L})/gu)];
  const inOrder = marks.every(
    ([, mark = ''], at) => mark === String(at + 1) || mark === 'abcdđ'[at],
  );
  if (marks.length < 2 || !inOrder) return [line];
  const starts = [0, ...marks.map(({ index }) => index)];
  return starts.map((from, at) => line.slice(from, starts[at + 1]));
}

/** Brackets that say what stands for what: "(Tỷ lệ = a/b)", "(trong đó: a là …; b là …)". */
function withoutAsides(text: string): string {
  const listed = text.replace(
    /[,;.]?\s{0,9}(?:trong đó|với|gọi)\s*:?\s*(?=(?:[a-zđ](?:\d|_?i|_?min|_?max)?|max|min)\s*(?:=|:|,|-|là|và)\s)|,\s*(?:và\s+)?(?=[a-zđ]\d?\s+(?:là|-)\s+(?:tổng|số)\s)/giu,
    '; ',
  );
  return listed.replace(
    /\(([^()]*(?:\([^()]*\)[^()]*)*)\)(?=\s*(?:[.;\n]|$))/gu,
    (whole: string, inside: string, at: number) =>
      isReachSaid(inside, listed.slice(0, at)) ||
      (/[\p{L}]\s*=(?!\s*[\d.,]+\s*%?\s*$)|^\s*trong đó|^\s*[a-zđ] là /iu.test(inside) &&
        !/^\s*[\d.,%\s=]+$/u.test(inside))
        ? `; ${inside}`
        : whole,
  );
}

/** "Điểm = Tỷ lệ/85% × Điểm tối đa (nếu Tỷ lệ ≥ 85% thì đạt điểm tối đa)": a band of its own. */
function isReachSaid(inside: string, before: string): boolean {
  const line = plainOf(before.slice(before.lastIndexOf('\n') + 1));
  return (
    /^\s*(?:nếu |khi |trường hợp |với )?[^:;]*(?:\d\s*%|không (?:có )?phát sinh)[^:;]*(?::|thì|được|đạt|là|tính|=)[^:;]*(?:điểm tối đa|\d\s*điểm)\s*$/u.test(
      plainOf(inside),
    ) && /điểm[^=:;<>≤≥]{0,40}=[^;:<>≤≥]*$/u.test(line)
  );
}

const BEGINS = /* @__PURE__ */ lazily(
  () =>
    /^(?:[-+*•]|\(?[a-zđ\d]{1,2}[.)]\s|\d{1,2}\/\s+(?=\p{L})|[a-zđ]\d?\s*(?:[=:]|là|-(?=\s*(?:tổng|số)))\s)/iu,
);
const ENDS = /[;.:!?]$|(?:điểm|đ|tối đa)$/u;

/**
 * The lines of a cell. A PDF breaks lines anywhere: what begins with no dash, number or capital, or
 * follows a line that has not ended, goes on with the line before.
 */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  const listed = text.split('\n').filter((line) => /^\s*[-+•]/.test(line)).length > 1;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    const last = lines.at(-1);
    const ended = last === undefined || ENDS.test(plainOf(last));
    const capital = /^[\p{Lu}\d≥≤<>=(]/u.test(line);
    const apart = ended || !listed || (isDefinition(last ?? '') && ANNOUNCES().test(line));
    const fresh = BEGINS().test(line) || (capital && apart && !isOpen(last ?? '', line));
    const goesOn = last !== undefined && (WORTH_ALONE.test(plainOf(line)) || isFactor(line, last));
    if (last === undefined || (fresh && !goesOn)) lines.push(line);
    else lines[lines.length - 1] = `${last} ${line}`;
  }
  return lines;
}

/** "b = Tổng số hồ sơ", "Tỷ lệ = a/b" stand on lines of their own, also above a list of bands. */
function isDefinition(line: string): boolean {
  return DEFINES.test(plainOf(line).replace(/^[;\s]+/, '')) && !/[<>≤≥]/.test(line);
}

const DEFINES =
  /^(?:[-+•]\s*)?(?:(?:trong đó|với|gọi)\s*:?\s*)?(?:[a-zđ]\d?\s*(?:[=:]|là\s|-(?=\s*(?:tổng|số)))|(?:tỷ lệ|tốc độ|mức)[^=:;\d]{0,80}=)/u;
/** What comes next: the measure by its formula, the points by theirs, or words that lead in the bands. */
const ANNOUNCES = /* @__PURE__ */ lazily(
  () =>
    /^(?:(?:tỷ|tỉ) (?:lệ|trọng)|(?:tổng |số )?điểm|mức|tốc độ|kết quả)(?![\p{L}\p{M}])[^=:;<>≤≥]{0,120}=|^(?:công thức|cách (?:tính|chấm)|phương pháp tính|thang điểm|mức điểm|(?:tính|chấm) điểm|điểm|trong đó|cụ thể)[\p{L}\p{M}\s]{0,40}[:=]/iu,
);

/** Points that a narrow cell put on a line of their own. */
const WORTH_ALONE = /^\d{1,3}(?:[.,]\d{1,2})?\s?(?:điểm|đ)[.;]?$/u;

/** "*Điểm tối đa" below a quotient: a sign of the formula, and no mark of a list. */
function isFactor(line: string, last: string): boolean {
  const times = /^[*×x]\s*(?:\(|số điểm|điểm|100|\d{1,3} điểm)/u.test(plainOf(line));
  return times && !/[:=]/.test(line) && /[/=]/.test(last) && !ENDS.test(plainOf(last));
}

/** "Điểm =" alone above bands: each of them says what it earns. */
function leadsIn(line: string, next: string): boolean {
  return /^(?:số )?điểm[\p{L}\p{M}\s]{0,20}=$/u.test(plainOf(line)) && /[:<>≤≥]/.test(next);
}

/** A line that cannot end there: an operator, a bracket, or a word that wants another. */
function isOpen(line: string, next: string): boolean {
  if (leadsIn(line, next)) return false;
  if (/(?:công thức|như sau)\s*:?$|[\d%]\s*-$/iu.test(line)) return true;
  if (
    /[*×/=(+,]$|(?<![\p{L}\p{M}])(?:x|và|hoặc|của|từ|đến|dưới|trên|là|số|các|trong|theo|công thức)$/iu.test(
      line,
    )
  )
    return true;
  return (line.match(/[([]/g) ?? []).length > (line.match(/[)\]]/g) ?? []).length;
}

/** "Mức 2 - Có mạng LAN": the dash stands between the number of a level and its words. */
const LEVEL =
  /^\s*[-+•]?\s*(?:mức|mức độ|cấp độ|bậc|loại|trường hợp|tình huống)\s+(?:\d|[ivx]{1,3}|[a-d])\s*$/iu;

/** Inline dashes: a new statement, unless they take away or lead from one number to another. */
function atDashes(line: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { index, depth } of places(line, /\s[-+•]\s+/gu)) {
    if (depth > 0) continue;
    const before = line.slice(from, index);
    const after = line.slice(index).replace(/^\s[-+•]\s+/u, '');
    if (/[\d%]\s*$/.test(before) && /^(?:\d|dưới|≤|<)/iu.test(after)) continue;
    const next = after.split(/\s[-+•]\s+/u, 1)[0] ?? '';
    const takesAway = /=|điểm tối đa$/iu.test(before) && !/[=:]/.test(next);
    if (/(?:min|max)$/iu.test(before) && /^(?:min|max)/iu.test(after)) continue;
    if (!/^[\p{Lu}\d≥≤<>]/u.test(after) && !/^[a-zđ]\s*=/u.test(after)) continue;
    if (takesAway || before.trim() === '' || LEVEL.test(before)) continue;
    pieces.push(before);
    from = index;
  }
  pieces.push(line.slice(from));
  return pieces;
}

/** Full stops, where a word or a number ends and a capital or a comparison begins. */
function atStops(line: string): string[] {
  return line
    .split(
      /(?<=[\p{L}\d%)”"]{2}|[\p{L}]\/[\p{L}]|(?<!\p{L})\p{L}|[:=]\s?\d|[x×*/]\s?\d)\.\s+(?=[\p{Lu}≥≤<>(\d-])/u,
    )
    .flatMap((piece) => piece.split(/(?<=[\p{L}%)])\.\s+(?=[\p{Lu}≥≤<>])/u));
}

const MODIFIES =
  /^(?:nhưng |và )?(?:tổng |điểm |số |được |cộng |trừ )*(?:tối đa|không quá|không vượt quá|làm tròn)/u;

/** "… trừ 0,25 điểm, trừ đến hết số điểm": how far the points off go. */
const UNTIL_SPENT = /^(?:trừ |và )?(?:cho )?đến (?:khi )?hết/u;

/** What follows the points of a statement is the next statement: "… 2 điểm, … 1 điểm / …". */
function atWorths(line: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { index, depth, sign } of places(
    line,
    /\s*[,/|](?:\s+|$)|(?<=\))\/(?=\p{Lu})|\s+(?=\p{Lu})|[,.]?\s+(?=và )/gu,
  )) {
    if (depth > 0) continue;
    const before = line.slice(from, index);
    const after = line.slice(index + sign.length);
    // A slash between two statements, not between two numbers.
    if (sign.includes('/') && !/^\p{Lu}.*(?::|\(\d[\d.,]*\s*(?:điểm|đ)\))/u.test(after)) continue;
    const modifies = sign.includes(',') && MODIFIES.test(plainOf(after)) && /\d|=/.test(before);
    if (!modifies && !/[,/|]/.test(sign) && !/[:=]|điểm/u.test(after)) continue;
    if (!modifies && !endsInWorth(plainOf(before))) continue;
    if (UNTIL_SPENT.test(plainOf(after))) continue;
    pieces.push(before);
    from = index + sign.length;
  }
  pieces.push(line.slice(from));
  return pieces;
}

/** Where signs stand, and how deep in brackets. */
function places(
  line: string,
  signs: RegExp,
): { readonly index: number; readonly depth: number; readonly sign: string }[] {
  let depth = 0;
  let at = 0;
  return [...line.matchAll(signs)].map((match) => {
    for (; at < match.index; at += 1) {
      const char = line.charAt(at);
      if (char === '(' || char === '[') depth += 1;
      else if (char === ')' || char === ']') depth = Math.max(0, depth - 1);
    }
    return { index: match.index, depth, sign: match[0] };
  });
}
