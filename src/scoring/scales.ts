import type { Fraction } from '../exact/fraction.ts';
import { along, BEYOND, type ScaledLine, scaleLine } from '../exact/line.ts';
import type { RoundingMode } from '../exact/rounding/round.ts';
import type { CompiledRule } from '../rules/kind.ts';
import type { BoundsLookup } from './bounds.ts';

export type GraphOf = (measure: Fraction) => Fraction | null;

/** A rule made ready to give points straight from an answer that is one number. */
export interface Scales {
  readonly max: number;
  readonly mode: RoundingMode;
  readonly line: ScaledLine | undefined;
  readonly graph: GraphOf | undefined;
  /** The points of small whole numbers, which come again and again. */
  readonly known: number[];
  /** Of a rule made of others, each of which gives a fraction from one number. */
  readonly parts: readonly ScaledPart[] | undefined;
}

export interface ScaledPart {
  readonly share: Fraction;
  readonly graph: GraphOf;
}

/** Whole numbers under this are kept with their points. */
export const KNOWN = 64;

export function scales(
  rule: CompiledRule,
  max: number,
  mode: RoundingMode,
  bounds: BoundsLookup,
): Scales {
  const graph = rule.graph?.(bounds) ?? undefined;
  const straight = graph !== undefined && typeof graph !== 'function';
  return {
    max,
    mode,
    line: straight ? scaleLine(graph, max, mode) : undefined,
    graph: graphOf(rule, bounds),
    known: new Array<number>(KNOWN).fill(BEYOND),
    parts: partsOf(rule, bounds),
  };
}

/** The rule's fraction as a function of the answer as one number. */
function graphOf(rule: CompiledRule, bounds: BoundsLookup): GraphOf | undefined {
  const graph = rule.graph?.(bounds) ?? undefined;
  if (graph === undefined || typeof graph === 'function') return graph;
  return (measure) => along(graph, measure);
}

function partsOf({ parts }: CompiledRule, bounds: BoundsLookup): ScaledPart[] | undefined {
  const ready = parts?.flatMap(({ share, rule }) => {
    const graph = graphOf(rule, bounds);
    return graph === undefined ? [] : [{ share, graph }];
  });
  return ready?.length === parts?.length ? ready : undefined;
}
