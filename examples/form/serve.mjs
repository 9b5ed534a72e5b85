// The page on this machine: `npm run build && node examples/form/serve.mjs`, then open the address
// that it prints. Bundles the page once and serves three files under a policy that allows nothing
// but the page's own script and style: no network, no inline code, no eval.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

async function files() {
  const { outputFiles } = await build({
    entryPoints: [here('page/main.mjs')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    logLevel: 'error',
  });
  const [page] = outputFiles;
  return new Map([
    ['/', ['text/html', await readFile(here('index.html'))]],
    ['/style.css', ['text/css', await readFile(here('style.css'))]],
    ['/page.js', ['text/javascript', page.contents]],
  ]);
}

/** Serves the page on 127.0.0.1; port 0 is any that is free. */
export async function serve(port = 0) {
  const known = await files();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [type, body] = known.get(pathname) ?? [];
    response.statusCode = body === undefined ? 404 : 200;
    response.setHeader('content-type', `${type ?? 'text/plain'}; charset=utf-8`);
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('x-content-type-options', 'nosniff');
    response.end(body);
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve(Number(process.argv[2] ?? 8080));
  console.log(address);
}
