import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  type AnswerInput,
  type BoundValue,
  type ComponentScore,
  type RubricDefinition,
  type SubmissionInput,
  scoreUnit,
} from '../../src/index.ts';
import { div, lowestTerms, parse } from '../oracle/rational.ts';
import { asBounds } from './bounds.ts';
import { componentOf } from './components.ts';

// Cases as data, which any other implementation could run as well: what a unit says about one
// component of a rubric, and what that component comes to.

const plain = z.string().regex(/^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
/** A decimal, or a quotient of whole numbers. */
const exact = z.string().regex(/^-?\d+(?:\.\d+|\/\d+)?$/);
const pair = z.strictObject({ min: exact, max: exact });

const caseSchema = z.strictObject({
  name: z.string().min(1),
  /** Of the unit. */
  class: z.string().exactOptional(),
  facts: z.record(z.string(), z.union([z.number(), z.string()])).exactOptional(),
  /** Of the component, or by place where its parts are scored against other units. */
  bounds: z.union([pair, z.record(z.string(), pair)]).exactOptional(),
  options: z
    .strictObject({
      asOf: z.iso.date().exactOptional(),
      late: z.enum(['zero', 'finding']).exactOptional(),
      evidence: z.enum(['required', 'finding']).exactOptional(),
      verifications: z
        .union([z.enum(['all', 'none']), z.strictObject({ until: z.iso.date() })])
        .exactOptional(),
    })
    .exactOptional(),
  /** What the unit hands in, whatever its rule asks for; null: the row is left open. */
  answer: z.custom<AnswerInput>((value) => typeof value === 'object' && value !== null).nullable(),
  /** What an authority decided about it: who and when are filled in. */
  verifications: z.array(z.record(z.string(), z.unknown())).exactOptional(),
  expected: z.strictObject({
    status: z.string(),
    points: plain,
    fraction: plain.nullable(),
    excludedPoints: plain.exactOptional(),
    claimedPoints: plain.exactOptional(),
  }),
});

const row = {
  component: z.string(),
  /** The row of the document that says so. */
  item: z.string().exactOptional(),
  /** What the document or the law says, in words of our own. */
  says: z.string().min(1),
  cases: z.array(caseSchema).min(1),
};

/** The cases of one component, or of all components of a shipped rubric. */
const shippedSchema = z.union([
  z.strictObject({ rubric: z.string(), ...row }),
  z.strictObject({ rubric: z.string(), rows: z.array(z.strictObject(row)).min(1) }),
]);

/** The cases of a rule kind, a status or a rounding, with a small rubric of their own. */
const lawSchema = z.strictObject({
  kind: z.string().exactOptional(),
  status: z.string().exactOptional(),
  rounding: z.string().exactOptional(),
  says: z.string().min(1),
  rubric: z.custom<RubricDefinition>((value) => typeof value === 'object' && value !== null),
  rows: z.array(z.strictObject(row)).min(1),
});

export type Case = z.infer<typeof caseSchema>;
export interface CaseRow {
  readonly component: string;
  readonly item?: string;
  readonly says: string;
  readonly cases: readonly Case[];
}
export interface ShippedCases {
  readonly path: string;
  readonly rubric: string;
  readonly rows: readonly CaseRow[];
}
export type LawCases = z.infer<typeof lawSchema> & { readonly path: string };

/** Every JSON file under a folder, by its path in it, in order. */
function jsonUnder(folder: URL): readonly (readonly [path: string, data: unknown])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => [path, JSON.parse(readFileSync(new URL(path, folder), 'utf8'))]);
}

export function shippedCases(folder: URL): readonly ShippedCases[] {
  return jsonUnder(folder).map(([path, data]) => {
    const { rubric, ...rest } = shippedSchema.parse(data);
    return { path, rubric, rows: 'rows' in rest ? rest.rows : [rest] };
  });
}

export function lawCases(folder: URL): readonly LawCases[] {
  return jsonUnder(folder).map(([path, data]) => ({ path, ...lawSchema.parse(data) }));
}

/** "0.25" or "1/3" as a fraction of whole numbers in lowest terms. */
function bound(text: string): BoundValue {
  const [top = '', bottom = '1'] = text.split('/');
  const { n, d } = lowestTerms(div(parse(top), parse(bottom)));
  return { numerator: String(n), denominator: String(d), units: [] };
}

function boundsOf(rubric: RubricDefinition, component: string, given: Case['bounds']) {
  if (given === undefined) return {};
  const one = pair.safeParse(given);
  const places = one.success ? { [component]: one.data } : z.record(z.string(), pair).parse(given);
  const pairs = Object.entries(places).map(([place, { min, max }]) => {
    return [place, { min: bound(min), max: bound(max) }] as const;
  });
  return { bounds: asBounds(rubric, Object.fromEntries(pairs)) };
}

const WHO = { stage: 'thẩm định', by: 'UBND tỉnh', on: '2024-12-04', reason: 'theo hồ sơ' };

/** What the engine makes of a case. */
export function runCase(rubric: RubricDefinition, component: string, one: Case): ComponentScore {
  const submission = {
    unit: { id: 'case', ...(one.class === undefined ? {} : { class: one.class }) },
    facts: one.facts ?? {},
    answers: one.answer === null ? {} : { [component]: one.answer },
    ...(one.verifications === undefined
      ? {}
      : { verifications: one.verifications.map((given) => ({ ...WHO, component, ...given })) }),
  } as SubmissionInput;
  const options = { ...one.options, ...boundsOf(rubric, component, one.bounds) };
  return componentOf(scoreUnit(rubric, submission, options), component);
}
