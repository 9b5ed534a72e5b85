import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../rubrics/index.ts';
import { type RubricDefinition, workplan } from '../../src/index.ts';
import { workplanMarkdown } from '../../src/report/index.ts';
import { command } from '../support/command.ts';

// Whatever a unit is called, a result has the rows, cells, headings and tags that it has otherwise.

const HUE = ['--rubric', 'hue-commune-2023'];
const SIGNS = [
  'a',
  ' ',
  '|',
  '\n',
  '\r\n',
  '\u2028',
  '`',
  '*',
  '_',
  '#',
  '# ',
  '- ',
  '1. ',
  '> ',
  '---',
  '\\',
  '"',
  "'",
  ',',
  ';',
  '\t',
  '=1+1',
  '+1',
  '-1',
  '@a',
  '<b>',
  '</td>',
  '&lt;',
  '[x](javascript:1)',
  '![x](y)',
  'http://a.b',
  'www.a.b',
  '_www.a.b',
  '~~~',
  '\u202e',
  '\u2066',
  '\u0007',
];
const text = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 7 })
  .map((all) => all.join(''))
  .filter((one) => /[^\s\p{C}]/u.test(one));

/** Two units, of which one has these texts wherever it may say something. */
function unitsOf(said: string): string {
  const answers = {
    'I.5.1': { achieved: true, note: said, evidence: [{ title: said, uri: said }] },
    'VI.11.1': { notApplicable: said },
  };
  const decision = { component: 'I.5.1', stage: said, by: said, on: '2023-12-20', reason: said };
  const verifications = [{ ...decision, rejected: true }];
  const unit = { id: `x${said}`, name: said, group: said };
  return [
    { unit, answers, verifications },
    { unit: { id: 'b', name: 'tên' }, answers },
  ]
    .map((one) => JSON.stringify(one))
    .join('\n');
}

const HARMLESS = unitsOf('tên').replaceAll('"note":"tên"', '"note":"x"');

async function printed(args: readonly string[], units: string): Promise<string> {
  const { exit, out, err } = await command([...args.slice(0, 1), ...HUE, ...args.slice(1)], units);
  expect([exit, err]).toEqual([0, '']);
  return out;
}

/** Kinds of lines and the number of their cells. */
function shapeOf(markdown: string): string[] {
  return markdown.split('\n').map((line) => {
    const plain = line.replace(/\\./g, '');
    const [kind = ''] = /^(?:\||#+ |> |- |\d+\. |\*\*)/.exec(plain) ?? [];
    return `${kind}${kind === '|' ? plain.split('|').length : ''}`;
  });
}

const laws = { numRuns: 25, seed: 1 };

describe('a name is text', () => {
  it.each(['score', 'rank'])(
    'in CSV of %s: as many rows and cells, and no formula',
    async (verb) => {
      const rowsOf = (out: string): string[][] => parse(out);
      const wanted = rowsOf(await printed([verb, '-f', 'csv'], HARMLESS)).map((row) => row.length);
      await fc.assert(
        fc.asyncProperty(text, async (said) => {
          const rows = rowsOf(await printed([verb, '-f', 'csv'], unitsOf(said)));
          expect(rows.map((row) => row.length)).toEqual(wanted);
          const names = rows.slice(1).flat();
          for (const cell of names) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d)/);
        }),
        laws,
      );
    },
  );

  it.each([
    ['score', '-f', 'md'],
    ['rank', '-f', 'md'],
    ['report', '-f', 'md'],
    ['report', '-f', 'md', '--unit', 'b'],
  ])('in Markdown of %s %s %s: the same lines and cells, no link, no tag', async (...args) => {
    const wanted = shapeOf(await printed(args, HARMLESS));
    await fc.assert(
      fc.asyncProperty(text, async (said) => {
        const out = await printed(args, unitsOf(said));
        expect(shapeOf(out)).toEqual(wanted);
        expect(out.replace(/\\./g, '')).not.toMatch(
          /<[a-z!/]|\]\(|https?:\/|(?<![a-z\d])www\.|`|~~/i,
        );
      }),
      laws,
    );
  });

  it('in a page: the same tags, and attributes of our own', async () => {
    const tagsOf = (html: string): string[] =>
      [...html.matchAll(/<\/?[a-z][\w-]*/gi)]
        .map(([tag]) => tag)
        .filter((tag) => !/^<\/?(?:p|ul|li)$/.test(tag));
    const wanted = tagsOf(await printed(['report'], HARMLESS));
    await fc.assert(
      fc.asyncProperty(text, async (said) => {
        const html = await printed(['report'], unitsOf(said));
        expect(tagsOf(html)).toEqual(wanted);
        expect(html).not.toMatch(/<[^>]*(?:javascript:|\son\w+=)[^>]*>|[\u202e\u2066]/);
      }),
      { ...laws, numRuns: 12 },
    );
  });

  it('on the terminal: an issue is one line, without signs that turn it around', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (said) => {
        const unit = JSON.stringify({ unit: { id: `x${said}` }, answers: { z: 1 } });
        const { err } = await command(['validate', ...HUE], unit);
        expect(err.trimEnd().split(/[\r\n\u2028]/)).toHaveLength(1);
        expect(err).not.toMatch(/[\u202e\u2066]/);
      }),
      laws,
    );
  });
});

describe('an office of a plan of work is text', () => {
  it('in Markdown: the same lines and cells', async () => {
    const told = async (office: string): Promise<string> => {
      const named = JSON.parse(
        JSON.stringify(hueCommune2023, (key, value) => (key === 'responsible' ? undefined : value)),
      );
      for (const pillar of named.pillars) {
        for (const { components } of pillar.criteria) {
          for (const one of components)
            one.responsible = { leads: [office], supports: [office], guides: [] };
        }
      }
      const plan = workplan(
        named as RubricDefinition,
        { unit: { id: 'a' }, answers: {} },
        { by: 'lead' },
      );
      return workplanMarkdown(plan);
    };
    const wanted = shapeOf(await told('Phòng'));
    await fc.assert(
      fc.asyncProperty(text, async (said) => {
        const out = await told(said.trim());
        expect(shapeOf(out)).toEqual(wanted);
        expect(out.replace(/\\./g, '')).not.toMatch(
          /<[a-z!/]|\]\(|https?:\/|(?<![a-z\d])www\.|`|~~/i,
        );
      }),
      laws,
    );
  });
});
