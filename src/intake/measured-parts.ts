import type { Answer } from '../rules/answer.ts';
import type { CompiledComposite, CompiledPart } from '../rules/compile.ts';
import { asLiteral, type MeasuredValues } from './measured-values.ts';
import type { AnswerReading } from './reading.ts';

/** So many parts have each set of them as one frozen answer. */
const MOST_PARTS = 8;

/** A part was answered: by what, its measure says. */
const ANSWERED: Answer = /* @__PURE__ */ Object.freeze({});

/** The measures of the parts of one rule, and which of them were answered. */
export class MeasuredParts {
  readonly #parts: ReadonlyMap<string, { readonly at: number; readonly values: MeasuredValues }>;
  readonly #leaves: readonly number[];
  /** By the parts that were answered, a bit each. */
  readonly #answers = new Map<number, Answer>();
  readonly #ids: readonly string[];

  private constructor(parts: readonly CompiledPart[], values: readonly MeasuredValues[]) {
    this.#ids = parts.map(({ id }) => id);
    this.#leaves = parts.map(({ rule }) => (rule.parts === undefined ? rule.leaf : -1));
    this.#parts = new Map(
      values.map((own, at) => [this.#ids[at] as string, { at, values: own }] as const),
    );
  }

  /** None where parts are made of parts, where 0 of 0 has a worth of its own, and of other forms. */
  static of(
    { shape, parts }: CompiledComposite,
    valuesOf: (part: CompiledPart) => MeasuredValues | undefined,
  ): MeasuredParts | undefined {
    if (shape.type !== 'parts' || parts.length > MOST_PARTS) return undefined;
    const values = parts.map(valuesOf).filter((own) => own !== undefined);
    return values.length === parts.length ? new MeasuredParts(parts, values) : undefined;
  }

  /** What stands for the answer, its measures in the list; undefined where the law has to read it. */
  note(measures: number[], given: unknown, reading: AnswerReading): Answer | undefined {
    const raw = asLiteral(given);
    if (raw === undefined) return undefined;
    for (const key in raw) if (key !== 'parts') return undefined;
    const parts = asLiteral(raw['parts']);
    if (parts === undefined) return undefined;
    let answered = 0;
    for (const id in parts) {
      const own = this.#parts.get(id);
      if (own === undefined || !own.values.note(measures, parts[id], reading)) return undefined;
      // Excluded, or beyond plain numbers: there is more to it than a measure.
      if (measures[2 * (this.#leaves[own.at] as number) + 1] === 0) return undefined;
      answered |= 1 << own.at;
    }
    return answered === 0 ? undefined : this.#answerOf(answered);
  }

  #answerOf(answered: number): Answer {
    const found = this.#answers.get(answered);
    if (found !== undefined) return found;
    const ids = this.#ids.filter((_id, at) => (answered & (1 << at)) !== 0);
    const parts = Object.freeze(Object.fromEntries(ids.map((id) => [id, ANSWERED])));
    const made = Object.freeze({ parts });
    this.#answers.set(answered, made);
    return made;
  }
}
