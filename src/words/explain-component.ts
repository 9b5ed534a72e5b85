import { readPlain } from '../exact/decimal-text.ts';
import { subtract } from '../exact/fraction.ts';
import type { Basis } from '../rubric/definition.ts';
import type { FindingCode } from '../rubric/finding.ts';
import type { Step } from '../rules/step.ts';
import type { ComponentScore, UnitScore } from '../scoring/score.ts';
import { saidOf } from './explain-finding.ts';
import { sourceText } from './explain-source.ts';
import type { Final } from './figures/agreement.ts';
import { fullFigure } from './figures/decimals.ts';
import { sentence, sentenceFrom, withoutStop } from './figures/nouns.ts';
import type { Language } from './sentences.ts';
import type { Tale } from './tale.ts';
import { resultText, tell } from './tell.ts';
import { sayStep, toldOf } from './tell-step.ts';

/** Name and points, what decided them, what is to be noted, the row of the document. */
export function componentText(
  score: UnitScore,
  component: ComponentScore,
  language: Language,
): string {
  const { style, component: words } = language;
  const tale = taleOf(score, component, language);
  const head = `${component.id} ${withoutStop(component.name)}${headText(component, language)}`;
  const first = [sentenceFrom(component.id, head), ...resultTexts(component, tale, language)];
  const { lines, end } = tale;
  const last = [
    end,
    ...statusTexts(component, language),
    ...noteTexts(score, component, language),
    ...(component.basis.rule === 'inferred' && !isLeftOut(component)
      ? [words.inferred({ note: noteOf(score, component.basis, language) }, style)]
      : []),
    ...(score.rubric.weighting.basis === 'assumed' ? [words.assumed({}, style)] : []),
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

/** What the steps say of the rule itself, with what the points that it gave were rounded to. */
function taleOf(score: UnitScore, component: ComponentScore, language: Language): Tale {
  const { steps, status, rounding } = component;
  const max = readPlain(component.maxPoints);
  const withheld = steps.find((one) => one.step === 'late' || one.step === 'no-evidence');
  const earned = withheld !== undefined && 'points' in withheld ? withheld.points : undefined;
  const points = earned ?? (status === 'scored' ? component.points : undefined);
  const final: Final | undefined =
    points === undefined ? undefined : { ...score.rubric.rounding, points, step: rounding?.step };
  return tell(ruleSteps(steps), { max, whole: max }, language, final);
}

const OF_STATUS: ReadonlySet<Step['step']> = /* @__PURE__ */ new Set([
  'no-answer',
  'not-applicable',
  'needs-cohort',
  'verified',
  'late',
  'no-evidence',
] as const);

function ruleSteps(steps: readonly Step[]): Step[] {
  return steps.filter(({ step }) => !OF_STATUS.has(step));
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
    const why = sayStep(step, toldOf([step], placeOf(component), language, undefined), language);
    return `: ${words.open({ of, why }, style)}`;
  }
  if (adjustment !== undefined) return `: ${words.adjustment({ adjustment, points, of }, style)}`;
  const claimed = component.verification === undefined ? undefined : component.claimedPoints;
  return `: ${words.points({ points, of, max, excluded, claimed }, style)}`;
}

function placeOf({ maxPoints }: ComponentScore) {
  const max = readPlain(maxPoints);
  return { max, whole: max };
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
  const place = placeOf(component);
  const said = component.steps
    .filter(({ step }) => OF_STATUS.has(step) && step !== 'needs-cohort')
    .filter(({ step }) => step !== 'no-answer' || component.status !== 'not-due')
    .map((step) => sayStep(step, toldOf([step], place, language, undefined), language));
  if (component.status !== 'not-applicable' || component.maxPoints === '0') return said;
  return [...said, words.excludedPoints({ points: component.excludedPoints }, style)];
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

/** A row's own note, or that of the reading which it shares. */
function noteOf({ rubric }: UnitScore, { note, reading }: Basis, { style }: Language): string {
  const text = note ?? rubric.readings?.find(({ id }) => id === reading)?.note;
  return text === undefined ? '' : withoutStop(style.text(text));
}
