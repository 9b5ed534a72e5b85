import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../src/cli/output.ts';
import { command } from '../support/command.ts';

// What a spreadsheet takes for a formula begins with one of these; a text of a unit never does so.

const BEGINNINGS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
const FORMULAS = [
  ...BEGINNINGS.map((sign) => `${sign}HYPERLINK("http://a";"b")`),
  '=cmd|"/C calc"!A0',
  '-2+3+cmd|"/C calc"!A0',
  '@SUM(1,1)',
];
const cellsOf = (text: string): string[][] => parse(text) as string[][];

describe('a cell that would be a formula', () => {
  it.each(FORMULAS)('%j is marked as a text', (text) => {
    expect(cellsOf(csvLine(['a', text]))).toEqual([['a', `'${text}`]]);
  });

  it('and a number is not, with its sign or without', () => {
    const line = csvLine(['-7.38', '0', -2, null, 'Xã A - B', "'=1"]);
    expect(cellsOf(line)).toEqual([['-7.38', '0', '-2', '', 'Xã A - B', "'=1"]]);
  });

  const units = ['=1+1', '+1', '-a', '@a'].map((text) => ({
    unit: { id: text, name: `${text}(name)`, group: `${text}(group)` },
    answers: { 'I.5.1': { achieved: true } },
  }));
  const lines = units.map((one) => JSON.stringify(one)).join('\n');

  it.each(['score', 'rank'])('does not leave the command by "%s"', async (verb) => {
    const args = [verb, '--rubric', 'hue-commune-2023', '--format', 'csv', '-'];
    const ran = await command(args, lines);
    expect(ran).toMatchObject({ exit: 0 });
    const [, ...rows] = cellsOf(ran.out);
    const cells = rows.flat();
    expect(cells.filter((cell) => /^[=+@]|^-(?!\d+(?:\.\d+)?$)/.test(cell))).toEqual([]);
    for (const { unit } of units) {
      expect(cells).toContain(`'${unit.id}`);
      expect(cells).toContain(`'${unit.name}`);
    }
  });
});
