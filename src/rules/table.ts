import * as z from 'zod/mini';
import { lazily } from '../exact/lazily.ts';
import type { AnswerShape } from './answer.ts';
import type { RuleSite } from './context.ts';
import type { CompositeKind, MeasuredKind, RuleKind } from './kind.ts';
import { achieved } from './kinds/achieved.ts';
import { awarded } from './kinds/awarded.ts';
import { byCaseKind } from './kinds/by-case.ts';
import { byClassKind } from './kinds/by-class.ts';
import { checklist } from './kinds/checklist.ts';
import { choice } from './kinds/choice.ts';
import { count } from './kinds/count.ts';
import { coverage } from './kinds/coverage.ts';
import { deduction } from './kinds/deduction.ts';
import { extremeOf } from './kinds/extreme-of.ts';
import { minMax } from './kinds/min-max.ts';
import { partsKind } from './kinds/parts.ts';
import { ratio } from './kinds/ratio.ts';
import { ratioToBest } from './kinds/ratio-to-best.ts';
import { resolved } from './kinds/resolved.ts';
import { steps } from './kinds/steps.ts';
import { unscored } from './kinds/unscored.ts';
import type { Rule, RuleKindName } from './rule.ts';

type Table = { readonly [K in RuleKindName]: RuleKind<Extract<Rule, { kind: K }>, Rule> };

/** Every rule kind; a kind of the union without a line here does not compile. */
const KINDS: Table = {
  achieved,
  choice,
  checklist,
  ratio,
  count,
  steps,
  resolved,
  coverage,
  'min-max': minMax,
  'ratio-to-best': ratioToBest,
  parts: /* @__PURE__ */ partsKind<Rule>(() => ruleSchema()),
  deduction,
  'highest-of': /* @__PURE__ */ extremeOf<'highest-of', Rule>('highest-of', () => ruleSchema()),
  'lowest-of': /* @__PURE__ */ extremeOf<'lowest-of', Rule>('lowest-of', () => ruleSchema()),
  'by-class': /* @__PURE__ */ byClassKind<Rule>(
    () => ruleSchema(),
    (rule, site) => shapeOf(rule, site),
  ),
  'by-case': /* @__PURE__ */ byCaseKind<Rule>(() => ruleSchema()),
  awarded,
  unscored,
};

/** The names of all kinds. */
export function ruleKinds(): readonly RuleKindName[] {
  return Object.keys(KINDS) as RuleKindName[];
}

/** The kind of a rule; the table's type pairs each name with its own rule. */
export function kindOf(rule: Rule): MeasuredKind<Rule> | CompositeKind<Rule, Rule> {
  return KINDS[rule.kind] as unknown as MeasuredKind<Rule> | CompositeKind<Rule, Rule>;
}

/** The form of the answer to a rule. */
export function shapeOf(rule: Rule, site: RuleSite): AnswerShape {
  const kind = kindOf(rule);
  if (kind.parts === undefined) return kind.shape(rule, site);
  return kind.shape(
    kind.parts(rule).map(({ id, label, rule: inner }) => {
      return { id, label, shape: shapeOf(inner, site) };
    }),
  );
}

/** A rule of any kind. Each schema has a literal `kind`, which the list's type cannot show. */
export const ruleSchema: () => z.ZodMiniType<Rule> = /* @__PURE__ */ lazily(
  () =>
    z.discriminatedUnion(
      'kind',
      Object.values(KINDS).map(({ schema }) => schema()) as never,
    ) as unknown as z.ZodMiniType<Rule>,
);
