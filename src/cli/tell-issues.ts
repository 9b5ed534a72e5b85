import { explainFinding, explainIssue } from '../index.ts';
import type { SheetPlace } from '../workbook/index.ts';
import { type Io, tell } from './io.ts';
import type { Locale } from './locale.ts';
import { inOneLine } from './one-line.ts';
import type { Refused, Taken } from './read-unit.ts';
import { commandWords } from './words/words-of.ts';

/** Every issue in a line: where it stands, whose it is, what is wrong. */
export function tellIssues({ place, unit, issues }: Refused, io: Io, locale: Locale): void {
  for (const issue of issues) {
    const where = [issue.place ?? place, cellOf(issue), unit, issue.path.join('.')];
    tellLine(where, sentenceOf(issue, locale), issue.code, io);
  }
}

/** What a file holds that its unit's score does not say, in the same form. */
export function tellNotes({ place, submission, noted = [] }: Taken, io: Io, locale: Locale): void {
  for (const finding of noted) {
    const where = [place, cellOf(finding), submission.unit.id, finding.path.join('.')];
    tellLine(where, explainFinding(finding, { locale }), finding.code, io);
  }
}

function cellOf(told: object): string {
  const { sheet, cell } = told as Partial<SheetPlace>;
  return [sheet, cell].filter((one) => one !== undefined).join(', ');
}

function tellLine(where: readonly (string | null)[], said: string, code: string, io: Io): void {
  const places = where.filter((one) => one !== null && one !== '');
  tell(inOneLine(`${places.join(': ')}: ${said} (${code})`), io);
}

function sentenceOf(issue: Refused['issues'][number], locale: Locale): string {
  const words = commandWords(locale);
  if ('file' in issue && issue.file !== undefined) return words.files[issue.file];
  if ('row' in issue && issue.row !== undefined) {
    return words.uneven(issue.row.cells, issue.row.columns);
  }
  const said = explainIssue(issue, { locale });
  return 'places' in issue ? `${said} ${words.places(issue.places)}` : said;
}
