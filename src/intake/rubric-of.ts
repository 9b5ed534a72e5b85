import type { CheckedRubric } from '../rubric/model.ts';
import { asObject, own, type Reading, readText, refuse } from './reading.ts';
import type { RubricOf } from './submission.ts';

const AT = { parent: undefined, key: 'rubric' };
const FIELDS = ['id', 'version'] as const;

/** Which rubric a submission says that it was made for: this one, or it is refused. */
export function readRubricOf(
  reading: Reading,
  rubric: CheckedRubric,
  value: unknown,
): RubricOf | undefined {
  if (value === undefined || value === null) return undefined;
  const raw = asObject(value);
  if (raw === undefined) {
    return refuse(reading, AT, 'not-an-object', 'id and version of a rubric', { received: value });
  }
  for (const key of Object.keys(raw)) {
    if (key === 'id' || key === 'version') continue;
    refuse(reading, { parent: AT, key }, 'unknown-key', 'only its id and version name a rubric', {
      expected: 'id, version',
    });
  }
  const [id, version] = FIELDS.map((field) => {
    const given = own(raw, field);
    const path = { parent: AT, key: field };
    if (given !== undefined && given !== null) return readText(reading, path, given);
    return refuse(reading, path, 'missing-field', 'id and version name a rubric');
  });
  if (id === undefined || version === undefined) return undefined;
  const { definition } = rubric;
  if (id === definition.id && version === definition.version) return Object.freeze({ id, version });
  const message = 'it was made for another rubric';
  const expected = `${definition.id} ${definition.version}`;
  const versions = [definition.version, version] as const;
  const received = `${id} ${version}`;
  return refuse(reading, AT, 'other-rubric', message, { expected, received, versions });
}
