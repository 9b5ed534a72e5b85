import type { RubricIssue } from '../issue.ts';

/** More values than any rubric has; a cycle or parts that share parts go on without end. */
const MAX_VALUES = 500_000;
const MAX_DEPTH = 200;

/**
 * Only plain data can be a rubric: own properties of plain objects and lists, within reason. The
 * checks after this one may then go down into it without fear.
 */
export function checkPlain(definition: unknown): RubricIssue[] {
  const open: { readonly value: unknown; readonly depth: number }[] = [
    { value: definition, depth: 0 },
  ];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    seen += 1;
    if (seen > MAX_VALUES || depth > MAX_DEPTH) {
      return [
        { code: 'too-large', path: [], message: 'it nests without end, or has too many parts' },
      ];
    }
    if (!Array.isArray(value) && !isPlain(value)) {
      return [{ code: 'not-plain', path: [], message: 'plain data is expected, as JSON gives it' }];
    }
    for (const child of Object.values(value)) open.push({ value: child, depth: depth + 1 });
  }
  return [];
}

/** Of this realm or another: what it inherits from inherits from nothing. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
