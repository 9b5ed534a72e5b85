import type { ParsedRecord } from '../../intake/record.ts';
import type { CheckedRubric } from '../../rubric/model.ts';
import type { Answer } from '../../rules/answer.ts';
import { type CompiledLeaf, type CompiledRule, leafAnswers } from '../../rules/compile.ts';
import type { Labels } from '../../rules/labels.ts';
import { textIn } from '../../rules/text.ts';

/** Where a figure stands in a submission. */
export type FigurePath = readonly string[];

/**
 * One rule of one measure, with what every unit stated there as plain numbers; NaN where it stated
 * none. What units look like beside each other needs no exact fractions.
 */
export interface ScreenRow {
  readonly component: string;
  /** Where its answer stands. */
  readonly at: FigurePath;
  /** The fact that is its whole, and the document's noun for the whole. */
  readonly fact: string | undefined;
  readonly whole: string | undefined;
  /** A part of a whole, that a sound answer does not pass. */
  readonly isShare: boolean;
  readonly top: Float64Array;
  readonly bottom: Float64Array;
  /** 1 where the unit stated the whole with the answer, and not by its fact. */
  readonly own: Uint8Array;
  /** The one number where it stated no two; else the quotient. */
  readonly measure: Float64Array;
  /** Its two numbers are what was found and what was handled. */
  readonly isResolved: boolean;
  /** The names of the fields of the two sides, where the rule counts several things. */
  readonly tops: readonly FigurePath[];
  readonly bottoms: readonly FigurePath[];
}

/** The rows of a rubric with the figures of a cohort. */
export function screenRows(
  { components }: CheckedRubric,
  records: readonly ParsedRecord[],
): readonly ScreenRow[] {
  return components.flatMap(({ definition, order, rule }) =>
    placesIn(rule, ['answers', definition.id]).map(({ leaf, answerIn, at }): ScreenRow => {
      const row = emptyRow(definition.id, leaf, at, records.length);
      for (const [unit, { list, submission }] of records.entries()) {
        const whole = list.answers[order];
        const answer = whole === undefined ? undefined : answerIn(whole, submission.unit.class);
        if (answer !== undefined) fill(row, unit, answer, submission.facts);
      }
      return row;
    }),
  );
}

interface Place {
  readonly leaf: CompiledLeaf;
  readonly answerIn: (answer: Answer, unitClass: string | undefined) => Answer | undefined;
  readonly at: FigurePath;
}

/** The leaves in their order, each with its answer and where that stands. */
function placesIn(rule: CompiledRule, at: FigurePath): readonly Place[] {
  const paths = pathsIn(rule, at);
  return leafAnswers(rule).map((one, place) => ({ ...one, at: paths[place] ?? at }));
}

function pathsIn(rule: CompiledRule, at: FigurePath): readonly FigurePath[] {
  if (rule.parts === undefined) return [at];
  const { type } = rule.shape;
  return rule.parts.flatMap(({ id, rule: inner }) =>
    pathsIn(
      inner,
      type === 'parts' ? [...at, 'parts', id] : type === 'case' ? [...at, 'answer'] : at,
    ),
  );
}

function emptyRow(
  component: string,
  { rule, shape }: CompiledLeaf,
  at: FigurePath,
  units: number,
): ScreenRow {
  const [top, bottom, measure] = [0, 0, 0].map(() => new Float64Array(units).fill(Number.NaN)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const { labels, of } = rule as { readonly labels?: Labels; readonly of?: string };
  const measured = shape.type === 'terms' ? shape.measure : shape;
  const isMeasure = measured.type === 'measure';
  const terms = shape.type === 'terms' ? shape : undefined;
  const [only] = terms?.denominator ?? [];
  const noun = labels?.denominator ?? (terms?.denominator.length === 1 ? only?.label : undefined);
  return {
    ...{ component, at, top, bottom, measure, own: new Uint8Array(units) },
    fact: isMeasure ? of : undefined,
    whole: noun === undefined ? undefined : textIn(noun, 'vi').normalize('NFC').trim(),
    isShare: shape.type === 'resolved' || (isMeasure && measured.scale === 'share'),
    isResolved: shape.type === 'resolved',
    tops: (terms?.numerator ?? []).map(({ id }) => ['terms', id]),
    bottoms: (terms?.denominator ?? []).map(({ id }) => ['terms', id]),
  };
}

type Facts = { readonly [id: string]: string };

function fill(row: ScreenRow, unit: number, answer: Answer, facts: Facts): void {
  const { top, bottom, own, measure, fact, tops, bottoms } = row;
  const { numerator, denominator, found, handled, terms, value } = answer;
  if (terms !== undefined) {
    top[unit] = sumOf(tops, terms);
    bottom[unit] = sumOf(bottoms, terms);
    own[unit] = 1;
  } else if (found !== undefined && handled !== undefined) {
    top[unit] = Number(handled);
    bottom[unit] = Number(found);
    own[unit] = 1;
  } else if (numerator !== undefined) {
    top[unit] = Number(numerator);
    const whole = denominator ?? (fact === undefined ? undefined : facts[fact]);
    if (whole !== undefined) bottom[unit] = Number(whole);
    if (denominator !== undefined) own[unit] = 1;
  } else if (value !== undefined) {
    measure[unit] = Number(value);
    return;
  }
  const over = bottom[unit] as number;
  measure[unit] = over > 0 ? (top[unit] as number) / over : Number.NaN;
}

function sumOf(paths: readonly FigurePath[], terms: { readonly [id: string]: string }): number {
  return paths.reduce((sum, [, id = '']) => sum + Number(terms[id] ?? '0'), 0);
}

/** How many columns of a cohort hold figures that can be compared. */
export function columnsIn(
  rows: readonly ScreenRow[],
  facts: ReadonlyMap<string, Float64Array>,
): number {
  const isStated = (values: Float64Array): boolean => values.some((one) => one > 0);
  const of = ({ bottom, measure, top }: ScreenRow): number =>
    [bottom, measure, top].filter(isStated).length;
  return rows.reduce((sum, row) => sum + of(row), [...facts.values()].filter(isStated).length);
}
