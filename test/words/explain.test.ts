import { describe, expect, test } from 'vitest';
import { explain, UsageError } from '../../src/index.ts';
import { untyped } from '../support/objects.ts';
import { score } from '../support/scoring.ts';

describe('an explanation of nothing', () => {
  const whole = score({});
  test.each(['I.9.9', 'I.99', 'X', ''])('"%s" is nothing of the score', (id) => {
    expect(() => explain(whole, id, { locale: 'vi' })).toThrow(UsageError);
  });

  test.each([
    { component: 'I' },
    { criterion: 'I.1.1' },
    { pillar: 'I.1' },
    { group: 'I' },
    { part: 'I' },
    { pillar: 'I', group: 'I' },
    { pillar: 1 },
    {},
  ])('%j is nothing of the score', (target) => {
    expect(() => explain(whole, untyped(target), { locale: 'vi' })).toThrow(UsageError);
  });

  test('needs a language', () => {
    expect(() => explain(whole, untyped({}))).toThrow(UsageError);
    expect(() => explain(whole, 'I.1.1', untyped({ locale: 'fr' }))).toThrow(UsageError);
  });
});
