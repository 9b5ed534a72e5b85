// Headless Chromium by its own protocol over a pipe: no driver, no WebSocket, no open port.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-pipe',
];

/** Opens a browser with one page. `told` collects errors, warnings and refusals of the policy. */
export async function openBrowser() {
  const home = mkdtempSync(join(tmpdir(), 'dti-scoring-form-'));
  const chromium = spawn('chromium', [...FLAGS, `--user-data-dir=${home}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const send = protocol(chromium);
  const { targetInfos } = await send('Target.getTargets');
  const { targetId } = targetInfos.find(({ type }) => type === 'page');
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const call = (method, params) => send(method, params, sessionId);
  const told = [];
  send.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    told.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  send.on('Log.entryAdded', ({ entry }) => {
    if (entry.level !== 'info') told.push(entry.text);
  });
  for (const domain of ['Page', 'Runtime', 'Log', 'DOM']) await call(`${domain}.enable`);
  const close = async () => {
    const ended = new Promise((resolve) => chromium.once('exit', resolve));
    chromium.kill('SIGKILL');
    await ended;
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  return { ...pageOf(call, send), told, close };
}

/** Messages are JSON, each ended by a zero byte: out by descriptor 3, in by 4. */
function protocol(chromium) {
  const waiting = new Map();
  const listeners = new Map();
  let last = 0;
  let rest = '';
  chromium.stdio[4].setEncoding('utf8').on('data', (part) => {
    const messages = (rest + part).split('\0');
    rest = messages.pop();
    for (const message of messages) {
      const { id, method, params, result, error } = JSON.parse(message);
      if (id === undefined) for (const listen of listeners.get(method) ?? []) listen(params);
      else if (error === undefined) waiting.get(id).resolve(result);
      else waiting.get(id).reject(new Error(error.message));
      waiting.delete(id);
    }
  });
  chromium.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
  });
  const send = (method, params = {}, sessionId = undefined) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      chromium.stdio[3].write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
  send.on = (method, listen) => listeners.set(method, [...(listeners.get(method) ?? []), listen]);
  return send;
}

function pageOf(call, send) {
  /** Runs a function in the page; arguments and result are plain JSON. */
  const run = async (work, ...args) => {
    const expression = `(${work})(...${JSON.stringify(args)})`;
    const answer = await call('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (answer.exceptionDetails === undefined) return answer.result.value;
    throw new Error(answer.exceptionDetails.exception.description);
  };
  const loaded = async (start) => {
    const isLoaded = new Promise((resolve) => send.on('Page.loadEventFired', resolve));
    await start();
    await isLoaded;
  };
  return {
    call,
    run,
    open: (url) => loaded(() => call('Page.navigate', { url })),
    reload: () => loaded(() => call('Page.reload')),
    /** Types into what has the focus, as from a keyboard. */
    type: (text) => call('Input.insertText', { text }),
    press: async (key, code = key, windowsVirtualKeyCode = 0, text = undefined) => {
      for (const type of ['keyDown', 'keyUp']) {
        await call('Input.dispatchKeyEvent', { type, key, code, windowsVirtualKeyCode, text });
      }
    },
    /** Chooses a file in a control of files. */
    choose: async (selector, file) => {
      const { root } = await call('DOM.getDocument');
      const { nodeId } = await call('DOM.querySelector', { nodeId: root.nodeId, selector });
      await call('DOM.setFileInputFiles', { nodeId, files: [file] });
    },
    resize: (width, height) =>
      call('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: 1,
        mobile: width < 600,
      }),
    picture: async () => {
      const { data } = await call('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
  };
}
