import { describe, expect, test } from 'vitest';
import { rubrics } from '../../rubrics/index.ts';
import type { RubricDefinition } from '../../src/index.ts';
import { runCase, shippedCases } from '../support/case-files.ts';
import { componentOf, componentsOf } from '../support/components.ts';

// What every row of every official table is worth, worked out from the document.

const known: readonly RubricDefinition[] = rubrics;
const files = shippedCases(new URL('./', import.meta.url));

function rubricOf(id: string): RubricDefinition {
  const found = known.find((rubric) => rubric.id === id);
  if (found === undefined) throw new RangeError(`no rubric ${id}`);
  return found;
}

for (const { path, rubric: id, rows } of files) {
  const rubric = rubricOf(id);
  describe.each(rows)(`${id} $component: $says`, ({ component, item, cases }) => {
    test('the file is named after what it holds, and the component stands for its item', () => {
      expect([`${id}.json`, `${id}/${component}.json`]).toContain(path);
      expect(componentOf(rubric, component).basis.items).toContain(item);
    });

    test('every case has a name of its own', () => {
      const names = cases.map(({ name }) => name);
      expect(names).toEqual([...new Set(names)]);
    });

    test.each(cases)('$name', (one) => {
      expect(runCase(rubric, component, one)).toMatchObject(one.expected);
    });
  });
}

describe.each(known.map((rubric) => [rubric.id, rubric] as const))(
  'every row of %s has its cases',
  (id, rubric) => {
    const rows = files.filter((file) => file.rubric === id).flatMap((file) => file.rows);

    test('once each', () => {
      const wanted = componentsOf(rubric).map((component) => component.id);
      expect(rows.map(({ component }) => component).sort()).toEqual(wanted.sort());
    });

    test.each(componentsOf(rubric).map((component) => [component.id, component] as const))(
      '%s: full, none and no answer at least',
      (component, { maxPoints }) => {
        const row = rows.find((one) => one.component === component);
        const names = row?.cases.map(({ name }) => name);
        const least = maxPoints === '0' ? ['no answer'] : ['full', 'none', 'no answer'];
        expect(names).toEqual(expect.arrayContaining(least));
        const full = row?.cases.find(({ name }) => name === 'full');
        expect(full?.expected.points ?? '0').toBe(maxPoints);
      },
    );
  },
);
