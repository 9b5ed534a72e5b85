/** By column; a map, since a column may be called `constructor`. */
const OF_UNIT: ReadonlyMap<string, string> = new Map([
  ['unit', 'id'],
  ['name', 'name'],
  ['group', 'group'],
  ['class', 'class'],
]);

/**
 * A row of CSV as a submission: `unit`, `name`, `group` and `class` are the unit's, a column
 * `facts.…` is a fact, every other column the cell of the component of that id. An empty cell says
 * nothing; what a cell means is for `parseSubmission`.
 */
export function submissionOfRow(columns: readonly string[], row: readonly string[]): object {
  const unit: [string, string][] = [];
  const facts: [string, string][] = [];
  const answers: [string, string][] = [];
  for (const [at, column] of columns.entries()) {
    const cell = (row[at] ?? '').normalize('NFC').trim();
    if (cell === '' || column === '') continue;
    const field = OF_UNIT.get(column);
    if (field !== undefined) unit.push([field, cell]);
    else if (column.startsWith('facts.')) facts.push([column.slice('facts.'.length), cell]);
    else answers.push([column, cell]);
  }
  return {
    unit: Object.fromEntries(unit),
    facts: Object.fromEntries(facts),
    answers: Object.fromEntries(answers),
  };
}
