import { describe, expect, it } from 'vitest';
import { defineRubric, explainDecision } from '../../../src/index.ts';
import { type ConditionRow, draftRow, pointsOf } from '../../support/conditions.ts';
import brokenInto from './conditions/broken-into.json' with { type: 'json' };
import freshFifth from './conditions/fresh-fifth.json' with { type: 'json' };
import freshFirst from './conditions/fresh-first.json' with { type: 'json' };
import freshFourth from './conditions/fresh-fourth.json' with { type: 'json' };
import freshSecond from './conditions/fresh-second.json' with { type: 'json' };
import freshThird from './conditions/fresh-third.json' with { type: 'json' };
import heldOut from './conditions/held-out.json' with { type: 'json' };
import inStyle from './conditions/in-style.json' with { type: 'json' };
import ownForms from './conditions/own-forms.json' with { type: 'json' };
import ownWords from './conditions/own-words.json' with { type: 'json' };
import published from './conditions/published-2026.json' with { type: 'json' };
import rules from './conditions/rules.json' with { type: 'json' };
import traps from './conditions/traps.json' with { type: 'json' };

// Conditions as documents of 2022 to 2026 print them. Right or left to a person: never wrong.

const FILES: readonly (readonly [string, readonly ConditionRow[]])[] = [
  ['conditions with the answers that they give', published],
  ['conditions in the style of published sets', inStyle],
  ['conditions that the reader was first tried on when it was done', heldOut],
  ['conditions of all kinds that were written before it was tried on them', freshFirst],
  ['the same, a second time', freshSecond],
  ['the same, a third time', freshThird],
  ['the same, a fourth time', freshFourth],
  ['the same, a fifth time', freshFifth],
  ['conditions as they come to mind', ownWords],
  ['forms that conditions often have', ownForms],
  ['conditions that were read wrongly when somebody tried to break the reader', brokenInto],
  ['conditions that contradict themselves, leave a gap, or say more than a rule', traps],
];

describe.each(FILES)('%s', (_file, rows) => {
  const read = rows.filter(({ open }) => open !== true);
  const open = rows.filter((row) => row.open === true);

  it.each(read.map((row) => [row.name, row] as const))('%s is read', (_name, row) => {
    const { reading, rule, blocks } = draftRow(row);
    expect([blocks, reading.decisions.filter(({ code }) => code === 'rule-open')]).toEqual([
      false,
      [],
    ]);
    defineRubric(reading.rubric);
    if (row.rule !== undefined) expect(rule).toMatchObject(row.rule);
    for (const [answer = '', points] of row.expect ?? []) {
      expect([answer, pointsOf(reading, answer, rule)]).toEqual([answer, points]);
    }
  });

  it.each(open.map((row) => [row.name, row] as const))('%s is left open', (_name, row) => {
    const { reading, blocks } = draftRow(row);
    const decision = reading.decisions.find(({ code }) => code === 'rule-open');
    expect(blocks).toBe(true);
    expect(() => defineRubric(reading.rubric)).toThrow(/note-missing/);
    // The clause that stands against a reading is named, in both languages.
    const clause = decision?.code === 'rule-open' ? (decision.clause ?? '') : '';
    expect(clause).not.toBe('');
    for (const locale of ['vi', 'en'] as const) {
      if (decision !== undefined) expect(explainDecision(decision, { locale })).toContain(clause);
    }
  });
});

/** A rule in the short form of the file: steps as lists, options by what they are worth. */
function told(rule: object): object {
  const { steps, options, items, labels, as, target, direction, ...rest } = rule as {
    readonly [field: string]: unknown;
  };
  return {
    ...rest,
    ...(target === undefined ? {} : { target }),
    ...(direction === undefined ? {} : { direction }),
    ...(as === undefined ? {} : { as }),
    ...(Array.isArray(steps)
      ? {
          steps: steps.map(({ fraction, ...bound }) => [...Object.entries(bound).flat(), fraction]),
        }
      : {}),
    ...(Array.isArray(options) ? { fractions: options.map(({ fraction }) => fraction) } : {}),
    ...(Array.isArray(items) ? { points: items.map(({ points }) => points) } : {}),
    ...(labels === undefined ? {} : { labels }),
  };
}

describe('conditions with the rule that each means', () => {
  it.each(rules.map((row) => [row.name, row] as const))('%s', (_name, { rule, ...row }) => {
    const { reading, rule: drafted, blocks } = draftRow(row);
    expect(blocks).toBe(false);
    // Days late are counted by hand where the row has no deadline.
    const { counts, ...wanted } = rule as { readonly counts?: string };
    expect(told(drafted)).toMatchObject(wanted);
    if (counts !== undefined) expect(drafted).toMatchObject({ labels: { unit: 'ngày chậm' } });
    defineRubric(reading.rubric);
  });
});
