import fc from 'fast-check';
import { rubrics } from '../../rubrics/index.ts';
import type { RubricDefinition } from '../../src/index.ts';
import { junk, submissionTo } from './raw-submission.ts';

const byId = new Map<string, RubricDefinition>(rubrics.map((rubric) => [rubric.id, rubric]));
export const rubricOf = (id: string): RubricDefinition => byId.get(id) ?? rubrics[0];
/** A counterexample then names its rubric, and does not print it. */
export const rubricId = fc.constantFrom(...byId.keys());

/** Every place in a plain value, as its path. */
export function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, child]) => placesIn(child, [...path, key]));
  return [path, ...below];
}

/** The same value with something else, or one key more, at a place. */
export function changed(value: unknown, path: readonly string[], replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return replacement;
  const inner = changed(Reflect.get(value, key), rest, replacement);
  const copy = Array.isArray(value) ? Array.from(value) : { ...value };
  return Object.defineProperty(copy, key, {
    value: inner,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

const keys = fc.constantFrom('', '__proto__', 'constructor', 'value', 'parts', 'evidence', 'I.1.1');

/** A submission of a shipped rubric with junk at some of its places. */
export const damaged = rubricId.chain((id) =>
  fc
    .tuple(
      submissionTo(rubricOf(id)),
      fc.array(fc.tuple(fc.nat(), junk, fc.option(keys, { freq: 3 })), {
        minLength: 1,
        maxLength: 4,
      }),
    )
    .map(([whole, faults]) => {
      const value = faults.reduce<unknown>((now, [pick, replacement, extra]) => {
        const places = placesIn(now);
        const path = places[pick % places.length] ?? [];
        return changed(now, extra === null ? path : [...path, extra], replacement);
      }, whole);
      return { id, value };
    }),
);
