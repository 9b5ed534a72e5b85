import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rubrics } from '../../rubrics/index.ts';
import { parseSubmission } from '../../src/index.ts';
import { isDeepFrozen } from '../support/objects.ts';
import { AT, parseHue, submissionOf, told, VI } from '../support/parsing.ts';
import { submissionTo } from '../support/raw-submission.ts';
import { runs } from '../support/runs.ts';

const EVERYTHING = {
  unit: { id: 'vy-da', name: 'Phường Vỹ Dạ', group: 'Thành phố Huế' },
  facts: { population: '18.234', households: 5768, website: 'vyda.hue.gov.vn' },
  answers: {
    [AT.choice]: {
      option: 'head',
      completedOn: '12/5/2023',
      evidence: [{ title: 'QĐ 12/QĐ-UBND', issuedOn: '12/5/2023', signed: true, uri: 'a:b' }],
    },
    [AT.checklist]: { items: { held: 'Có', 'chaired-by-head': false } },
    [AT.ratio]: '4.256/5.768=73,7%',
    [AT.ofPopulation]: { numerator: 9000, denominator: 18000, reported: '50%' },
    [AT.resolved]: '3/3',
    [AT.coverage]: '39/52',
    [AT.parts]: {
      parts: { smartphone: '173,7%', 'hue-s': { notApplicable: 'chưa dùng', note: 'a' } },
    },
    [AT.amount]: { value: '1.234.567,5' },
    [AT.achieved]: 'không áp dụng',
  },
};

describe.each(rubrics.map((rubric) => [rubric.id, rubric] as const))('%s', (_, rubric) => {
  it('a submission survives parse, JSON, parse', () => {
    fc.assert(
      fc.property(submissionTo(rubric), (value) => {
        const first = parseSubmission(rubric, value);
        const stored: unknown = JSON.parse(JSON.stringify(submissionOf(first)));
        expect(parseSubmission(rubric, stored)).toStrictEqual(first);
      }),
    );
  });

  it('parsing twice is parsing once', () => {
    fc.assert(
      fc.property(submissionTo(rubric), (value) => {
        const first = parseSubmission(rubric, value);
        expect(parseSubmission(rubric, submissionOf(first))).toStrictEqual(first);
      }),
    );
  });

  it('the result is frozen plain data', () => {
    fc.assert(
      fc.property(submissionTo(rubric), (value) => {
        const submission = submissionOf(parseSubmission(rubric, value));
        expect(isDeepFrozen(submission)).toBe(true);
        expect(structuredClone(submission)).toStrictEqual(submission);
      }),
    );
  });
});

describe('a report with every form of answer', () => {
  const [hue] = rubrics;
  const read = parseSubmission(hue, EVERYTHING, VI);

  it('survives parse, JSON, parse, with its findings', () => {
    const stored: unknown = JSON.parse(JSON.stringify(submissionOf(read)));
    expect(parseSubmission(hue, stored)).toStrictEqual(read);
    const codes = read.ok ? read.findings.map(({ code }) => code) : [];
    expect(codes.sort()).toEqual(['above-whole', 'fact-mismatch', 'reported-truncated']);
  });

  it('is frozen to its depth, findings too, and shares nothing with what was handed in', () => {
    const evidence = [{ title: 'a' }];
    const handedIn = { unit: { id: 'a' }, answers: { [AT.ratio]: { value: 200, evidence } } };
    const result = parseSubmission(hue, handedIn);
    expect(isDeepFrozen(submissionOf(read))).toBe(true);
    expect(Object.isFrozen(handedIn.unit)).toBe(false);
    expect(Object.isFrozen(evidence)).toBe(false);
    expect(result.ok && result.submission.answers[AT.ratio]?.evidence).not.toBe(evidence);
    expect(result.ok && isDeepFrozen(result.findings)).toBe(true);
  });

  it('does not depend on the order of its answers', () => {
    const reversed = Object.fromEntries(Object.entries(EVERYTHING.answers).reverse());
    const other = parseSubmission(hue, { ...EVERYTHING, answers: reversed }, VI);
    expect(submissionOf(other)).toEqual(submissionOf(read));
  });
});

it.each([
  ['110', [110, '110', '110.0', '0110', '1.1e2', '1.1E+2', '+110', '1100e-1', '00110.000']],
  ['1000', [1000, '1000', '1e3', '0.1e4', 1e3]],
  ['0', [0, -0, '0', '-0', '0.0', '000', '0e5']],
  ['1000000000000000000000', [1e21, '1e21', '1000000000000000000000']],
])('%s is one number however it is spelled', (canonical, spellings) => {
  for (const value of spellings) {
    const answers = { [AT.count]: { value }, [AT.ratio]: { value } };
    const read = submissionOf(parseHue(answers, { population: value }));
    expect(read.facts).toEqual({ population: canonical });
    expect(read.answers).toEqual({
      [AT.count]: { value: canonical },
      [AT.ratio]: { value: canonical },
    });
  }
});

it.each([
  ['0.5', [0.5, '0.5', '0.50', '00.5', '5e-1', '50e-2']],
  ['0.0000001', [1e-7, '1e-7', '0.0000001']],
  ['0.30000000000000004', [0.1 + 0.2, '0.30000000000000004']],
])('%s is one decimal however it is spelled', (canonical, spellings) => {
  for (const value of spellings) {
    const read = submissionOf(parseHue({ [AT.ratio]: { value } }));
    expect(read.answers).toEqual({ [AT.ratio]: { value: canonical } });
  }
});

it.each([
  '',
  ' ',
  ' 10',
  '.5',
  '5.',
  '1.2.3',
  '1e',
  'e1',
  '--1',
  '1 000',
  '1,5',
  '1_000',
  '٣',
  '1n',
])('%j is no number', (value) => {
  expect(told(parseHue({ [AT.ratio]: { value } }))).toEqual([
    `not-a-number answers/${AT.ratio}/value`,
  ]);
});

it('a number and the text that JavaScript prints of it are one', () => {
  const read = (value: unknown) => parseHue({ [AT.ratio]: { value } });
  fc.assert(
    fc.property(fc.double({ min: 0, noNaN: true }), (number) => {
      const [one, other] = [read(number), read(String(number))];
      if (one.ok) expect(other).toEqual(one);
      else expect(told(other)).toEqual(told(one));
      if (one.ok) expect(Number(one.submission.answers[AT.ratio]?.value)).toBe(number);
    }),
    { numRuns: runs(1_000) },
  );
});
