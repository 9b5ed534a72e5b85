import { type RankingRow, type RankOptions, streamScores } from '../../index.ts';
import { twice } from '../duplicates.ts';
import type { Inputs } from '../inputs.ts';
import { Seen } from '../seen.ts';
import type { TextSource } from '../text-source.ts';
import { HandedInUnits } from './handed-in.ts';
import { Ledger } from './ledger.ts';

/** What of a ranking is asked for. */
export interface StreamedOptions extends Pick<RankOptions, 'by' | 'ties' | 'within'> {
  readonly pillar?: string;
  readonly group?: string;
}

/**
 * The ranking of files of any number of units, of which little is kept; undefined where a unit stands
 * twice. Who is refused, or stands twice, is told.
 */
export async function streamedRows(
  inputs: Inputs,
  files: readonly string[],
  { by, pillar, ties, within, group }: StreamedOptions,
): Promise<Iterable<RankingRow> | undefined> {
  const sources: TextSource[] = [];
  try {
    for (const file of files) sources.push(await inputs.source(file));
    const units = new HandedInUnits(inputs, sources, group);
    const ledger = new Ledger({ by, pillar, ties, within });
    const seen = new Seen();
    const summaries = streamScores(inputs.rubric, () => units.read(), {
      ...inputs.scoring,
      summary: true,
      onInvalid: (refusal) => inputs.refuse(units.refused(refusal)),
    });
    for await (const summary of summaries) {
      const { unit } = summary;
      const { place, file } = units.place;
      const before = seen.before(unit.id, place, file);
      if (before === undefined) ledger.add(summary);
      else inputs.refuse({ place, unit: unit.id, issues: [twice(unit, before, place)] });
    }
    return inputs.isAnyTwice ? undefined : ledger.rows();
  } finally {
    for (const source of sources) await source.close();
  }
}
