import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FileError } from '../../src/cli/io.ts';
import { submissionsIn } from '../../src/cli/submissions.ts';
import { parseSubmission, type RubricDefinition } from '../../src/index.ts';
import { readForm, readTable, writeForm } from '../../src/workbook/index.ts';
import { componentsOf } from '../support/components.ts';
import { chance, int, pick, type Rng } from '../support/random-submission.ts';
import { hold, holdIssues, holdParsed, refusedOr } from './held.ts';
import { NAMES } from './hostile.ts';
import { drawn, shipped } from './rubrics-drawn.ts';
import { submissionTo } from './submissions.ts';
import { cell, disturbed } from './texts.ts';

const XML = [
  ...['<', '>', '&', '"', '<!DOCTYPE a [<!ENTITY b "c">]>', '&b;', '&#0;', '&#x110000;', '<v>'],
  ...['</c>', 'r="XFE1"', 'r="A0"', 'r="A1048577"', ' t="s"', ' t="e"', ' s="999999"', '<v>-1</v>'],
  ...['<v>1e400</v>', '<f>1+1</f>', 'count="999999999"', 'ref="A1:XFD1048576"', '__proto__'],
];

/** Bytes of a form, changed: as bytes, or in the text of one of its parts. */
function changedBytes(form: Uint8Array, rng: Rng): Uint8Array {
  if (chance(rng, 0.4)) {
    const copy = form.slice(0, chance(rng, 0.2) ? int(rng, 0, form.length) : form.length);
    for (let times = int(rng, 1, 8); times > 0; times -= 1)
      copy[int(rng, 0, copy.length)] = int(rng, 0, 255);
    return copy;
  }
  const parts = unzipSync(form);
  const name = pick(rng, Object.keys(parts));
  const text = strFromU8(parts[name] ?? new Uint8Array());
  const at = int(rng, 0, text.length);
  const put = chance(rng, 0.8) ? pick(rng, XML) : cell(rng);
  const near = chance(rng, 0.5) ? text.indexOf('<v>', at) + 3 : at;
  const changed =
    text.slice(0, near) + put + text.slice(near + (chance(rng, 0.5) ? int(rng, 0, 30) : 0));
  return zipSync({ ...parts, [name]: strToU8(changed) }, { level: 0 });
}

const forms = new Map<RubricDefinition, Uint8Array>();

/** A workbook that was damaged or changed: read, or refused with the place. */
export async function tryWorkbook(rng: Rng): Promise<string> {
  const rubric = pick(rng, [...drawn.slice(0, 12), ...shipped.slice(-1)]);
  const known = forms.get(rubric);
  const form = known ?? (await writeForm(rubric, { submission: submissionTo(rubric, () => 0.4) }));
  forms.set(rubric, form);
  const bytes = changedBytes(form, rng);
  const read = await readForm(rubric, bytes);
  if (read.ok) holdParsed(rubric, read, rng);
  else holdIssues(read.issues);
  if (chance(rng, 0.3)) {
    const { issues } = await readTable(bytes);
    hold(
      issues.every(({ code, message }) => code !== undefined && message !== ''),
      'a file issue',
    );
  }
  return read.ok ? 'read' : 'refused';
}

/** CSV with a unit a row, its signs and cells in disorder. */
export async function tryCsv(rng: Rng): Promise<string> {
  const rubric = pick(rng, chance(rng, 0.3) ? shipped : drawn);
  const by = pick(rng, [',', ';', '\t']);
  const ids = componentsOf(rubric)
    .map(({ id }) => id)
    .filter(() => chance(rng, 0.2));
  const heading = ['unit', 'name', ...ids, ...(chance(rng, 0.2) ? [pick(rng, NAMES)] : [])];
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = Array.from({ length: int(rng, 0, 3) }, (_, at) =>
    heading.map((_, column) => quoted(column === 0 ? `u${at}` : cell(rng))).join(by),
  );
  const text = [heading.join(by), ...rows].join(pick(rng, ['\n', '\r\n']));
  const given = chance(rng, 0.6) ? text : disturbed(text, ['"', '""', ';', '\n', 'unit'], rng);
  let ended = 'empty';
  try {
    for await (const entry of submissionsIn(sourceOf(given))) {
      if ('fault' in entry) ended = 'no JSON';
      else {
        const read = refusedOr(() => parseSubmission(rubric, entry.value, { locale: 'vi' }));
        hold(read !== undefined, 'a row of CSV throws');
        holdParsed(rubric, read, rng);
        ended = read.ok ? 'read' : 'refused';
      }
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return 'no CSV';
  }
  return ended;
}

const sourceOf = (text: string) => ({
  name: 'fuzz.csv',
  path: '',
  async *lines() {
    yield* text.split(/\r?\n/);
  },
  zipped: async () => undefined,
  close: async () => {},
});
