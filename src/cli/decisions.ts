import { explainIssue, type IntakeIssue } from '../index.ts';
import type { Entry } from './entry.ts';
import { FileError, type Io, tell } from './io.ts';
import type { Locale } from './locale.ts';
import { submissionsIn } from './submissions.ts';
import { openText } from './text-source.ts';
import { commandWords } from './words/words-of.ts';

/** A decision of an authority as it stands in a file, and where. */
export interface Decided {
  readonly place: string;
  readonly decision: unknown;
}

/** What an authority decided about units, by their ids; each unit's is taken when it is read. */
export class Decisions {
  readonly #name: string;
  readonly #byUnit: ReadonlyMap<string, readonly Decided[]>;
  readonly #taken = new Set<string>();

  constructor(name: string, byUnit: ReadonlyMap<string, readonly Decided[]>) {
    this.#name = name;
    this.#byUnit = byUnit;
  }

  of(unit: string | null): readonly Decided[] {
    const found = unit === null ? undefined : this.#byUnit.get(tidy(unit));
    if (unit !== null && found !== undefined) this.#taken.add(tidy(unit));
    return found ?? [];
  }

  /** Decisions about units that were in no input, told; whether there are any. */
  tellLeft(io: Io, locale: Locale): boolean {
    const left = [...this.#byUnit].filter(([unit]) => !this.#taken.has(unit));
    for (const [unit, list] of left) {
      const place = list[0]?.place ?? this.#name;
      tell(`${place}: ${unit}: ${commandWords(locale).unknownUnit} (unknown-unit)`, io);
    }
    return left.length > 0;
  }
}

/**
 * The decisions in a file: a JSON object with a list for each unit's id, or a decision a line (also a
 * list of such in JSON), with the unit's id as `unit` beside the fields of a verification.
 *
 * @throws {FileError} where something in it is neither, after each has been told: nothing is scored
 *   by half of what was decided.
 */
export async function readDecisions(path: string, locale: Locale, io: Io): Promise<Decisions> {
  const source = await openText(path, io, commandWords(locale));
  const byUnit = new Map<string, Decided[]>();
  let faults = 0;
  const refuse = (place: string, issue: IntakeIssue): void => {
    faults += 1;
    const where = [place, issue.path.join('.')].filter((one) => one !== '');
    tell(`${where.join(': ')}: ${explainIssue(issue, { locale })} (${issue.code})`, io);
  };
  try {
    for await (const entry of submissionsIn(source)) {
      for (const one of decisionsIn(entry)) {
        if ('fault' in one) refuse(one.place, one.fault);
        else {
          const list = byUnit.get(one.unit) ?? [];
          byUnit.set(one.unit, list);
          list.push({ place: one.place, decision: one.decision });
        }
      }
    }
  } finally {
    await source.close();
  }
  if (faults > 0) throw new FileError(({ notDecisions }) => notDecisions(source.name, faults));
  return new Decisions(source.name, byUnit);
}

type Found = { readonly place: string } & (
  | { readonly unit: string; readonly decision: unknown }
  | { readonly fault: IntakeIssue }
);

function decisionsIn(entry: Entry): Found[] {
  const { place } = entry;
  if ('fault' in entry) return [{ place, fault: entry.fault }];
  const { value } = entry;
  if (typeof value !== 'object' || value === null || entry.isRow) {
    const message = 'a decision with its unit, or lists of them by unit';
    return [{ place, fault: { code: 'not-an-object', path: [], message } }];
  }
  if ('component' in value && typeof value.component === 'string') {
    const { unit, ...decision } = value as { readonly unit?: unknown };
    if (typeof unit === 'string' && tidy(unit) !== '') {
      return [{ place, unit: tidy(unit), decision }];
    }
    const message = 'the id of the unit that was decided about is needed';
    return [{ place, fault: { code: 'missing-field', path: ['unit'], message } }];
  }
  return Object.entries(value).flatMap(([unit, list]): Found[] => {
    if (!Array.isArray(list)) {
      const message = 'a list of decisions is expected';
      return [{ place, fault: { code: 'not-a-list', path: [unit], message } }];
    }
    return list.map((decision, at) => ({
      place: `${place}: ${unit}[${at}]`,
      unit: tidy(unit),
      decision,
    }));
  });
}

function tidy(text: string): string {
  return text.trim().normalize('NFC');
}
