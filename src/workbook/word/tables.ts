import type { FileIssue } from '../fault.ts';
import type { Opened } from '../open.ts';
import type { Table } from '../sheet/table.ts';
export function documentTables(
  _document: Extract<Opened, { kind: 'document' }>,
  _issues: FileIssue[],
): Table[] {
  return [];
}
