import type { Block, Cell } from '../block.ts';
import { minus } from '../exact.ts';
import { aligned, NONE } from '../figures.ts';
import { linked } from './losses.ts';
import type { ToldUnit } from './told-unit.ts';

/** Where an authority came to other points than the unit claims, with who decided, when and why. */
export function verification(told: ToldUnit): Block {
  const { words, print, components } = told;
  const changed = components.flatMap((component) => {
    const { claimedPoints: claimed, points } = component;
    return claimed === undefined || claimed === points
      ? []
      : [{ component, claimed, points, change: minus(points, claimed) }];
  });
  const [claimed, points, change] = [
    changed.map((one) => one.claimed),
    changed.map((one) => one.points),
    changed.map((one) => one.change),
  ].map((texts) => aligned(texts, print));
  const table: Block = {
    kind: 'table',
    caption: words.verificationTable,
    isLong: true,
    columns: [
      { label: words.component },
      { label: words.claimed, isFigure: true },
      { label: words.verified, isFigure: true },
      { label: words.difference, isFigure: true },
      { label: words.decision },
    ],
    rows: changed.map(({ component }, at): Cell[] => {
      const { verification: decided } = component;
      return [
        linked(told, component),
        { figure: claimed?.[at] ?? '' },
        { figure: points?.[at] ?? '' },
        { figure: change?.[at] ?? '' },
        decided === undefined
          ? NONE
          : words.decided(decided.stage, decided.by, print.date(decided.on), decided.reason),
      ];
    }),
  };
  return {
    kind: 'section',
    id: 'verification',
    title: words.verification,
    blocks: [changed.length === 0 ? { kind: 'text', text: words.verificationNone } : table],
  };
}
