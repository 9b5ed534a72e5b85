import { describe, expect, it } from 'vitest';
import { giengDayWard2024, hueCommune2023, rubrics } from '../../rubrics/index.ts';
import {
  componentOf,
  componentsOf,
  type RubricDefinition,
  RubricError,
  scoreCohort,
  scoreUnit,
  UsageError,
} from '../../src/index.ts';

const score = scoreUnit(hueCommune2023, {
  unit: { id: 'vy-da' },
  answers: { 'III.3.1': { numerator: 4256, denominator: 5768 } },
});

describe('componentsOf', () => {
  const all: readonly RubricDefinition[] = rubrics;
  it.each(all.map((rubric) => [rubric.id, rubric] as const))(
    'lists every component of %s in its order, each where it stands',
    (_, rubric) => {
      const listed = componentsOf(rubric);
      const criteria = rubric.pillars.flatMap((pillar) =>
        pillar.criteria.map((criterion) => ({ pillar, criterion })),
      );
      expect(listed.map(({ id }) => id)).toEqual(
        criteria.flatMap(({ criterion }) => criterion.components.map(({ id }) => id)),
      );
      for (const { pillar, criterion, ...component } of listed) {
        const place = criteria.find((one) => one.criterion.id === criterion);
        expect(place?.pillar.id).toBe(pillar);
        expect(place?.criterion.components).toContainEqual(component);
      }
      const scored = componentsOf(scoreUnit(rubric, { unit: { id: 'a' }, answers: {} }));
      const place = ({ id, pillar, criterion }: (typeof scored)[number]) => [id, pillar, criterion];
      expect(scored.map(place)).toEqual(
        listed.map(({ id, pillar, criterion }) => [id, pillar, criterion]),
      );
    },
  );

  it('takes a score read back from JSON', () => {
    expect(componentsOf(JSON.parse(JSON.stringify(score)))).toEqual(componentsOf(score));
  });

  it('changes nothing that it is given', () => {
    const before = JSON.stringify(score);
    expect(componentsOf(score)).toHaveLength(79);
    expect(JSON.stringify(score)).toBe(before);
    expect(score.pillars[0]?.criteria[0]?.components[0]).not.toHaveProperty('pillar');
  });

  it('refuses a summary, and what is no rubric', () => {
    const { units } = scoreCohort(giengDayWard2024, [{ unit: { id: 'a' }, answers: {} }], {
      summary: true,
    });
    expect(() => componentsOf(JSON.parse(JSON.stringify(units[0])))).toThrow(UsageError);
    expect(() => componentsOf(JSON.parse('{}'))).toThrow(RubricError);
    expect(() => componentsOf(JSON.parse('null'))).toThrow(RubricError);
  });
});

describe('componentOf', () => {
  it('finds one, of a rubric and of a score', () => {
    expect(componentOf(hueCommune2023, 'III.3.1')).toMatchObject({
      id: 'III.3.1',
      pillar: 'III',
      criterion: 'III.3',
      rule: { kind: 'ratio' },
    });
    expect(componentOf(score, 'III.3.1')).toMatchObject({ pillar: 'III', points: '7.38' });
  });

  it('names an id that no component has', () => {
    const general: RubricDefinition = hueCommune2023;
    expect(() => componentOf(general, 'III.3.9')).toThrow(
      new UsageError('the rubric has no component "III.3.9"'),
    );
    expect(() =>
      componentOf(scoreUnit(general, { unit: { id: 'a' }, answers: {} }), 'III'),
    ).toThrow(new UsageError('the score has no component "III"'));
  });
});
