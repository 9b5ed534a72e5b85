import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesIn } from '../../src/cli/lines.ts';
import { command } from '../support/command.ts';

// Where something stands is said by the line of the file, as an editor counts it.

const HUE = ['--rubric', 'hue-commune-2023'];
const placesIn = (err: string): string[] =>
  [...err.matchAll(/^đầu vào chuẩn(\S*?): /gm)].map(([, at = '']) => at);

/** A cell that says nothing wrong, and one that no component takes. */
const cells = fc.constantFrom('Có', '"Có"', '" Có\n"', '"Có\n\n"', '');
const rows = fc.array(
  fc.record({
    isBad: fc.boolean(),
    name: fc.constantFrom('Xã', '"Xã\nA"', '"Xã ""A""\n\n,;B"'),
    cell: cells,
    blank: fc.nat(2),
  }),
  { maxLength: 8 },
);

describe('an issue of CSV', () => {
  it('has the line in which its row begins', async () => {
    const shape = fc.record({
      rows,
      end: fc.constantFrom('\n', '\r\n', '\r'),
      mark: fc.constantFrom('', '\uFEFF'),
      blank: fc.nat(3),
      heading: fc.constantFrom('unit,name,I.5.1', 'unit,"name",I.5.1', '"unit","name\n",I.5.1'),
    });
    await fc.assert(
      fc.asyncProperty(shape, async ({ rows: all, end, mark, blank, heading }) => {
        let text = `${'\n'.repeat(blank)}${heading}\n`;
        const wanted: string[] = [];
        for (const [at, { isBad, name, cell, blank: below }] of all.entries()) {
          if (isBad) wanted.push(`:${text.split('\n').length}`);
          text += `u-${at},${name},${isBad ? 'có lẽ' : cell}\n${'\n'.repeat(below)}`;
        }
        const { err } = await command(['validate', ...HUE], mark + text.replaceAll('\n', end));
        if (all.length > 0) expect(placesIn(err)).toEqual(wanted);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('also of a row with other cells than columns, which the others do not suffer from', async () => {
    const text = 'unit,I.5.1\r\n"a\r\n",Có,x\r\nb,Có,,\r\nc\r\nd,Không\r\n,,,\r\n';
    const ran = await command(['validate', ...HUE], text);
    expect(placesIn(ran.err)).toEqual([':2', ':5']);
    expect(ran).toMatchObject({ exit: 1, out: '{"taken":2,"refused":2}\n' });
  });

  it.each([
    ['a,Có\n"b,Có\nc,Không\n', ':3'],
    ['a,Có\nb,"Có"x\n', ':3'],
    ['a,Có\n\nb,C"ó\n', ':4'],
  ])('and of quotes that do not close', async (rest, at) => {
    const ran = await command(['validate', ...HUE], `unit,I.5.1\n${rest}`);
    expect([ran.exit, ran.err]).toEqual([1, expect.stringContaining(`chuẩn${at}"`)]);
  });
});

describe('an issue of JSON', () => {
  const sound = '{"unit":{"id":"a"},"answers":{}}';

  it.each([
    ['lines', `\uFEFF\n${sound}\r\n\r\n{"unit":\n5\n`, [':4', ':5']],
    ['lines of which the first is damaged', `\n{"unit":}\n${sound}\n{"a":1,}\n`, [':2', ':4']],
    [
      'lines with a separator of Unicode in a text',
      `{"unit":{"id":"a","name":"x\u2028y"},"answers":{}}\n7`,
      [':2'],
    ],
    ['several lines', '{\n  "unit": { "id": "a" },\n  "answers": {,}\n}\n', [':3']],
    ['several lines that end too early', '{\n  "unit": { "id": "a" },\n', [':2']],
  ])('%s has its line', async (_name, text, wanted) => {
    const { err, exit } = await command(['validate', ...HUE], text);
    expect([exit, placesIn(err)]).toEqual([1, wanted]);
  });
});

describe('lines', () => {
  it('are the same in whatever pieces a text comes', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'é', '\n', '\r', '\r\n', '\u2028'))
      .map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(9)), async (whole, sizes) => {
        async function* pieces() {
          let at = 0;
          for (const size of sizes) {
            yield whole.slice(at, at + size);
            at += size;
          }
          yield whole.slice(at);
        }
        const found: string[] = [];
        for await (const line of linesIn(pieces())) found.push(line);
        const wanted = whole.split(/\r\n|\n|\r/);
        expect(found).toEqual(wanted.at(-1) === '' ? wanted.slice(0, -1) : wanted);
      }),
      { seed: 1 },
    );
  });
});
