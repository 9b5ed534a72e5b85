import { describe, expect, it } from 'vitest';
import { type SubmissionInput, scoreCohort, scoreUnit } from '../../src/index.ts';
import { dataText, escaped } from '../../src/report/html/escape.ts';
import {
  cohortReportHtml,
  cohortReportMarkdown,
  reportHtml,
  reportMarkdown,
} from '../../src/report/index.ts';
import { everyStatus, everything, STRICT } from '../support/report-pages.ts';

/** What somebody may write as the name of a unit, a note, a reason. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><svg onload=alert(1)>',
  '<!-- -->]]>',
  '&lt;b&gt;&#x3C;i&#x3E;',
  '[x](javascript:alert(1)) ![i](http://a.b/c.png) <http://a.b> www.a.b a@b.c http://a.b',
  '|a|b|\n| --- |\n# H\n- l\n1. n',
  '`code` *em* _em_ ~~del~~ $x$ \\',
  'a\u202Egpj.exe\u2066b\u0000c\u0007\uD800',
];

function hostile(text: string): SubmissionInput {
  const { answers } = everyStatus;
  const verifications = everyStatus.verifications ?? [];
  return {
    ...everyStatus,
    unit: { id: text, name: text, group: text },
    answers: {
      ...answers,
      'I.1.3': { notApplicable: text },
      'I.1.2': { achieved: false, note: text, evidence: [{ title: text, uri: 'javascript:1' }] },
    } as SubmissionInput['answers'],
    verifications: verifications.map((one) => ({ ...one, by: text, stage: text, reason: text })),
  };
}

const TAGS = /<\/?([a-z][\w-]*)|<!/gi;

function tagsOf(html: string): string[] {
  return [...html.matchAll(TAGS)].map(([tag]) => tag.toLowerCase());
}

const harmless = 'tên';

describe.each(HOSTILE)('%j', (text) => {
  it('is text in a page: no element, no attribute, nothing that turns the writing around', async () => {
    const pagesOf = async (written: string) => {
      const submission = hostile(written);
      const score = scoreUnit(everything, submission, STRICT);
      const cohort = scoreCohort(everything, [submission], STRICT);
      const options = { rubric: everything, submission, whatIf: true } as const;
      return [
        await reportHtml(score, options),
        await reportHtml(cohort.units[0] ?? score, { cohort, locale: 'en' }),
        await cohortReportHtml(cohort),
      ];
    };
    const [found, wanted] = [await pagesOf(text), await pagesOf(harmless)];
    for (const [at, html] of found.entries()) {
      // A reason of several lines is told in as many paragraphs.
      const tags = (page: string): string[] =>
        tagsOf(page).filter((tag) => !/^<\/?(?:p|ul|li)$/.test(tag));
      expect(tags(html)).toEqual(tags(wanted[at] ?? ''));
      const attributes = (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/"[^"]*"/g, '""'));
      expect(attributes.filter((tag) => /\son\w+=|javascript/.test(tag))).toEqual([]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there
      expect(html).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
    }
  });

  it('is text in Markdown: no link, no markup, no cell more', async () => {
    const linesOf = async (written: string) => {
      const submission = hostile(written);
      const score = scoreUnit(everything, submission, STRICT);
      const cohort = scoreCohort(everything, [submission], STRICT);
      return [
        await reportMarkdown(score, { rubric: everything, submission }),
        await cohortReportMarkdown(cohort),
      ];
    };
    const [found, wanted] = [await linesOf(text), await linesOf(harmless)];
    for (const [at, markdown] of found.entries()) {
      const shape = (all: string): string[] =>
        all
          .split('\n')
          .filter((line) => /^(?:\||#|>|- )/.test(line))
          .map((line) => `${line.charAt(0)}${line.replace(/\\./g, '').split('|').length}`);
      expect(shape(markdown)).toEqual(shape(wanted[at] ?? ''));
      const plain = markdown.replace(/\\./g, '');
      expect(plain).not.toMatch(/<[a-z!/]|\]\(|https?:\/|www\.|`|~~|[a-z]@[a-z]/i);
    }
  });
});

describe('a text of a page', () => {
  it('is read back as it was', () => {
    const decoded = escaped('a & b < c > "d" \'e\'')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
    expect(decoded).toBe('a & b < c > "d" \'e\'');
  });

  it('of data ends no block, and is the same data', () => {
    const data = { a: '</script><!--\u2028' };
    expect(dataText(data)).not.toMatch(/[<>\u2028]/);
    expect(JSON.parse(dataText(data))).toEqual(data);
  });
});
