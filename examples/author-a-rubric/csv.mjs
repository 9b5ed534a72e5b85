/** The rows of a CSV file: commas part cells, quotes hold a comma, a doubled quote is a quote. */
export function readCsv(text) {
  const chars = [...text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')];
  const rows = [['']];
  let quoted = false;
  for (const [at, char] of chars.entries()) {
    const row = rows.at(-1);
    if (char === '"') {
      if (quoted && chars[at + 1] === '"') row[row.length - 1] += '"';
      quoted = !quoted;
    } else if (char === ',' && !quoted) row.push('');
    else if (char === '\n' && !quoted) rows.push(['']);
    else row[row.length - 1] += char;
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}
