import type { Path } from '../../rubric/issue.ts';
import { sameNameKey } from '../../rubric/same-name.ts';
import type { LintedComponent, LintFinding } from './finding.ts';

/** A finding for every component whose name an earlier one has, however it is spelled. */
export function lintNames(components: readonly LintedComponent[]): LintFinding[] {
  const first = new Map<string, string>();
  return components.flatMap(({ id, name, path }): LintFinding[] => {
    if (name === undefined) return [];
    const meaning = sameNameKey(name);
    const other = first.get(meaning);
    if (other === undefined) {
      first.set(meaning, id);
      return [];
    }
    const at = { path: [...path, 'name'], component: id };
    return [{ code: 'same-name', severity: 'warning', ...at, other, name }];
  });
}

const SHOWN = 60;

/** Every text that is not in NFC, names and labels alike. */
export function lintForm(value: unknown, path: Path = []): LintFinding[] {
  if (typeof value === 'string') {
    const text = value.normalize('NFC');
    if (text === value) return [];
    const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
    return [{ code: 'not-nfc', severity: 'warning', path, text: shown }];
  }
  if (Array.isArray(value)) return value.flatMap((one, index) => lintForm(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => lintForm(one, [...path, key]));
}
