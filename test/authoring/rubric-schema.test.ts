import { describe, expect, it } from 'vitest';
import { hueCommune2023, rubrics } from '../../rubrics/index.ts';
import {
  defineRubric,
  type RubricDefinition,
  RubricError,
  rubricJsonSchema,
} from '../../src/index.ts';
import { validate } from '../support/json-schema-validator.ts';

const schema = rubricJsonSchema();
const shipped = rubrics.map((rubric): [string, RubricDefinition] => [rubric.id, rubric]);

describe.each(shipped)('%s as JSON', (_id, rubric) => {
  const json: unknown = JSON.parse(JSON.stringify(rubric));

  it('is accepted by the schema', () => {
    expect(validate(schema, json)).toEqual([]);
  });

  it('is the same rubric again', () => {
    expect(defineRubric(json as RubricDefinition)).toStrictEqual(rubric);
  });
});

const PILLAR = 'pillars.0';
const COMPONENT = `${PILLAR}.criteria.0.components.0`;
const CHECKLIST = `${PILLAR}.criteria.1.components.1.rule`;
const PARTS = 'pillars.2.criteria.0.components.0.rule';

/** One wrong value each, and where both the schema and `defineRubric` have to say so. */
const MUTATIONS: readonly [what: string, path: string, value: unknown][] = [
  ['an id with capitals', 'id', 'Hue'],
  ['an empty title', 'title', ''],
  ['a space before a version', 'version', ' 1'],
  ['a level that there is not', 'level', 'village'],
  ['no facts', 'facts', undefined],
  ['no pillars', 'pillars', []],
  ['no documents', 'legalBasis', []],
  ['a day that no year has', 'period.to', '2023-02-30'],
  ['points as a number', 'maxPoints', 600],
  ['0 points in all', 'maxPoints', '0'],
  ['assumed points without a note', 'weighting', { basis: 'assumed' }],
  ['a weighting of another kind', 'weighting.basis', 'guessed'],
  ['too many decimals', 'rounding', { places: 7, mode: 'half-up' }],
  ['a rounding that there is not', 'rounding', { places: 2, mode: 'up' }],
  ['a fact without a name', 'facts.3.name', undefined],
  ['negative points', `${PILLAR}.maxPoints`, '-90'],
  ['points with a comma', `${COMPONENT}.maxPoints`, '7,5'],
  ['points with a needless zero', `${COMPONENT}.maxPoints`, '10.0'],
  ['a space behind a name', `${COMPONENT}.name`, 'Ban hành '],
  ['a deadline as the table prints it', `${COMPONENT}.due`, '31.10'],
  ['a deadline that no month has', `${COMPONENT}.due`, '13-01'],
  ['evidence of another kind', `${COMPONENT}.evidence.0.kind`, 'paper'],
  ['an unknown key', `${COMPONENT}.weight`, '1'],
  ['no rule', `${COMPONENT}.rule`, undefined],
  ['a fraction above 1', `${COMPONENT}.rule.options.0.fraction`, '1.5'],
  ['a choice of one', `${COMPONENT}.rule.options`, [{ id: 'a', fraction: '1', label: 'A' }]],
  ['a row without its number', `${COMPONENT}.basis.items`, []],
  ['a basis of another kind', `${COMPONENT}.basis.rule`, 'guessed'],
  ['an item without points', `${CHECKLIST}.items.0.points`, '0'],
  ['an unknown key of a rule', `${CHECKLIST}.items.1.after`, 'held'],
  ['a part without a label', `${PARTS}.parts.1.label`, undefined],
  ['a wrong target in a part', `${PARTS}.parts.0.rule.target`, '80%'],
  ['a wrong direction in a part', `${PARTS}.parts.0.rule.direction`, 'up'],
];

describe('a rubric with one wrong value', () => {
  it.each(MUTATIONS)('%s is refused at %s', (_what, path, value) => {
    const json = JSON.parse(JSON.stringify(hueCommune2023));
    put(json, path.split('.'), value);
    const told = faultPaths(json);
    const found = validate(schema, json).map((fault) => fault.path);
    // Some keywords speak at the value, some at the key that is missing in it.
    const within = (paths: readonly string[]): boolean =>
      paths.length > 0 && paths.every((one) => one === path || one.startsWith(`${path}.`));
    expect({ schema: within(found), defineRubric: told.some((one) => within([one])) }).toEqual({
      schema: true,
      defineRubric: true,
    });
  });

  it('is refused for a rule of a kind that there is not', () => {
    const json = JSON.parse(JSON.stringify(hueCommune2023));
    put(json, [...COMPONENT.split('.'), 'rule'], { kind: 'magic' });
    expect(validate(schema, json).map(({ path }) => path)).toContain(`${COMPONENT}.rule.kind`);
    expect(faultPaths(json)).toContain(`${COMPONENT}.rule.kind`);
  });
});

function put(root: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, root);
  if (value === undefined) delete parent[path.at(-1) ?? ''];
  else parent[path.at(-1) ?? ''] = value;
}

function faultPaths(definition: RubricDefinition): string[] {
  try {
    defineRubric(definition);
    return [];
  } catch (error) {
    if (!(error instanceof RubricError)) throw error;
    return error.issues.map((issue) => issue.path.join('.'));
  }
}

describe('what an editor needs of the schema', () => {
  const undescribed = (node: unknown, path: string): string[] => {
    if (Array.isArray(node)) return node.flatMap((one, at) => undescribed(one, `${path}/${at}`));
    if (typeof node !== 'object' || node === null) return [];
    const { properties } = node as { properties?: Record<string, { description?: string }> };
    const bare = Object.entries(properties ?? {})
      .filter(([, field]) => field.description === undefined)
      .map(([field]) => `${path}/${field}`);
    return [
      ...bare,
      ...Object.entries(node).flatMap(([key, one]) => undescribed(one, `${path}/${key}`)),
    ];
  };

  it('is a description of every field', () => {
    expect(undescribed(schema, '')).toEqual([]);
  });

  it('is a rubric that may name its schema', () => {
    const json = { $schema: './rubric.schema.json', ...hueCommune2023 };
    expect(validate(schema, json)).toEqual([]);
    expect(defineRubric(json).id).toBe('hue-commune-2023');
  });

  it('is one definition of a rule, which parts come back to', () => {
    expect(Object.keys(schema['$defs'] as object)).toEqual(['rule']);
    const json = JSON.parse(JSON.stringify(hueCommune2023));
    const inner = { kind: 'ratio', target: 'half' };
    const parts = [inner, { kind: 'achieved' }].map((rule, at) => ({
      id: `p${at}`,
      share: '0.5',
      label: 'Phần',
      rule: { kind: 'parts', parts: [{ id: 'a', share: '1', label: 'A', rule }] },
    }));
    put(json, [...COMPONENT.split('.'), 'rule'], { kind: 'parts', parts });
    const faults = validate(schema, json).map(({ path }) => path.replace(COMPONENT, ''));
    expect(faults).toContain('.rule.parts.0.rule.parts.0.rule.target');
    expect(faults).toContain('.rule.parts.1.rule.parts');
  });
});
