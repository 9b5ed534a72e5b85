import { compare, ONE } from '../exact/fraction.ts';
import { fractionText } from '../exact/print.ts';
import type { Finding } from '../rubric/finding.ts';
import type { Path } from '../rubric/issue.ts';
import type { CheckedRubric } from '../rubric/model.ts';
import type { Answer, AnswerShape } from '../rules/answer.ts';
import { classIn } from '../rules/class-of.ts';
import type { CompiledLeaf, CompiledRule } from '../rules/compile.ts';
import type { Facts } from '../rules/context.ts';
import { daysLate } from '../rules/measure.ts';
import { type AnswerList, extrasAt, measureOf } from './record.ts';
import { agreement, shareOf } from './reported.ts';
import { dateBehind, FIRST_SERIAL } from './serial-date.ts';

/** What is sound in the answers but worth a look, in the rubric's order. */
export function findingsOf(
  rubric: CheckedRubric,
  list: AnswerList,
  facts: Facts,
  unitClass: string | undefined,
): Finding[] {
  // A list from a constructor: V8 takes no notes of it (see `plainObject`).
  const findings: Finding[] = [];
  const { components } = rubric;
  const { from } = rubric.definition.period;
  const nameOf = (fact: string): string =>
    rubric.definition.facts.find(({ id }) => id === fact)?.name ?? fact;
  for (let order = 0; order < components.length; order += 1) {
    const answer = list.answers[order];
    if (answer === undefined) continue;
    const { rule, definition } = components[order] as (typeof components)[number];
    // Most answers are numbers within their range that carry nothing: they are not looked at.
    if (rule.parts === undefined && hasNoFindings(rule, list, order, answer)) continue;
    const about = { list, facts, unitClass, component: definition.id, from, nameOf };
    const { completedOn } = extrasAt(list, order);
    if (completedOn !== undefined && completedOn < from) {
      findings.push(beforePeriod(['answers', definition.id], completedOn, about));
    }
    if (rule.parts === undefined) leafFindings(findings, rule, answer, about);
    else partFindings(findings, rule, answer, ['answers', definition.id], about);
  }
  return findings;
}

/** Findings of the reading among those of the answers, in the rubric's order; of no component first. */
export function inOrder(
  { byId }: CheckedRubric,
  written: readonly Finding[],
  found: readonly Finding[],
): Finding[] {
  const order = ({ component = '' }: Finding): number => byId.get(component)?.order ?? -1;
  return [...written, ...found].sort((a, b) => order(a) - order(b));
}

interface About {
  readonly list: AnswerList;
  readonly facts: Facts;
  readonly unitClass: string | undefined;
  readonly component: string;
  /** The first day of the period. */
  readonly from: string;
  /** The official name of a fact. */
  readonly nameOf: (fact: string) => string;
}

/** A measure as it was handed in. */
function figuresOf(
  { value, numerator, denominator, terms }: Answer,
  of: string | undefined,
  facts: Facts,
): { value?: string; numerator?: string; denominator?: string } {
  if (value !== undefined) return { value };
  const whole = denominator ?? (of === undefined ? undefined : facts[of]);
  if (terms !== undefined || numerator === undefined || whole === undefined) return {};
  return { numerator, denominator: whole };
}

function beforePeriod(path: Path, completedOn: string, { component, from }: About): Finding {
  const at = { severity: 'warning', path: [...path, 'completedOn'], component } as const;
  return { code: 'completed-before', ...at, from, completedOn };
}

/** Nothing can be found: no share, or one within its whole, and nothing is told beside it. */
export function hasNoFindings(
  { shape, leaf }: CompiledLeaf,
  list: AnswerList,
  order: number,
  answer: Answer,
): boolean {
  if (list.extras?.[order] !== undefined) return false;
  if (shape.type === 'terms' || shape.type === 'days') return false;
  const isMeasure = shape.type === 'measure';
  if (!isMeasure && shape.type !== 'count') return true;
  const n = list.measures[2 * leaf] as number;
  const d = list.measures[2 * leaf + 1] as number;
  if (!isMeasure) return n < FIRST_SERIAL;
  if (d === 0 || (shape.of !== undefined && answer.denominator !== undefined)) return false;
  return shape.scale === 'share' ? n <= d : n < FIRST_SERIAL;
}

