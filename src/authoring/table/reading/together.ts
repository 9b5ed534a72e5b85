import { readPlain } from '../../../exact/decimal-text.ts';
import { compare, type Fraction, isZero, ONE } from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import type { Rule } from '../../../rules/rule.ts';
import { ofAddends } from './addends.ts';
import { isNotArisen } from './aside.ts';
import { proportion, readBare } from './bare.ts';
import { boundOf } from './bound.ts';
import type { Earns } from './earns.ts';
import { earningOf } from './formula.ts';
import { BEST, WORST } from './formula-cohort.ts';
import type { Glossary } from './glossary.ts';
import { glossaryOf, usesLetter } from './glossary-of.ts';
import { readGraded } from './graded.ts';
import { growthBoundOf } from './growth.ts';
import { isRest } from './heads.ts';
import { lineRule } from './line-rule.ts';
import { listOf } from './listed.ts';
import { measureOf } from './measure-of.ts';
import { ofFormula } from './of-formula.ts';
import { withOffBands } from './off-bands.ts';
import { type ConditionSite, type Outcome, read, unread, withNothing } from './outcome.ts';
import { constant, times } from './polynomial.ts';
import { withQuotients } from './quotient-heads.ts';
import type { Of, Statement } from './statement.ts';
import { readTally } from './tally.ts';
import { ofOthers } from './unpointed.ts';
import { readWorded } from './worded.ts';

/** The one rule that all statements make together. */
export function readStatements(said: readonly Statement[], site: ConditionSite): Outcome {
  const statements = withOffBands(withQuotients(said), site);
  const of: ByRole = <R extends Statement['role']>(role: R): Of<R>[] =>
    statements.filter((one): one is Of<R> => one.role === role);
  const max = readPlain(site.maxPoints);
  const cap = of('cap').find(({ points }) => compare(points, max) !== 0);
  if (cap !== undefined) return unread('contradiction', cap.clause.text);
  const list = listOf(statements, site);
  if (list !== undefined) return list;
  const heading = of('heading').find(
    (one) =>
      one !== statements[0] || /\d/.test(one.clause.plain) || SCOPED().test(one.clause.plain),
  );
  if (heading !== undefined) return unread('unused', heading.clause.text);
  // Beside a formula, all points for nothing of its kind are no band of it.
  const none =
    of('formula').length === 0 ? [] : of('earns').filter((one) => isFullForNone(one, max));
  const arose = [
    ...of('nothing-arose'),
    ...none.map(({ clause }) => ({ clause, what: 'full' as const })),
  ];
  const what = arose[0]?.what;
  if (arose.some((one) => one.what !== what))
    return unread('contradiction', arose.map(({ clause }) => clause.text).join('; '));
  const others = none.length === 0 ? of : without(of, none);
  const outcome = bodyOf(statements, others, { ...site, best: of('highest').length > 0 });
  if (!outcome.ok) return outcome;
  const [highest] = of('highest');
  if (highest !== undefined && outcome.rule.kind !== 'choice' && outcome.rule.kind !== 'steps')
    return unread('contradiction', highest.clause.text);
  const rule = withNothing(outcome.rule, what);
  return rule === undefined ? unread('unused', arose[0]?.clause.text ?? '') : { ...outcome, rule };
}

/** A heading that says for whom what follows holds, or for whom not. */
const SCOPED = /* @__PURE__ */ lazily(
  () =>
    /^(?:trừ|ngoại trừ|không áp dụng|chỉ áp dụng|áp dụng|trường hợp|riêng|đối với|nhóm|khối)(?![\p{L}\p{M}])/u,
);

type ByRole = <R extends Statement['role']>(role: R) => Of<R>[];

function without(of: ByRole, left: readonly Statement[]): ByRole {
  return (role) => of(role).filter((one) => !left.includes(one));
}

function isFullForNone({ head, worth }: Earns, max: Fraction): boolean {
  return isNotArisen(head) && worth.kind === 'points' && compare(worth.points, max) === 0;
}

