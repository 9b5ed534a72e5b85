import { describe, expect, test } from 'vitest';
import { defineRubric, diffRubrics, lintRubric, RubricError, type Rule } from '../../src/index.ts';
import { meaningOfRule } from '../../src/rules/meaning.ts';
import { small } from '../support/small-rubric.ts';

// What rules of published sets may say, and what they may not.

/** "code path" of every fault of a rule worth 10 points, the path from the rule on. */
function faultsOf(rule: Rule): string[] {
  try {
    defineRubric(small([['10', rule]]));
    return [];
  } catch (error) {
    if (!(error instanceof RubricError)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path.slice(7).join('.')}`.trim());
  }
}

const term = (id: string) => ({ id, label: id });
const ab = { numerator: [term('a')], denominator: [term('b')] };
const part = (id: string, rule: Rule, more: object = {}) => ({ id, label: id, rule, ...more });
const yes: Rule = { kind: 'achieved' };
const half = { fraction: '0.5' };

describe('a definition that cannot be meant is refused', () => {
  test.each<[string, Rule, string[]]>([
    [
      'two bounds on a step',
      steps({ atLeast: '0.5', above: '0.4' }),
      ['conflicting-fields steps.0'],
    ],
    ['a step without a bound', steps({}), ['conflicting-fields steps.0']],
    [
      'a step that falls where more is better',
      steps({ atMost: '1' }),
      ['conflicting-fields steps.0'],
    ],
    ['steps that stay', steps({ above: '1' }, { above: '1' }), ['steps-not-falling steps.1.above']],
    [
      'the closed bound first',
      steps({ atLeast: '1' }, { above: '1' }),
      ['steps-not-falling steps.1.above'],
    ],
    ['the open bound first', steps({ above: '1' }, { atLeast: '1' }), []],
    [
      'falling steps that fall',
      lower({ atMost: '2' }, { atMost: '1' }),
      ['steps-not-rising steps.1.atMost'],
    ],
    ['falling steps at one bound', lower({ below: '2' }, { atMost: '2' }), []],
    [
      'a share over 1',
      steps({ atLeast: '1', fraction: '4/3' }),
      ['invalid-format steps.0.fraction'],
    ],
    [
      'a share over nothing',
      steps({ atLeast: '1', fraction: '1/0' }),
      ['invalid-format steps.0.fraction'],
    ],
    [
      'days late without a deadline',
      { kind: 'deduction', pointsEach: '1', as: 'days-late' },
      ['due-missing as'],
    ],
    ['growth of terms', { kind: 'ratio', as: 'growth', terms: ab }, ['conflicting-fields terms']],
    [
      'growth of 0 of 0',
      { kind: 'min-max', as: 'growth', whenNone: 'full' },
      ['conflicting-fields whenNone'],
    ],
    [
      'a fact beside terms',
      { kind: 'ratio', of: 'x', terms: ab },
      ['conflicting-fields of', 'unknown-fact of'],
    ],
    [
      'a term twice',
      { kind: 'ratio', terms: { ...ab, numerator: [term('a'), term('a')] } },
      ['duplicate-id terms.numerator.1.id'],
    ],
    [
      'a floor over the target',
      { kind: 'ratio', target: '0.5', floor: '0.6' },
      ['target-out-of-range floor'],
    ],
    [
      'a floor where less is better',
      { kind: 'ratio', target: '0', direction: 'lower', floor: '0.5' },
      ['conflicting-fields floor'],
    ],
    [
      'a divisor of all or nothing',
      { kind: 'ratio', below: 'zero', divisor: '1' },
      ['conflicting-fields divisor'],
    ],
    ['a class twice', byClass('a', 'a'), ['duplicate-id classes.1.class']],
    ['a class called as all others are', byClass('otherwise'), ['duplicate-id classes.0.class']],
    [
      'answers of two forms',
      {
        kind: 'by-class',
        classes: [{ class: 'a', rule: yes }],
        otherwise: { kind: 'count', target: '2' },
      },
      ['answers-differ otherwise'],
    ],
    [
      'a case twice',
      { kind: 'by-case', cases: [part('a', yes), part('a', yes)] },
      ['duplicate-id cases.1.id'],
    ],
    [
      'a way twice',
      { kind: 'highest-of', parts: [part('a', yes), part('a', yes)] },
      ['duplicate-id parts.1.id'],
    ],
    [
      'a fault inside',
      { kind: 'lowest-of', parts: [part('a', yes), part('b', steps({}))] },
      ['conflicting-fields parts.1.rule.steps.0'],
    ],
    [
      'a part that is not there',
      requiring({ requires: 'c' }, {}),
      ['unknown-item parts.0.requires'],
    ],
    [
      'parts that require each other',
      requiring({ requires: 'b' }, { requires: 'a' }),
      ['circular-requires parts.0.requires', 'circular-requires parts.1.requires'],
    ],
    ['a part that requires another', requiring({}, { requires: 'a' }), []],
  ])('%s', (_what, rule, faults) => {
    expect(faultsOf(rule)).toEqual(faults);
  });
});

function steps(...list: object[]): Rule {
  return { kind: 'steps', steps: list.map((one) => ({ ...half, ...one })) };
}
function lower(...list: object[]): Rule {
  return { kind: 'steps', direction: 'lower', steps: list.map((one) => ({ ...half, ...one })) };
}
function byClass(...names: string[]): Rule {
  return { kind: 'by-class', classes: names.map((name) => ({ class: name, rule: yes })) };
}
interface Requires {
  readonly requires?: string;
}
function requiring(a: Requires, b: Requires): Rule {
  const parts = [
    { id: 'a', label: 'a', share: '0.5', rule: yes, ...a },
    { id: 'b', label: 'b', share: '1/2', rule: yes, ...b },
  ];
  return { kind: 'parts', parts };
}

describe('what a rule means', () => {
  test.each<[string, Rule, Rule, boolean]>([
    [
      'a quotient is its decimal',
      steps({ atLeast: '1', fraction: '1/2' }),
      steps({ atLeast: '1' }),
      true,
    ],
    ['an open bound is another', steps({ above: '1' }), steps({ atLeast: '1' }), false],
    ['labels mean nothing', { kind: 'min-max', labels: { unit: 'hộ' } }, { kind: 'min-max' }, true],
    ['0 of 0 does', { kind: 'ratio', whenNone: 'full' }, { kind: 'ratio' }, false],
    [
      'the target as divisor is the usual one',
      { kind: 'ratio', target: '0.8', divisor: '0.8' },
      { kind: 'ratio', target: '0.8' },
      true,
    ],
    [
      'another divisor is not',
      { kind: 'ratio', target: '0.8', divisor: '1' },
      { kind: 'ratio', target: '0.8' },
      false,
    ],
    [
      'growth is another measure',
      { kind: 'ratio-to-best', as: 'growth' },
      { kind: 'ratio-to-best' },
      false,
    ],
    [
      'the best is not the worst',
      { kind: 'highest-of', parts: [part('a', yes), part('b', yes)] },
      { kind: 'lowest-of', parts: [part('a', yes), part('b', yes)] },
      false,
    ],
    ['what a part requires does', requiring({}, { requires: 'a' }), requiring({}, {}), false],
    ['the order of classes does not', byClass('a', 'b'), byClass('b', 'a'), true],
  ])('%s', (_what, a, b, same) => {
    expect(meaningOfRule(a) === meaningOfRule(b)).toBe(same);
  });

  test('other labels are other words, not other points', () => {
    const [before, after] = ['hộ', 'hộ gia đình'].map((unit) =>
      small([['10', { kind: 'deduction', pointsEach: '1', labels: { unit } }]]),
    );
    if (before === undefined || after === undefined) throw new Error('none');
    const { rules } = diffRubrics(before, after);
    expect(rules.map(({ affects }) => affects)).toEqual(['words']);
  });
});

describe('what the author should look at', () => {
  const doubts = (rule: Rule) => lintRubric(small([['10', rule]])).map(({ code }) => code);
  test.each<[string, Rule, string[]]>([
    [
      'a falling step that never decides',
      lower({ below: '1', fraction: '1' }, { below: '2', fraction: '1' }),
      ['unreachable-step'],
    ],
    [
      'a worse step that earns more',
      lower({ below: '1', fraction: '0.5' }, { below: '2', fraction: '1' }),
      ['not-monotone'],
    ],
    [
      'a way that gives half, beside one that gives all',
      { kind: 'highest-of', parts: [part('a', yes), part('b', lower({ atMost: '1' }))] },
      [],
    ],
    [
      'only ways that give half',
      {
        kind: 'highest-of',
        parts: [part('a', lower({ atMost: '1' })), part('b', lower({ atMost: '1' }))],
      },
      ['unreachable-points', 'unreachable-points'],
    ],
  ])('%s', (_what, rule, codes) => {
    expect(doubts(rule)).toEqual(codes);
  });
});
