import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { hueCommune2023 } from '../../rubrics/index.ts';

/** Faults of every kind that only the schema sees, and bounds that are none. */
const broken = {
  ...JSON.parse(JSON.stringify(hueCommune2023)),
  title: '',
  level: 'city',
  maxPoints: 600,
  version: 'x'.repeat(2001),
  period: { from: '2023-02-30', to: '2023-12-31' },
  rounding: { places: 2.5, mode: 'half-up' },
  grades: [],
  weighting: { basis: 'guessed' },
  legalBasis: [{ number: '1', issuedOn: 'May', issuer: 'A' }],
  facts: {},
  extra: 1,
};
const bounds = { rubric: { id: 1 }, components: { 'I.1.1': { min: { numerator: '01' } } } };

/** What is said of both, by an engine loaded anew: its schemas are made under the host's settings. */
async function told() {
  vi.resetModules();
  const { defineRubric, RubricError, scoreUnit, InputError } = await import('../../src/index.ts');
  const issuesOf = (run: () => unknown) => {
    try {
      return run();
    } catch (error) {
      if (error instanceof RubricError || error instanceof InputError) return error.issues;
      throw error;
    }
  };
  return [
    issuesOf(() => defineRubric(broken)),
    issuesOf(() =>
      scoreUnit(hueCommune2023, { unit: { id: 'a' }, answers: {} }, { bounds: bounds as never }),
    ),
    issuesOf(() => scoreUnit(hueCommune2023, { unit: { id: 'a' }, answers: {} })),
  ];
}

describe('what a host sets in zod for all code of its page', () => {
  afterEach(() => {
    z.config({ customError: undefined, localeError: z.locales.en().localeError, jitless: false });
    vi.unstubAllGlobals();
  });

  it('changes no message, code or result', async () => {
    const before = await told();
    const customError = vi.fn(() => 'lời của trang');
    const { localeError } = z.locales.vi();
    z.config({ customError, localeError, jitless: true });
    expect(await told()).toEqual(before);
    expect(customError).not.toHaveBeenCalled();
    // The setting itself works: the host's own schemas speak so.
    expect(z.string().safeParse(1).error?.issues[0]?.message).toBe('lời của trang');
  });

  it('is left as it was', async () => {
    const customError = () => 'lời của trang';
    z.config({ customError });
    const before = { ...z.config() };
    await told();
    expect(z.config()).toEqual(before);
  });

  it('has every message in our own words', async () => {
    const issues = (await told()).slice(0, 2).flat() as { message: string; code: string }[];
    const codes = new Set(issues.map(({ code }) => code));
    expect([...codes].sort()).toEqual([
      'invalid-format',
      'invalid-type',
      'invalid-union',
      'invalid-value',
      'too-big',
      'too-small',
      'unknown-fact',
      'unknown-key',
      'unreadable',
    ]);
    for (const { message } of issues) expect(message).not.toMatch(/^(?:Invalid|Too|Unrecogni)/);
  });

  it('no code is generated, nor is it tried', async () => {
    let generated = 0;
    const counted = new Proxy(Function, {
      construct(target, parts) {
        generated += 1;
        return Reflect.construct(target, parts);
      },
    });
    vi.stubGlobal('Function', counted);
    await told();
    expect(generated).toBe(0);
    // Whoever asks would be counted.
    new (globalThis.Function as FunctionConstructor)('');
    expect(generated).toBe(1);
  });
});
