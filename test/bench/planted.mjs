// A nation with the year before it, and faults planted in a twentieth of its units.
import { componentsOf, nation, seeded } from './nation.mjs';

const CODES = ['copied', 'scale', 'swapped', 'whole-differs', 'jump'];

/** { units, previous, planted: Map of unit id to code } */
export function plantedNation(rubric, size, seed = 922, every = 20) {
  const random = seeded(seed + 1);
  const between = (from, to) => from + Math.floor(random() * (to - from + 1));
  const one = (list) => list[between(0, list.length - 1)];
  const units = nation(rubric, size, seed);
  const previous = units.map((unit) => yearBefore(unit, random));
  const components = componentsOf(rubric);
  const planted = new Map();
  const free = (unit, test) =>
    components.filter(
      ({ id, rule }) => unit.answers[id] !== undefined && test(unit.answers[id], rule),
    );
  const large = (answer) => answer.value > 1_000;
  const counted = (answer) => answer.numerator > 30;
  const quotient = (answer) => counted(answer) && answer.denominator > answer.numerator * 1.005;
  for (let at = 7; at < size; at += every) {
    const unit = units[at];
    const code = CODES[Math.floor(at / every) % CODES.length];
    if (code === 'copied') {
      const from = units[(at + between(1, 5)) % size];
      unit.answers = JSON.parse(JSON.stringify(from.answers));
    } else if (code === 'scale') {
      const answer = unit.answers[one(free(unit, (a) => large(a) || counted(a))).id];
      answer[answer.value === undefined ? 'numerator' : 'value'] *= one([100, 1_000, 1_000]);
    } else if (code === 'swapped') {
      const answer = unit.answers[one(free(unit, quotient)).id];
      [answer.numerator, answer.denominator] = [answer.denominator, answer.numerator];
    } else if (code === 'whole-differs') {
      const known = free(unit, (a, rule) => counted(a) && unit.facts[rule.of] !== undefined);
      const { id, rule } = one(known);
      unit.answers[id].denominator = unit.facts[rule.of] + between(3, 90);
    } else {
      const { id } = one(free(unit, (a) => large(a) || quotient(a)));
      const before = previous[at].answers[id];
      const field = before.value === undefined ? 'numerator' : 'value';
      before[field] = Math.max(1, Math.round(before[field] / between(4, 8)));
    }
    planted.set(unit.unit.id, code);
  }
  return { units, previous, planted };
}

/** The same unit with counts that are up to 15% less. */
function yearBefore(value, random, key = '') {
  if (key === 'unit') return value;
  if (typeof value === 'number') {
    const grows = (key === 'numerator' || key === 'value') && value > 30;
    return grows ? Math.max(1, Math.round(value * (0.85 + 0.15 * random()))) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, yearBefore(one, random, name)]),
  );
}

/** How many of the planted faults are found under their code, and how many findings are right. */
export function judged(findings, planted) {
  const right = findings.filter(({ unit, code }) => planted.get(unit) === code);
  const found = new Set(right.map(({ unit }) => unit)).size;
  return { found: found / planted.size, right: right.length / findings.length };
}
