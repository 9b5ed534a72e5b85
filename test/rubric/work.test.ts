import { expect, it } from 'vitest';
import { blocksOf } from '../support/work.ts';

/** Rubrics of so many components, sound or with a fault in every one of them. */
const WIDE = `
import { defineRubric } from 'src';

function wide(count, wrong) {
  const components = Array.from({ length: count }, (_, at) => ({
    id: 'C-' + at,
    name: 'Chỉ số ' + at,
    maxPoints: '1',
    due: wrong ? '31/10' : '10-31',
    rule: { kind: 'ratio', target: '0.8' },
    basis: { items: [String(at)], rule: 'stated' },
  }));
  const maxPoints = String(count);
  const criteria = [{ id: 'I.1', name: 'Chỉ số', components }];
  return {
    id: 'wide',
    version: '1',
    level: 'commune',
    title: 'Bộ chỉ số',
    legalBasis: [{ number: '1', issuedOn: '2024-01-01', issuer: 'UBND' }],
    period: { from: '2024-01-01', to: '2024-12-31' },
    maxPoints,
    weighting: { basis: 'published' },
    facts: [],
    pillars: [{ id: 'I', name: 'Trụ cột', maxPoints, criteria }],
  };
}

const define = (count, wrong) => {
  const rubric = wide(count, wrong);
  return () => {
    let faults = 0;
    try {
      defineRubric(rubric);
    } catch (error) {
      faults = error.issues.length;
    }
    if (faults !== (wrong ? count : 0)) throw new Error(faults + ' faults');
  };
};

/** Parts that share their parts: 22 levels, four million of them if each is looked at anew. */
function shared() {
  const rubric = wide(1, false);
  let rule = { kind: 'achieved' };
  for (let level = 0; level < 22; level++) {
    const part = { share: '0.5', label: 'a', rule };
    rule = { kind: 'parts', parts: [{ id: 'a', ...part }, { id: 'b', ...part }] };
  }
  rubric.pillars[0].criteria[0].components[0].rule = rule;
  return () => {
    try {
      defineRubric(rubric);
    } catch (error) {
      if (error.issues[0].code === 'too-large') return;
    }
    throw new Error('not refused');
  };
}

// The first of each makes what is made once.
export const list = [
  ...[false, true].flatMap((wrong) => [1, 250, 2_000].map((count) => define(count, wrong))),
  shared(),
];
`;

it('defining a rubric is work in proportion to its components, also where all are refused', () => {
  const [, few = 0, many = 0, , fewFaults = 0, manyFaults = 0, shared = 0] = blocksOf(WIDE);
  // Eight times the components; some of the work is the same for any rubric.
  for (const [less, more] of [
    [few, many],
    [fewFaults, manyFaults],
  ] as const) {
    expect(less).toBeGreaterThan(250 * 100);
    expect(more / less).toBeGreaterThan(7);
    expect(more / less).toBeLessThan(8.1);
  }
  // Every value is looked at once, up to the million that there may be.
  expect(shared).toBeLessThan(10_000_000);
});
