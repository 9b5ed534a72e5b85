import type * as Fflate from 'fflate';
import type * as Saxes from 'saxes';
import { UsageError } from '../index.ts';

/** What this entry needs besides the package: optional peers, loaded when they are first needed. */
export interface Libraries {
  readonly zip: typeof Fflate;
  readonly xml: typeof Saxes;
}

/** @throws {UsageError} that says what to install where one of them is missing. */
export async function libraries(): Promise<Libraries> {
  const [zip, xml] = await Promise.all([
    loaded('fflate', () => import('fflate')),
    loaded('saxes', () => import('saxes')),
  ]);
  return { zip, xml };
}

/** A CommonJS library has its names under `default` where a host does not look for them. */
async function loaded<T extends object>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    const found = (await load()) as T & { readonly default?: T };
    return 'SaxesParser' in found || 'Inflate' in found ? found : (found.default ?? found);
  } catch (error) {
    throw new UsageError(
      `dti-scoring/workbook needs ${name}, which is not installed: npm install fflate saxes`,
      { cause: error },
    );
  }
}
