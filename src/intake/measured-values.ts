import type { CompiledLeaf } from '../rules/compile.ts';
import type { AnswerReading, Raw } from './reading.ts';
import { NOT_APPLICABLE } from './record.ts';

/** So many values of a component are remembered, and reasons of this length. */
const MOST = 500;
const LONGEST = 200;

/** Two small numbers of one answer as one; a list of ticks as a number to the base of three. */
const SMALL = 2 ** 26;
const MOST_TICKS = 30;

/**
 * The measures of the plain answers to one rule: of a quotient its two numbers, of any other value
 * what the law once made of it. Nothing here says what a value is worth.
 */
export class MeasuredValues {
  readonly #leaf: CompiledLeaf;
  readonly #first: string | undefined;
  readonly #second: string | undefined;
  readonly #ticks: ReadonlyMap<string, number> | undefined;
  /** A measure as its numerator and denominator, by what was handed in. */
  readonly #known = new Map<unknown, readonly [number, number]>();
  readonly #reasons = new Set<unknown>();

  constructor(leaf: CompiledLeaf, fields: readonly string[]) {
    this.#leaf = leaf;
    [this.#first, this.#second] = fields;
    const { shape } = leaf;
    if (shape.type === 'flags' && shape.items.length <= MOST_TICKS) {
      this.#ticks = new Map(shape.items.map(({ id }, at) => [id, 3 ** at]));
    }
  }

  /** Writes the measure of an answer into a list; false where the law has to read it. */
  note(measures: number[], given: unknown, reading: AnswerReading): boolean {
    const raw = asLiteral(given);
    if (raw === undefined) return false;
    let keys = 0;
    let one = '';
    let other = '';
    for (const key in raw) {
      keys += 1;
      if (keys === 1) one = key;
      else other = key;
    }
    if (keys === 2) return this.#notePair(measures, raw, one, other);
    if (keys !== 1) return false;
    const value = raw[one];
    if (one === 'numerator') return this.#noteOfFact(measures, value, reading);
    if (one === 'notApplicable') {
      if (!this.#reasons.has(value)) return false;
      measures[2 * this.#leaf.leaf] = NOT_APPLICABLE;
      return true;
    }
    if (one !== this.#first) return false;
    const { shape } = this.#leaf;
    const isAmount = shape.type === 'measure' && shape.scale !== 'share';
    if (isAmount && this.#write(measures, value, 1)) return true;
    return this.#noteKnown(measures, this.#ticks === undefined ? value : this.#ticked(value));
  }

  #notePair(measures: number[], raw: Raw, one: string, other: string): boolean {
    const { shape } = this.#leaf;
    if (shape.type === 'measure') {
      // Beside a fact of its own a denominator may be another.
      if (shape.of !== undefined) return false;
      if (one === 'numerator' && other === 'denominator') {
        return this.#write(measures, raw[one], raw[other]);
      }
      return false;
    }
    if (one !== this.#first || other !== this.#second) return false;
    return this.#noteKnown(measures, both(raw[one], raw[other]));
  }

  #noteOfFact(measures: number[], numerator: unknown, { facts }: AnswerReading): boolean {
    const { shape } = this.#leaf;
    const of = shape.type === 'measure' ? shape.of : undefined;
    const fact = of === undefined ? undefined : facts[of];
    return fact !== undefined && this.#write(measures, numerator, Number(fact));
  }

  /** Two whole numbers in which nothing can be wrong. */
  #write(measures: number[], n: unknown, d: unknown): boolean {
    if (!(isWhole(n) && isWhole(d))) return false;
    const { shape, leaf } = this.#leaf;
    // Only of a share above its whole is there an error to be told; warnings are not counted.
    if (n > d && shape.type === 'measure' && shape.scale === 'share') return false;
    measures[2 * leaf] = n;
    measures[2 * leaf + 1] = d;
    return true;
  }

  #noteKnown(measures: number[], token: unknown): boolean {
    const known = this.#known.get(token);
    if (known === undefined) return false;
    const { leaf } = this.#leaf;
    measures[2 * leaf] = known[0];
    measures[2 * leaf + 1] = known[1];
    return true;
  }

  /** Which items are ticked, and which are named; undefined where anything else stands there. */
  #ticked(given: unknown): number | undefined {
    const ticks = asLiteral(given);
    if (ticks === undefined) return undefined;
    let token = 0;
    for (const id in ticks) {
      const weight = this.#ticks?.get(id);
      const tick = ticks[id];
      if (weight === undefined || typeof tick !== 'boolean') return undefined;
      token += tick ? 2 * weight : weight;
    }
    return token;
  }

  /** Keeps what the law made of a plain answer about which nothing was to be said. */
  remember(given: Raw, measures: readonly number[]): void {
    const token = this.#tokenOf(given);
    if (token === undefined || this.#known.size >= MOST) return;
    const { leaf } = this.#leaf;
    this.#known.set(token, [measures[2 * leaf] as number, measures[2 * leaf + 1] as number]);
  }

  exclude(given: Raw): void {
    const reason = given['notApplicable'];
    if (typeof reason !== 'string' || reason.length > LONGEST || this.#reasons.size >= MOST) return;
    if (Object.keys(given).length === 1) this.#reasons.add(reason);
  }

  #tokenOf(given: Raw): unknown {
    const [one, other, ...more] = Object.keys(given);
    if (one === undefined || one !== this.#first || more.length > 0) return undefined;
    const value = given[one];
    if (other !== undefined) return other === this.#second ? both(value, given[other]) : undefined;
    if (this.#ticks !== undefined) return this.#ticked(value);
    const isShort = typeof value === 'string' ? value.length <= LONGEST : true;
    return isShort && typeof value !== 'object' ? value : undefined;
  }
}

/** An object as JSON and literals make them; any other form of plain data is for the law. */
export function asLiteral(value: unknown): Raw | undefined {
  const isLiteral =
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype;
  return isLiteral ? (value as Raw) : undefined;
}

/** Two small whole numbers as one. */
function both(one: unknown, other: unknown): number | undefined {
  return isSmall(one) && isSmall(other) ? one * SMALL + other : undefined;
}

function isSmall(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < SMALL;
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
