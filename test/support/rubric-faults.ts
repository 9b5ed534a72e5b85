import { expect } from 'vitest';
import { defineRubric, type RubricDefinition, RubricError } from '../../src/index.ts';

/** Every fault of a definition as "code place", sorted; anything thrown but a RubricError fails. */
export function faultsOf(definition: unknown): string[] {
  try {
    defineRubric(definition as RubricDefinition);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(RubricError);
    if (!(error instanceof RubricError)) throw error;
    for (const { message } of error.issues) expect(message).not.toBe('');
    return error.issues.map(({ code, path }) => [code, path.join('/')].join(' ').trim()).sort();
  }
}

const component = (criterion: number, index: number): string =>
  `pillars/0/criteria/${criterion}/components/${index}`;

/** The places of some of Huế's components, by their rules. */
export const CHOICE = component(0, 0);
export const COUNT = component(1, 0);
export const CHECKLIST = component(1, 1);
export const COVERAGE = component(6, 0);
export const ACHIEVED = component(5, 0);
export const RATIO_OF = component(7, 0);
export const RATIO = component(7, 1);
export const PARTS = 'pillars/2/criteria/0/components/0';
