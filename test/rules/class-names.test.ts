import { expect, it } from 'vitest';
import { type RubricDefinition, type Rule, scoreUnit } from '../../src/index.ts';
import { faultsOf } from '../support/rubric-faults.ts';
import { small } from '../support/small-rubric.ts';

const counted = (target: string): Rule => ({ kind: 'count', target });
const classes = [{ class: 'miền núi', rule: counted('2') }];
const open: RubricDefinition = small([
  ['10', { kind: 'by-class', classes, otherwise: counted('5') }],
]);

function scored(unitClass?: string) {
  const unit = { id: 'u', ...(unitClass === undefined ? {} : { class: unitClass }) };
  const { points, findings } = scoreUnit(open, { unit, answers: { 'I.1.1': { value: 2 } } });
  return [points, findings];
}

it.each(['miền núi', 'Miền núi', 'MIỀN NÚI', 'miền\u00A0núi', 'miền núi'.normalize('NFD')])(
  '%j is the class',
  (name) => {
    expect(scored(name)).toEqual(['10', []]);
  },
);

it.each([undefined, 'mien nui', 'đồng bằng'])(
  '%s is told: the rule of all others is used',
  (name) => {
    const about = { code: 'class-unknown', severity: 'warning', path: ['unit', 'class'] };
    expect(scored(name)).toEqual([
      '4',
      [{ ...about, component: 'I.1.1', class: name ?? null, known: ['miền núi'] }],
    ]);
  },
);

it('two spellings of one class are one', () => {
  const twice = [...classes, { class: 'Miền núi', rule: counted('3') }];
  expect(faultsOf(small([['10', { kind: 'by-class', classes: twice }]]))).toEqual([
    'duplicate-id pillars/0/criteria/0/components/0/rule/classes/1/class',
  ]);
});
