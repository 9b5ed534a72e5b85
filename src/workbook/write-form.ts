import {
  componentsOf,
  type Form,
  formOf,
  InputError,
  type LocaleTag,
  type Path,
  parseSubmission,
  type RubricDefinition,
  type Submission,
  type SubmissionInput,
  scoreUnit,
} from '../index.ts';
import { CARRIED, MARK } from './form/columns.ts';
import { evidenceSheet } from './form/evidence-sheet.ts';
import { generalSheet } from './form/general-sheet.ts';
import { ChoiceLists } from './form/lists.ts';
import { keyOf } from './form/paths.ts';
import { pillarSheet } from './form/pillar-sheet.ts';
import { rowsOf } from './form/rows.ts';
import { libraries } from './libraries.ts';
import { optionsIn } from './options.ts';
import type { SheetModel } from './sheet/model.ts';
import { sheetNames, workbookBytes } from './sheet/write-workbook.ts';
import { wordsOf } from './words/words-of.ts';

/** What a form holds, and in which language. */
export interface WriteFormOptions {
  /** What the form is filled with. */
  readonly submission?: Submission | SubmissionInput | undefined;
  /** The language of the form; Vietnamese where none is asked for. */
  readonly locale?: LocaleTag | undefined;
  /** Adds columns for the authority: the unit's own points, the verified points, the reason. */
  readonly verification?: boolean | undefined;
}

const ANY = (): boolean => true;

/**
 * A rubric as a workbook to fill in: a sheet with unit, facts and how to fill it in, a sheet for each
 * pillar with a row for each thing asked, a sheet for evidence. Answer cells have drop-downs and
 * limits, everything else is locked (without a password). Shares are cells in percent, days have the
 * format of a day, numbers of more than 15 digits are texts. `readForm` reads it back to the same
 * answers; decisions that the submission has already are carried along unseen.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} with every issue, for a submission that cannot be taken.
 * @throws {UsageError} for an option that is not possible, and where fflate or saxes is not installed.
 * @example
 * const submission = { unit: { id: 'vy-da' }, answers: { 'I.5.1': { achieved: true } } };
 * const bytes = await writeForm(hueCommune2023, { submission });
 * const read = await readForm(hueCommune2023, bytes);
 * read.ok && read.submission.answers; // => { "I.5.1": { achieved: true } }
 */
export async function writeForm(
  rubric: RubricDefinition,
  options: WriteFormOptions = {},
): Promise<Uint8Array> {
  const { submission, locale, verification } = optionsIn(options, {
    submission: ANY,
    locale: ANY,
    verification: (value) => typeof value === 'boolean',
  });
  const { locale: language, words } = wordsOf(locale as LocaleTag | undefined);
  const form = formOf(rubric, { locale: language });
  const filled = submission === undefined ? undefined : taken(rubric, submission);
  const { zip } = await libraries();
  const lists = new ChoiceLists();
  const context = { words, locale: language, lists };
  const filling = {
    submission: filled,
    verification: verification === true,
    claimed: verification === true ? claimedPoints(rubric, filled) : new Map<string, string>(),
  };
  const names = sheetNames([
    words.general,
    ...form.pillars.map(({ id }) => words.pillar(id)),
    words.evidence,
    words.lists,
    CARRIED,
  ]);
  const sheets: SheetModel[] = [
    generalSheet(form, filled, { ...context, verification: verification === true }),
    ...form.pillars.map((one, at) => pillarSheet(one, names[at + 1] ?? '', filling, context)),
    evidenceSheet(ownersOf(form, filled), filled, context),
  ];
  const hidden = lists.sheet(names.at(-2) ?? '');
  sheets.push(hidden, carriedSheet(names.at(-1) ?? '', filled));
  return workbookBytes({ sheets, names: lists.names(hidden.name) }, zip);

  function ownersOf({ pillars }: Form, given: unknown): Path[] {
    const components = pillars.flatMap(({ criteria }) => criteria.flatMap((c) => c.components));
    const owners = components.flatMap((one) => rowsOf(one, given, words).map(({ owner }) => owner));
    return [...new Map(owners.map((owner) => [keyOf(owner), owner])).values()];
  }
}

/** @throws {InputError} with every issue. */
function taken(rubric: RubricDefinition, submission: unknown): Submission {
  const read = parseSubmission(rubric, submission);
  if (!read.ok) throw new InputError(read.issues);
  return read.submission;
}

/** What the unit's own answers earn, of the components that it has answered. */
function claimedPoints(
  rubric: RubricDefinition,
  submission: Submission | undefined,
): Map<string, string> {
  if (submission === undefined) return new Map();
  const score = scoreUnit(rubric, submission, { verifications: 'none' });
  return new Map(
    componentsOf(score).flatMap(({ id, status, points }) =>
      status === 'missing' ? [] : [[id, points] as const],
    ),
  );
}

/** So much of a text in a cell as every program takes. */
const PIECE = 30_000;

/** What a form has no cells for, in a sheet that nobody sees: decisions that were taken before. */
function carriedSheet(name: string, submission: Submission | undefined): SheetModel {
  const { verifications = [] } = submission ?? {};
  const text = verifications.length === 0 ? '' : JSON.stringify(verifications);
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) =>
    text.slice(at * PIECE, (at + 1) * PIECE),
  );
  const rows = [`${MARK} ${CARRIED}`, ...pieces].map((value, at) => {
    return { row: at + 1, cells: [{ column: 1, value, style: 'plain' as const }] };
  });
  return { name, state: 'veryHidden', widths: [30], rows };
}
