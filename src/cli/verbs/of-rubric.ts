import { rubrics } from '../../../rubrics/index.ts';
import { componentsOf, formOf, submissionJsonSchema } from '../../index.ts';
import { writeForm } from '../../workbook/index.ts';
import { EXIT, type Io } from '../io.ts';
import type { Locale } from '../locale.ts';
import type { OutputOptions } from '../options.ts';
import { putWhole } from '../output.ts';
import { loadRubric } from '../rubric.ts';

interface FormOptions {
  readonly format?: 'json' | 'xlsx' | undefined;
  readonly verification?: true;
}

type Options = OutputOptions & { readonly rubric: string; readonly locale: Locale };

/** The rubrics that the package brings along, a line each. */
export async function listRubrics(
  { format, out }: OutputOptions & { readonly format?: 'text' | 'json' | undefined },
  io: Io,
): Promise<number> {
  const all = rubrics.map((rubric) => {
    const { id, version, level, title, maxPoints } = rubric;
    return { id, version, level, title, maxPoints, components: componentsOf(rubric).length };
  });
  const lines = all.map(({ id, version, title, maxPoints }) =>
    [id, version, `${maxPoints}`, title].join('\t'),
  );
  const text = format === 'json' ? JSON.stringify(all, null, 2) : lines.join('\n');
  return print(text, out, io);
}

/** The JSON Schema of a submission. */
export async function schema({ rubric, locale, out }: Options, io: Io): Promise<number> {
  const made = submissionJsonSchema(await loadRubric(rubric, locale), { locale });
  return print(JSON.stringify(made, null, 2), out, io);
}

/** The rubric as fields to fill in: as data, or as a workbook. */
export async function form(
  { rubric, locale, out, format, verification }: Options & FormOptions,
  io: Io,
): Promise<number> {
  const given = await loadRubric(rubric, locale);
  if (format === 'xlsx') {
    return put(await writeForm(given, { locale, verification: verification === true }), out, io);
  }
  return print(JSON.stringify(formOf(given, { locale }), null, 2), out, io);
}

async function print(text: string, out: string | undefined, io: Io): Promise<number> {
  return put(`${text}\n`, out, io);
}

async function put(made: string | Uint8Array, out: string | undefined, io: Io): Promise<number> {
  await putWhole(made, out, io);
  return EXIT.fine;
}
