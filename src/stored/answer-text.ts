import type { Mutable } from '../intake/mutable.ts';
import type { Step, StepBound } from '../rules/step.ts';
import { packBound, packSteps } from './pack-steps.ts';
import type { PackedAnswer, PackedBound, PackedComponent } from './packed.ts';

/** Stands between the answers of a pillar, and so never inside one. */
export const BETWEEN = '|';

/** Stands for a reason, which is among the free texts. */
export const REASON = '~';

/**
 * An answer as its steps tell it, in short: `y` or `n` achieved or not, `=id` an option, `#01` the
 * ticks of a list, `4256/5768` a quotient, `12` a value, `*4` points awarded, `?3/2` found and
 * handled, `12@[…]` a value with the bounds that it was measured against (one where the best alone
 * decides), `(s4256/5768,m)` parts with their status, `~` not applicable for the next of the reasons;
 * anything else a JSON text of the fields of `PackedAnswer`.
 */
export function answerText(steps: readonly Step[]): string {
  return shortText(steps) ?? jsonText(packSteps(steps));
}

export function jsonText(packed: PackedComponent): string {
  for (const _key in packed) {
    return JSON.stringify(packed).replaceAll(BETWEEN, '\\u007c');
  }
  return '';
}

const ID = /^[\w.-]+$/;

function shortText(steps: readonly Step[]): string | undefined {
  let text = '';
  for (const step of steps) {
    switch (step.step) {
      case 'share':
      case 'measure':
      case 'achieved':
      case 'option':
      case 'awarded':
      case 'resolved':
      case 'covered':
        // Two of them in one answer are no short one.
        if (text !== '') return undefined;
        text = valueText(step);
        if (text === '') return undefined;
        break;
      case 'item':
        if (text !== '' && !text.startsWith('#')) return undefined;
        text = `${text || '#'}${step.state === 'not-held' ? '0' : '1'}`;
        break;
      case 'part':
      case 'alternative': {
        if (text !== '' && !text.startsWith('(')) return undefined;
        const inner = shortText(step.steps);
        if (inner === undefined || inner.startsWith('(') || inner.includes('@')) return undefined;
        text = `${text === '' ? '(' : `${text},`}${step.status.charAt(0)}${inner}`;
        break;
      }
      case 'bounds':
      case 'best': {
        if (!/^[\d-]/.test(text)) return undefined;
        const [min, max] = step.step === 'bounds' ? [step.min, step.max] : [step.best, undefined];
        text = `${text}@${boundsText(min, max)}`;
        break;
      }
      case 'case':
      case 'terms':
      case 'growth':
      case 'days-late':
      case 'none-arose':
      case 'not-applicable':
        return undefined;
      default:
      // What the rule makes of the answer, and what the policy does, follows from them.
    }
  }
  return text.startsWith('(') ? `${text})` : text;
}

type ValueStep = Extract<
  Step,
  {
    readonly step: 'share' | 'measure' | 'achieved' | 'option' | 'awarded' | 'resolved' | 'covered';
  }
>;

function valueText(step: ValueStep): string {
  switch (step.step) {
    case 'share':
      return `${step.numerator}/${step.denominator}`;
    case 'measure':
      return step.value;
    case 'achieved':
      return step.achieved ? 'y' : 'n';
    case 'option':
      return ID.test(step.option) ? `=${step.option}` : '';
    case 'awarded':
      return `*${step.points}`;
    case 'resolved':
      return `?${step.found}/${step.handled}`;
    case 'covered':
      return step.covered;
  }
}

/** All units of a cohort are measured against the same bounds: their text is made once. */
const known = /* @__PURE__ */ new WeakMap<StepBound, readonly [StepBound | undefined, string]>();

/** Without a greatest: the best, which is both. */
function boundsText(min: StepBound, max: StepBound | undefined): string {
  const [other, text] = known.get(min) ?? [];
  if (other === max && text !== undefined) return text;
  const both = max === undefined ? [packBound(min)] : [packBound(min), packBound(max)];
  const made = JSON.stringify(both).replaceAll(BETWEEN, '\\u007c');
  if (Object.isFrozen(min) && Object.isFrozen(max)) known.set(min, [max, made]);
  return made;
}

/** The same back. */
export function answerIn(text: string): PackedComponent {
  switch (text.charAt(0)) {
    case '':
      return {};
    case '{':
      return JSON.parse(text) as PackedComponent;
    case 'y':
      return { a: true };
    case 'n':
      return { a: false };
    case '=':
      return { o: text.slice(1) };
    case '#':
      return { i: text.slice(1) };
    case '*':
      return { x: text.slice(1) };
    case '?': {
      const at = text.indexOf('/');
      return { f: text.slice(1, at), h: text.slice(at + 1) };
    }
    case '(':
      return { q: text.slice(1, -1).split(',').map(partIn) };
    default:
      return measured(text);
  }
}

function partIn(text: string): readonly [string, PackedAnswer] {
  return [text.charAt(0), answerIn(text.slice(1))];
}

function measured(text: string): PackedAnswer {
  const at = text.indexOf('@');
  const own = at < 0 ? text : text.slice(0, at);
  const slash = own.indexOf('/');
  const answer: Mutable<PackedAnswer> =
    slash < 0 ? { v: own } : { n: own.slice(0, slash), d: own.slice(slash + 1) };
  if (at >= 0) {
    const [min, max = min] = JSON.parse(text.slice(at + 1)) as [PackedBound, PackedBound?];
    answer.b = [min, max];
  }
  return answer;
}
