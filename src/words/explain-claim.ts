import type { Step } from '../rules/step.ts';
import { claimedIn } from '../scoring/decided.ts';
import type { ComponentScore, UnitScore } from '../scoring/score.ts';
import { isOfStatus, stepText, taleOf } from './component-tale.ts';
import { withoutStop } from './figures/nouns.ts';
import type { Language } from './sentences.ts';

/** What the unit's own answer came to, where a decision set it aside. */
export function claimTexts(
  score: UnitScore,
  component: ComponentScore,
  language: Language,
): string[] {
  const claimed = claimedIn(component.steps);
  if (claimed === undefined) return [];
  const { component: words, style } = language;
  const say = (step: Step): string => stepText(step, component, language);
  const [first] = claimed;
  // As long as nothing was handed in, the deadline was not what decided.
  if (first?.step === 'no-answer') return [say({ step: 'no-answer' })];
  if (first?.step === 'not-applicable') return [words.claimedExclusion({ why: say(first) }, style)];
  const { claimedPoints: points = component.points } = component;
  const claim = { ...component, steps: claimed, status: 'scored', points } as const;
  const { text, lines, end } = taleOf(score, claim, language);
  const said = [text, ...lines, end, ...claimed.filter(isOfStatus).map(say)];
  const told = said.filter((one) => one !== '').map(withoutStop);
  return [words.claimed({ text: told.join('; ') }, style)];
}
