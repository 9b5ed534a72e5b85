import type { Block, Cell, Inline, Page, Table } from './block.ts';
import { shown } from './html/escape.ts';
import { markdownText } from './markdown-text.ts';

/** A report as Markdown (GitHub's, for its tables); pictures are left out, their tables say the same. */
export function markdownOf({ heading, about, lead, blocks }: Page): string {
  return `${[
    `# ${text(heading)}`,
    `**${text(about)}**`,
    ...lead.map((line) => paragraph(inline(line))),
    ...blocks.flatMap((block) => told(block, 2)),
  ].join('\n\n')}\n`;
}

function told(block: Block, depth: number): string[] {
  switch (block.kind) {
    case 'section':
      return [
        `${'#'.repeat(Math.min(depth, 6))} ${inline(block.title)}`,
        ...block.blocks.flatMap((one) => told(one, depth + 1)),
      ];
    case 'text':
      return [paragraph(inline(block.text))];
    case 'notice':
      return [block.lines.map((line) => `> ${paragraph(text(line))}`).join('\n')];
    case 'figures':
      return [
        block.items
          .map(({ label, value, note }) => {
            const more = note === undefined ? '' : ` (${text(note)})`;
            return `- ${text(label)}: **${text(value)}**${more}`;
          })
          .join('\n'),
      ];
    case 'table':
      return [table(block)];
    case 'list':
      return [block.items.map((item) => `- ${paragraph(inline(item))}`).join('\n')];
    case 'fold': {
      const head = [
        inline(block.summary),
        ...[block.figure, block.note].flatMap((one) => (one === undefined ? [] : [text(one)])),
      ];
      return [`**${head.join(' · ')}**`, ...block.blocks.flatMap((one) => told(one, depth))];
    }
    case 'picture':
    case 'what-if':
      return [];
  }
}

function table({ caption, columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    paragraph(text(caption)),
    '',
    line(columns.map(({ label, full }) => text(full === undefined ? label : `${label} ${full}`))),
    line(columns.map(({ isFigure }) => (isFigure ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(cellText))),
  ].join('\n');
}

function cellText(cell: Cell): string {
  if (typeof cell === 'object' && 'lines' in cell) return inOneLine(cell.lines);
  if (typeof cell === 'object' && 'figure' in cell) return text(cell.figure);
  return inline(cell);
}

/** Lines of a cell, which has none in Markdown: sentences end by themselves, names do not. */
function inOneLine(lines: readonly string[]): string {
  return lines.map(text).join('; ').replaceAll('.; ', '. ');
}

function inline(one: Inline): string {
  if (typeof one === 'string') return text(one);
  return 'strong' in one ? `**${text(one.strong)}**` : text(one.official);
}

function text(given: string): string {
  return markdownText(shown(given));
}

/** A line that may begin with a sign of a list, a rule or a heading. */
function paragraph(line: string): string {
  return line.replace(/^([-+=])/, '\\$1').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
