import { explainIssue } from '../index.ts';
import { type Io, tell } from './io.ts';
import type { Locale } from './locale.ts';
import { inOneLine } from './one-line.ts';
import type { Refused } from './read-unit.ts';
import { commandWords } from './words/words-of.ts';

/** Every issue in a line: where it stands, whose it is, what is wrong. */
export function tellIssues({ place, unit, issues }: Refused, io: Io, locale: Locale): void {
  for (const issue of issues) {
    const cell =
      'sheet' in issue
        ? [issue.sheet, issue.cell].filter((one) => one !== undefined).join(', ')
        : '';
    const where = [issue.place ?? place, cell, unit, issue.path.join('.')].filter(
      (one) => one !== null && one !== '',
    );
    const said = sentenceOf(issue, locale);
    tell(inOneLine(`${where.join(': ')}: ${said} (${issue.code})`), io);
  }
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
