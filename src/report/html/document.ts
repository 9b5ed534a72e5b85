import type { Block, Page } from '../block.ts';
import { escaped, shown } from './escape.ts';
import { SCRIPT_HASH, STYLE_HASH } from './hashes.ts';
import { Renderer } from './render.ts';
import { STYLE } from './style.ts';
import { WHAT_IF_SCRIPT } from './what-if-script.ts';

/** Window titles longer than this are cut by whoever shows them. */
const LONGEST_TITLE = 70;

/** A page that needs nothing but itself: one style, no network, a script only where one was asked for. */
export function htmlOf(page: Page): string {
  const { locale, heading, about, lead, contents, blocks } = page;
  const renderer = new Renderer(locale);
  const hasScript = blocks.some(({ kind, ...one }) => {
    return kind === 'section' && (one as { readonly id?: string }).id === 'what-if';
  });
  const links = blocks.flatMap((block: Block) =>
    block.kind === 'section' && block.id !== undefined
      ? [`<li><a href="#${block.id}">${renderer.inline(block.title)}</a></li>`]
      : [],
  );
  return `${[
    '<!DOCTYPE html>',
    `<html lang="${locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(hasScript)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(cut(page.title))}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<header>',
    `<h1>${escaped(heading)}</h1>`,
    `<p class="about">${renderer.inline({ official: about })}</p>`,
    ...lead.map((line) => `<p class="lead">${renderer.inline(line)}</p>`),
    '</header>',
    `<nav aria-label="${escaped(contents)}"><ul>\n${links.join('\n')}\n</ul></nav>`,
    '<main>',
    renderer.blocks(blocks, 2),
    '</main>',
    ...(hasScript ? [`<script>${WHAT_IF_SCRIPT}</script>`] : []),
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function policy(hasScript: boolean): string {
  const script = hasScript ? `; script-src '${SCRIPT_HASH}'` : '';
  return `default-src 'none'; style-src '${STYLE_HASH}'${script}; base-uri 'none'; form-action 'none'`;
}

function cut(title: string): string {
  const signs = [...shown(title).replace(/\s+/g, ' ')];
  return signs.length <= LONGEST_TITLE
    ? signs.join('')
    : `${signs.slice(0, LONGEST_TITLE - 1).join('')}…`;
}
