import { readdirSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig, type Options } from 'tsup';
import ts from 'typescript';
import { type KitSource, kitTexts } from './test/conformance/kit.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** What users import; each has its types. */
const PUBLIC = {
  index: 'src/index.ts',
  seal: 'src/seal/index.ts',
  report: 'src/report/index.ts',
  workbook: 'src/workbook/index.ts',
  ...rubricEntries(),
};

/**
 * Parts inside the package, so that `index` only hands on and ranking is a file of its own:
 * decimal.js does not say that it has no side effects, and a bundler keeps it wherever a file is
 * needed that imports it.
 */
const PARTS = {
  'parts/all': 'src/index.ts',
  'parts/rank': 'src/cohort/rank.ts',
  // Who only scores takes none of the sentences, nor what authors and readers of tables need.
  'parts/score': 'src/scoring/unit.ts',
};

/**
 * zod keeps its configuration and its registry on the global object, one for every copy of it on a
 * page. The copy inside the package has its own: no setting of a host reaches it, and importing the
 * package writes nothing global. What is made at once and is not used can be left out: the registry
 * and what writes a JSON Schema are for `rubricJsonSchema` alone.
 */
const ZOD_EDITS: readonly { file: RegExp; from: RegExp; to: string }[] = [
  { file: /core\.js$/, from: /globalThis/g, to: 'own' },
  {
    file: /registries\.js$/,
    from: /\(_a = globalThis\)[^;]*;\s*(export const globalRegistry = )globalThis\.\w+;/,
    to: '$1/* @__PURE__ */ registry();',
  },
  {
    file: /json-schema-processors\.js$/,
    from: /(?<=: )formatContributor\(/g,
    to: '/* @__PURE__ */ $&',
  },
];

const ownZod: Plugin = {
  name: 'own-zod',
  setup(build) {
    const filter = /zod[\\/]v4[\\/]core[\\/](?:core|registries|json-schema-processors)\.js$/;
    build.onLoad({ filter }, async ({ path }) => {
      const edit = ZOD_EDITS.find(({ file }) => file.test(path));
      const text = await readFile(path, 'utf8');
      if (edit === undefined || text.search(edit.from) < 0) throw new Error(`not edited: ${path}`);
      return { contents: `const own = {};\n${text.replace(edit.from, edit.to)}` };
    });
  },
};

/**
 * An engine checks the pattern of every literal while it reads a file, used or not, and builds the
 * sets of `\p{L}` for it: a tenth of a millisecond each, for some 250 of them. As `new RegExp(…)`
 * they are built where they are first used (test/package/patterns.test.ts).
 */
const patternsWhenUsed: Plugin = {
  name: 'patterns-when-used',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return /\\p\{/i.test(text) ? { contents: patternsAsCalls(text), loader: 'ts' } : undefined;
    });
  },
};

