import type { RuleKindName } from '../../rules/rule.ts';
import {
  BASIS_WORDS,
  COMPONENT_WORDS,
  CRITERION_WORDS,
  EVIDENCE_WORDS,
  FACT_WORDS,
  GRADE_WORDS,
  LEGAL_BASIS_WORDS,
  PERIOD_WORDS,
  PILLAR_WORDS,
  ROUNDING_WORDS,
  RUBRIC_WORDS,
  WEIGHTING_WORDS,
} from './rubric-words.ts';
import {
  BOUNDS_WORDS,
  ITEM_WORDS,
  OPTION_WORDS,
  PART_WORDS,
  RESPONSIBLE_WORDS,
  RULE_WORDS,
  STEP_WORDS,
} from './rule-words.ts';

/** The keywords of a schema that descriptions are reached by. */
export interface SchemaNode {
  description?: string;
  readonly const?: unknown;
  readonly properties?: { readonly [field: string]: SchemaNode };
  readonly items?: SchemaNode;
  readonly oneOf?: readonly SchemaNode[];
  readonly $defs?: { readonly [name: string]: SchemaNode };
}

type Words = { readonly [field: string]: string };

/** Puts a description beside every field of the schema of a rubric. */
export function describeRubric(root: SchemaNode): void {
  describe(root, RUBRIC_WORDS);
  describe(root.properties?.['legalBasis']?.items, LEGAL_BASIS_WORDS);
  describe(root.properties?.['period'], PERIOD_WORDS);
  for (const one of root.properties?.['weighting']?.oneOf ?? []) describe(one, WEIGHTING_WORDS);
  describe(root.properties?.['rounding'], ROUNDING_WORDS);
  describe(root.properties?.['grades']?.items, GRADE_WORDS);
  const fact = root.properties?.['facts']?.items;
  describe(fact, FACT_WORDS);
  describe(fact?.properties?.['responsible'], RESPONSIBLE_WORDS);
  const pillar = root.properties?.['pillars']?.items;
  describe(pillar, PILLAR_WORDS);
  const criterion = pillar?.properties?.['criteria']?.items;
  describe(criterion, CRITERION_WORDS);
  describeComponent(criterion?.properties?.['components']?.items);
  for (const rule of root.$defs?.['rule']?.oneOf ?? []) describeRule(rule);
}

function describeComponent(component: SchemaNode | undefined): void {
  describe(component, COMPONENT_WORDS);
  describe(component?.properties?.['evidence']?.items, EVIDENCE_WORDS);
  describe(component?.properties?.['responsible'], RESPONSIBLE_WORDS);
  describe(component?.properties?.['basis'], BASIS_WORDS);
}

function describeRule(rule: SchemaNode): void {
  const fields = rule.properties;
  const kind = fields?.['kind']?.const as RuleKindName;
  describe(rule, { kind: rule.description ?? kind, ...RULE_WORDS[kind] });
  describe(fields?.['options']?.items, OPTION_WORDS);
  describe(fields?.['items']?.items, ITEM_WORDS);
  describe(fields?.['steps']?.items, STEP_WORDS);
  describe(fields?.['bounds'], BOUNDS_WORDS);
  const part = fields?.['parts']?.items;
  describe(part, PART_WORDS);
  describe(part?.properties?.['responsible'], RESPONSIBLE_WORDS);
}

function describe(node: SchemaNode | undefined, words: Words): void {
  for (const [field, text] of Object.entries(words)) {
    const at = node?.properties?.[field];
    if (at !== undefined) at.description = text;
  }
}
