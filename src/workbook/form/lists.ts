import type { SheetModel, WorkbookModel } from '../sheet/model.ts';
import { columnName } from '../sheet/reference.ts';

/**
 * What drop-downs offer, in a sheet that nobody sees: a list in the rule itself ends at 255 signs
 * and is cut at every comma.
 */
export class ChoiceLists {
  readonly #lists: { readonly name: string; readonly choices: readonly string[] }[] = [];

  /** The name of the range that holds these choices. */
  nameOf(choices: readonly string[], wanted = `lst_${this.#lists.length + 1}`): string {
    const same = this.#lists.find((one) => JSON.stringify(one.choices) === JSON.stringify(choices));
    if (same !== undefined) return same.name;
    this.#lists.push({ name: wanted, choices });
    return wanted;
  }

  sheet(name: string): SheetModel {
    const height = Math.max(1, ...this.#lists.map(({ choices }) => choices.length));
    return {
      name,
      state: 'veryHidden',
      widths: this.#lists.map(() => 30),
      rows: Array.from({ length: height }, (_, at) => ({
        row: at + 1,
        cells: this.#lists.flatMap(({ choices }, column) => {
          const value = choices[at];
          return value === undefined
            ? []
            : [{ column: column + 1, value, style: 'plain' as const }];
        }),
      })),
    };
  }

  names(sheet: string): WorkbookModel['names'] {
    return this.#lists.map(({ name, choices }, at) => {
      const column = columnName(at + 1);
      return { name, range: `'${sheet}'!$${column}$1:$${column}$${choices.length}` };
    });
  }
}

/** Labels as a list shows them: without blanks at the ends, none twice. */
export function shownLabels(labels: readonly string[]): string[] {
  const tidy = labels.map((label) => label.replace(/\s+/gu, ' ').trim().slice(0, 250));
  return tidy.map((label, at) => (tidy.indexOf(label) === at ? label : `${label} (${at + 1})`));
}
