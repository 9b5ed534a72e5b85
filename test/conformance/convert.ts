import type { RubricDefinition } from '../../src/index.ts';

// The cases that the tests of rules, statuses, levels and shipped rubrics hold, in the kit's form.

type Json = Readonly<Record<string, unknown>>;

/** A case of the kit: what is handed in, under which options, and what stands in the result. */
export interface KitCase {
  readonly name: string;
  /** The row of the document that it follows from. */
  readonly item?: string;
  readonly submission?: Json;
  readonly cohort?: readonly Json[];
  readonly options?: Json;
  readonly expected: Json;
}

interface Row {
  readonly component: string;
  readonly item?: string;
  readonly says: string;
  readonly cases: readonly RowCase[];
}

interface RowCase {
  readonly name: string;
  readonly class?: string;
  readonly facts?: Json;
  readonly bounds?: Json;
  readonly options?: Json;
  readonly answer: unknown;
  readonly verifications?: readonly Json[];
  readonly expected: Json;
}

const WHO = { stage: 'thẩm định', by: 'UBND tỉnh', on: '2024-12-04', reason: 'theo hồ sơ' };

/** A case about one component. */
export function rowCases({ component, item, says, cases }: Row): readonly KitCase[] {
  return cases.map((one) => {
    const { name, facts, bounds, answer, verifications, expected } = one;
    const options = { ...one.options, ...(bounds === undefined ? {} : placed(component, bounds)) };
    return {
      name: `${component}: ${says} ${name}`,
      ...(item === undefined ? {} : { item }),
      submission: {
        unit: { id: 'case', ...(one.class === undefined ? {} : { class: one.class }) },
        ...(facts === undefined ? {} : { facts }),
        answers: answer === null ? {} : { [component]: answer },
        ...(verifications === undefined
          ? {}
          : { verifications: verifications.map((given) => ({ component, ...WHO, ...given })) }),
      },
      ...(Object.keys(options).length === 0 ? {} : { options }),
      expected: { components: { [component]: expected } },
    };
  });
}

/** Bounds of the component itself, or already by place. */
const placed = (component: string, bounds: Json): Json => ({
  bounds: typeof bounds['min'] === 'string' ? { [component]: bounds } : bounds,
});

interface LevelCase {
  readonly name: string;
  readonly options?: Json;
  readonly answers: Json;
  readonly expected: Json;
}

/** A case about what stands above the components; findings are no part of the kit. */
export function levelCase(rubric: RubricDefinition, one: LevelCase): KitCase {
  const { findings: _findings, groups, pillars, ...totals } = one.expected;
  const criteria: Record<string, Json> = {};
  const components: Record<string, Json> = {};
  const levels = objects(pillars).map(({ id, criteria: list, ...rest }) => {
    const own = rubric.pillars.find((pillar) => pillar.id === id)?.criteria ?? [];
    objects(list).forEach(({ components: inner, ...level }, index) => {
      criteria[own[index]?.id ?? ''] = level;
      for (const { id: name, rounding: _own, ...figures } of objects(inner)) {
        components[String(name)] = figures;
      }
    });
    return [String(id), rest] as const;
  });
  const grouped = objects(groups).map(({ id, name: _name, pillars: _pillars, ...rest }) => {
    return [String(id), rest] as const;
  });
  return {
    name: one.name,
    submission: { unit: { id: 'case' }, answers: one.answers },
    ...(one.options === undefined ? {} : { options: one.options }),
    expected: {
      ...totals,
      ...filled({
        groups: Object.fromEntries(grouped),
        pillars: Object.fromEntries(levels),
        criteria,
        components,
      }),
    },
  };
}

const objects = (list: unknown): readonly Json[] => (Array.isArray(list) ? list : []);

const filled = (fields: Readonly<Record<string, Json>>): Json =>
  Object.fromEntries(Object.entries(fields).filter(([, one]) => Object.keys(one).length > 0));
