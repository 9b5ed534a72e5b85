import { Inputs } from '../inputs.ts';
import type { Io } from '../io.ts';
import type { InputOptions } from '../options.ts';
import { openOutput } from '../output.ts';

/** Whether every submission of the files can be taken, with every issue of those that cannot. */
export async function validate(
  files: readonly string[],
  options: InputOptions,
  io: Io,
): Promise<number> {
  const inputs = await Inputs.open(options, io);
  const counted = { taken: 0, refused: 0 };
  for await (const unit of inputs.units(files)) {
    counted['issues' in unit ? 'refused' : 'taken'] += 1;
  }
  const output = await openOutput(undefined, io);
  await output.write(`${JSON.stringify(counted)}\n`);
  return inputs.end();
}
