import { type InputPath, type Reading, refuse } from '../reading.ts';
import { readUnit } from '../vietnamese/unit-word.ts';
import type { ShapeOf } from './reader.ts';

const NUMBER = /^[\d.,\s+-]*$/;

/**
 * A text without the unit behind its number, where that is the unit of the rule ("36 Mb/s" where
 * Mb/s are measured); in any other unit it is refused. A number alone is given back as it is.
 */
export function withoutUnit(
  reading: Reading,
  path: InputPath,
  written: string,
  { unit }: ShapeOf<'measure'>,
): string | undefined {
  if (unit === undefined || NUMBER.test(written)) return written;
  const read = readUnit(written, unit);
  if (read === undefined) return written;
  if (read.same) return read.number;
  const message = 'in another unit than what is measured';
  return refuse(reading, path, 'unit-mismatch', message, { expected: unit, received: written });
}
