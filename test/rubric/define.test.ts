import { describe, expect, it } from 'vitest';
import { giengDayWard2024, hueCommune2023, rubrics } from '../../rubrics/index.ts';
import {
  defineRubric,
  parseSubmission,
  type RubricDefinition,
  RubricError,
  scoreUnit,
} from '../../src/index.ts';
import { edited, isDeepFrozen } from '../support/objects.ts';
import {
  ACHIEVED,
  CHECKLIST,
  CHOICE,
  COUNT,
  faultsOf,
  PARTS,
  RATIO,
} from '../support/rubric-faults.ts';

const hue = (): RubricDefinition => JSON.parse(JSON.stringify(hueCommune2023));

/** Huế's set with another rule at its first component, held and not copied. */
function withRule(rule: unknown): RubricDefinition {
  const rubric = hue();
  Reflect.set(rubric.pillars[0]?.criteria[0]?.components[0] ?? {}, 'rule', rule);
  return rubric;
}

describe.each(rubrics.map((rubric) => [rubric.id, rubric] as const))('%s', (_, rubric) => {
  it('is a rubric, from its file and from JSON; what is given back is a frozen copy', () => {
    const parsed: RubricDefinition = JSON.parse(JSON.stringify(rubric));
    const defined = defineRubric(parsed);
    expect(defined).not.toBe(parsed);
    expect(defined).toEqual(rubric);
    expect(isDeepFrozen(defined)).toBe(true);
    expect(isDeepFrozen(parsed)).toBe(false);
    expect(defineRubric(defined)).toBe(defined);
    expect(defineRubric(parsed)).toBe(defined);
    expect(defineRubric(rubric)).toEqual(rubric);
  });

  it('cannot be changed by anyone who imports it, from the start', () => {
    expect(isDeepFrozen(rubric)).toBe(true);
  });
});

it.each([
  [
    { maxPoints: 600, level: 'city', [`${CHOICE}/due`]: '02-30' },
    ['invalid-type maxPoints', 'invalid-value level', `invalid-union ${CHOICE}/due`],
  ],
  [
    { 'facts/1/id': 'unit-name', 'period/to': '2022-12-31', [`${CHOICE}/id`]: 'I.2.1' },
    ['duplicate-id facts/1/id', 'period-reversed period', `duplicate-id ${COUNT}/id`],
  ],
  [
    {
      maxPoints: '601',
      [`${PARTS}/rule/parts/0/share`]: '0.4',
      [`${ACHIEVED}/rule`]: { kind: 'unscored' },
    },
    [
      'sum-mismatch maxPoints',
      `sum-mismatch ${PARTS}/rule/parts`,
      `unscored-with-points ${ACHIEVED}/rule`,
    ],
  ],
  [
    {
      [`${CHECKLIST}/rule/items/0/requires`]: 'x',
      [`${RATIO}/rule/of`]: 'x',
      [`${CHOICE}/rule/options/1/id`]: 'head',
    },
    [
      `unknown-item ${CHECKLIST}/rule/items/0/requires`,
      `unknown-fact ${RATIO}/rule/of`,
      `duplicate-id ${CHOICE}/rule/options/1/id`,
    ],
  ],
  [
    { title: '', grades: [], [`${RATIO}/basis`]: { items: ['1'], rule: 'inferred' } },
    ['too-small title', 'too-small grades', `note-missing ${RATIO}/basis/note`],
  ],
])('three faults at once are three issues: %j', (edits, expected) => {
  expect(faultsOf(edited(hueCommune2023, edits))).toEqual([...expected].sort());
});

it('throws one RubricError that holds and prints every issue, and freezes nothing', () => {
  const wrong = edited(hueCommune2023, { maxPoints: '601', level: 'city' }) as RubricDefinition;
  const define = () => defineRubric(wrong);
  expect(define).toThrow(RubricError);
  expect(define).toThrow(/2 fault.*level.*maxPoints/s);
  expect(define).toThrow(expect.objectContaining({ name: 'RubricError' }));
  expect(Object.isFrozen(wrong)).toBe(false);
  expect(() => parseSubmission(wrong, {})).toThrow(RubricError);
  expect(() => scoreUnit(wrong, { unit: { id: 'a' }, answers: {} })).toThrow(RubricError);
});

it('only information is without points', () => {
  const row = 'pillars/0/criteria/0/components/0';
  const scored = edited(giengDayWard2024, { [`${row}/rule`]: { kind: 'achieved' } });
  expect(faultsOf(scored)).toEqual([`scored-without-points ${row}/rule`]);
});

