import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { RubricDefinition } from '../../src/index.ts';
import { type KitCase, levelCase, rowCases } from './convert.ts';

// The conformance kit as it is shipped: a list of files, by their paths in it.

/** A file of cases: of one rubric, said in full or by the id of a shipped one. */
export interface KitFile {
  readonly path: string;
  readonly says: string;
  readonly rubric: string | RubricDefinition;
  readonly cases: readonly KitCase[];
}

/** What the kit is made with: the rubrics, and the fingerprint of each as the package names it. */
export interface KitSource {
  readonly rubrics: readonly RubricDefinition[];
  readonly fingerprintOf: (rubric: RubricDefinition) => string;
}

/** Texts whose hash another implementation has to come to. */
const HASHED: Readonly<Record<string, string>> = {
  '': 'cbf29ce484222325',
  a: 'af63dc4c8601ec8c',
  foobar: '85944171f73967e8',
};

/** A configuration that is bundled knows no place of its own: both builds and tests run at the root. */
const tests = pathToFileURL(`${process.cwd()}/test/`);
const here = new URL('conformance/', tests);

/** Every file of cases, hand-written and generated, in order. */
export function kitFiles(): readonly KitFile[] {
  return [
    ...jsonUnder('rules/').map(([path, data]) => lawFile(path, data)),
    ...jsonUnder('scoring/levels/').map(([path, data]) => levelFile(path, data)),
    ...jsonUnder('conformance/cases/').map(([path, data]) => ({ path, ...data }) as KitFile),
    ...shippedFiles(),
  ];
}

/** Everything that goes into the package: path and text. */
export function kitTexts({ rubrics, fingerprintOf }: KitSource): readonly [string, string][] {
  const files = kitFiles();
  const rubricOf = (named: KitFile['rubric']): RubricDefinition => {
    if (typeof named !== 'string') return named;
    const found = rubrics.find(({ id }) => id === named);
    if (found === undefined) throw new RangeError(`no rubric ${named}`);
    return found;
  };
  const index = {
    format: 1,
    fnv1a: HASHED,
    rubrics: rubrics.map((rubric) => ({ id: rubric.id, fingerprint: fingerprintOf(rubric) })),
    files: files.map(({ path, says, rubric, cases }) => ({
      path: `cases/${path}`,
      says,
      cases: cases.length,
      fingerprint: fingerprintOf(rubricOf(rubric)),
    })),
  };
  return [
    ['index.json', JSON.stringify(index, null, 1)],
    ...files.map(({ path, ...data }): [string, string] => [`cases/${path}`, lines(data)]),
    ...rubrics.map((rubric): [string, string] => {
      return [`rubrics/${rubric.id}.json`, `${JSON.stringify(rubric)}\n`];
    }),
    ...['README.md', 'score.py', 'run.py', 'run.mjs'].map((name): [string, string] => {
      return [name, readFileSync(new URL(name, here), 'utf8')];
    }),
  ];
}

/** A case a line, so that two editions of the kit can be compared. */
function lines({ says, rubric, cases }: Omit<KitFile, 'path'>): string {
  const head = `"says":${JSON.stringify(says)},\n"rubric":${JSON.stringify(rubric)}`;
  return `{${head},\n"cases":[\n${cases.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`;
}

type Law = Parameters<typeof rowCases>[0];

function lawFile(path: string, data: unknown): KitFile {
  const { says, rubric, rows } = data as { says: string; rubric: RubricDefinition; rows: Law[] };
  return { path, says, rubric, cases: rows.flatMap(rowCases) };
}

function levelFile(path: string, data: unknown): KitFile {
  const { says, rubric, cases } = data as {
    says: string;
    rubric: RubricDefinition;
    cases: Parameters<typeof levelCase>[1][];
  };
  return {
    path: `levels/${path}`,
    says,
    rubric,
    cases: cases.map((one) => levelCase(rubric, one)),
  };
}

/** The rows of the shipped rubrics: one file a rubric, also where their cases stand in many. */
function shippedFiles(): readonly KitFile[] {
  const byRubric = new Map<string, KitCase[]>();
  for (const [, data] of jsonUnder('cases/')) {
    const { rubric, rows, ...row } = data as { rubric: string; rows?: Law[] } & Law;
    const list = byRubric.get(rubric) ?? [];
    byRubric.set(rubric, [...list, ...(rows ?? [row]).flatMap(rowCases)]);
  }
  return [...byRubric].map(([rubric, cases]) => {
    return { path: `rubrics/${rubric}.json`, says: `Every row of ${rubric}.`, rubric, cases };
  });
}

function jsonUnder(folder: string): readonly (readonly [path: string, data: object])[] {
  const root = new URL(folder, tests);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => [path, JSON.parse(readFileSync(new URL(path, root), 'utf8')) as object]);
}
