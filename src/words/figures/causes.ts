import type { ChangeCause } from '../../insight/causes.ts';
import type { ComponentChange } from '../../insight/comparison.ts';

/** What is said of why a component changed. */
export type SaidCause = Exclude<ChangeCause, 'status'> | 'others-known' | 'others-unknown';

/**
 * The causes but the status, which is said by itself. Figures of other units that were not there
 * before, or are not there any more, have not changed.
 */
export function causesIn({ causes, statusBefore, statusAfter }: ComponentChange): SaidCause[] {
  const [waited, waits] = [statusBefore, statusAfter].map((one) => one === 'needs-cohort');
  const bounds = waited === waits ? 'bounds' : waits ? 'others-unknown' : 'others-known';
  return causes
    .filter((cause) => cause !== 'status')
    .map((cause) => (cause === 'bounds' ? bounds : cause));
}
