/** So many are named at most: a rubric may have hundreds. */
const NAMED = 5;
/** Longer keys are no slips of the pen, and comparing them is not worth the time. */
const LONGEST = 64;

/**
 * What may stand in place of a key that is not possible, in one line: all of it where that is
 * little, else what is written most like it.
 */
export function possibleFor(key: string, possible: Iterable<string>): string {
  const all = [...possible];
  if (all.length <= NAMED) return all.join(', ') || 'none';
  const word = key.slice(0, LONGEST);
  const ranked = all.map((one) => ({ one, edits: editsBetween(word, one.slice(0, LONGEST)) }));
  ranked.sort((a, b) => a.edits - b.edits);
  const named = ranked.slice(0, NAMED).map(({ one }) => one);
  return `${named.join(', ')} and ${all.length - NAMED} more`;
}

/** Levenshtein's distance, without regard to case. */
function editsBetween(a: string, b: string): number {
  const [from, to] = [a.toLowerCase(), b.toLowerCase()];
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      const swapped = (row[j - 1] ?? 0) + same;
      next.push(Math.min(swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
