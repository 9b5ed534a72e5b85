import type { BoundName } from '../../rules/step-bound.ts';
import { boundOf } from '../../rules/step-bound.ts';
import type { RuleOf } from '../sentences.ts';
import type { Style } from '../style.ts';
import { printAs } from './measure.ts';

/** How the numbers of a rule's measure are written: shares and growths as percentages. */
export function ruleFigures(
  { scale, as }: Pick<RuleOf<'steps'>, 'scale' | 'as'>,
  usual: 'share' | 'amount',
  style: Style,
): { readonly print: (text: string) => string; readonly isShare: boolean } {
  const isShare = as === 'growth' || (as !== 'days-late' && (scale ?? usual) !== 'amount');
  return { print: printAs(isShare ? 'share' : 'amount', style), isShare };
}

/** Whether a measure can lie beyond the last step, where it earns nothing. */
export function hasRest({ steps, direction, as, scale }: RuleOf<'steps'>): boolean {
  const last = steps.at(-1);
  if (last === undefined || last.fraction === '0') return false;
  if (direction === 'lower') return !(scale === 'share' && as === undefined && last.atMost === '1');
  return as === 'growth' || last.atLeast !== '0';
}

type BoundWords = { readonly [N in BoundName]: (value: string) => string };

/**
 * A rule's steps, each by the bounds that it lies between: of two steps that follow each other the
 * bound of the better one is where the other ends.
 */
export function ladderIn(
  rule: RuleOf<'steps'>,
  style: Style,
  words: BoundWords,
  worth: (share: string) => string,
): string {
  const { print } = ruleFigures(rule, 'amount', style);
  return rule.steps
    .map((step, at) => {
      const own = boundOf(step);
      const better = rule.steps[at - 1];
      const other = better === undefined ? undefined : boundOf(better);
      const end = other === undefined ? '' : words[OTHER_SIDE[other.name]](print(other.value));
      const start = words[own.name](print(own.value));
      const range =
        end === '' ? start : rule.direction === 'lower' ? `${end}, ${start}` : `${start}, ${end}`;
      return `${range}: ${worth(style.share(step.fraction))}`;
    })
    .join('; ');
}

/** Where the step beside one with such a bound ends. */
const OTHER_SIDE: { readonly [N in BoundName]: BoundName } = {
  atLeast: 'below',
  above: 'atMost',
  atMost: 'above',
  below: 'atLeast',
};