function bodyOf(statements: readonly Statement[], of: ByRole, site: ConditionSite): Outcome {
  const [each, measures, others] = [of('each'), of('measure'), of('other')];
  const only =
    (of('nothing-arose').length > 0 ? whereSomeArose(of('earns')) : undefined) ??
    besideTheBest(of('earns'), site);
  const earns = only === undefined ? of('earns') : [];
  const formulas = only === undefined ? of('formula') : [...of('formula'), only];
  const glossary = glossaryOf(statements);
  const unusedCount = of('count').find(({ letter }) => !usesLetter(letter, statements));
  if (unusedCount !== undefined) return unread('unused', unusedCount.clause.text);
  if (each.length > 0) {
    const extra = [...formulas, ...measures, ...of('count')][0];
    if (extra !== undefined) return unread('unused', extra.clause.text);
    return readTally(each, [...earns, ...others], site);
  }
  const [first] = earns;
  if (first !== undefined && of('cap').length > 0 && earns.length === 1) {
    const one = eachOf(first);
    if (one !== undefined && others.length + formulas.length + measures.length === 0)
      return readTally([one], [], site);
  }
  const [sums] = of('addends');
  if (sums !== undefined) {
    const beside = [...of('addends').slice(1), ...formulas, ...measures, ...others, ...earns][0];
    return beside === undefined
      ? ofAddends(sums, glossary, site)
      : unread('contradiction', beside.clause.text);
  }
  if (formulas.length > 0) {
    const [second] = [...formulas.slice(1), ...others];
    if (second !== undefined) return unread('contradiction', second.clause.text);
    return ofFormula(formulas[0] as Of<'formula'>, earns, glossary, site);
  }
  if (measures.length > 0 && earns.length === 0) {
    const extra = others.find(({ clause }) => proportion(clause.plain, site.name) === undefined);
    if (measures.length > 1 || extra !== undefined)
      return unread('unused', (extra ?? measures[1])?.clause.text ?? '');
    return ofMeasure(measures[0] as Of<'measure'>, glossary, site);
  }
  if (others.length > 0) return ofOthers(others, earns, measures, site);
  if (earns.length === 0) return unread('unused', '');
  return ofEarnings(earns, measures, glossary, site);
}

/** "Nếu có hồ sơ: Điểm = …" beside what holds where there were none: the formula, wherever it can be used. */
function whereSomeArose(earns: readonly Earns[]): Of<'formula'> | undefined {
  const [one, ...more] = earns;
  if (one === undefined || more.length > 0 || one.worth.kind !== 'formula') return undefined;
  if (one.worth.ofWhole === true || !SOME.test(one.head)) return undefined;
  return { clause: one.clause, role: 'formula', formula: one.worth.formula };
}

/** "Đơn vị cao nhất: điểm tối đa; còn lại: Điểm = …/cao nhất": the formula says both. */
function besideTheBest(
  earns: readonly Earns[],
  { maxPoints }: ConditionSite,
): Of<'formula'> | undefined {
  const [best, rest, ...more] = earns.filter((one) => !isWorst(one));
  if (best?.worth.kind !== 'points' || rest?.worth.kind !== 'formula' || more.length > 0)
    return undefined;
  const all = compare(best.worth.points, readPlain(maxPoints)) === 0;
  const isBest = BEST().test(best.head) && !/\d/.test(best.head) && isRest(rest.head);
  const { formula } = rest.worth;
  const names = [...formula.bottom.terms.keys()];
  const worst = earns.some(isWorst) && !names.some((name) => WORST().test(name));
  return all && isBest && !worst && names.some((name) => BEST().test(name))
    ? { clause: rest.clause, role: 'formula', formula }
    : undefined;
}

/** "Đơn vị thấp nhất: 0 điểm", as the formula beside it gives. */
function isWorst({ head, worth }: Earns): boolean {
  return worth.kind === 'points' && isZero(worth.points) && WORST().test(head) && !/\d/.test(head);
}

const SOME =
  /^(?:(?:nếu|khi|trường hợp|đơn vị|địa phương)(?: trong (?:năm|kỳ))? )?có (?!từ|trên|dưới|ít|tối)[^\d:;%]{1,60}$/u;

/** "01 hội nghị được 2 điểm, tối đa 6 điểm": with a most that is more, one of them is each of them. */
function eachOf({ head, worth, clause }: Earns): Of<'each'> | undefined {
  const [, unit] = /^(?:có |tổ chức |đạt )?(?:0?1|một) ([\p{L}\p{M}\s,/]{1,60})$/u.exec(head) ?? [];
  if (unit === undefined || worth.kind !== 'points' || isZero(worth.points)) return undefined;
  const said = { sign: 1, each: worth.points, by: 1, most: undefined, said: true } as const;
  return { clause, role: 'each', ...said, unit: unit.trim(), days: false };
}

