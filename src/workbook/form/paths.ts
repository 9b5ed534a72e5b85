import type { Path } from '../../index.ts';

/** A path of a submission as the hidden first column of a form has it. */
export function keyOf(path: Path): string {
  return path.map((one) => encodeURIComponent(String(one))).join('/');
}

/** Undefined for what no form has written. */
export function pathOf(key: string): string[] | undefined {
  try {
    return key.split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** The answer that a value stands in: that of the component, of one of its parts, of its case. */
export function ownerOf(path: Path): Path {
  let at = 2;
  for (;;) {
    if (path[at] === 'parts') at += 2;
    else if (path[at] === 'answer') at += 1;
    else return path.slice(0, at);
  }
}

/** All answers that a value stands in, from that of the component inwards. */
export function ownersAround(path: Path): Path[] {
  const inner = ownerOf(path);
  const found: Path[] = [path.slice(0, 2)];
  for (let at = 2; at < inner.length; ) {
    at += inner[at] === 'parts' ? 2 : 1;
    found.push(inner.slice(0, at));
  }
  return found;
}

type Tree = { [key: string]: unknown };

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}

export function valueAt(tree: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (isTree(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    tree,
  );
}

/** Lays a value into a tree, a list where its places are counted; no key of a file reaches what all objects share. */
export function putAt(tree: object, path: Path, value: unknown): void {
  let inner = tree as Tree;
  for (const [at, key] of path.slice(0, -1).entries()) {
    const next = Object.hasOwn(inner, key) ? inner[key] : undefined;
    if (isTree(next)) inner = next;
    else inner = define(inner, key, typeof path[at + 1] === 'number' ? [] : {}) as Tree;
  }
  define(inner, path.at(-1) ?? '', value);
}

function define(tree: Tree, key: string | number, value: unknown): unknown {
  Object.defineProperty(tree, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
  return value;
}
