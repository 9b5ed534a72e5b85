// A nation with the year before it, and faults planted in a twentieth of its units.
import { componentsOf, nation, seeded } from './nation.mjs';

const CODES = ['copied', 'scale', 'swapped', 'whole-differs', 'jump'];

/**
 * { units, previous, planted: Map of unit id to code, ofYears: the units of which one year alone says
 * nothing }. Copies are of all answers or of some 60%, from
 * a neighbour or from last year, and one in ten is changed a little; jumps go either way, in either
 * year. A rubric whose rows share no fact has no whole that could differ.
 */
export function plantedNation(rubric, size, seed = 922, every = 20) {
  const random = seeded(seed + 1);
  const between = (from, to) => from + Math.floor(random() * (to - from + 1));
  const one = (list) => list[between(0, list.length - 1)];
  const units = nation(rubric, size, seed);
  const previous = units.map((unit) => yearBefore(unit, random));
  const planted = new Map();
  const ofYears = new Set();
  for (let at = 7; at < size; at += every) {
    const unit = units[at];
    const code = CODES[Math.floor(at / every) % CODES.length];
    const cells = componentsOf(rubric).flatMap(({ id, rule }) =>
      cellsOf(unit.answers[id], rule, ['answers', id]),
    );
    if (code === 'copied') {
      const from =
        random() < 0.7
          ? units[(at + size + (random() < 0.5 ? 1 : -1) * between(1, 5)) % size]
          : previous[at];
      if (from === previous[at]) ofYears.add(unit.unit.id);
      copy(unit, from, random() < 0.5 ? 1 : 0.6, random);
    } else if (code === 'scale') {
      const cell = one(cells.filter(({ answer }) => isLarge(answer) || isCounted(answer)));
      if (cell === undefined) continue;
      const field = fieldOf(cell.answer);
      cell.answer[field] *= one([100, 1_000, 1_000]);
    } else if (code === 'swapped') {
      const cell = one(cells.filter(({ answer }) => isQuotient(answer)));
      if (cell === undefined) continue;
      const { answer } = cell;
      [answer.numerator, answer.denominator] = [answer.denominator, answer.numerator];
    } else if (code === 'whole-differs') {
      const cell = one(
        cells.filter(({ answer, rule }) => isCounted(answer) && unit.facts[rule.of] !== undefined),
      );
      if (cell === undefined) continue;
      cell.answer.denominator = unit.facts[cell.rule.of] + between(3, 90);
    } else {
      const cell = one(cells.filter(({ answer }) => isLarge(answer) || isQuotient(answer)));
      const before = cell?.path.reduce((value, step) => value?.[step], previous[at]);
      if (before === undefined) continue;
      const field = fieldOf(before);
      const times = between(4, 8);
      const changed = random() < 0.5 ? before : cell.answer;
      const isRoom = changed[field] * times < (changed.denominator ?? Number.POSITIVE_INFINITY);
      const grows = random() < 0.5 && isRoom;
      changed[field] = Math.max(
        1,
        Math.round(grows ? changed[field] * times : changed[field] / times),
      );
    }
    if (code === 'jump') ofYears.add(unit.unit.id);
    planted.set(unit.unit.id, code);
  }
  return { units, previous, planted, ofYears };
}

const isLarge = (answer) => answer.value > 1_000;
const isCounted = (answer) => answer.numerator > 30;
const isQuotient = (answer) => isCounted(answer) && answer.denominator > answer.numerator * 1.005;
const fieldOf = ({ value }) => (value === undefined ? 'numerator' : 'value');

/** The answers that hold figures, those of parts as well, with their rules and paths. */
function cellsOf(answer, rule, path) {
  if (answer === undefined) return [];
  if (rule.kind !== 'parts') return [{ answer, rule, path }];
  return rule.parts.flatMap(({ id, rule: inner }) =>
    cellsOf(answer.parts?.[id], inner, [...path, 'parts', id]),
  );
}

/** A share of another submission's answers in place of the own; of a part of them one in ten differs. */
function copy(unit, from, share, random) {
  for (const [id, answer] of Object.entries(from.answers)) {
    if (random() >= share) continue;
    unit.answers[id] = JSON.parse(JSON.stringify(answer));
    const isChanged = share < 1 && random() < 0.1;
    if (isChanged && unit.answers[id].numerator > 100) unit.answers[id].numerator -= 1;
  }
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
