import { expect, it } from 'vitest';
import { lazily } from '../../src/exact/lazily.ts';

it('makes nothing before it is asked, and then one and the same', () => {
  let made = 0;
  const get = lazily(() => {
    made += 1;
    return { number: made };
  });
  expect(made).toBe(0);
  const first = get();
  expect(first).toEqual({ number: 1 });
  expect(get()).toBe(first);
  expect(made).toBe(1);
});
