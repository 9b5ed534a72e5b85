import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { defineRubric } from '../../../src/index.ts';
import { type ConditionRow, draftRow, pointsOf } from '../../support/conditions.ts';
import { runs } from '../../support/runs.ts';
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

const ROWS: readonly ConditionRow[] = [
  ...published,
  ...inStyle,
  ...heldOut,
  ...freshFirst,
  ...freshSecond,
  ...freshThird,
  ...freshFourth,
  ...freshFifth,
  ...ownWords,
  ...ownForms,
];
const READ = ROWS.filter(({ expect: answers }) => answers !== undefined);

/** The row with its condition changed is left to a person, or gives what it gave. */
function isNotWrong(row: ConditionRow, condition: string): void {
  const { rule: labelled } = draftRow(row);
  const { reading, blocks } = draftRow({ ...row, condition });
  if (blocks || reading.decisions.some(({ code }) => code === 'rule-open')) return;
  for (const [answer = '', points] of row.expect ?? []) {
    expect([condition, answer, pointsOf(reading, answer, labelled)]).toEqual([
      condition,
      answer,
      points,
    ]);
  }
}

/** Statements as the document parts them; what stands below headings keeps its place. */
function statementsOf(condition: string): readonly string[] | undefined {
  if (/(?:^|\n)\s*(?:a\)|1\.) /.test(condition)) return undefined;
  const lines = condition.split(/;\s*|\n(?=\s*[-+])/);
  return lines.length > 1 ? lines : undefined;
}

const row = fc.constantFrom(...READ);

describe('a right reading is never made a wrong one', () => {
  test.prop([row, fc.infiniteStream(fc.nat(1_000))], { numRuns: runs(100) })(
    'by other orders of its statements',
    (one, order) => {
      const statements = statementsOf(one.condition);
      if (statements === undefined) return;
      const shuffled = statements
        .map((statement) => ({ statement, at: order.next().value }))
        .sort((a, b) => a.at - b.at)
        .map(({ statement }) => statement.trim());
      isNotWrong(one, shuffled.join('\n'.concat(/^[-+]/.test(shuffled[0] ?? '') ? '' : '- ')));
    },
  );

  test.prop([row, fc.infiniteStream(fc.boolean())], { numRuns: runs(100) })(
    'by doubled spaces',
    (one, doubled) => {
      isNotWrong(
        one,
        one.condition.replace(/ /g, () => (doubled.next().value ? '  ' : ' ')),
      );
    },
  );

  test.prop([row, fc.infiniteStream(fc.nat(9)), fc.nat(9)], { numRuns: runs(150) })(
    'by words that lost their marks',
    (one, dice, share) => {
      const condition = one.condition.replace(/[\p{L}\p{M}]+/gu, (word) =>
        dice.next().value <= share ? stripped(word) : word,
      );
      isNotWrong(one, condition);
    },
  );

  test.prop([row, fc.infiniteStream(fc.nat(40))], { numRuns: runs(100) })(
    'by spaces that were lost',
    (one, dice) => {
      isNotWrong(
        one,
        one.condition.replace(/ /g, () => (dice.next().value === 0 ? '' : ' ')),
      );
    },
  );

  test.prop([row, fc.infiniteStream(fc.nat(40))], { numRuns: runs(100) })(
    'by lines that break anywhere between words',
    (one, dice) => {
      isNotWrong(
        one,
        one.condition.replace(/ /g, () => (dice.next().value === 0 ? ' \n' : ' ')),
      );
    },
  );
});

function stripped(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFC');
}

describe('any condition', () => {
  const pieces = [...ROWS, ...rules].flatMap(({ condition }) => condition.split(/;|\n/));
  const clause = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.string() },
  );
  const points = fc.constantFrom('0.5', '1', '2', '3', '10', '7.5');

  test.prop(
    [fc.array(clause, { maxLength: 5 }), points, fc.constantFrom('; ', '\n- ', '\n', ' ')],
    {
      numRuns: runs(300),
    },
  )('is read or left open, and is a rubric where nothing blocks it', (clauses, maxPoints, by) => {
    const condition = clauses.join(by);
    const { reading, blocks } = draftRow({ name: 'Tỷ lệ hồ sơ', maxPoints, condition });
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
    if (!blocks) expect(() => defineRubric(reading.rubric)).not.toThrow();
  });
});
