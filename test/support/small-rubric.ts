import type { ComponentDefinition, RubricDefinition, Rule } from '../../src/index.ts';
import { add, parse, print, ZERO } from '../oracle/rational.ts';

/** A rubric of one criterion with these components as I.1.1, I.1.2 and so on, 10 points each. */
export function rubricOf(
  changes: readonly Partial<ComponentDefinition>[],
  facts: RubricDefinition['facts'] = [],
): RubricDefinition {
  const components = changes.map(
    (change, index): ComponentDefinition => ({
      id: `I.1.${index + 1}`,
      name: `Chỉ số thành phần ${index + 1}`,
      maxPoints: '10',
      rule: { kind: 'achieved' },
      basis: { items: [`${index + 1}`], rule: 'stated' },
      ...change,
    }),
  );
  const maxPoints = print(
    components.map((component) => parse(component.maxPoints)).reduce(add, ZERO),
  );
  const criteria = [{ id: 'I.1', name: 'Chỉ số', components }];
  return {
    id: 'small',
    version: '1',
    level: 'commune',
    title: 'Bộ chỉ số nhỏ',
    legalBasis: [{ number: '1', issuedOn: '2024-01-01', issuer: 'UBND' }],
    period: { from: '2024-01-01', to: '2024-12-31' },
    maxPoints,
    weighting: { basis: 'published' },
    facts,
    pillars: [{ id: 'I', name: 'Trụ cột', maxPoints, criteria }],
  };
}

/** The same from rules and their points alone. */
export function small(
  rules: readonly (readonly [maxPoints: string, rule: Rule])[],
): RubricDefinition {
  return rubricOf(rules.map(([maxPoints, rule]) => ({ maxPoints, rule })));
}
