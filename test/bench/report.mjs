// Figures as text.

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A table: the first column to the left, the others to the right. */
export function printTable(title, head, rows) {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  console.log(`\n${title}`);
  for (const line of lines) {
    const cells = line.map((text, at) =>
      at === 0 ? text.padEnd(widths[at]) : text.padStart(widths[at]),
    );
    console.log(`  ${cells.join('  ')}`);
  }
}
