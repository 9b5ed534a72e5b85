// The made-up decision as the bytes of a .docx: the parts that stand in `decision/`, zipped.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const folder = fileURLToPath(new URL('./decision/', import.meta.url));

export function decisionBytes() {
  const names = readdirSync(folder, { recursive: true }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  const parts = names.map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name))]);
  return zipSync(Object.fromEntries(parts));
}
