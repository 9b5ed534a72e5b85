import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as engine from '../../src/index.ts';
import { JUNK, placesIn, withJunk } from '../support/nested-junk.ts';
import { RICH_CALLS } from '../support/rich-calls.ts';

// What a docstring says under `@throws` is what its function throws: no error that it does not
// name, and none named that no call brings about.

const functions = engine as unknown as {
  readonly [name: string]: (...given: readonly unknown[]) => unknown;
};

/** The errors that the docstring of each exported function names. */
function documented(): ReadonlyMap<string, ReadonlySet<string>> {
  const root = new URL('../../src/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const found = new Map<string, Set<string>>();
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    const text = readFileSync(new URL(file, root), 'utf8');
    const pattern =
      /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:async )?(?:function\*? |const )(\w+)/g;
    for (const [, comment = '', name = ''] of text.matchAll(pattern)) {
      if (!Object.hasOwn(RICH_CALLS, name)) continue;
      const named = [...comment.matchAll(/@throws \{(\w+)\}/g)].map(([, error = '']) => error);
      found.set(name, new Set([...(found.get(name) ?? []), ...named]));
    }
  }
  return found;
}

/** One place of each kind stands for its siblings: the same keys, the first of every list. */
function placesOf(given: readonly unknown[]): readonly (readonly (string | number)[])[] {
  const isFirst = (key: string | number): boolean => !/^\d+$/.test(String(key)) || key === '0';
  return placesIn(given).filter(([at, ...inside]) => at !== undefined && inside.every(isFirst));
}

/** What no junk in one place brings about: a unit that stands twice. */
const TWICE: { readonly [name: string]: readonly unknown[] } = {
  distribution: twiceIn('distribution'),
  mergeUnits: twiceIn('mergeUnits'),
  rankUnits: twiceIn('rankUnits'),
};

function twiceIn(name: string): readonly unknown[] {
  const [list, ...others] = RICH_CALLS[name] as readonly [readonly unknown[]];
  return [[...list, list[0]], ...others];
}

async function namesThrownBy(name: string, given: readonly unknown[]): Promise<Set<string>> {
  const thrown = new Set<string>();
  const tryOut = async (changed: readonly unknown[]): Promise<void> => {
    try {
      const result = await functions[name]?.(...changed);
      if (name !== 'streamScores') return;
      for await (const _ of result as AsyncIterable<unknown>);
    } catch (error) {
      thrown.add((error as Error).name);
    }
  };
  for (const place of placesOf(given)) {
    for (const junk of Object.values(JUNK)) {
      await tryOut(withJunk(given, place, junk()) as readonly unknown[]);
    }
  }
  const twice = TWICE[name];
  if (twice !== undefined) await tryOut(twice);
  return thrown;
}

describe('@throws', () => {
  const named = documented();

  it.each(Object.entries(RICH_CALLS))(
    '%s names every error that it throws',
    async (name, given) => {
      const thrown = await namesThrownBy(name, given);
      expect([...thrown].sort()).toEqual([...(named.get(name) ?? [])].sort());
    },
  );
});
