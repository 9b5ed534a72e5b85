import { z } from 'zod';
import { add, compare, type Fraction, multiply, ONE, subtract, ZERO } from '../exact/fraction.ts';
import { readPlain } from '../exact/plain.ts';
import { fractionText } from '../exact/share.ts';
import { repeated } from './faults.ts';
import type { RelativePlace, RuleContext, RuleFault, RuleKind, Scorer } from './kind.ts';
import type { Need } from './need.ts';
import { scorePart } from './part.ts';
import { fraction, key, label, responsible } from './schema.ts';
import type { Step } from './step.ts';
import type { Words } from './words.ts';

/** Who guides, leads and supports: offices and roles, never persons. */
export interface Responsible {
  readonly guides: readonly string[];
  readonly leads: readonly string[];
  readonly supports: readonly string[];
}

export interface Part<R> {
  readonly id: string;
  /** The part's share of the points; the shares sum to 1. */
  readonly share: string;
  readonly label: string;
  readonly rule: R;
  /** The requirement as the document prints it, in its shortest form. */
  readonly requirement?: string | undefined;
  readonly responsible?: Responsible | undefined;
}

/**
 * Several rules under one component: the sum of share × part. A part without an answer counts 0;
 * a part that does not apply is excluded with its share. Answer: `{ parts: { id: answer } }`.
 */
export interface PartsRule<R> {
  readonly kind: 'parts';
  readonly parts: readonly Part<R>[];
}

/** With at most so many parts, nested ones included, exact sums stay within the decimals' precision. */
export const MAX_LEAVES = 64;

type Lookup<R> = (rule: R) => RuleKind<R>;

/** The kind, made with the table that it is itself a line of. */
export function partsKind<R extends { readonly kind: string }>(
  kindOf: Lookup<R>,
  ruleSchema: () => z.ZodType<R>,
): RuleKind<PartsRule<R>> {
  const part = z.strictObject({
    id: key,
    share: fraction,
    label,
    rule: z.lazy(ruleSchema),
    requirement: label.exactOptional(),
    responsible: responsible.exactOptional(),
  });
  const under = (context: RuleContext, part: Part<R>): RuleContext => ({
    maxPoints: context.maxPoints,
    place: `${context.place}/${part.id}`,
  });
  return {
    schema: z
      .strictObject({ kind: z.literal('parts'), parts: z.array(part).min(2).max(MAX_LEAVES) })
      .describe('Several rules under one component, each with its share of the points'),
    shape: (rule) => ({
      type: 'parts',
      parts: rule.parts.map(({ id, rule }) => ({ id, shape: kindOf(rule).shape(rule) })),
    }),
    check: (rule, context) => [
      ...repeated(rule.parts, 'parts'),
      ...sumFault(rule.parts),
      ...rule.parts.flatMap((part, index) =>
        (kindOf(part.rule).check?.(part.rule, under(context, part)) ?? []).map((fault) => ({
          ...fault,
          path: ['parts', index, 'rule', ...fault.path],
        })),
      ),
    ],
    relative: (rule, context) =>
      rule.parts.flatMap((part) =>
        (kindOf(part.rule).relative?.(part.rule, under(context, part)) ?? []).map(
          (place): RelativePlace => ({
            place: place.place,
            measure: (answer, around) => {
              const own = answer.parts?.[part.id];
              return own === undefined || own.notApplicable !== undefined
                ? undefined
                : place.measure(own, around);
            },
          }),
        ),
      ),
    needs: (rule, answer, context, around) =>
      rule.parts.flatMap((part): Need[] => {
        const own = answer?.parts?.[part.id];
        if (own?.notApplicable !== undefined) return [];
        const needs = kindOf(part.rule).needs(part.rule, own, under(context, part), around);
        return needs.length === 0
          ? []
          : [{ need: 'part', part: part.id, label: part.label, needs }];
      }),
    compile(rule, context) {
      const scorers = rule.parts.map((part) => ({
        part,
        share: readPlain(part.share),
        rule: kindOf(part.rule).compile(part.rule, under(context, part)),
      }));
      const score: Scorer = (answer, around) => {
        let total: Fraction = ZERO;
        let excluded: Fraction = ZERO;
        let unknown = false;
        const steps: Step[] = [];
        for (const { part, share, rule } of scorers) {
          const one = scorePart(answer.parts?.[part.id], rule.score, around);
          if (one.status === 'needs-cohort') unknown = true;
          if (one.fraction !== null) total = add(total, multiply(share, one.fraction));
          excluded = add(excluded, multiply(share, one.excluded));
          const text = one.fraction === null ? null : fractionText(one.fraction);
          const { id, label, share: printed } = part;
          const { status, steps: why } = one;
          steps.push({
            step: 'part',
            part: id,
            label,
            share: printed,
            status,
            fraction: text,
            steps: why,
          });
        }
        return { fraction: unknown ? null : total, steps, excluded };
      };
      return { score, parts: scorers };
    },
  };
}

function sumFault(parts: readonly { readonly share: string }[]): RuleFault[] {
  const sum = parts.reduce((total, part) => add(total, readPlain(part.share)), ZERO);
  const rest = subtract(ONE, sum);
  if (compare(rest, ZERO) === 0) return [];
  return [{ code: 'sum-mismatch', path: ['parts'], message: 'the shares do not sum to 1' }];
}

const STATUS = {
  vi: {
    missing: 'chưa có câu trả lời',
    'not-applicable': 'không áp dụng',
    'needs-cohort': 'cần so với các đơn vị khác',
  },
  en: {
    missing: 'no answer',
    'not-applicable': 'not applicable',
    'needs-cohort': 'needs the other units',
  },
} as const;

/** The nested steps are said by whoever says the part; here only its share and its result. */
export const partWords: Words<'part'> = {
  vi: (step, style) =>
    `${step.label} (${style.share(step.share)} số điểm): ${
      step.status === 'scored' ? style.share(step.fraction ?? '0') : STATUS.vi[step.status]
    }`,
  en: (step, style) =>
    `${step.label} (${style.share(step.share)} of the points): ${
      step.status === 'scored' ? style.share(step.fraction ?? '0') : STATUS.en[step.status]
    }`,
};
