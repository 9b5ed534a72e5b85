import { describe, expect, it } from 'vitest';
import { InputError, parseSubmission, scoreCohort } from '../../src/index.ts';
import { sameNameKey } from '../../src/rubric/same-name.ts';
import { rubricOf } from '../support/small-rubric.ts';

// What nobody sees names nothing, and makes no two names of one.

const UNSEEN = ['\u200B', '\u00AD', '\uFEFF', '\u00A0', ' \u2060 ', '\u3000\u200D', '\n'];
const rubric = rubricOf([{}]);

function read(submission: object) {
  const result = parseSubmission(rubric, { unit: { id: 'u' }, answers: {}, ...submission });
  return result.ok
    ? result.submission
    : result.issues.map(({ code, path }) => `${code} ${path.join('/')}`);
}
const answer = (one: object) => read({ answers: { 'I.1.1': one } });
const decision = (one: object) =>
  read({
    verifications: [
      {
        component: 'I.1.1',
        stage: 'a',
        by: 'b',
        on: '2024-12-04',
        reason: 'c',
        rejected: true,
        ...one,
      },
    ],
  });

describe.each(UNSEEN.map((text) => [JSON.stringify(text), text]))('only %s', (_says, text) => {
  it('is no title, no reason, no name', () => {
    const at = 'missing-field answers/I.1.1';
    expect(answer({ achieved: true, evidence: [{ title: text }] })).toEqual([
      `${at}/evidence/0/title`,
    ]);
    expect(answer({ notApplicable: text })).toEqual([`${at}/notApplicable`]);
    for (const key of ['id', 'name', 'group', 'class']) {
      expect(read({ unit: { id: 'u', [key]: text } })).toEqual([`missing-field unit/${key}`]);
    }
    for (const key of ['stage', 'by', 'reason']) {
      expect(decision({ [key]: text })).toEqual([`missing-field verifications/0/${key}`]);
    }
  });

  it('is no note', () => {
    expect(answer({ achieved: true, note: text })).toMatchObject({
      answers: { 'I.1.1': { achieved: true } },
    });
    expect(JSON.stringify(answer({ achieved: true, note: text }))).not.toContain('note');
  });
});

describe('one name', () => {
  const spellings = [
    'Xã Hòa An',
    'Xã\u00A0Hòa An',
    'Xã  Hòa An',
    ' Xã Hòa\u200B An',
    'Xã Hòa An'.normalize('NFD'),
  ];

  it.each(spellings)('%j', (name) => {
    expect(read({ unit: { id: name, name, group: name, class: name } })).toMatchObject({
      unit: { id: 'Xã Hòa An', name: 'Xã Hòa An', group: 'Xã Hòa An', class: 'Xã Hòa An' },
    });
    expect(decision({ by: name })).toMatchObject({ verifications: [{ by: 'Xã Hòa An' }] });
    expect(sameNameKey(name)).toBe(sameNameKey('Xã Hòa An'));
  });

  it('of a unit that stands twice is refused', () => {
    const units = ['a b', 'a\u00A0b'].map((id) => ({ unit: { id }, answers: {} }));
    expect(() => scoreCohort(rubric, units)).toThrow(InputError);
  });

  it('the lines of a note stay', () => {
    const note = 'dòng một\n  dòng hai';
    expect(answer({ achieved: true, note })).toMatchObject({ answers: { 'I.1.1': { note } } });
  });
});
