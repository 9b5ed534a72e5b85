// The public types as one text, so that a breaking change shows in review: every declaration of the
// built entries, without comments, by name. Fails where it is not what `api.txt` says.
//   node test/package/api.mjs            compares (after `npm run build`)
//   node test/package/api.mjs --write    writes it anew
//   node test/package/api.mjs --docs     besides: every exported name stands in the API reference
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const REPORT = join(ROOT, 'test/package/api.txt');
const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** The entries that have types; a rubric's own is data, which the tests of rubrics hold. */
const entries = Object.entries(exports).flatMap(([name, target]) => {
  const types = target?.import?.types;
  return types === undefined || name.includes('*') ? [] : [{ name, file: join(ROOT, types) }];
});
const program = ts.createProgram(
  entries.map(({ file }) => file),
  { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, strict: true },
);
const checker = program.getTypeChecker();
const printer = ts.createPrinter({ removeComments: true });

const namesOf = ({ file }) => {
  const source = program.getSourceFile(file);
  const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(source));
  return symbols.map(({ name }) => name).sort(byCode);
};

const parts = entries.map((entry) => `# ${entry.name}\n${namesOf(entry).join('\n')}\n`);
const text = `${parts.join('\n')}\n# declarations\n${declarations().join('\n')}\n`;
const faults = [];
if (process.argv.includes('--write')) writeFileSync(REPORT, text);
else compare(readFileSync(REPORT, 'utf8'));
if (process.argv.includes('--docs')) checkDocs();
for (const fault of faults) console.error(fault);
const names = entries.map((entry) => `${entry.name} ${namesOf(entry).length}`).join(', ');
console.log(`public names: ${names}; ${faults.length === 0 ? 'as reported' : 'see above'}`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Everything declared in the files of the entries but the rubrics' data, exported or not. */
function declarations() {
  const sources = program.getSourceFiles().filter(({ fileName }) => {
    return fileName.includes('/dist/') && !fileName.includes('/dist/rubrics/');
  });
  const found = sources.flatMap((source) =>
    source.statements
      .filter((one) => !ts.isImportDeclaration(one) && !ts.isExportDeclaration(one))
      .map((one) => printer.printNode(ts.EmitHint.Unspecified, one, source)),
  );
  return [...new Set(found)].sort(byCode);
}

function compare(before) {
  if (before === text) return;
  const [old, now] = [before.split('\n'), text.split('\n')];
  const [had, has] = [new Set(old), new Set(now)];
  for (const line of old) if (!has.has(line)) faults.push(`- ${line}`);
  for (const line of now) if (!had.has(line)) faults.push(`+ ${line}`);
  faults.push('The public types changed. Is it breaking? Then CHANGELOG.md says so.');
  faults.push('To accept it: node test/package/api.mjs --write');
}

/** Each exported name of each entry is in the reference, with words of its own. */
function checkDocs() {
  const file = join(ROOT, 'reports/api/api.json');
  const { children: modules } = JSON.parse(readFileSync(file, 'utf8'));
  for (const entry of entries) {
    const own = entry.name === './rubrics' ? 'rubrics' : join('src', entry.name.slice(2));
    const found = modules.find(({ name }) => name === own || `${name}/` === own)?.children ?? [];
    const byName = new Map(found.map((one) => [one.name, one]));
    for (const name of namesOf(entry)) {
      const one = byName.get(name);
      if (one === undefined) faults.push(`${entry.name}: ${name} is not in the API reference`);
      else if (!isDocumented(one)) faults.push(`${entry.name}: ${name} has no words there`);
    }
  }
}

function isDocumented({ comment, variant, signatures = [] }) {
  const isReference = variant === 'reference';
  return isReference || comment !== undefined || signatures.some((one) => one.comment);
}

function byCode(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
