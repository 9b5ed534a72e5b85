import { readPlain } from '../../../exact/decimal-text.ts';
import { compare, divide } from '../../../exact/fraction.ts';
import { hundredth } from '../../../intake/vietnamese/number.ts';
import { type Condition, plainOf, type Reading } from './condition.ts';
import { numberIn, pointsIn, withoutWorth, worthOf } from './worth.ts';

/** "Người đứng đầu … đạt 100%; cấp phó … đạt 50%": a choice of who did it. */
export function readWho({ pieces, maxPoints }: Condition): Reading | undefined {
  const by = (words: RegExp): { label: string; fraction: string } | undefined => {
    const piece = pieces.find((one) => words.test(plainOf(one)));
    const fraction = piece && worthOf(plainOf(piece), maxPoints);
    return piece && fraction ? { label: withoutWorth(piece), fraction } : undefined;
  };
  const deputy = by(/cấp phó/u);
  const head = by(/^(?!.*cấp phó).*người đứng đầu/u);
  if (head === undefined || deputy === undefined) return undefined;
  const options = [
    { id: 'head', ...head },
    { id: 'deputy', ...deputy },
    { id: 'none', label: 'Không đạt', fraction: '0' },
  ];
  return { rule: { kind: 'choice', options }, words: `${head.label}; ${deputy.label}` };
}

const SHARE = /(?<!\d|\d[.,])(\d+(?:[.,]\d+)*)\s*%/u;
const NUMBER = /(?<!\d|\d[.,])(\d+(?:[.,]\d+)*)(?!\d|[.,]\d|\s*%)/u;

interface RisingStep {
  readonly atLeast: string;
  readonly fraction: string;
}

/** "Từ 80%: 10 điểm; từ 50% đến dưới 80%: 5 điểm": steps, of a share or of a number. */
export function readSteps({ pieces, maxPoints }: Condition): Reading | undefined {
  const graded = pieces.flatMap((piece) => {
    const plain = plainOf(piece);
    const fraction = worthOf(plain, maxPoints);
    return fraction === undefined ? [] : [{ asked: withoutWorth(plain), fraction, piece }];
  });
  for (const [form, scale] of [
    [SHARE, 'share'],
    [NUMBER, 'amount'],
  ] as const) {
    const steps = graded.flatMap(({ asked, fraction }): RisingStep[] => {
      const number = numberIn(form.exec(asked)?.[1]);
      if (number === undefined) return [];
      const from = scale === 'share' ? hundredth(number) : number;
      // "Dưới 50%" begins at nothing; "từ 50% đến dưới 80%" at its first number.
      return [{ atLeast: /^(?:dưới|<|nhỏ hơn)/u.test(asked) ? '0' : from, fraction }];
    });
    if (steps.length < 2 || new Set(steps.map(({ atLeast }) => atLeast)).size < steps.length)
      continue;
    steps.sort((a, b) => compare(readPlain(b.atLeast), readPlain(a.atLeast)));
    const words = graded.map(({ piece }) => piece).join('; ');
    const target = scale === 'amount' ? proportional(steps) : undefined;
    if (target !== undefined) return { rule: { kind: 'count', target }, words };
    return { rule: { kind: 'steps', steps, scale }, words };
  }
  return undefined;
}

/** Steps that only spell out a proportion ("02 bài: 100%; 01 bài: 50%") are a number of things. */
function proportional(steps: readonly RisingStep[]): string | undefined {
  const target = steps[0]?.atLeast ?? '0';
  const whole = steps.every(({ atLeast, fraction }) => {
    if (!/^\d+$/.test(atLeast) || target === '0') return false;
    return compare(divide(readPlain(atLeast), readPlain(target)), readPlain(fraction)) === 0;
  });
  return whole ? target : undefined;
}

/** "Có tổ chức: 01 điểm; người đứng đầu chủ trì: 01 điểm": items, if their points are all points. */
export function readItems({ pieces, maxPoints }: Condition): Reading | undefined {
  const items = pieces.flatMap((piece, index) => {
    const points = pointsIn(plainOf(piece));
    const label = withoutWorth(piece);
    return points === undefined || label === '' ? [] : [{ id: `i${index + 1}`, points, label }];
  });
  const sum = items.reduce((total, { points }) => total + Number(points), 0);
  // Points have few digits: as doubles they still sum to the same text.
  if (items.length < 2 || sum.toFixed(6) !== Number(maxPoints).toFixed(6)) return undefined;
  const words = items.map(({ label }) => label).join('; ');
  return { rule: { kind: 'checklist', items }, words };
}
