import * as z from 'zod/mini';
import { add, compare, type Fraction, isZero, multiply, ONE, ZERO } from '../../exact/fraction.ts';
import { printQuotient, readQuotient } from '../../exact/quotient.ts';
import type { Doubt } from '../doubt.ts';
import { duplicateIds } from '../faults.ts';
import type { CompositeKind, PartOutcome, PartWorth, RuleFault, Worth } from '../kind.ts';
import { isExcluded, partResult } from '../part-status.ts';
import { partAnswer, partsShape, pathToPart, withPart } from '../parts-answer.ts';
import { raiseSum } from '../raise/sum.ts';
import { requirementFaults } from '../requires.ts';
import { key, label, optional, responsible, ruleForm, share, text } from '../schema.ts';
import type { Step } from '../step.ts';
import type { Text } from '../text.ts';

/** Who guides, leads and supports: offices and roles, never persons. */
export interface Responsible {
  readonly guides: readonly string[];
  readonly leads: readonly string[];
  readonly supports: readonly string[];
}

export interface Part<R> {
  readonly id: string;
  /** The part's share of the points, "0.5" or "1/7"; the shares sum to 1. */
  readonly share: string;
  readonly label: Text;
  readonly rule: R;
  /** The part without which this one earns nothing, where that one earns nothing itself. */
  readonly requires?: string | undefined;
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

/** The kind, made with the schema of any rule, which a part's is. */
export function partsKind<R>(ruleSchema: () => z.ZodMiniType<R>): CompositeKind<PartsRule<R>, R> {
  return {
    schema: /* @__PURE__ */ ruleForm('parts', () => ({
      parts: z
        .array(
          z.strictObject({
            id: key(),
            share: share(),
            label: text(),
            rule: z.lazy(ruleSchema),
            requires: optional(key()),
            requirement: optional(label()),
            responsible: optional(responsible()),
          }),
        )
        .check(z.minLength(2), z.maxLength(MAX_LEAVES)),
    })),
    defaults: {},
    parts: ({ parts }) =>
      parts.map(({ id, label, share, requires, rule }, index) => ({
        id,
        label,
        share,
        condition: requires === undefined ? undefined : `requires ${requires}`,
        rule,
        at: ['parts', index, 'rule'],
      })),
    check: ({ parts }) => [
      ...duplicateIds(parts, 'parts'),
      ...sumFault(parts),
      ...requirementFaults(parts, 'parts'),
    ],
    doubts: ({ parts }) => parts.flatMap(withoutShare),
    shape: partsShape,
    answerOf: () => partAnswer,
    pathTo: pathToPart,
    withPart,
    asks: 'every',
    fold({ parts }) {
      const required = requiredBy(parts);
      return (worths) => sum(worths, required);
    },
    raise({ parts }) {
      const required = requiredBy(parts);
      return (raisable, enough) =>
        raiseSum(raisable, required, enough, (worths) => sum(worths, required).fraction);
    },
    steps({ parts }) {
      const required = requiredBy(parts);
      return (outcomes) =>
        outcomes.map((outcome, at) =>
          partStep(parts, at, outcome, blockerOf(outcomes, required, at)),
        );
    },
  };
}

/** By position: the position of the part that it requires; nothing at all where none requires any. */
function requiredBy(parts: readonly Part<unknown>[]): readonly number[] | undefined {
  if (parts.every(({ requires }) => requires === undefined)) return undefined;
  return parts.map(({ requires }) => parts.findIndex(({ id }) => id === requires));
}

function sum(parts: readonly PartWorth[], required: readonly number[] | undefined): Worth {
  let [total, excluded]: [Fraction, Fraction] = [ZERO, ZERO];
  let unknown = false;
  for (let at = 0; at < parts.length; at += 1) {
    const { share, worth } = parts[at] as PartWorth;
    if (worth === undefined) continue;
    if (worth.fraction === null) {
      // What would add nothing in any case leaves nothing open.
      const addsNothing = isZero(share) || blockerOf(parts, required, at) !== undefined;
      if (!addsNothing && compare(worth.excluded, ONE) !== 0) unknown = true;
    } else if (blockerOf(parts, required, at) === undefined) {
      total = add(total, multiply(share, worth.fraction));
    }
    if (worth.excluded !== ZERO) excluded = add(excluded, multiply(share, worth.excluded));
  }
  return { fraction: unknown ? null : total, excluded };
}

/** The position of the part that is required, in the end, and earned nothing; one that does not apply asks for nothing. */
function blockerOf(
  parts: readonly PartWorth[],
  required: readonly number[] | undefined,
  at: number,
): number | undefined {
  const other = required?.[at] ?? -1;
  const part = parts[other];
  if (part === undefined) return undefined;
  const { worth } = part;
  if (worth === undefined) return other;
  if (isExcluded(worth)) return undefined;
  if (worth.fraction !== null && compare(worth.fraction, ZERO) === 0) return other;
  return blockerOf(parts, required, other);
}

function partStep(
  parts: readonly Part<unknown>[],
  at: number,
  outcome: PartOutcome,
  blocker: number | undefined,
): Step {
  const { id, label, share } = parts[at] as Part<unknown>;
  const result = partResult(outcome);
  const told: Step = { step: 'part', part: id, label, share, ...result };
  const by = blocker === undefined ? undefined : parts[blocker];
  if (by === undefined || (result.status !== 'scored' && result.status !== 'needs-cohort')) {
    return told;
  }
  return { ...told, status: 'scored', fraction: '0', blockedBy: { part: by.id, label: by.label } };
}

function sumFault(parts: readonly { readonly share: string }[]): RuleFault[] {
  const sum = parts.reduce((total, part) => add(total, readQuotient(part.share)), ZERO);
  if (compare(sum, ONE) === 0) return [];
  const is = printQuotient(sum);
  const message = `the shares sum to ${is}, not to 1`;
  return [{ code: 'sum-mismatch', path: ['parts'], message, printed: '1', is }];
}

function withoutShare({ share, label }: Part<unknown>, index: number): Doubt[] {
  if (share !== '0') return [];
  return [{ code: 'never-worth-anything', path: ['parts', index], what: 'part', label }];
}
