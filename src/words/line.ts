import { shown } from '../rubric/options.ts';
import { UsageError } from '../rubric/usage-error.ts';

type Line = (...given: never[]) => string;

/**
 * The line of a table for one thing. Each table's type pairs every code with its own data; that
 * the code of a union's member picks the line for this member, TypeScript cannot follow.
 *
 * @throws {UsageError} for a code that the table does not have, as in a result of a later version.
 */
export function lineOf<L extends Line>(
  table: { readonly [code: string]: Line },
  code: string,
  what: string,
): L {
  const line = typeof code === 'string' && Object.hasOwn(table, code) ? table[code] : undefined;
  if (line === undefined) throw new UsageError(`there is no ${what} ${shown(code)}`);
  return line as L;
}
