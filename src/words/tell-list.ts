import { readPlain } from '../exact/decimal-text.ts';
import { add, compare, compareToZero, type Fraction, multiply, ZERO } from '../exact/fraction.ts';
import { readQuotient } from '../exact/quotient.ts';
import type { Step } from '../rules/step.ts';
import { agreesWith, type Final } from './figures/agreement.ts';
import { fullFigure, rounded } from './figures/decimals.ts';
import { sentence } from './figures/nouns.ts';
import type { Place } from './figures/place.ts';
import { scaled } from './figures/worth.ts';
import type { Language, StepOf } from './sentences.ts';
import type { Tale, Teller } from './tale.ts';
import { equation, sayStep, toldOf } from './tell-step.ts';

/** Items, parts or alternatives: a line each, and what they come to together. */
export function tellList(
  tell: Teller,
  steps: readonly Step[],
  place: Place,
  language: Language,
  final: Final | undefined,
): Tale {
  const lines: string[] = [];
  const terms: Fraction[] = [];
  let decides: { readonly step: StepOf<'alternative'>; readonly points: Fraction } | undefined;
  for (const step of steps) {
    if (step.step === 'item') {
      const told = toldOf(steps, place, language, undefined);
      lines.push(line(sayStep(step, told, language), []));
      terms.push(step.state === 'held' ? scaled(readPlain(step.points), place) : ZERO);
    } else if (step.step === 'part') {
      const max = multiply(place.max, readQuotient(step.share));
      const told = tellPart(tell, step, { ...place, max }, language, undefined);
      lines.push(told.line);
      if (step.status !== 'not-applicable') terms.push(told.points);
    } else if (step.step === 'alternative') {
      const told = tellPart(tell, step, place, language, step.decides ? final : undefined);
      lines.push(told.line);
      if (step.decides) decides = { step, points: told.points };
    }
  }
  if (decides !== undefined) {
    const { counts, label } = decides.step;
    const said = { counts, label: language.style.text(label) };
    const end = sentence(language.component.decides(said, language.style));
    return { text: '', lines, end, points: decides.points };
  }
  const points = terms.reduce(add, ZERO);
  const isList = steps.every(({ step }) => step === 'item');
  return { text: '', lines, end: total(terms, points, isList, language, final), points };
}

/** "- " before it, what is inside of it indented. */
function line(text: string, inner: readonly string[]): string {
  return [`- ${sentence(text)}`, ...inner.map((one) => `  ${one}`)].join('\n');
}

function tellPart(
  tell: Teller,
  step: StepOf<'part' | 'alternative'>,
  place: Place,
  language: Language,
  final: Final | undefined,
): { readonly line: string; readonly points: Fraction } {
  const { style, component: words } = language;
  const most = fullFigure(place.max);
  const of = style.number(most.text);
  const label = style.text(step.label);
  const said = (text: string, inner: readonly string[] = []): string =>
    line(
      step.step === 'part'
        ? words.part({ label, of: { ...most, text: of }, text }, style)
        : `${label}: ${text}`,
      inner,
    );
  if (step.step === 'part' && step.blockedBy !== undefined) {
    const by = style.text(step.blockedBy.label);
    return { line: said(words.blocked({ by }, style)), points: ZERO };
  }
  if (step.status !== 'scored') {
    const why = step.status === 'not-applicable' ? reasonOf(step.steps, place, language) : '';
    return { line: said(`${why}${words.partStatus[step.status]({ of }, style)}`), points: ZERO };
  }
  const tale = tell(step.steps, place, language, final);
  const points = tale.points ?? multiply(readPlain(step.fraction ?? '0'), place.max);
  const end = tale.end === '' ? [] : [tale.end];
  const inner = [...tale.lines.flatMap((one) => one.split('\n')), ...end];
  const text = tale.text === '' ? words.list({}, style) : tale.text;
  return { line: said(text, inner), points };
}

/** Why a part is not assessed, before what becomes of its points. */
function reasonOf([step]: readonly Step[], place: Place, language: Language): string {
  if (step?.step !== 'not-applicable' && step?.step !== 'none-arose') return '';
  const said = sayStep(step, toldOf([step], place, language, undefined), language);
  if (step.step === 'none-arose') return `${said}; `;
  return `${language.component.excluded({}, language.style)}, ${said}; `;
}

/** The sum of what the lines came to, with the digits by which it comes to the printed points. */
function total(
  terms: readonly Fraction[],
  points: Fraction,
  isList: boolean,
  language: Language,
  final: Final | undefined,
): string {
  const { style, component } = language;
  const isExact = final === undefined || compare(points, readPlain(final.points)) === 0;
  if (terms.length < 2 || compareToZero(points) <= 0 || (isList && isExact)) return '';
  const wanted = rounded(points, 4);
  const agrees =
    final === undefined ? (sum: Fraction) => rounded(sum, 4) === wanted : agreesWith(final);
  const figuresAt = (places: number) => terms.map((one) => fullFigure(one, places));
  const places = PLACES.find((at) =>
    agrees(
      figuresAt(at)
        .map(({ text }) => readPlain(text))
        .reduce(add, ZERO),
    ),
  );
  const figures = figuresAt(places ?? PLACES[0]);
  const formula = figures.map(({ text }) => style.number(text)).join(' + ');
  const exact = figures.every((one) => one.exact);
  const text = equation({ formula, points, exact }, language, final);
  return sentence(component.sum({ text }, style));
}

/** As many decimals as a share may be handed in with; thirds that make a whole never agree. */
const PLACES = [4, 5, 6, 7, 8, 9, 10, 11, 12, 16, 20, 24, 32, 48] as const;
