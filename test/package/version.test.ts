import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENGINE } from '../../src/version.ts';

test('scores name the version of the package that made them', () => {
  const file = new URL('../../package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  expect(ENGINE).toBe(version);
});