/** A quotient and no points: all of them for the whole. */
function ofMeasure(
  { quotient, clause }: Of<'measure'>,
  glossary: Glossary,
  { maxPoints }: ConditionSite,
): Outcome {
  const measured = measureOf(quotient, glossary);
  const points = times(quotient, constant(readPlain(maxPoints)));
  const earning = points && earningOf(points, glossary, maxPoints);
  if (earning?.kind === 'rule') return read(earning.rule);
  if (earning?.kind !== 'line' || measured === undefined) return unread('unused', clause.text);
  const rule = lineRule(ONE, measured);
  return rule === undefined ? unread('unused', clause.text) : read(rule);
}

function ofEarnings(
  earns: readonly Earns[],
  measures: readonly Of<'measure'>[],
  glossary: Glossary,
  site: ConditionSite,
): Outcome {
  const graded =
    earns.length > 1 || isGrowth(earns, site) ? readGraded(earns, glossary, site) : undefined;
  const named = [...glossary.measures.values()].map((quotient) => measureOf(quotient, glossary));
  if (measures.length > 1 || (measures.length > 0 && named[0] === undefined))
    return unread('unused', measures.at(-1)?.clause.text ?? '');
  if (graded !== undefined) {
    if (!graded.ok) return graded;
    const { rule } = graded;
    const [measured] = named;
    if (isOneOrNone(rule)) return read({ kind: 'achieved' });
    if (measured === undefined) return graded;
    // The measure's names stand in the rule, whichever statement said them.
    if (measured.complement || (rule.kind !== 'ratio' && rule.kind !== 'steps'))
      return unread('unused', measures[0]?.clause.text ?? '');
    return read({ ...rule, ...measured.named });
  }
  if (measures.length > 0) return unread('unused', measures[0]?.clause.text ?? '');
  const [only, ...more] = earns;
  if (only !== undefined && more.length === 0) return ofOne(only, site);
  return readWorded(earns, site);
}

function isGrowth(earns: readonly Earns[], site: ConditionSite): boolean {
  return earns.some(({ head }) => growthBoundOf(head, site) !== undefined);
}

/** At least one of something, all or nothing, is there or not. */
function isOneOrNone(rule: Rule): boolean {
  return rule.kind === 'count' && rule.target === '1' && rule.below === 'zero';
}

const MEASURED = /* @__PURE__ */ lazily(
  () =>
    /^(?:tỷ lệ|tỷ trọng|số(?! hóa)|mức|chỉ số|điểm|kết quả|giá trị|chất lượng|thứ hạng|hiệu quả|tiến độ|theo|căn cứ|dựa|tùy|trung bình|tổng|tốc độ|doanh thu|thời gian|xếp)(?![\p{L}\p{M}])/u,
);
const REACHED = /* @__PURE__ */ lazily(
  () => /(?<![\p{L}\p{M}])(?:đạt|đúng|đầy đủ|được|kịp thời|bảo đảm|đảm bảo)(?![\p{L}\p{M}])/u,
);

/** A single statement: of a number, how much less earns is only said where points stand in percent. */
function ofOne(earns: Earns, site: ConditionSite): Outcome {
  const { head, worth, clause } = earns;
  if (worth.kind !== 'points' || isRest(head)) return unread('unused', clause.text);
  // What is measured or judged is never there or not.
  if (MEASURED().test(head) && !(REACHED().test(head) && !/^tỷ /u.test(head)))
    return unread('unused', clause.text);
  const all = compare(worth.points, readPlain(site.maxPoints)) === 0;
  if (!all) return unread('unreachable', clause.text);
  if (worth.form === 'percent') {
    const rule = readBare(head, site.name);
    return rule === undefined ? unread('unused', clause.text) : read(rule);
  }
  const bound = boundOf(head);
  if (bound === undefined || isAtLeastOne(bound))
    return /\d\s*%/.test(head) ? unread('unused', clause.text) : readWorded([earns], site);
  return unread('unreachable', clause.text);
}

function isAtLeastOne({ low, high, scale }: NonNullable<ReturnType<typeof boundOf>>): boolean {
  return (
    scale === 'amount' &&
    low !== undefined &&
    !low.open &&
    high === undefined &&
    compare(low.at, ONE) === 0
  );
}
