import type {
  AnswerInput,
  FactDefinition,
  RubricDefinition,
  Rule,
  SubmissionInput,
} from '../../src/index.ts';
import { mul, parse, print, type Rational, rational } from '../oracle/rational.ts';
import type { OracleBounds } from '../oracle/rules.ts';
import { componentsOf } from './components.ts';

/** Classes with rules of their own, one without, and none. */
export const UNIT_CLASSES = ['miền núi', 'đồng bằng', 'đặc khu', undefined] as const;

/** The next number from 0 up to, not including, 1. */
export type Rng = () => number;
type Numbers = Record<string, number | string>;
type Measured = Extract<Rule, { kind: 'ratio' | 'steps' | 'min-max' | 'ratio-to-best' }>;

/** mulberry32: the same seed, the same numbers. */
export function createRng(seed: number): Rng {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const int = (rng: Rng, from: number, to: number): number =>
  from + Math.floor(rng() * (to - from + 1));
export const chance = (rng: Rng, share: number): boolean => rng() < share;

export function pick<T>(rng: Rng, list: readonly T[]): T {
  const index = int(rng, 0, list.length - 1);
  const found = list[index];
  if (found === undefined) throw new RangeError('nothing to pick from');
  return found;
}

/** So many random digits, the first and the last of them not 0. */
export function digits(rng: Rng, count: number): string {
  let text = `${int(rng, 1, 9)}`;
  while (text.length < count - 1) text += int(rng, 0, 9);
  return count > 1 ? text + int(rng, 1, 9) : text;
}

interface Mood {
  /** How often a number has the 16 to 30 digits that pass a double. */
  readonly long: number;
  readonly missing: number;
  readonly notApplicable: number;
}

/** A whole number up to `most`, or any of 16 to 30 digits. */
function whole(rng: Rng, mood: Mood, most: number): number | string {
  if (chance(rng, mood.long)) return digits(rng, int(rng, 16, 30));
  const short = int(rng, 0, most);
  return chance(rng, 0.5) ? short : `${short}`;
}

/** Whole numbers whose ratios often end on a half at the last printed digit. */
const ROUND = [1, 3, 7, 8, 40, 80, 125, 200, 2000, 8000, 20000];

/** The target that a rule sets, to be hit exactly now and then. */
function targetOf(rule: Measured): string {
  if (rule.kind === 'ratio') return rule.target ?? '1';
  if (rule.kind === 'steps') {
    const { atLeast, above, atMost, below } = rule.steps[0] ?? {};
    return atLeast ?? above ?? atMost ?? below ?? '1';
  }
  return rule.kind === 'min-max' ? (rule.bounds?.max ?? '1') : '1';
}

/** Up to 30 digits, as `parseSubmission` takes them. */
const fits = (text: string): boolean => text.replace(/^0\.|\D/g, '').length <= 30;

/** target × denominator where that has an end within 30 digits, so that the target is hit. */
function hit(rule: Measured, denominator: number | string): string | undefined {
  const exact = print(mul(parse(targetOf(rule)), parse(denominator)));
  return fits(exact) && !exact.startsWith('-') ? exact : undefined;
}

function amount(rng: Rng, mood: Mood, rule: Measured): number | string {
  const sign = rule.kind === 'min-max' && chance(rng, 0.3) ? '-' : '';
  const style = int(rng, 0, 5);
  if (style === 0) return '0';
  if (style === 1) return targetOf(rule);
  if (chance(rng, mood.long)) {
    return `${sign}${digits(rng, int(rng, 8, 15))}.${digits(rng, int(rng, 8, 15))}`;
  }
  if (style === 2) return Number(`${sign}${int(rng, 0, 1000)}`);
  return `${sign}${int(rng, 0, 1000)}.${digits(rng, int(rng, 1, 4))}`;
}

function share(rng: Rng, mood: Mood, rule: Measured): number | string {
  const over = rule.scale === 'rate' ? int(rng, 0, 3) : chance(rng, 0.05) ? 1 : 0;
  const style = int(rng, 0, 5);
  if (style === 0) return pick(rng, ['0', '1', 0, 1, targetOf(rule)]);
  if (style === 1) return targetOf(rule);
  if (chance(rng, mood.long)) return `${over}.${digits(rng, int(rng, 16, 28))}`;
  const text = `${over}.${digits(rng, int(rng, 1, 6))}`;
  return style === 2 ? Number(text) : text;
}

function measure(rng: Rng, mood: Mood, rule: Measured, facts: Numbers): AnswerInput {
  if (rule.as === 'growth') {
    return { value: whole(rng, mood, 2000), previous: int(rng, 1, 2000) };
  }
  if (rule.as === 'days-late') return { value: int(rng, 0, 40) };
  const scaled = rule.kind === 'ratio' ? (rule.scale ?? 'share') : (rule.scale ?? 'amount');
  if (chance(rng, 0.3)) {
    const value = scaled === 'amount' ? amount(rng, mood, rule) : share(rng, mood, rule);
    // Over 100% the sign of percent has to have stood there.
    return scaled === 'share' && Number(value) > 1
      ? { value, percent: true, reported: value }
      : { value };
  }
  const fact = rule.of === undefined ? undefined : facts[rule.of];
  const own = fact === undefined || chance(rng, 0.2);
  const denominator = !own
    ? fact
    : chance(rng, 0.4)
      ? pick(rng, ROUND)
      : whole(rng, mood, 20000) || 1;
  const safe = parse(denominator).n === 0n ? 1 : denominator;
  const style = int(rng, 0, 9);
  const exact = style === 0 ? hit(rule, safe) : undefined;
  const size = String(safe).length;
  const numerator =
    style === 1
      ? 0
      : (exact ??
        (size > 15 || style === 2
          ? digits(rng, Math.max(1, Math.min(30, size - int(rng, 0, 2))))
          : int(rng, 0, Math.floor(Number(safe) * (style === 3 ? 1.3 : 1)))));
  return own || safe !== denominator ? { numerator, denominator: safe } : { numerator };
}

/** An answer to a rule that `parseSubmission` takes, given these facts. */
export function randomAnswer(rng: Rng, rule: Rule, facts: Numbers, mood: Mood): AnswerInput {
  switch (rule.kind) {
    case 'achieved':
      return { achieved: chance(rng, 0.6) };
    case 'choice':
      return { option: pick(rng, rule.options).id };
    case 'checklist': {
      const answered = rule.items.filter(() => chance(rng, 0.9));
      return { items: Object.fromEntries(answered.map(({ id }) => [id, chance(rng, 0.7)])) };
    }
    case 'ratio':
    case 'steps':
    case 'min-max':
    case 'ratio-to-best':
      return measure(rng, mood, rule, facts);
    case 'count': {
      const target = Math.ceil(Number(rule.target ?? 12));
      const value = chance(rng, 0.15) ? target : whole(rng, mood, target * 2);
      return { value: rule.whole === undefined ? value : Math.min(rule.whole, Number(value)) };
    }
    case 'resolved': {
      const found = chance(rng, 0.15) ? 0 : whole(rng, mood, 60);
      const handled = int(rng, 0, Number(String(found).slice(0, 15)));
      return { found, handled: chance(rng, 0.2) ? found : handled };
    }
    case 'coverage':
      return { value: Math.min(rule.periods, Number(whole(rng, mood, rule.periods + 2))) };
    case 'awarded':
      // The most hangs on where the rule stands.
      return { points: pick(rng, [0, '0']) };
    case 'deduction':
      return { value: whole(rng, mood, 20) };
    case 'by-class':
      return randomAnswer(rng, rule.classes[0]?.rule ?? { kind: 'unscored' }, facts, mood);
    case 'by-case': {
      const { id, rule: own } = pick(rng, rule.cases);
      return { case: id, answer: randomAnswer(rng, own, facts, mood) };
    }
    case 'highest-of':
    case 'lowest-of':
    case 'parts': {
      const parts = rule.parts.flatMap((part) => {
        const answer = maybe(rng, mood, part.rule, facts);
        return answer === undefined ? [] : [[part.id, answer] as const];
      });
      return { parts: Object.fromEntries(parts) };
    }
    case 'unscored':
      return pick(rng, [{ value: 5 }, { achieved: true }, { found: 2, handled: 1 }, { note: 'x' }]);
  }
}

function maybe(rng: Rng, mood: Mood, rule: Rule, facts: Numbers): AnswerInput | undefined {
  if (chance(rng, mood.missing)) return undefined;
  if (chance(rng, mood.notApplicable)) return { notApplicable: 'không phát sinh' };
  return randomAnswer(rng, rule, facts, mood);
}

function randomFact(rng: Rng, mood: Mood, { type }: FactDefinition): number | string {
  if (type === 'text') return 'Phường Vỹ Dạ';
  if (type === 'amount') return `${int(rng, 1, 9999)}.${digits(rng, 2)}`;
  return chance(rng, 0.05) ? 0 : whole(rng, mood, pick(rng, [9, 300, 20000]));
}

/** A submission that `parseSubmission` takes; some are bare, some long in digits, some excluded. */
export function randomSubmission(rubric: RubricDefinition, rng: Rng): SubmissionInput {
  const mood = {
    long: pick(rng, [0, 0, 0.1, 0.6]),
    missing: pick(rng, [0, 0.05, 0.05, 0.4]),
    notApplicable: pick(rng, [0, 0.05, 0.05, 0.3, 0.95]),
  };
  const given = rubric.facts.filter(() => chance(rng, 0.95));
  const facts = Object.fromEntries(given.map((fact) => [fact.id, randomFact(rng, mood, fact)]));
  const answers: Record<string, AnswerInput> = {};
  for (const { id, rule } of componentsOf(rubric)) {
    const answer = maybe(rng, mood, rule, facts);
    if (answer !== undefined) answers[id] = answer;
  }
  const unit = { id: `u-${int(rng, 0, 9999)}` };
  const unitClass = UNIT_CLASSES[int(rng, 0, UNIT_CLASSES.length - 1)];
  return {
    unit: unitClass === undefined ? unit : { ...unit, class: unitClass },
    facts,
    answers,
  };
}

/** Frozen bounds at the same places: wider, narrower, without spread, nothing at all. */
export function jostle(bounds: OracleBounds, rng: Rng): OracleBounds {
  const moved = new Map<string, { min: Rational; max: Rational }>();
  for (const [place, { min, max }] of bounds) {
    const scale = rational(BigInt(int(rng, 1, 300)), 100n);
    const style = int(rng, 0, 9);
    if (style === 0) continue;
    if (style === 1) moved.set(place, { min: max, max });
    else if (style === 2) moved.set(place, { min: rational(0n), max: rational(0n) });
    else if (style < 6) moved.set(place, { min, max });
    else {
      moved.set(place, { min: mul(min, scale), max: mul(max, scale) });
    }
  }
  return moved;
}
