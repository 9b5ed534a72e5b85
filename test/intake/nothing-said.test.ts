import { describe, expect, it } from 'vitest';
import { giengDayWard2024, hueCommune2023 } from '../../rubrics/index.ts';
import { parseSubmission, scoreUnit } from '../../src/index.ts';
import { componentOf } from '../support/components.ts';
import { AT, parseHue, submissionOf, told } from '../support/parsing.ts';

const note = 'đang thu thập';
const evidence = [{ title: 'QĐ 12' }];

describe('null is absent', () => {
  it.each<[object, object]>([
    [{ [AT.achieved]: { achieved: true, notApplicable: null } }, { achieved: true }],
    [{ [AT.ratio]: { value: '0.5', numerator: null, denominator: null } }, { value: '0.5' }],
    [
      { [AT.ratio]: { value: null, numerator: 1, denominator: 2, reported: null, note: null } },
      { numerator: '1', denominator: '2' },
    ],
    [{ [AT.achieved]: { achieved: null, notApplicable: 'a' } }, { notApplicable: 'a' }],
    [
      { [AT.checklist]: { items: { held: true, 'chaired-by-head': null } } },
      { items: { held: true } },
    ],
    [
      {
        [AT.achieved]: {
          achieved: true,
          evidence: [{ title: 'a', signed: null, uri: null, issuedOn: null }],
        },
      },
      { achieved: true, evidence: [{ title: 'a' }] },
    ],
    [
      { [AT.parts]: { parts: { smartphone: null, 'hue-s': { value: 0.5 } } } },
      { parts: { 'hue-s': { value: '0.5' } } },
    ],
  ])('%j', (answers, read) => {
    const [id = ''] = Object.keys(answers);
    expect(submissionOf(parseHue(answers)).answers[id]).toEqual(read);
  });

  it('beside answers and in the unit', () => {
    const unit = { id: 'a', name: null, group: null, class: null };
    const read = parseSubmission(hueCommune2023, {
      unit,
      facts: null,
      answers: { [AT.ratio]: null },
    });
    expect(submissionOf(read)).toEqual({ unit: { id: 'a' }, facts: {}, answers: {} });
  });

  it('where something must be, it is missing', () => {
    const refused = (value: unknown) => told(parseSubmission(hueCommune2023, value));
    expect(refused({ unit: { id: null }, answers: {} })).toEqual(['missing-field unit/id']);
    expect(refused({ unit: null, answers: null })).toEqual([
      'missing-field answers',
      'missing-field unit',
    ]);
    const titled = (title: unknown) =>
      told(parseHue({ [AT.achieved]: { achieved: true, evidence: [{ title }] } }));
    for (const none of [null, undefined, '', '  ', '\u00a0']) {
      expect(titled(none)).toEqual([`missing-field answers/${AT.achieved}/evidence/0/title`]);
    }
  });
});

describe('an answer that says nothing is none', () => {
  it.each<[string, object, object | undefined]>([
    [AT.achieved, {}, undefined],
    [AT.achieved, { achieved: null }, undefined],
    [AT.checklist, { items: {} }, undefined],
    [AT.checklist, { items: { held: null } }, undefined],
    [AT.parts, { parts: {} }, undefined],
    [AT.parts, { parts: { smartphone: {} } }, undefined],
    [AT.parts, { parts: { smartphone: { note } } }, { parts: { smartphone: { note } } }],
    [AT.ratio, { note }, { note }],
    [AT.ratio, { evidence, completedOn: '2023-05-01' }, { evidence, completedOn: '2023-05-01' }],
    [AT.checklist, { items: {}, note }, { note }],
  ])('%s %j', (id, answer, kept) => {
    const submission = submissionOf(parseHue({ [id]: answer }));
    expect(submission.answers[id]).toEqual(kept);
    for (const given of [submission, JSON.parse(JSON.stringify(submission))]) {
      const score = scoreUnit(hueCommune2023, given, { evidence: 'required', late: 'zero' });
      expect(componentOf(score, id)).toMatchObject({
        status: 'missing',
        points: '0',
        fraction: null,
      });
      expect(score.findings).toEqual([]);
    }
    const { due = '' } = componentOf(hueCommune2023, id);
    if (due !== '') {
      const early = scoreUnit(hueCommune2023, submission, { asOf: '2023-01-02' });
      expect(componentOf(early, id).status).toBe('not-due');
    }
  });

  it('a part with only a note is missing beside one that is answered', () => {
    const answers = { [AT.parts]: { parts: { smartphone: { value: 0.5 }, 'hue-s': { note } } } };
    const score = scoreUnit(hueCommune2023, { unit: { id: 'a' }, answers });
    const { steps, status } = componentOf(score, AT.parts);
    expect(status).toBe('scored');
    expect(steps.map((step) => step.step === 'part' && step.status)).toEqual(['scored', 'missing']);
  });

  it('half an answer is still a fault, and an explicit zero a zero', () => {
    expect(told(parseHue({ [AT.ratio]: { numerator: 1 } }))).toEqual([
      `missing-field answers/${AT.ratio}/denominator`,
    ]);
    const zero = { [AT.checklist]: { items: { held: false } } };
    const score = scoreUnit(hueCommune2023, { unit: { id: 'a' }, answers: zero });
    expect(componentOf(score, AT.checklist).status).toBe('scored');
  });

  it('words are the answer of a row without points', () => {
    const told = (answer: object) =>
      componentOf(
        scoreUnit(giengDayWard2024, { unit: { id: 'a' }, answers: { '26': answer } }),
        '26',
      ).status;
    expect([told({ note }), told({ evidence }), told({})]).toEqual([
      'scored',
      'missing',
      'missing',
    ]);
  });
});
