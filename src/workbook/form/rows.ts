import type { FormComponent, FormField, FormFieldType, Path } from '../../index.ts';
import type { SheetWords } from '../words/words.ts';
import { keyOf, ownerOf, ownersAround, valueAt } from './paths.ts';

/** One row of a form: a field, or the place of what an answer carries besides its value. */
export interface FormRow {
  readonly path: Path;
  readonly owner: Path;
  readonly label: string;
  /** Undefined where the row asks for no value. */
  readonly type: FormFieldType | undefined;
  readonly field?: FormField;
  /** The first row of its answer has the cells for what answers carry besides. */
  readonly isFirst: boolean;
}

/** What has columns, rows or a sheet of its own. */
const ELSEWHERE = new Set([
  'completedOn',
  'notApplicable',
  'note',
  'evidence',
  'items',
  'terms',
  'parts',
  'answer',
  'case',
]);

/**
 * The rows of a component: its fields, before them one for the whole where no field stands in the
 * answer itself, behind them what an answer says in another way than it is asked for.
 */
export function rowsOf(
  component: FormComponent,
  submission: unknown,
  words: SheetWords,
): FormRow[] {
  const whole: Path = ['answers', component.id];
  const fields = component.fields.map((field) => ({ field, owner: ownerOf(field.path) }));
  const owners = new Map([whole, ...fields.map(({ owner }) => owner)].map((o) => [keyOf(o), o]));
  const asked = new Set(fields.map(({ field }) => keyOf(field.path)));
  const rows: Omit<FormRow, 'isFirst'>[] = fields.map(({ field, owner }) => ({
    path: field.path,
    owner,
    label: field.when === undefined ? field.label : words.only(field.label),
    type: field.type,
    field,
  }));
  // What a value lies in is told for itself too: a part of parts may not apply as a whole.
  for (const { field } of fields) {
    for (const owner of ownersAround(field.path)) {
      if (rows.some((row) => keyOf(row.owner) === keyOf(owner))) continue;
      owners.set(keyOf(owner), owner);
      const at = rows.findIndex(({ path }) => keyOf(path) === keyOf(field.path));
      const label = owner.length === 2 ? words.whole : words.wholePart(field.label);
      rows.splice(at, 0, { path: owner, owner, label, type: undefined });
    }
  }
  for (const owner of owners.values()) {
    const answer = valueAt(submission, owner);
    if (typeof answer !== 'object' || answer === null) continue;
    for (const [key, value] of Object.entries(answer)) {
      const path = [...owner, key];
      if (ELSEWHERE.has(key) || value === null || asked.has(keyOf(path))) continue;
      const type = typeof value === 'boolean' ? 'boolean' : typeOfOther(key);
      rows.push({ path, owner, label: words.others[key] ?? key, type });
    }
  }
  const seen = new Set<string>();
  return rows.map((row) => {
    const owner = keyOf(row.owner);
    const isFirst = !seen.has(owner);
    seen.add(owner);
    return { ...row, isFirst };
  });
}

function typeOfOther(key: string): FormFieldType {
  return key === 'option' || key === 'case' ? 'text' : 'number';
}

/** Two rows of a path differ in when they are asked. */
export function keyOfRow({ path, field }: FormRow): string {
  const { when } = field ?? {};
  return when === undefined
    ? keyOf(path)
    : `${keyOf(path)}?${keyOf(when.path)}=${encodeURIComponent(String(when.equals))}`;
}
