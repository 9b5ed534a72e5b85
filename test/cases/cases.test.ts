import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hueCommune2023, rubrics } from '../../rubrics/index.ts';
import {
  type AnswerInput,
  type BoundValue,
  type CohortBounds,
  type ComponentDefinition,
  type ComponentScore,
  type RubricDefinition,
  scoreUnit,
} from '../../src/index.ts';

// One file per row of an official table: data that any other implementation could run as well.

const plain = z.string().regex(/^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);

const caseSchema = z.strictObject({
  name: z.string().min(1),
  facts: z.record(z.string(), z.union([z.number(), z.string()])).exactOptional(),
  bounds: z.strictObject({ min: plain, max: plain }).exactOptional(),
  /** What the unit hands in, whatever its rule asks for; null: the row is left open. */
  answer: z.custom<AnswerInput>((value) => typeof value === 'object' && value !== null).nullable(),
  expected: z.strictObject({
    status: z.enum(['scored', 'missing', 'not-applicable', 'needs-cohort']),
    points: plain,
    fraction: plain.nullable(),
    excludedPoints: plain.exactOptional(),
  }),
});

const fileSchema = z.strictObject({
  rubric: z.string(),
  component: z.string(),
  item: z.string(),
  says: z.string().min(1),
  cases: z.array(caseSchema).min(1),
});

type Case = z.infer<typeof caseSchema>;
type CaseFile = z.infer<typeof fileSchema> & { readonly path: string };

const folder = new URL('./', import.meta.url);
const files: readonly CaseFile[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.json'))
  .sort()
  .map((path) => {
    const data: unknown = JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
    return { path, ...fileSchema.parse(data) };
  });

function rubricOf(file: CaseFile): RubricDefinition {
  const known: readonly RubricDefinition[] = rubrics;
  const found = known.find(({ id }) => id === file.rubric);
  if (found === undefined) throw new Error(`${file.path}: no rubric ${file.rubric}`);
  return found;
}

function componentsOf(rubric: RubricDefinition): ComponentDefinition[] {
  return rubric.pillars.flatMap(({ criteria }) => criteria.flatMap((one) => one.components));
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

/** A plain decimal string as a fraction of whole numbers in lowest terms. */
function bound(text: string): BoundValue {
  const [whole = '', decimals = ''] = text.split('.');
  const numerator = BigInt(whole + decimals);
  const denominator = 10n ** BigInt(decimals.length);
  const shared = gcd(numerator, denominator);
  return {
    numerator: String(numerator / shared),
    denominator: String(denominator / shared),
    units: [],
  };
}

function boundsOf(rubric: RubricDefinition, file: CaseFile, { bounds }: Case) {
  if (bounds === undefined) return {};
  const both = { min: bound(bounds.min), max: bound(bounds.max) };
  const ready: CohortBounds = {
    rubric: { id: rubric.id, version: rubric.version },
    components: { [file.component]: both },
  };
  return { bounds: ready };
}

function run(file: CaseFile, one: Case): ComponentScore | undefined {
  const rubric = rubricOf(file);
  const submission = {
    unit: { id: 'case' },
    facts: one.facts ?? {},
    answers: one.answer === null ? {} : { [file.component]: one.answer },
  };
  return scoreUnit(rubric, submission, boundsOf(rubric, file, one))
    .pillars.flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.components))
    .find(({ id }) => id === file.component);
}

for (const file of files) {
  describe(`${file.rubric} ${file.component}: ${file.says}`, () => {
    test('the file is named after a component, and the component stands for its item', () => {
      expect(file.path).toBe(`${file.rubric}/${file.component}.json`);
      const component = componentsOf(rubricOf(file)).find(({ id }) => id === file.component);
      expect(component?.basis.items).toContain(file.item);
    });

    test('every case has a name of its own', () => {
      const names = file.cases.map(({ name }) => name);
      expect(names).toEqual([...new Set(names)]);
    });

    test.each(file.cases)('$name', (one) => {
      expect(run(file, one)).toMatchObject(one.expected);
    });
  });
}

describe('every row of Huế has its cases', () => {
  const components = componentsOf(hueCommune2023).map(({ id }) => id);
  const own = files.filter(({ rubric }) => rubric === hueCommune2023.id);

  test('79 components, 79 files', () => {
    expect(components).toHaveLength(79);
    expect(own.map(({ component }) => component).sort()).toEqual([...components].sort());
  });

  test.each(components)('%s: full, none and no answer at least', (id) => {
    const names = own.find(({ component }) => component === id)?.cases.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['full', 'none', 'no answer']));
  });
});
