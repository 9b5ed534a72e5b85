import { readPlain } from '../exact/decimal-text.ts';
import { subtract } from '../exact/fraction.ts';
import type { Basis } from '../rubric/definition.ts';
import type { FindingCode } from '../rubric/finding.ts';
import type { Rule } from '../rules/rule.ts';
import type { Step } from '../rules/step.ts';
import { claimedIn } from '../scoring/decided.ts';
import type { ComponentScore, UnitScore } from '../scoring/score.ts';
import { isOfStatus, stepText, taleOf } from './component-tale.ts';
import { claimTexts } from './explain-claim.ts';
import { saidOf } from './explain-finding.ts';
import { sourceText } from './explain-source.ts';
import { fullFigure } from './figures/decimals.ts';
import { numbered, sentence, sentenceFrom, withoutStop } from './figures/nouns.ts';
import { ruleText } from './rule-text.ts';
import type { Language } from './sentences.ts';
import type { Tale } from './tale.ts';
import { resultText } from './tell.ts';

/** Name and points, what decided them, what is to be noted, the row of the document. */
export function componentText(
  score: UnitScore,
  component: ComponentScore,
  language: Language,
  rule?: Rule,
): string {
  const { style, component: words } = language;
  const tale = taleOf(score, component, language);
  const head = `${numbered(component)}${headText(component, language)}`;
  const first = [sentenceFrom(component.id, head), ...resultTexts(component, tale, language)];
  const { lines, end } = tale;
  const last = [
    end,
    ...statusTexts(component, language),
    ...(rule !== undefined && !isLeftOut(component) && component.maxPoints !== '0'
      ? [words.workedOut({ rule: ruleText(rule, language) }, style)]
      : []),
    ...claimTexts(score, component, language),
    ...noteTexts(score, component, language),
    ...(isLeftOut(component) ? [] : basisTexts(score, component.basis, language)),
    ...(score.rubric.weighting.basis === 'assumed' && component.maxPoints !== '0'
      ? [words.assumed({}, style)]
      : []),
    sourceText(score.rubric, component.basis, language),
  ]
    .filter((text) => text !== '')
    .map(sentence);
  return lines.length === 0
    ? [...first, ...last].join(' ')
    : [first.join(' '), ...lines, last.join(' ')].join('\n');
}

/** Somebody said that it does not apply: how points are worked out was not asked. */
function isLeftOut({ steps: [first] }: ComponentScore): boolean {
  return first?.step === 'not-applicable';
}

/** The points behind the name, or why there are none yet. */
export function headText(component: ComponentScore, language: Language): string {
  const { component: words, style } = language;
  const { status, points, maxPoints: max, excludedPoints: excluded, adjustment } = component;
  const of = fullFigure(subtract(readPlain(max), readPlain(excluded))).text;
  if (status === 'not-applicable') return `: ${words.excluded({}, style)}`;
  if (max === '0') return '';
  if (status === 'not-due' || status === 'needs-cohort') {
    const [step = { step: 'needs-cohort' } as const] = component.steps.filter(
      (one) => one.step === 'no-answer' || one.step === 'needs-cohort',
    );
    const why = stepText(step, component, language);
    return `: ${words.open({ of, why }, style)}`;
  }
  if (adjustment !== undefined) return `: ${words.adjustment({ adjustment, points, of }, style)}`;
  const verified = component.verification !== undefined;
  const claimed = isClaimed(component) ? component.claimedPoints : undefined;
  return `: ${words.points({ points, of, max, excluded, claimed, verified }, style)}`;
}

/** Somebody decided about points that the unit had claimed: it had handed in a figure. */
function isClaimed(component: ComponentScore): boolean {
  if (component.verification === undefined) return false;
  const [first] = claimedIn(component.steps) ?? component.steps;
  return first?.step !== 'no-answer' && first?.step !== 'not-applicable';
}

/** The result; of what is only followed its figures. */
function resultTexts(component: ComponentScore, tale: Tale, language: Language): string[] {
  const { component: words, style } = language;
  if (component.maxPoints === '0' && component.status !== 'not-applicable') {
    const figures = tale.text === '' ? [] : [words.figures({ text: tale.text }, style)];
    return [...figures, words.unscored({}, style)].map(sentence);
  }
  const isNone = component.steps.some((one) => one.step === 'none-arose');
  const text = resultText(tale, language);
  if (component.status === 'not-applicable' && !isNone) return [];
  if (tale.lines.length > 0 && text === '') return [sentence(words.list({}, style))];
  return text === '' ? [] : [text];
}

/** What decided about the whole component: a verification, a deadline, evidence, no answer. */
function statusTexts(component: ComponentScore, language: Language): string[] {
  const { component: words, style } = language;
  const said = component.steps
    .filter((step) => isOfStatus(step) && step.step !== 'needs-cohort')
    .filter(({ step }) => step !== 'no-answer' || component.status !== 'not-due')
    .map((step) => excludedBy(step, component, language) ?? stepText(step, component, language));
  if (component.status !== 'not-applicable' || component.maxPoints === '0') return said;
  return [...said, words.excludedPoints({ points: component.excludedPoints }, style)];
}

/** The reason is an authority's own, not one that the unit gave. */
function excludedBy(
  step: Step,
  { verification }: ComponentScore,
  { component: words, style }: Language,
): string | undefined {
  if (step.step !== 'not-applicable' || verification === undefined) return undefined;
  if (!('notApplicable' in verification) || step.reason === '') return undefined;
  return words.excludedBy({ reason: step.reason }, style);
}

/** Findings that the steps, the head or the source say already. */
const SAID: ReadonlySet<FindingCode> = /* @__PURE__ */ new Set([
  'inferred-rule',
  'assumed-weights',
  'needs-cohort',
  'missing-part',
  'no-spread',
  'best-is-zero',
  'outside-bounds',
] as const);

function noteTexts(score: UnitScore, component: ComponentScore, language: Language): string[] {
  const { component: words, style } = language;
  const steps = new Set(component.steps.map(({ step }) => step));
  const own = score.findings.filter(
    ({ component: id, code }) =>
      id === component.id && !SAID.has(code) && !steps.has(code as Step['step']),
  );
  const notes = own.map((finding) => words.note({ text: saidOf(finding, language) }, style));
  const isOpen = component.claimedPoints !== undefined && component.verification === undefined;
  const isScored = component.status === 'scored' && component.maxPoints !== '0';
  return isOpen && isScored
    ? [...notes, words.note({ text: words.unverified({}, style) }, style)]
    : notes;
}

/** What was read into the document; of a rule that it states, what is to be known beside it. */
function basisTexts(score: UnitScore, basis: Basis, language: Language): string[] {
  const { component: words, style } = language;
  const note = noteOf(score, basis, language);
  if (basis.rule === 'inferred') return [words.inferred({ note }, style)];
  return note === '' ? [] : [words.note({ text: note }, style)];
}

/** The note of the reading that a row shares with others, and its own. */
function noteOf({ rubric }: UnitScore, { note, reading }: Basis, { style }: Language): string {
  const shared = rubric.readings?.find(({ id }) => id === reading)?.note;
  return [shared, note]
    .filter((text) => text !== undefined)
    .map((text) => withoutStop(style.text(text)))
    .join('. ');
}
