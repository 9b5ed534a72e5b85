import type { WhatIfTable } from '../block.ts';
import { dataText, escaped } from './escape.ts';

/** The fields, hidden until the script shows them: without it nothing would answer. */
export function whatIfHtml({ intro, caption, columns, results, rows, data }: WhatIfTable): string {
  const outputs = results.map(
    ({ id, label }) =>
      `<div class="main"><dt>${escaped(label)}</dt><dd><output id="what-if-${id}"></output></dd></div>`,
  );
  const fields = rows.map(
    ({ name, now, value }, at) =>
      `<tr><th scope="row" id="what-if-row-${at}">${escaped(name)}</th><td class="n">${escaped(now)}</td><td class="n"><input class="input" type="text" inputmode="decimal" autocomplete="off" value="${escaped(value)}" aria-labelledby="what-if-row-${at}"></td></tr>`,
  );
  const [first, second, third] = columns;
  return [
    '<div id="what-if-form" class="try" hidden>',
    `<p>${escaped(intro)}</p>`,
    `<dl class="figures">${outputs.join('')}</dl>`,
    `<section class="scroll" tabindex="0" aria-label="${escaped(caption)}">`,
    `<table><caption>${escaped(caption)}</caption>`,
    `<thead><tr><th scope="col">${escaped(first)}</th><th scope="col" class="n">${escaped(second)}</th><th scope="col" class="n">${escaped(third)}</th></tr></thead>`,
    `<tbody>\n${fields.join('\n')}\n</tbody></table>`,
    '</section>',
    '</div>',
    `<script type="application/json" id="what-if-data">${dataText(data)}</script>`,
  ].join('\n');
}
