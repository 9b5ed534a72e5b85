// What somebody writes who ranks JSON lines with the functions of the package.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { rankUnits, streamScores } from 'dti-scoring';
import { hueCommune2023 } from 'dti-scoring/rubrics/hue-commune-2023';

async function* units() {
  const input = createReadStream(process.argv[2]);
  for await (const line of createInterface({ input })) yield JSON.parse(line);
}

const summaries = [];
for await (const one of streamScores(hueCommune2023, units, { summary: true })) summaries.push(one);
process.stdout.write(`${JSON.stringify(rankUnits(summaries), null, 2)}\n`);
