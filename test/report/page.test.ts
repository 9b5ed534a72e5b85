import { createHash } from 'node:crypto';
import { source as axe } from 'axe-core';
import { Window } from 'happy-dom';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { SCRIPT_HASH, STYLE_HASH } from '../../src/report/html/hashes.ts';
import { STYLE } from '../../src/report/html/style.ts';
import { WHAT_IF_SCRIPT } from '../../src/report/html/what-if-script.ts';
import { pages } from '../support/report-pages.ts';

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

let all: Awaited<ReturnType<typeof pages>> = [];
beforeAll(async () => {
  all = await pages();
  // Two dozen pages: seconds alone, more on a machine that is shared.
}, 120_000);

describe('every page', () => {
  it('is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
    // The same markup in the other language.
    for (const [name, html] of all.filter((_, at) => at % 2 === 0)) {
      const { results } = await validator.validateString(html);
      const said = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, line, message }) => `${name}:${line} ${ruleId} ${message}`),
      );
      expect(said).toEqual([]);
    }
  });

  it('asks nothing of a network, and has no style but the one that is named by its hash', () => {
    for (const [name, html] of all) {
      const addresses = [...html.matchAll(/\b(?:src|href|action|data|poster)="([^"]*)"/g)];
      expect(addresses.filter(([, to = '']) => !/^#[\w-]+$/.test(to))).toEqual([]);
      expect(html, name).not.toMatch(/@import|url\(|<link|<img|<iframe|\sstyle=|\son\w+=/);
      const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text);
      expect(styles.map(hashOf)).toEqual([STYLE_HASH]);
    }
  });

  it('leads to parts of itself that are there', () => {
    for (const [name, html] of all) {
      const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
      const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
      expect(links.length, name).toBeGreaterThan(5);
      expect(links.filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  it('has a script only where one was asked for, and a policy that says so', () => {
    for (const [, html] of all) {
      const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
      const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
        ([, text = '']) => text,
      );
      const isAsked = html.includes('id="what-if-form"');
      expect(policy).toContain(`default-src 'none'; style-src '${STYLE_HASH}'`);
      expect(scripts.map(hashOf)).toEqual(isAsked ? [SCRIPT_HASH] : []);
      expect(policy.includes(`script-src '${SCRIPT_HASH}'`)).toBe(isAsked);
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    }
  });

  it('names its style and its script by the right hashes', () => {
    expect([STYLE_HASH, SCRIPT_HASH]).toEqual([hashOf(STYLE), hashOf(WHAT_IF_SCRIPT)]);
  });

  // One of each sort: the markup of the others is the same, and the check takes seconds a page.
  it.each(['every status, vi', 'gieng-day-ward-2024, en', 'six communes, en'])(
    'is read well by a screen reader: %s',
    async (name) => {
      const html = all.find(([one]) => one === name)?.[1] ?? '';
      expect(await violationsIn(html)).toEqual([]);
    },
  );

  it('would not pass with a table that has no heads, or a picture without a name', async () => {
    const html = all.find(([one]) => one === 'every status, vi')?.[1] ?? '';
    const broken = html
      .replaceAll(' lang="vi">', '>')
      .replace(/<h1>[\s\S]*?<\/h1>/, '')
      .replace('</main>', '<img src="#a"></main>');
    expect(await violationsIn(broken)).toEqual(
      expect.arrayContaining(['html-has-lang', 'image-alt', 'page-has-heading-one']),
    );
  });
});

/** The rules of axe that a page breaks. What is seen is worked out in contrast.test.ts. */
async function violationsIn(html: string): Promise<string[]> {
  const settings = {
    enableJavaScriptEvaluation: true,
    suppressInsecureJavaScriptEnvironmentWarning: true,
  };
  const window = new Window({ settings });
  try {
    window.document.write(html.replace(/<script>[\s\S]*?<\/script>/, ''));
    window.eval(axe);
    const { axe: checker } = window as unknown as { readonly axe: typeof import('axe-core') };
    const root = window.document.documentElement as never;
    const rules = { 'color-contrast': { enabled: false } };
    const { violations, passes } = await checker.run(root, { rules });
    expect(passes.length).toBeGreaterThan(20);
    return violations.map(({ id }) => id);
  } finally {
    await window.happyDOM.close();
  }
}
