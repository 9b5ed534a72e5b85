import type { Block, Cell, Column, Inline, Table } from '../block.ts';
import { bar } from '../charts/svg.ts';
import { heatOf } from './colours.ts';
import { escaped } from './escape.ts';
import { whatIfHtml } from './what-if.ts';

/** How deep a block stands: its headings follow from it. */
const DEEPEST = 6;

/** Blocks as HTML. In a page of another language official texts say that they are Vietnamese. */
export class Renderer {
  readonly #isVietnamese: boolean;

  constructor(locale: 'vi' | 'en') {
    this.#isVietnamese = locale === 'vi';
  }

  blocks(all: readonly Block[], depth: number): string {
    return all.map((one) => this.block(one, depth)).join('\n');
  }

  block(block: Block, depth: number): string {
    switch (block.kind) {
      case 'section': {
        const level = Math.min(depth, DEEPEST);
        const id = block.id === undefined ? '' : ` id="${block.id}"`;
        const title = `<h${level}>${this.inline(block.title)}</h${level}>`;
        return `<div${id} class="part">\n${title}\n${this.blocks(block.blocks, depth + 1)}\n</div>`;
      }
      case 'text':
        return `<p>${this.inline(block.text)}</p>`;
      case 'notice': {
        const lines = block.lines.map((line) => `<p>${escaped(line)}</p>`);
        return `<div class="notice ${block.tone}">${lines.join('')}</div>`;
      }
      case 'figures':
        return `<dl class="figures">\n${block.items
          .map(({ label, value, note, isMain }) => {
            const said = note === undefined ? '' : `<dd class="note">${escaped(note)}</dd>`;
            return `<div${isMain ? ' class="main"' : ''}><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>${said}</div>`;
          })
          .join('\n')}\n</dl>`;
      case 'table':
        return this.#table(block);
      case 'list':
        return `<ul>\n${block.items.map((item) => `<li>${this.inline(item)}</li>`).join('\n')}\n</ul>`;
      case 'fold': {
        const { id, summary, figure, note, blocks } = block;
        const parts = [
          `<span class="name">${this.inline(summary)}</span>`,
          ...(note === undefined ? [] : [`<span class="state">${escaped(note)}</span>`]),
          ...(figure === undefined ? [] : [`<span class="points">${escaped(figure)}</span>`]),
        ];
        const named = id === undefined ? '' : ` id="${id}"`;
        return `<details${named}><summary>${parts.join(' ')}</summary>\n${this.blocks(blocks, depth)}\n</details>`;
      }
      case 'picture':
        return block.svg;
      case 'what-if':
        return whatIfHtml(block.whatIf);
    }
  }

  inline(text: Inline): string {
    if (typeof text === 'string') return escaped(text);
    if ('strong' in text) return `<strong>${escaped(text.strong)}</strong>`;
    const { official, to } = text;
    const lang = this.#isVietnamese ? '' : ' lang="vi"';
    if (to !== undefined) return `<a href="#${to}"${lang}>${escaped(official)}</a>`;
    return this.#isVietnamese ? escaped(official) : `<span lang="vi">${escaped(official)}</span>`;
  }

  #table({ caption, columns, head = 0, isLong, rows }: Table): string {
    const body = rows.map((row) => {
      const cells = row.map((cell, at) => {
        const label =
          isLong && at !== head ? ` data-label="${escaped(columns[at]?.label ?? '')}"` : '';
        return this.#cell(cell, columns[at]?.isFigure, at === head, label);
      });
      return `<tr>${cells.join('')}</tr>`;
    });
    return [
      // What may be wider than a phone is moved sideways, by keyboard too.
      `<section class="scroll" tabindex="0" aria-label="${escaped(caption)}">`,
      isLong ? '<table class="long">' : '<table>',
      `<caption>${escaped(caption)}</caption>`,
      `<thead><tr>${columns.map((column) => this.#head(column)).join('')}</tr></thead>`,
      `<tbody>\n${body.join('\n')}\n</tbody>`,
      '</table>',
      '</section>',
    ].join('\n');
  }

  #head({ label, full, isFigure }: Column): string {
    const text =
      full === undefined
        ? escaped(label)
        : `<abbr title="${escaped(full)}">${escaped(label)}</abbr>`;
    return `<th scope="col"${isFigure ? ' class="n"' : ''}>${text}</th>`;
  }

  #cell(cell: Cell, isFigure: true | undefined, isHead: boolean, label: string): string {
    if (isHead) return `<th scope="row">${this.inline(cell as Inline)}</th>`;
    if (typeof cell === 'object' && 'lines' in cell) {
      const lines = cell.lines.map((line) => `<p>${escaped(line)}</p>`);
      return `<td class="text"${label}>${lines.join('')}</td>`;
    }
    if (typeof cell === 'object' && 'figure' in cell) {
      if ('heat' in cell) {
        const ground = cell.heat === null ? '' : ` h${heatOf(cell.heat)}`;
        return `<td class="heat${ground}">${escaped(cell.figure)}</td>`;
      }
      const drawn = cell.bar === undefined ? '' : bar(cell.bar, cell.tone ?? 'good');
      return `<td class="n"${label}>${escaped(cell.figure)}${drawn}</td>`;
    }
    return `<td${isFigure ? ' class="n"' : ''}${label}>${this.inline(cell)}</td>`;
  }
}