describe('what is no rubric', () => {
  const cyclic = edited(hueCommune2023, {});
  Reflect.set(Object(cyclic), 'self', cyclic);
  const circle = { kind: 'parts', parts: [{ id: 'a', share: '0.5', label: 'a', rule: {} }] };
  Reflect.set(circle.parts[0] ?? {}, 'rule', circle);

  function deep(levels: number): unknown {
    let rule: unknown = { kind: 'achieved' };
    for (let level = 0; level < levels; level++) {
      const other = { id: 'b', share: '0.5', label: 'b', rule: { kind: 'achieved' } };
      rule = { kind: 'parts', parts: [{ id: 'a', share: '0.5', label: 'a', rule }, other] };
    }
    return rule;
  }

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['a text', 'hue-commune-2023'],
    ['a number', 600],
    ['a symbol', Symbol('a')],
    ['a function', () => hueCommune2023],
    ['a list', [hueCommune2023]],
    ['a Map', new Map(Object.entries(hueCommune2023))],
    ['an empty object', {}],
    ['pillars of null', edited(hueCommune2023, { pillars: [null] })],
    ['pillars that hold a list', edited(hueCommune2023, { pillars: [[]] })],
    ['pillars as an object', edited(hueCommune2023, { pillars: { 0: {} } })],
    ['a cycle', cyclic],
    ['a rule in a circle', withRule(circle)],
    ['parts 20,000 deep', withRule(deep(20_000))],
    ['parts 100 deep', withRule(deep(100))],
    ['a revoked proxy', revoked()],
  ])('%s', (_, definition) => {
    expect(faultsOf(definition).length).toBeGreaterThan(0);
  });

  it('keys of prototypes are keys like any other, and pollute nothing', () => {
    const text = JSON.stringify(hueCommune2023).replace('{', '{"__proto__": {"polluted": 1},');
    expect(faultsOf(JSON.parse(text))).toEqual(['unknown-key __proto__']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('parts that share their parts are refused, not counted one by one', () => {
    let rule: object = { kind: 'achieved' };
    for (let level = 0; level < 22; level++) {
      const part = { share: '0.5', label: 'a', rule };
      rule = {
        kind: 'parts',
        parts: [
          { id: 'a', ...part },
          { id: 'b', ...part },
        ],
      };
    }
    expect(faultsOf(withRule(rule))).toEqual(['too-large']);
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

describe('a getter that throws', () => {
  it.each([
    ['an error', new Error('no')],
    ['a symbol', Symbol('no')],
    ['nothing', undefined],
    ['an object without prototype', Object.create(null)],
    ['a revoked proxy', revoked()],
  ])('throws %s: no rubric', (_, thrown) => {
    const get = (): never => {
      throw thrown;
    };
    expect(faultsOf(Object.defineProperty(hue(), 'title', { get, enumerable: true }))).toEqual([
      'unreadable',
    ]);
  });

  it.each(['title', 'period', 'pillars', 'facts'] as const)('at any of its reads: %s', (key) => {
    for (let until = 0; until < 8; until++) {
      const definition = hue();
      const held = definition[key];
      let reads = 0;
      const get = (): unknown => {
        if (reads++ < until) return held;
        throw new Error('no');
      };
      Object.defineProperty(definition, key, { get, enumerable: true });
      // After the last read of the checks it is a rubric; before, it is none.
      expect([[], ['unreadable']]).toContainEqual(faultsOf(definition));
    }
  });
});

it('what a rubric inherits is no part of it', () => {
  const parent = hue();
  const child: RubricDefinition = Object.create(parent);
  expect(faultsOf(child)).toEqual(['not-plain']);
  expect(isDeepFrozen(parent)).toBe(false);
});

it('ids are as other systems write them, unique on their level and nothing more', () => {
  const ids = { [`${CHOICE}/id`]: 'PUBLISH_ON_TIME', [`${COUNT}/id`]: 'DTI-04' };
  expect(
    faultsOf(edited(hueCommune2023, { ...ids, 'pillars/1/criteria/0/id': 'VIII.99' })),
  ).toEqual([]);
});

describe('a fault says what a person needs', () => {
  function messageOf(edits: Readonly<Record<string, unknown>>): string {
    try {
      defineRubric(edited(hueCommune2023, edits));
    } catch (error) {
      return error instanceof RubricError ? error.message.split('\n').slice(1).join('\n') : '';
    }
    return '';
  }

  it.each([
    [
      { [`${CHOICE}/due`]: '31/10' },
      /^I\.1\.1, pillars\.0\.\S+due: a deadline is .*MM-DD .*YYYY-MM-DD; received: "31\/10" \(invalid-union\)$/,
    ],
    [{ maxPoints: '601' }, /^maxPoints: 601 is not the sum of what is below it, which is 600; /],
    [
      { [`${PARTS}/rule/parts/0/share`]: '0.4' },
      /^III\.1\.1, .*the shares sum to 0\.9, not to 1; /,
    ],
    [
      { [`${CHECKLIST}/rule/items/0/points`]: '2' },
      /^I\.2\.2, .*the items' points sum to .*, not to /,
    ],
    [{ [`${RATIO}/rule/target`]: 0.8 }, /^\S+, .*a text is expected; received: 0\.8 \(/],
    [{ [`${CHOICE}/name`]: undefined }, /^I\.1\.1, \S+name: a text is expected \(invalid-type\)$/],
    [{ 'period/from': 'Feb 2023' }, /"2023-10-31"; received: "Feb 2023"/],
  ])('%j', (edits, message) => {
    expect(messageOf(edits)).toMatch(message);
  });

  it('names the component in the issue as well', () => {
    const wrong = edited(hueCommune2023, { [`${CHOICE}/due`]: '31/10' });
    expect(() => defineRubric(wrong)).toThrow(
      expect.objectContaining({
        issues: [expect.objectContaining({ component: 'I.1.1', received: '"31/10"' })],
      }),
    );
  });
});

it('there is a limit to what is looked at', () => {
  const list = Array.from({ length: 1_000_001 }, () => 1);
  expect(faultsOf({ ...hue(), facts: list })).toEqual(['too-large']);
  expect(faultsOf({ ...hue(), facts: new Array(2 ** 32 - 1) })).toEqual(['too-large']);
});
