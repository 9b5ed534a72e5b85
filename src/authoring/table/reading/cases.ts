import { readPlain } from '../../../exact/decimal-text.ts';
import { add, compare, divide, ONE, ZERO } from '../../../exact/fraction.ts';
import { lazily } from '../../../exact/lazily.ts';
import type { Rule } from '../../../rules/rule.ts';
import { decimalText, shareText } from './fractions.ts';
import { withoutNamed } from './names.ts';
import { type ConditionSite, type Outcome, read, unread } from './outcome.ts';
import type { Statement } from './statement.ts';
import { reachesAll } from './verify.ts';
import { worthOf } from './worth.ts';

/** A heading with the statements below it. */
export interface Group {
  readonly heading: Statement;
  readonly statements: readonly Statement[];
}

const ALTERNATIVE = /* @__PURE__ */ lazily(
  () =>
    /^(?:nhóm|giai đoạn|đối với|trường hợp|nếu|với|các đơn vị|đơn vị|địa phương|loại|khối|xã|phường|huyện)(?![\p{L}\p{M}])/u,
);

/** Statements below two or more headings, in the order of their numbers; undefined where there are none. */
export function groupsOf(statements: readonly Statement[]): readonly Group[] | undefined {
  const groups: { heading: Statement; statements: Statement[] }[] = [];
  for (const one of statements) {
    if (isGroupHeading(one)) groups.push({ heading: one, statements: [] });
    else if (groups.length > 0) groups.at(-1)?.statements.push(one);
    else if (one.role !== 'aside') return undefined;
  }
  return groups.length >= 2 ? groups : undefined;
}

function isGroupHeading({ role, clause }: Statement): boolean {
  if (role === 'heading') return clause.mark !== undefined || ALTERNATIVE().test(clause.plain);
  // "1. Ban hành kế hoạch (2 điểm):" heads what is below it.
  return role === 'earns' && clause.mark !== undefined && clause.text.endsWith(':');
}

/** One rule for each case, or, where the headings have points of their own, parts of a whole. */
export function readGroups(
  groups: readonly Group[],
  site: ConditionSite,
  readAll: (statements: readonly Statement[], site: ConditionSite) => Outcome,
): Outcome {
  const marks = groups.map(({ heading }) => heading.clause.mark ?? '');
  if (!inOrder(marks))
    return unread('contradiction', groups.map(({ heading }) => heading.clause.text).join('; '));
  const empty = groups.find(({ statements }) => statements.length === 0);
  if (empty !== undefined) return unread('unused', empty.heading.clause.text);
  const printed = groups.map(({ heading }) =>
    worthOf(heading.clause.plain.replace(/:$/, ''), site.maxPoints),
  );
  if (printed.every((worth) => worth !== undefined && worth.form === 'points')) {
    return partsOf(groups, printed, site, readAll);
  }
  const strange = groups.find(
    ({ heading }) =>
      !ALTERNATIVE().test(heading.clause.plain) || /\d/.test(withoutNamed(heading.clause.plain)),
  );
  if (strange !== undefined) return unread('unused', strange.heading.clause.text);
  const rules: Rule[] = [];
  for (const { statements } of groups) {
    const outcome = readAll(statements, { ...site, inCase: true });
    if (!outcome.ok) return outcome;
    if (outcome.adjustment !== undefined)
      return unread('contradiction', statements[0]?.clause.text ?? '');
    rules.push(outcome.rule);
  }
  if (!rules.some((rule) => reachesAll(rule, site))) {
    return unread('unreachable', groups.map(({ heading }) => heading.clause.text).join('; '));
  }
  const cases = rules.map((rule, at) => ({ id: `c${at + 1}`, label: labelOf(groups[at]), rule }));
  return read({ kind: 'by-case', cases });
}

function labelOf(group: Group | undefined): string {
  return (group?.heading.clause.text ?? '').replace(/\s*:$/, '');
}

function inOrder(marks: readonly string[]): boolean {
  if (marks.every((mark) => mark === '')) return true;
  const places = marks.map((mark) =>
    /^\d+$/.test(mark)
      ? Number(mark)
      : mark.length === 1 && mark !== 'i'
        ? mark.charCodeAt(0) - 96
        : ['i', 'ii', 'iii', 'iv', 'v'].indexOf(mark) + 1,
  );
  return places.every((place, at) => place === at + 1);
}

function partsOf(
  groups: readonly Group[],
  printed: readonly ReturnType<typeof worthOf>[],
  site: ConditionSite,
  readAll: (statements: readonly Statement[], site: ConditionSite) => Outcome,
): Outcome {
  const max = readPlain(site.maxPoints);
  const points = printed.map((worth) => worth?.points ?? ZERO);
  const all = groups.map(({ heading }) => heading.clause.text).join('; ');
  if (compare(points.reduce(add, ZERO), max) !== 0) return unread('unreachable', all);
  const parts: { id: string; share: string; label: string; rule: Rule }[] = [];
  for (const [at, { heading, statements }] of groups.entries()) {
    const worth = points[at] ?? ZERO;
    const share = shareText(divide(worth, max));
    const maxPoints = decimalText(worth);
    if (share === undefined || maxPoints === undefined || compare(worth, ZERO) <= 0)
      return unread('unused', heading.clause.text);
    const outcome = readAll(statements, { ...site, maxPoints });
    if (!outcome.ok) return outcome;
    // Points for each are of the component's, which a part has only a share of.
    const whole = outcome.adjustment !== undefined || compare(divide(worth, max), ONE) === 0;
    if (
      whole ||
      outcome.rule.kind === 'deduction' ||
      outcome.rule.kind === 'checklist' ||
      (outcome.rule.kind === 'count' && outcome.rule.pointsEach !== undefined)
    )
      return unread('unused', heading.clause.text);
    const label = heading.clause.text.slice(0, printed[at]?.head ?? 0).replace(/[\s:(]+$/, '');
    parts.push({ id: `p${at + 1}`, share, label, rule: outcome.rule });
  }
  return read({ kind: 'parts', parts });
}
