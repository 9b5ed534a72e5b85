import type { FaultPlace, Path, RubricIssue } from '../issue.ts';
import { asRecord } from './walk.ts';

/** A fault with the component that it stands in, by its id, and with what stands at its place. */
export function placed(issue: RubricIssue, definition: unknown): RubricIssue {
  const component = componentAt(issue.path, definition);
  const received = shown(valueAt(issue.path, definition));
  return {
    ...issue,
    about: 'rubric',
    ...(component === undefined ? {} : { component }),
    ...(received === undefined ? {} : { received }),
    at: placeAt(issue.path, definition),
  };
}

/** pillars, n, criteria, n, components, n: the keys down to a component. */
const TO_COMPONENT = 6;

function componentAt(path: Path, definition: unknown): string | undefined {
  if (path.length < TO_COMPONENT || path[4] !== 'components') return undefined;
  const { id } = asRecord(valueAt(path.slice(0, TO_COMPONENT), definition));
  return typeof id === 'string' && id !== '' ? id : undefined;
}

/** What stands under each list of a rubric. */
const LEVELS: { readonly [list: string]: FaultPlace['level'] } = {
  facts: 'fact',
  groups: 'group',
  grades: 'grade',
  readings: 'reading',
  milestones: 'milestone',
};

const BELOW = [
  ['pillars', 'pillar'],
  ['criteria', 'criterion'],
  ['components', 'component'],
] as const;

/** The innermost thing with a name that a path leads into. */
function placeAt(path: Path, definition: unknown): FaultPlace {
  const level = typeof path[1] === 'number' ? LEVELS[String(path[0])] : undefined;
  if (level !== undefined) return thingAt(level, path.slice(0, 2), definition);
  const depth = BELOW.findIndex(
    ([list], at) => path[2 * at] !== list || typeof path[2 * at + 1] !== 'number',
  );
  const inner = depth === -1 ? BELOW.length : depth;
  const found = BELOW[inner - 1]?.[1];
  if (found === undefined) return { level: 'rubric' };
  return thingAt(found, path.slice(0, 2 * inner), definition);
}

function thingAt(level: FaultPlace['level'], path: Path, definition: unknown): FaultPlace {
  const { id, name } = asRecord(valueAt(path, definition));
  return {
    level,
    ...(typeof id === 'string' && id !== '' ? { id: cut(id) } : {}),
    ...(typeof name === 'string' && name !== '' ? { name: cut(name, MAX_NAME) } : {}),
  };
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
const MAX_NAME = 200;

function cut(text: string, most = MAX_SHOWN): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** A short form of a text, a number or the like; a list or an object shows itself by its path. */
function shown(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(cut(value));
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
