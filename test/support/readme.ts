import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A block of a README that is executed, and what it says that this prints. */
export interface Block {
  readonly code: string;
  readonly printed: string;
}

/** The blocks of a language, each with the block of text that follows it at once, if one does. */
export function blocksOf(readme: string, language: 'js' | 'sh'): Block[] {
  const pattern = new RegExp(
    `^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`\\n(?:\\n\`\`\`text\\n([\\s\\S]*?)^\`\`\`)?`,
    'gm',
  );
  return [...readme.matchAll(pattern)].map(([, code = '', printed = '']) => ({ code, printed }));
}

/** The files that it shows: a name in a line of its own, then the block that stands in the file. */
export function filesOf(readme: string): readonly (readonly [name: string, text: string])[] {
  const pattern = /^`([\w.-]+)`:\n\n```\w+\n([\s\S]*?)^```/gm;
  return [...readme.matchAll(pattern)].map(([, name = '', text = '']) => [name, text]);
}

/** Does something in a folder with these files, which is removed afterwards. */
export async function inFolderOf<T>(
  files: readonly (readonly [name: string, text: string])[],
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'dti-scoring-readme-'));
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const textOf = (name: string): string =>
  readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
