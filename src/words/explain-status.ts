import { shown } from '../rubric/options.ts';
import { UsageError } from '../rubric/usage-error.ts';
import type { Status } from '../scoring/score.ts';
import { type ExplainOptions, languageOf } from './language.ts';

/**
 * The status of a component in words.
 *
 * @throws {UsageError} for another locale than `vi`, `en` or a tag of them, and an unknown status.
 * @example
 * explainStatus('not-due', { locale: 'vi' }); // => "chưa đến hạn"
 */
export function explainStatus(status: Status, options: ExplainOptions): string {
  const { statuses } = languageOf(options);
  if (typeof status === 'string' && Object.hasOwn(statuses, status)) return statuses[status];
  throw new UsageError(`there is no status ${shown(status)}`);
}
