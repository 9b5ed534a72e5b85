import type { RuleKindName } from '../../rules/rule.ts';
import {
  BASIS_WORDS,
  COMPONENT_ROUNDING_WORDS,
  COMPONENT_WORDS,
  CRITERION_WORDS,
  EVIDENCE_WORDS,
  FACT_WORDS,
  GRADE_WORDS,
  GROUP_WORDS,
  LEGAL_BASIS_WORDS,
  MILESTONE_WORDS,
  PERIOD_WORDS,
  PILLAR_WORDS,
  READING_ALTERNATIVE_WORDS,
  READING_WORDS,
  REQUIREMENT_WORDS,
  ROUNDING_WORDS,
  RUBRIC_WORDS,
  TEXT_WORDS,
  WEIGHTING_WORDS,
} from './rubric-words.ts';
import {
  ABSENCE_WORDS,
  ALTERNATIVE_WORDS,
  BOUNDS_WORDS,
  CASE_WORDS,
  CLASS_WORDS,
  ITEM_WORDS,
  KIND_WORDS,
  LABEL_WORDS,
  OPTION_WORDS,
  PART_WORDS,
  RESPONSIBLE_WORDS,
  RULE_WORDS,
  STEP_WORDS,
  TERM_WORDS,
  TERMS_WORDS,
} from './rule-words.ts';

/** The keywords of a schema that descriptions are reached by. */
export interface SchemaNode {
  description?: string;
  readonly const?: unknown;
  readonly properties?: { readonly [field: string]: SchemaNode };
  readonly items?: SchemaNode;
  readonly oneOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly $defs?: { readonly [name: string]: SchemaNode };
}

type Words = { readonly [field: string]: string };

/** Puts a description beside every field of the schema of a rubric. */
export function describeRubric(root: SchemaNode): void {
  root.description = 'A set of indicators of digital transformation (bộ chỉ số)';
  describe(root, RUBRIC_WORDS);
  describe(root.properties?.['legalBasis']?.items, LEGAL_BASIS_WORDS);
  describe(root.properties?.['period'], PERIOD_WORDS);
  for (const one of root.properties?.['weighting']?.oneOf ?? []) describe(one, WEIGHTING_WORDS);
  describe(root.properties?.['rounding'], ROUNDING_WORDS);
  describeLevels(root);
  const fact = root.properties?.['facts']?.items;
  describe(fact, FACT_WORDS);
  describe(fact?.properties?.['responsible'], RESPONSIBLE_WORDS);
  const pillar = root.properties?.['pillars']?.items;
  describe(pillar, PILLAR_WORDS);
  const criterion = pillar?.properties?.['criteria']?.items;
  describe(criterion, CRITERION_WORDS);
  describe(criterion?.properties?.['evidence']?.items, EVIDENCE_WORDS);
  describe(criterion?.properties?.['responsible'], RESPONSIBLE_WORDS);
  describeComponent(criterion?.properties?.['components']?.items);
  for (const rule of root.$defs?.['rule']?.oneOf ?? []) describeRule(rule);
}

/** What stands beside the pillars: groups, grades, readings, milestones. */
function describeLevels({ properties }: SchemaNode): void {
  describe(properties?.['groups']?.items, GROUP_WORDS);
  const grade = properties?.['grades']?.items;
  describe(grade, GRADE_WORDS);
  describe(grade?.properties?.['requires']?.items, REQUIREMENT_WORDS);
  const reading = properties?.['readings']?.items;
  describe(reading, READING_WORDS);
  describe(reading?.properties?.['alternatives']?.items, READING_ALTERNATIVE_WORDS);
  const milestone = properties?.['milestones']?.items;
  describe(milestone, MILESTONE_WORDS);
  describe(milestone?.properties?.['basis'], { items: BASIS_WORDS.items });
}

function describeComponent(component: SchemaNode | undefined): void {
  describe(component, COMPONENT_WORDS);
  describe(component?.properties?.['evidence']?.items, EVIDENCE_WORDS);
  describe(component?.properties?.['responsible'], RESPONSIBLE_WORDS);
  describe(component?.properties?.['rounding'], COMPONENT_ROUNDING_WORDS);
  describe(component?.properties?.['basis'], BASIS_WORDS);
}

function describeRule(rule: SchemaNode): void {
  const fields = rule.properties;
  const kind = fields?.['kind']?.const as RuleKindName;
  rule.description = KIND_WORDS[kind];
  describe(rule, { kind: KIND_WORDS[kind], ...RULE_WORDS[kind] });
  describe(fields?.['absence'], ABSENCE_WORDS);
  describe(fields?.['options']?.items, OPTION_WORDS);
  describe(fields?.['items']?.items, ITEM_WORDS);
  describe(fields?.['steps']?.items, STEP_WORDS);
  describe(fields?.['bounds'], BOUNDS_WORDS);
  describe(fields?.['labels'], LABEL_WORDS);
  const terms = fields?.['terms'];
  describe(terms, TERMS_WORDS);
  for (const side of ['numerator', 'denominator']) {
    describe(terms?.properties?.[side]?.items, TERM_WORDS);
  }
  describe(fields?.['classes']?.items, CLASS_WORDS);
  describe(fields?.['cases']?.items, CASE_WORDS);
  const part = fields?.['parts']?.items;
  describe(part, kind === 'parts' ? PART_WORDS : ALTERNATIVE_WORDS);
  describe(part?.properties?.['responsible'], RESPONSIBLE_WORDS);
}

function describe(node: SchemaNode | undefined, words: Words): void {
  for (const [field, text] of Object.entries(words)) {
    const at = node?.properties?.[field];
    if (at === undefined) continue;
    at.description = text;
    // A text may be given in two languages.
    for (const form of at.anyOf ?? []) describe(form, TEXT_WORDS);
  }
}