function patternsAsCalls(text: string): string {
  const found: ts.RegularExpressionLiteral[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && /\\p\{/i.test(node.text)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('', text, ts.ScriptTarget.Latest, true));
  let written = text;
  for (const node of found.reverse()) {
    const end = node.text.lastIndexOf('/');
    const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
    const call = `/* @__PURE__ */ new RegExp(${JSON.stringify(source)}, '${flags}')`;
    written = written.slice(0, node.getStart()) + call + written.slice(node.getEnd());
  }
  return written;
}

/** The command stands on the package that it comes with, as any program does. */
const onThePackage: Plugin = {
  name: 'on-the-package',
  setup(build) {
    build.onResolve(
      { filter: /^(?:\.\.\/)+(?:(?:rubrics|report)\/)?index\.ts$/ },
      ({ path, importer }) => {
        // Workbooks are bundled into the command with the libraries that they need.
        if (!/[\\/]src[\\/](?:cli|workbook)[\\/]/.test(importer)) return undefined;
        const entry = /(?:rubrics|report)(?=\/)/.exec(path)?.[0];
        const file = { rubrics: './rubrics/index.cjs', report: './report.cjs' }[entry ?? ''];
        return { path: file ?? './index.cjs', external: true };
      },
    );
  },
};

const library: Options = {
  entry: { ...PUBLIC, ...PARTS },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: process.argv.includes('--no-dts') ? false : { entry: PUBLIC },
  // A rubric that two entries hold is one object: what was checked once is not checked again.
  splitting: true,
  clean: true,
  treeshake: true,
  // Spaces stay: with them go the marks of what a bundler may leave out.
  esbuildOptions(options) {
    options.minifyIdentifiers = true;
    options.minifySyntax = true;
  },
  // What is used of zod/mini goes into the package (test/package/size.mjs has the figures): on its
  // own it loads all of zod's core and some sixty languages, most of the time of an import.
  noExternal: ['zod', 'date-fns'],
  esbuildPlugins: [ownZod, patternsWhenUsed],
  async onSuccess() {
    // Licences go where the code goes.
    await copyFile('node_modules/zod/LICENSE', 'dist/LICENSE-zod.txt');
    await copyFile('node_modules/date-fns/LICENSE.md', 'dist/LICENSE-date-fns.md');
    // The schema of a rubric is a file as well, for editors: made from the code just built.
    const { cohortBounds, rubricJsonSchema } = await import(pathToFileURL('dist/index.js').href);
    await writeFile('dist/rubric.schema.json', `${JSON.stringify(rubricJsonSchema(), null, 2)}\n`);
    // What another implementation is tested with.
    const { rubrics } = await import(pathToFileURL('dist/rubrics/index.js').href);
    const fingerprintOf: KitSource['fingerprintOf'] = (rubric) =>
      cohortBounds(rubric, []).rubric.fingerprint;
    for (const [path, text] of kitTexts({ rubrics, fingerprintOf })) {
      const file = `dist/conformance/${path}`;
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  },
};

/** What stands in the command's one file, beside saxes, with the file of its licence. */
const BUNDLED: { readonly [name: string]: string } = {
  commander: 'LICENSE',
  'csv-parse': 'LICENSE',
  'csv-stringify': 'LICENSE',
  fflate: 'LICENSE',
  xmlchars: 'LICENSE',
  'cli-progress': 'LICENSE.md',
  // What the bar counts columns with.
  'string-width': 'license',
  'strip-ansi': 'license',
  'strip-ansi/node_modules/ansi-regex': 'license',
  'emoji-regex': 'LICENSE-MIT.txt',
  'is-fullwidth-code-point': 'license',
};

/** What the command takes besides is bundled into it: `npx dti-scoring` works at once. */
const command: Options = {
  entry: { cli: 'src/cli/bin.ts' },
  format: ['cjs'],
  target: 'node20',
  platform: 'node',
  minify: true,
  noExternal: [...Object.keys(BUNDLED), 'ansi-regex', 'saxes'],
  esbuildPlugins: [onThePackage, patternsWhenUsed],
  async onSuccess() {
    for (const [path, licence] of Object.entries(BUNDLED)) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      await copyFile(`node_modules/${path}/${licence}`, `dist/LICENSE-${name}.txt`);
    }
    // It does not bring its own along.
    await copyFile('src/cli/licences/saxes.txt', 'dist/LICENSE-saxes.txt');
  },
};

export default defineConfig([library, command]);

/** The list of rubrics, and each of them: a file of `rubrics/`, or a folder with its index. */
function rubricEntries(): Record<string, string> {
  const found = readdirSync('rubrics', { withFileTypes: true });
  return Object.fromEntries(
    found.map((entry) => {
      const source = entry.isDirectory() ? `${entry.name}/index.ts` : entry.name;
      return [`rubrics/${entry.name.replace(/\.ts$/, '')}`, `rubrics/${source}`];
    }),
  );
}
