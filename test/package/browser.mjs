// `npm run browser`: the built package in headless Chromium, under a content security policy that
// allows nothing but the page's own script. What it scores and says has to be the same bytes as on
// Node, and the policy must not be asked for anything else.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";
const home = mkdtempSync(join(tmpdir(), 'dti-scoring-browser-'));

/** What both sides run: parse, score, rank, explain. */
const CODE = `
import { explain, parseSubmission, rankUnits, scoreUnit } from ${JSON.stringify(join(ROOT, 'dist/index.js'))};
import { hueCommune2023 } from ${JSON.stringify(join(ROOT, 'dist/rubrics/hue-commune-2023.js'))};
import submission from ${JSON.stringify(join(ROOT, 'examples/data/vy-da-2023.json'))};
export function result() {
  const read = parseSubmission(hueCommune2023, submission);
  const score = scoreUnit(hueCommune2023, read.submission, { asOf: '2023-10-15' });
  const words = ['vi', 'en'].map((locale) => explain(score, { locale }));
  return JSON.stringify({ score, words, ranking: rankUnits([score]) });
}
`;
const PAGE = `
import { result } from './work.mjs';
const told = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => {
  told.push(violatedDirective + ' ' + sourceFile);
});
let text;
try { text = result(); } catch (error) { text = String(error); }
// A violation is told a moment later.
setTimeout(() => fetch('/result', { method: 'POST', body: JSON.stringify({ text, told }) }), 200);
`;

async function bundle(entry, outfile, format) {
  await build({
    entryPoints: [join(home, entry)],
    outfile: join(home, outfile),
    bundle: true,
    format,
    nodePaths: [join(ROOT, 'node_modules')],
    logLevel: 'error',
  });
}

function inChromium() {
  return new Promise((resolve, reject) => {
    const files = { '/': ['text/html', '<!doctype html><script src="page.js"></script>'] };
    files['/page.js'] = ['text/javascript', readFileSync(join(home, 'page.js'))];
    const server = createServer((request, response) => {
      if (request.method === 'POST') {
        request.setEncoding('utf8');
        let body = '';
        request.on('data', (part) => {
          body += part;
        });
        request.on('end', () => {
          response.end();
          finish(() => resolve(JSON.parse(body)));
        });
        return;
      }
      const [type, text] = files[request.url] ?? ['text/plain', ''];
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.setHeader('content-security-policy', POLICY);
      response.end(text);
    });
    let browser;
    const timer = setTimeout(() => finish(() => reject(new Error('no answer in 90 s'))), 90_000);
    function finish(then) {
      clearTimeout(timer);
      browser?.kill('SIGKILL');
      server.close();
      server.closeAllConnections();
      then();
    }
    server.listen(0, '127.0.0.1', () => {
      const flags = [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
      ];
      const quiet = [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ];
      const profile = `--user-data-dir=${join(home, 'profile')}`;
      const address = `http://127.0.0.1:${server.address().port}/`;
      browser = spawn('chromium', [...flags, ...quiet, profile, address], { stdio: 'ignore' });
      browser.on('error', (error) => finish(() => reject(error)));
    });
  });
}

try {
  writeFileSync(join(home, 'work.mjs'), CODE);
  writeFileSync(join(home, 'page.mjs'), PAGE);
  await bundle('work.mjs', 'node.mjs', 'esm');
  await bundle('page.mjs', 'page.js', 'iife');
  const { result } = await import(pathToFileURL(join(home, 'node.mjs')).href);
  const { text, told } = await inChromium();
  const isSame = text === result();
  console.log(
    `Chromium: ${text.length} characters, ${isSame ? 'the same as' : 'NOT those of'} Node`,
  );
  console.log(
    `content security policy: ${told.length === 0 ? 'asked for nothing' : told.join('; ')}`,
  );
  if (!isSame) console.log(text.slice(0, 500));
  process.exitCode = isSame && told.length === 0 ? 0 : 1;
} finally {
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}
