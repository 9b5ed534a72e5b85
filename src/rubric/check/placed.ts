import type { Path, RubricIssue } from '../issue.ts';
import { asRecord } from './walk.ts';

/** A fault with the component that it stands in, by its id, and with what stands at its place. */
export function placed(issue: RubricIssue, definition: unknown): RubricIssue {
  const component = componentAt(issue.path, definition);
  const received = shown(valueAt(issue.path, definition));
  return {
    ...issue,
    ...(component === undefined ? {} : { component }),
    ...(received === undefined ? {} : { received }),
  };
}

/** pillars, n, criteria, n, components, n: the keys down to a component. */
const TO_COMPONENT = 6;

function componentAt(path: Path, definition: unknown): string | undefined {
  if (path.length < TO_COMPONENT || path[4] !== 'components') return undefined;
  const { id } = asRecord(valueAt(path.slice(0, TO_COMPONENT), definition));
  return typeof id === 'string' && id !== '' ? id : undefined;
}

function valueAt(path: Path, definition: unknown): unknown {
  let value = definition;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return value;
}

const MAX_SHOWN = 60;

/** A short form of a text, a number or the like; a list or an object shows itself by its path. */
function shown(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN - 1)}…` : value);
    case 'number':
    case 'boolean':
      return String(value);
    case 'undefined':
      return undefined;
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
    default:
      return `a ${typeof value}`;
  }
}