function partFindings(
  findings: Finding[],
  rule: CompiledRule,
  answer: Answer,
  path: Path,
  about: About,
): void {
  if (answer.notApplicable !== undefined) return;
  if (rule.parts === undefined) {
    leafFindings(findings, rule, answer, about, path);
    return;
  }
  const { shape } = rule;
  if (shape.type === 'by-class') classFinding(findings, shape, about);
  for (const part of rule.parts) {
    const own = rule.answerOf(answer, part.id, about.unitClass);
    if (own === undefined) continue;
    const at = [...path, ...rule.kind.pathTo(part.id)];
    const { completedOn } = own;
    if (completedOn !== undefined && completedOn < about.from) {
      findings.push(beforePeriod(at, completedOn, about));
    }
    partFindings(findings, part.rule, own, at, about);
  }
}

/** Where the rule of all other classes is used because nobody knows the unit's. */
function classFinding(
  findings: Finding[],
  { classes }: Extract<AnswerShape, { type: 'by-class' }>,
  { unitClass, component }: About,
): void {
  if (classIn(classes, unitClass) !== undefined) return;
  const at = { severity: 'warning', path: ['unit', 'class'], component } as const;
  const known = classes.map((one) => one.class);
  findings.push({ code: 'class-unknown', ...at, class: unitClass ?? null, known });
}

function leafFindings(
  findings: Finding[],
  leaf: CompiledLeaf,
  answer: Answer,
  about: About,
  path: Path = ['answers', about.component],
): void {
  const { list, facts, component } = about;
  const { shape } = leaf;
  if (answer.notApplicable !== undefined) return;
  if (leaf.none?.(answer, facts) !== undefined) return;
  const date = dateBehind(leaf, answer);
  if (date !== undefined) {
    const { value = '' } = answer;
    const at = { severity: 'warning', path: [...path, 'value'], component } as const;
    findings.push({ code: 'looks-like-date', ...at, value, date });
  }
  if (shape.type === 'measure' || shape.type === 'terms') {
    const { scale, of } = shape.type === 'terms' ? shape.measure : shape;
    const measure = measureOf(list.measures, leaf.leaf) ?? leaf.measure(answer, facts);
    if (scale === 'share' && compare(measure, ONE) > 0) {
      const share = fractionText(measure);
      const figures = figuresOf(answer, of, facts);
      findings.push({ code: 'above-whole', severity: 'error', path, component, share, ...figures });
    }
    const used = answer.denominator;
    const stated = of === undefined ? undefined : facts[of];
    if (of !== undefined && used !== undefined && stated !== undefined && stated !== used) {
      const at = { severity: 'warning', path: [...path, 'denominator'], component } as const;
      findings.push({
        code: 'fact-mismatch',
        ...at,
        fact: of,
        name: about.nameOf(of),
        stated,
        used,
      });
    }
  }
  daysFinding(findings, leaf, answer, path, component);
  reportedFinding(findings, leaf, answer, facts, path, component);
}

/** Holds the days that the unit counted against the day that it tells beside them. */
function daysFinding(
  findings: Finding[],
  { shape }: CompiledLeaf,
  { value, completedOn }: Answer,
  path: Path,
  component: string,
): void {
  if (shape.type !== 'days' || value === undefined || completedOn === undefined) return;
  const exact = String(daysLate(completedOn, shape.due));
  if (exact === value) return;
  const at = { severity: 'warning', path: [...path, 'value'], component } as const;
  findings.push({ code: 'days-mismatch', ...at, stated: value, exact });
}

/** Holds the share that the unit wrote against the share that its numbers give. */
function reportedFinding(
  findings: Finding[],
  leaf: CompiledLeaf,
  answer: Answer,
  facts: Facts,
  path: Path,
  component: string,
): void {
  const { reported } = answer;
  if (reported === undefined) return;
  const share = shareOf(leaf.shape, answer, facts);
  if (share === undefined) return;
  const verdict = agreement(reported, share);
  if (verdict === 'rounded') return;
  const cut = verdict === 'truncated';
  findings.push({
    code: cut ? 'reported-truncated' : 'reported-mismatch',
    severity: cut ? 'warning' : 'error',
    path: [...path, 'reported'],
    component,
    reported,
    exact: fractionText(share),
  });
}
