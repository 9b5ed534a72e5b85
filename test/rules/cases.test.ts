import { describe, expect, test } from 'vitest';
import { rubricJsonSchema, type Status } from '../../src/index.ts';
import { lawCases, runCase } from '../support/case-files.ts';
import { componentOf, componentsOf } from '../support/components.ts';

// The law of every rule kind, status and rounding, as cases that are data: see a file beside this.

const files = lawCases(new URL('./', import.meta.url));

/** A status of the type without a line here does not compile. */
const STATUSES = Object.keys({
  scored: true,
  missing: true,
  'not-applicable': true,
  'not-due': true,
  'needs-cohort': true,
  late: true,
  'no-evidence': true,
  rejected: true,
} satisfies { readonly [S in Status]: true });

/** Every rule kind that a rubric may name, as its published schema lists them. */
const KINDS = [...new Set(findKinds(rubricJsonSchema()))];

function findKinds(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const name: unknown = key === 'kind' ? Reflect.get(Object(value), 'const') : undefined;
    return typeof name === 'string' ? [name, ...findKinds(value)] : findKinds(value);
  });
}

for (const file of files) {
  describe(`${file.path}: ${file.says}`, () => {
    for (const { component, says, cases } of file.rows) {
      test.each(cases)(`${component}, ${says} $name`, (one) => {
        expect(runCase(file.rubric, component, one)).toMatchObject(one.expected);
      });
    }

    test('every component has its rows, every case a name of its own', () => {
      const names = file.rows.flatMap(({ component, cases }) =>
        cases.map(({ name }) => `${component} ${name}`),
      );
      expect(names).toEqual([...new Set(names)]);
      const scored = componentsOf(file.rubric).map(({ id }) => id);
      const rows = file.rows.map(({ component }) => component);
      expect(rows.filter((id) => !scored.includes(id))).toEqual([]);
    });
  });
}

describe('nothing is without its cases', () => {
  test('the kinds are those of the schema', () => {
    expect(KINDS.length).toBeGreaterThan(11);
    expect(files.flatMap(({ kind }) => kind ?? []).sort()).toEqual([...KINDS].sort());
  });

  test('the statuses are those of a score', () => {
    expect(files.flatMap(({ status }) => status ?? []).sort()).toEqual([...STATUSES].sort());
  });

  test.each(KINDS)('%s is scored by its cases, all it can be and less', (kind) => {
    const file = files.find((one) => one.kind === kind);
    expect(file?.path).toBe(`kinds/${kind}.json`);
    const rows = file?.rows ?? [];
    const own = rows.filter(({ component }) => {
      return file !== undefined && componentOf(file.rubric, component).rule.kind === kind;
    });
    expect(own).toEqual(rows);
    const fractions = own.flatMap(({ cases }) => cases.map(({ expected }) => expected.fraction));
    expect(fractions).toEqual(expect.arrayContaining(kind === 'unscored' ? [null] : ['0', '1']));
  });

  test.each(STATUSES)('%s is met by its cases', (status) => {
    const file = files.find((one) => one.status === status);
    expect(file?.path).toBe(`statuses/${status}.json`);
    const met = file?.rows.flatMap(({ cases }) => cases.map(({ expected }) => expected.status));
    expect(met).toContain(status);
  });

  test('the roundings are those of the schema', () => {
    const modes = /"mode":\{[^}]*"enum":(\[[^\]]*\])/.exec(JSON.stringify(rubricJsonSchema()));
    const named: unknown = JSON.parse(modes?.[1] ?? '[]');
    const own = files.flatMap(({ rounding }) => rounding ?? []);
    expect(named).toContain('half-up');
    expect(own).toEqual(expect.arrayContaining(Array.isArray(named) ? named : []));
  });
});
