import { describe, expect, it } from 'vitest';
import { boundsFrom, type Rule, scoreUnit } from '../../src/index.ts';
import { small } from '../support/small-rubric.ts';

// A part that other units decide about leaves the whole open only where it can change the points.

const part = (id: string, rule: Rule) => ({ id, label: id.toUpperCase(), rule });
const own = part('own', { kind: 'achieved' });
const other = part('other', { kind: 'min-max' });

function scored(rule: Rule, parts: object) {
  const rubric = small([['10', rule]]);
  const submission = { unit: { id: 'u' }, answers: { 'I.1.1': { parts } } };
  const score = scoreUnit(rubric, submission as never);
  const [component] = score.pillars[0]?.criteria[0]?.components ?? [];
  return { score, component, rubric, submission };
}

describe('one way that earns everything', () => {
  const ways: Rule = { kind: 'highest-of', parts: [other, own] };

  it('decides, whatever the other way comes to', () => {
    const given = { own: { achieved: true }, other: { value: 3 } };
    const { component, score, rubric, submission } = scored(ways, given);
    expect(component).toMatchObject({ status: 'scored', points: '10', fraction: '1' });
    expect(component?.steps).toMatchObject([
      { part: 'other', status: 'needs-cohort', decides: false },
      { part: 'own', status: 'scored', decides: true },
    ]);
    expect(score.findings.map(({ code }) => code)).toEqual([]);
    const bounds = boundsFrom(rubric, { 'I.1.1/other': { min: 0, max: 9 } });
    expect(scoreUnit(rubric, submission as never, { bounds }).points).toBe('10');
  });

  it('of which some does not apply, does not: another may apply in full', () => {
    const half = (id: string, rule: Rule) => ({ ...part(id, rule), share: '0.5' });
    const halves: Rule = {
      kind: 'parts',
      parts: [half('a', { kind: 'achieved' }), half('b', { kind: 'achieved' })],
    };
    const rule: Rule = { kind: 'highest-of', parts: [part('own', halves), other] };
    const answers = { a: { achieved: true }, b: { notApplicable: 'không có' } };
    const { component } = scored(rule, { own: { parts: answers }, other: { value: 3 } });
    expect(component?.status).toBe('needs-cohort');
  });
});

describe('of the lowest', () => {
  const both: Rule = { kind: 'lowest-of', parts: [other, own] };

  it.each([
    ['nothing earned', { own: { achieved: false }, other: { value: 3 } }, 'scored'],
    ['no answer', { other: { value: 3 } }, 'scored'],
    ['everything earned', { own: { achieved: true }, other: { value: 3 } }, 'needs-cohort'],
    ['one left out', { own: { notApplicable: 'không' }, other: { value: 3 } }, 'needs-cohort'],
  ])('%s', (_says, parts, status) => {
    expect(scored(both, parts).component).toMatchObject({ status, points: '0' });
  });
});

describe('a part of a sum', () => {
  const sum = (requires?: string): Rule => ({
    kind: 'parts',
    parts: [
      { ...own, share: '0.5' },
      { ...other, share: '0.5', ...(requires === undefined ? {} : { requires }) },
    ],
  });
  const given = { own: { achieved: false }, other: { value: 3 } };

  it('that is blocked earns nothing, whatever the others have', () => {
    const { component, score } = scored(sum('own'), given);
    expect(component).toMatchObject({ status: 'scored', points: '0', fraction: '0' });
    expect(component?.steps[1]).toMatchObject({
      status: 'scored',
      fraction: '0',
      blockedBy: { part: 'own' },
    });
    expect(score.findings.map(({ code }) => code)).toEqual([]);
  });

  it('that is not leaves the whole open', () => {
    expect(scored(sum(), given).component?.status).toBe('needs-cohort');
    const { component } = scored(sum('own'), { ...given, own: { achieved: true } });
    expect(component?.status).toBe('needs-cohort');
  });
});
