import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The rooms of the engine in the one direction of their imports: each takes from those before it. */
const ORDER = [
  'version',
  'exact',
  'rules',
  'rubric',
  'intake',
  'scoring',
  'stored',
  'cohort',
  'insight',
];

/** What each room may take from, besides itself. */
const MAY_IMPORT: { readonly [room: string]: readonly string[] } = {
  ...Object.fromEntries(ORDER.map((room, at) => [room, ORDER.slice(0, at)])),
  authoring: ['exact', 'rules', 'rubric', 'intake'],
  words: [...ORDER, 'authoring'],
  forms: [...ORDER, 'words'],
  index: [...ORDER, 'authoring', 'words', 'forms'],
  // The command stands on what anybody may import.
  cli: ['version', 'index', 'report', 'workbook'],
  // Results as pages, made of what anybody may import.
  report: ['index'],
  // Forms and rankings as sheets: made of the same, with libraries of their own.
  workbook: ['index'],
  // An entry of its own.
  seal: ['version', 'exact', 'rules', 'rubric', 'intake', 'scoring', 'cohort'],
};

/** Which rooms know a library. */
const LIBRARIES: { readonly [name: string]: readonly string[] } = {
  'cli-progress': ['cli'],
  commander: ['cli'],
  'csv-parse': ['cli'],
  'csv-stringify': ['cli'],
  fflate: ['workbook'],
  saxes: ['workbook'],
  'decimal.js': ['exact'],
  'date-fns': ['intake', 'authoring'],
  zod: ['rules', 'rubric', 'scoring', 'authoring'],
};

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const statements = /^(?:import|export)(?:\s[^;']*?\sfrom)?\s'([^']+)';/gm;
  return [...text.matchAll(statements)].map(([, name = '']) => name);
}

function roomOf(file: string): string {
  const [room = ''] = relative('src', file).split(sep);
  return room.replace(/\.ts$/, '');
}

describe('imports run one way', () => {
  it.each(filesIn('src'))('%s', (file) => {
    const room = roomOf(file);
    const allowed = MAY_IMPORT[room];
    expect(allowed, `${room} is a room of the house`).toBeDefined();
    const wrong = importsOf(file).filter((name) => {
      if (!name.startsWith('.')) {
        if (name.startsWith('node:')) return room !== 'cli';
        const library = name.split('/')[0] ?? name;
        return !LIBRARIES[library]?.includes(room);
      }
      const target = join(dirname(file), name);
      if (target.startsWith('rubrics')) return room !== 'cli';
      const other = roomOf(target);
      return other !== room && !allowed?.includes(other);
    });
    expect(wrong).toEqual([]);
  });

  it.each(filesIn('rubrics'))(
    '%s is pure data: it takes the type of its definition, and is marked',
    (file) => {
      const outside = importsOf(file)
        .map((name) => join(dirname(file), name))
        .filter((target) => !target.startsWith('rubrics'));
      const known = ['definition.ts', 'shipped.ts'].map((name) => join('src', 'rubric', name));
      expect(outside.filter((target) => !known.includes(target))).toEqual([]);
    },
  );
});
