import type { Step } from '../rules/step.ts';
import type { Final } from './figures/agreement.ts';
import { sentence } from './figures/nouns.ts';
import type { Place } from './figures/place.ts';
import { worthOf } from './figures/worth.ts';
import type { Language } from './sentences.ts';
import type { Tale } from './tale.ts';
import { tellList } from './tell-list.ts';
import { sayStep, toldOf } from './tell-step.ts';

/** The steps of one rule in words, in the place where it stands; `final`: the component's own points. */
export function tell(
  steps: readonly Step[],
  place: Place,
  language: Language,
  final: Final | undefined,
): Tale {
  const [first, ...others] = steps;
  if (first === undefined) return { text: '', lines: [], end: '', points: undefined };
  if (first.step === 'class' || first.step === 'case') {
    const inner = tell(others, place, language, final);
    const told = toldOf([first], place, language, final);
    const { component: words, style } = language;
    const text = inner.text === '' && inner.lines.length > 0 ? words.list({}, style) : inner.text;
    const said = sayStep(first, told, language);
    return { ...inner, text: text === '' ? said : `${said}; ${text}` };
  }
  if (first.step === 'item' || first.step === 'part' || first.step === 'alternative') {
    return tellList(tell, steps, place, language, final);
  }
  const told = toldOf(steps, place, language, final);
  const decided = steps.at(-1) ?? first;
  const points = worthOf(steps, place, language.style)?.points;
  return { text: sayStep(decided, told, language), lines: [], end: '', points };
}

/** The paragraph of a tale as sentences: "Kết quả: …." */
export function resultText({ text }: Tale, { style, component }: Language): string {
  return text === '' ? '' : sentence(component.result({ text }, style));
}
