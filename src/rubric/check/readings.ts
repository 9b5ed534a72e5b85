import { checked } from '../../rules/checked.ts';
import { isNonNegative } from '../../rules/schema.ts';
import { ruleSchema } from '../../rules/table.ts';
import type { RubricIssue } from '../issue.ts';
import { issuesOfRule, numberFacts } from './rules.ts';
import { asRecord, children, type Loose, type LooseRubric, textOf } from './walk.ts';

/** An inferred rule says what was read, readings exist, and what else they allow are rules too. */
export function checkReadings(rubric: LooseRubric): RubricIssue[] {
  const readings = children(rubric.root, 'readings');
  const known = new Set(readings.map((reading) => textOf(reading, 'id')));
  const components = rubric.components.map(({ component }) => component);
  const facts = numberFacts(rubric);
  return [
    ...components.flatMap((component) => basisIssues(component, known)),
    ...readings.flatMap((reading) => {
      const id = textOf(reading, 'id');
      const everywhere = reading.value['everywhere'] === true;
      const rows = components.filter(
        (one) => everywhere || (id !== undefined && readingsOf(one).includes(id)),
      );
      return children(reading, 'alternatives').flatMap((one) => alternative(one, rows, facts));
    }),
  ];
}

/** The reading that a row names, and the further ones. */
function readingsOf(component: Loose): readonly unknown[] {
  const { reading, also } = asRecord(component.value['basis']);
  return Array.isArray(also) ? [reading, ...also] : [reading];
}

function basisIssues(component: Loose, known: ReadonlySet<unknown>): RubricIssue[] {
  const basis = asRecord(component.value['basis']);
  const path = [...component.path, 'basis'];
  const { reading, also } = basis;
  if (reading === undefined) {
    if (also !== undefined) {
      const message = 'further readings stand beside a first one';
      return [{ code: 'conflicting', path: [...path, 'also'], message }];
    }
    if (basis['rule'] !== 'inferred' || basis['note'] !== undefined) return [];
    const message = 'an inferred rule says in a note, or by a reading, what was read';
    return [{ code: 'note-missing', path: [...path, 'note'], message }];
  }
  const at = [...path, 'reading'];
  if (basis['rule'] === 'stated') {
    return [{ code: 'reading-of-stated', path: at, message: 'a stated rule has no reading' }];
  }
  return readingsOf(component).flatMap((one, index): RubricIssue[] => {
    const where = index === 0 ? at : [...path, 'also', index - 1];
    if (typeof one !== 'string') return [];
    if (!known.has(one)) {
      const message = `there is no reading "${one}"`;
      return [{ code: 'unknown-reading', path: where, message }];
    }
    if (readingsOf(component).indexOf(one) === index) return [];
    return [{ code: 'conflicting', path: where, message: `the reading "${one}" stands twice` }];
  });
}

/** The rule that each row would have instead has to be one. The first row that it does not fit is named. */
function alternative(
  { value, path }: Loose,
  rows: readonly Loose[],
  facts: ReadonlySet<string>,
): RubricIssue[] {
  const { rule, change } = value;
  if (rule !== undefined && change !== undefined) {
    const message = 'either another rule or a change of each row’s own';
    return [{ code: 'conflicting', path: [...path, 'change'], message }];
  }
  if (rule === undefined && change === undefined) return [];
  const field = rule === undefined ? 'change' : 'rule';
  // Rows are alike but for their nouns: what stands for one of them stands for all.
  const sound = new Set<string>();
  for (const row of rows) {
    const other = rule ?? { ...asRecord(row.value['rule']), ...asRecord(change) };
    const form = formKey(other, row);
    if (form !== undefined && sound.has(form)) continue;
    const [first] = issuesAt(other, row, [...path, field], facts);
    if (first === undefined && form !== undefined) sound.add(form);
    if (first === undefined) continue;
    // A row whose own rule is at fault is told there.
    if (rule === undefined && issuesAt(row.value['rule'], row, path, facts).length > 0) continue;
    const number = textOf(row, 'id') ?? '';
    return [{ ...first, message: `at "${number}": ${first.message}`, row: number }];
  }
  return [];
}

/** What decides whether a rule is one, but for nouns that its row brought; undefined where it cannot be said. */
function formKey(rule: unknown, row: Loose): string | undefined {
  const { labels, ...rest } = asRecord(rule);
  if (labels !== undefined && labels !== asRecord(row.value['rule'])['labels']) return undefined;
  try {
    return JSON.stringify([rest, row.value['maxPoints'], row.value['due']]);
  } catch {
    return undefined;
  }
}

function issuesAt(
  rule: unknown,
  row: Loose,
  path: RubricIssue['path'],
  facts: ReadonlySet<string>,
): RubricIssue[] {
  const form = checked(ruleSchema(), rule);
  if (!form.ok) return form.issues.map((one) => ({ ...one, path: [...path, ...one.path] }));
  const points = row.value['maxPoints'];
  if (!isNonNegative(points)) return [];
  return issuesOfRule(form.data, path, { maxPoints: points, key: textOf(row, 'id') ?? '' }, facts);
}
