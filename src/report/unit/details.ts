import { type ComponentOfScore, explain, explainStatus } from '../../index.ts';
import type { Block } from '../block.ts';
import { named, upperFirst } from '../told.ts';
import { pointsOver } from './losses.ts';
import type { ToldUnit } from './told-unit.ts';

/** Every component with its points; how they came about is folded under it. */
export function details(told: ToldUnit): Block {
  const { score, words } = told;
  const at = new Map(told.components.map((one) => [one.id, one]));
  return {
    kind: 'section',
    id: 'details',
    title: words.details,
    blocks: [
      { kind: 'text', text: words.detailsNote },
      ...score.pillars.map((pillar): Block => {
        const blocks = pillar.criteria.map(
          (criterion): Block => ({
            kind: 'section',
            title: named(criterion),
            blocks: criterion.components.flatMap(({ id }): Block[] => {
              const component = at.get(id);
              return component === undefined ? [] : [fold(told, component)];
            }),
          }),
        );
        return { kind: 'section', title: named(pillar), blocks };
      }),
    ],
  };
}

function fold(told: ToldUnit, component: ComponentOfScore): Block {
  const { score, words, locale, anchors } = told;
  const { id, status, maxPoints } = component;
  const text = explain(score, { component: id }, { locale });
  const anchor = anchors.get(id);
  const isFollowed = maxPoints === '0';
  const note = isFollowed
    ? words.followed
    : status === 'scored'
      ? undefined
      : upperFirst(explainStatus(status, { locale }));
  return {
    kind: 'fold',
    ...(anchor === undefined ? {} : { id: anchor }),
    summary: named(component),
    ...(isFollowed || status === 'not-applicable' ? {} : { figure: pointsOver(told, component) }),
    ...(note === undefined ? {} : { note }),
    blocks: text.split('\n').map((line) => ({ kind: 'text', text: line })),
  };
}
