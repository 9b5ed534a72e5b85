import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hueCommune2023, rubrics } from '../../rubrics/index.ts';
import {
  componentOf,
  explainPlan,
  type Need,
  needed,
  planImprovements,
  type RubricDefinition,
  type SubmissionInput,
  whatIf,
} from '../../src/index.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';
import { submissionArbitrary } from '../support/arbitrary-submission.ts';
import { scaled } from '../support/decimals.ts';
import { createRng, randomSubmission } from '../support/random-submission.ts';
import { runs } from '../support/runs.ts';
import { rubricOf } from '../support/small-rubric.ts';

// A gain that is printed beside a thing to do is what scoring gives once just that is done.

interface Answer {
  readonly items?: object;
  readonly case?: string;
  readonly answer?: Answer;
  readonly parts?: { readonly [id: string]: Answer };
}
interface Said {
  readonly gain: string;
  readonly answer: Answer;
}

/** Every item that is asked for, with the answer in which it alone is added. */
function itemsIn(needs: readonly Need[], answer: Answer, put: (one: Answer) => Answer): Said[] {
  return needs.flatMap((need): Said[] => {
    if (need.need === 'item') {
      const items = { ...answer.items, [need.item]: true };
      return [{ gain: need.gain ?? 'none', answer: put({ ...answer, items }) }];
    }
    const inside = (id: string, own: readonly Need[], isCase: boolean): Said[] => {
      if (isCase) {
        const inner = answer.case === id ? (answer.answer ?? {}) : {};
        return itemsIn(own, inner, (one) => put({ ...answer, case: id, answer: one }));
      }
      const parts = answer.parts ?? {};
      return itemsIn(own, parts[id] ?? {}, (one) =>
        put({ ...answer, parts: { ...parts, [id]: one } }),
      );
    };
    if (need.need === 'part') return inside(need.part, need.needs, answer.case === need.part);
    if (need.need !== 'one-of') return [];
    return need.ways.flatMap(({ id, needs: own }) => inside(id, own, need.of === 'cases'));
  });
}

function check(rubric: RubricDefinition, submission: SubmissionInput): number {
  let count = 0;
  for (const { component, needs, points } of planImprovements(rubric, submission).improvements) {
    const own = (submission.answers[component] ?? {}) as Answer;
    for (const { gain, answer } of itemsIn(needs, own, (one) => one)) {
      const { after } = whatIf(rubric, submission, { [component]: answer } as never);
      const change = scaled(componentOf(after, component).points) - scaled(points);
      expect(scaled(gain), `${component} ${JSON.stringify(answer)}`).toBe(change);
      count += 1;
    }
  }
  return count;
}

describe('the gain of an item that is needed', () => {
  test('is what scoring gives, in every shipped rubric', () => {
    let count = 0;
    for (const rubric of rubrics) {
      const rng = createRng(3);
      for (let unit = 0; unit < 6; unit += 1) count += check(rubric, randomSubmission(rubric, rng));
      check(rubric, { unit: { id: 'u' }, answers: {} });
    }
    expect(count).toBeGreaterThan(20);
  });

  test('is what scoring gives, in any rubric', () => {
    fc.assert(
      fc.property(
        rubricArbitrary.chain((rubric) =>
          fc.tuple(fc.constant(rubric), submissionArbitrary(rubric)),
        ),
        ([rubric, submission]) => void check(rubric, submission),
      ),
      { numRuns: runs(40) },
    );
  });

  const needsOf = (rubric: RubricDefinition, items: object) => {
    const submission = { unit: { id: 'u' }, answers: { 'I.2.4': { items } } } as SubmissionInput;
    const { improvements } = planImprovements(rubric, submission);
    return improvements.find(({ component }) => component === 'I.2.4')?.needs;
  };

  test('Huế I.2.4: the meeting counts for two once the head has chaired it', () => {
    const [need] = needsOf(hueCommune2023, { 'chaired-by-head': true }) ?? [];
    expect(need).toMatchObject({ item: 'held', points: '1', gain: '2' });
    const none = needsOf(hueCommune2023, {}) ?? [];
    expect(none).toMatchObject([
      { item: 'held', gain: '1' },
      { item: 'chaired-by-head', gain: '0', requires: { item: 'held' } },
    ]);
    const unit = {
      unit: { id: 'u' },
      answers: { 'I.2.4': { items: { 'chaired-by-head': true } } },
    };
    expect(needed(hueCommune2023, unit, 'I.2.4', 1)).toMatchObject({ points: '2' });
    const plan = planImprovements(hueCommune2023, { unit: { id: 'u' }, answers: {} });
    const line = (locale: 'vi' | 'en') =>
      explainPlan(plan, { locale })
        .split('\n')
        .find((one) => one.startsWith('I.2.4'));
    expect(line('vi')).toContain('Người đứng đầu chủ trì (chỉ được tính điểm khi đạt "Có tổ chức');
    expect(line('en')).toContain('(counts only with "Có tổ chức');
  });

  test('is nothing where evidence is required and lacking', () => {
    const items = [
      { id: 'a', points: '6', label: 'A' },
      { id: 'b', points: '4', label: 'B' },
    ];
    const rubric = rubricOf([
      { rule: { kind: 'checklist', items }, evidence: [{ kind: 'document', name: 'Quyết định' }] },
    ]);
    const unit = { unit: { id: 'u' }, answers: { 'I.1.1': { items: { a: true } } } };
    const { improvements } = planImprovements(rubric, unit, { evidence: 'required' });
    expect(improvements[0]?.needs[0]).toMatchObject({ item: 'b', gain: '0' });
  });
});
