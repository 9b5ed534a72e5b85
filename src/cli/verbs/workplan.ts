import { type WorkplanOptions, workplan } from '../../index.ts';
import { workplanMarkdown } from '../../report/index.ts';
import { writeWorkplan } from '../../workbook/index.ts';
import { Inputs, type VerbOptions } from '../inputs.ts';
import { EXIT, type Io } from '../io.ts';
import { putWhole } from '../output.ts';
import { readOnes } from './of-one.ts';

type Options = VerbOptions & {
  readonly format?: 'md' | 'json' | 'xlsx' | undefined;
  readonly by?: WorkplanOptions['by'];
};

/** Who has to do what by when: what is to be raised, and what is to be kept at its maximum. */
export async function planWork(file: string, options: Options, io: Io): Promise<number> {
  const inputs = await Inputs.open(options, io);
  const [submission] = await readOnes(inputs, [file]);
  if (submission === undefined) return EXIT.data;
  const { by, locale, format, out } = options;
  const made = workplan(inputs.rubric, submission, { ...inputs.scoring, by });
  const told =
    format === 'xlsx'
      ? await writeWorkplan(made, { locale, unit: submission.unit })
      : format === 'json'
        ? `${JSON.stringify(made, null, 2)}\n`
        : await workplanMarkdown(made, { locale });
  await putWhole(told, out, io);
  return inputs.end();
}
