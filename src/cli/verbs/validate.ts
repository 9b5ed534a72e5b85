import { EXIT, type Io } from '../io.ts';
import type { InputOptions } from '../options.ts';
import { openOutput } from '../output.ts';
import { printIssues, readUnits } from '../read-units.ts';
import { loadRubric } from '../rubric.ts';
import { openText } from '../text-source.ts';

/** Whether every submission of the files can be taken, with every issue of those that cannot. */
export async function validate(
  files: readonly string[],
  options: InputOptions,
  io: Io,
): Promise<number> {
  const rubric = await loadRubric(options.rubric, options.locale);
  const given = { locale: options.locale, asCells: options.cells === true };
  const counted = { taken: 0, refused: 0 };
  for (const file of files) {
    const source = await openText(file, io);
    try {
      for await (const unit of readUnits(rubric, source, given)) {
        if ('issues' in unit) {
          counted.refused += 1;
          printIssues(unit, io, options.locale);
        } else counted.taken += 1;
      }
    } finally {
      await source.close();
    }
  }
  const output = await openOutput(undefined, io);
  await output.write(`${JSON.stringify(counted)}\n`);
  return counted.refused === 0 ? EXIT.fine : EXIT.data;
}
