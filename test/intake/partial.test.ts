import { test as law } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { hueCommune2023 } from '../../rubrics/hue-commune-2023/index.ts';
import { parseSubmission, scoreUnit } from '../../src/index.ts';
import { damaged, rubricOf } from '../support/damaged-submission.ts';

/** What could be read of a submission that cannot be taken as a whole: the draft of a form. */
describe('the partial submission', () => {
  law.prop([damaged])('is itself one that can be taken', ({ id, value }) => {
    const rubric = rubricOf(id);
    const read = parseSubmission(rubric, value, { locale: 'vi' });
    if (read.ok || read.partial === null) return;
    const again = parseSubmission(rubric, read.partial);
    expect(again.ok ? [] : again.issues).toEqual([]);
  });

  it('leaves out evidence without a title', () => {
    const evidence = [{ issuedOn: '2023-05-12' }, { title: 'QĐ 12/QĐ-UBND', signed: 1 }];
    const read = parseSubmission(hueCommune2023, {
      unit: { id: 'vy-da' },
      answers: { 'I.5.1': { achieved: true, evidence } },
    });
    expect(read).toMatchObject({
      ok: false,
      partial: { answers: { 'I.5.1': { evidence: [{ title: 'QĐ 12/QĐ-UBND' }] } } },
    });
  });

  it.each(['by', 'on', 'stage', 'reason'])('leaves out a decision without its "%s"', (field) => {
    const whole = {
      component: 'III.3.1',
      stage: 'thẩm định',
      by: 'UBND tỉnh',
      on: '2023-12-20',
      reason: 'theo hồ sơ',
      answer: { numerator: 4000, denominator: 5768 },
    };
    const read = parseSubmission(hueCommune2023, {
      unit: { id: 'vy-da' },
      answers: { 'III.3.1': { numerator: 4256, denominator: 5768 } },
      verifications: [whole, { ...whole, [field]: undefined }],
    });
    if (read.ok || read.partial === null) throw new Error('it is in part readable');
    expect(read.partial.verifications).toMatchObject([{ on: '2023-12-20' }]);
    expect(scoreUnit(hueCommune2023, read.partial)).toMatchObject({
      claimedPoints: '7.38',
      points: '6.93',
    });
  });
});
