import { type Form, formOf, type RubricDefinition } from '../../index.ts';
import { localeWords } from '../words/words-of.ts';
import { keyOfRow, rowsOf } from './rows.ts';

/** What a form of a rubric says, in whatever language it was written. */
export interface KnownForm {
  /** By the key of a row, what it asks. */
  readonly labels: ReadonlyMap<string, ReadonlySet<string>>;
  /** Everything that a row of answers can ask, and the names of components. */
  readonly allLabels: ReadonlySet<string>;
  readonly components: ReadonlySet<string>;
  /** Whatever can be chosen anywhere. */
  readonly choices: ReadonlySet<string>;
  /** By the key of a row, in which unit it is. */
  readonly units: ReadonlyMap<string, ReadonlySet<string>>;
  readonly pillars: Form['pillars'];
  readonly facts: Form['facts'];
  /** The rubric that it is for. */
  readonly rubric: string;
}

export function knownForm(rubric: RubricDefinition, form: Form): KnownForm {
  const labels = new Map<string, Set<string>>();
  const units = new Map<string, Set<string>>();
  const choices = new Set<string>();
  const names = new Set<string>();
  const components = new Set<string>();
  const note = (known: Map<string, Set<string>>, key: string, text: string): void => {
    known.set(key, (known.get(key) ?? new Set()).add(tidyText(text)));
  };
  for (const { locale, words } of localeWords) {
    const said = formOf(rubric, { locale });
    for (const component of componentsIn(said)) {
      components.add(component.id);
      names.add(tidyText(component.name));
      for (const row of rowsOf(component, undefined, words)) {
        note(labels, keyOfRow(row), row.label);
        if (row.field?.unit !== undefined) note(units, keyOfRow(row), row.field.unit);
        for (const { label } of row.field?.choices ?? []) choices.add(tidyText(label));
      }
    }
    for (const { path, label } of said.facts) note(labels, path.join('/'), label);
  }
  const allLabels = new Set([...names, ...[...labels.values()].flatMap((one) => [...one])]);
  return {
    labels,
    allLabels,
    components,
    choices,
    units,
    pillars: form.pillars,
    facts: form.facts,
    rubric: rubric.id,
  };
}

export function componentsIn({
  pillars,
}: Form): Form['pillars'][number]['criteria'][number]['components'] {
  return pillars.flatMap((one) => one.criteria.flatMap((c) => c.components));
}

/** As two programs write the same text. */
export function tidyText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
