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
        const blocks = pillar.criteria.flatMap((criterion): Block[] => {
          const folds = criterion.components.flatMap(({ id }): Block[] => {
            const component = at.get(id);
            return component === undefined ? [] : [fold(told, component)];
          });
          // A criterion that is its one component has no heading of its own.
          const [only, ...others] = criterion.components;
          const isSame = others.length === 0 && only?.name === criterion.name;
          return isSame ? folds : [{ kind: 'section', title: named(criterion), blocks: folds }];
        });
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
    blocks: reasons(text),
  };
}

/** Sentences, and the list of parts or items among them. */
function reasons(text: string): Block[] {
  const blocks: Block[] = [];
  let items: string[] = [];
  for (const line of text.split('\n')) {
    if (!line.startsWith('- ')) {
      items = [];
      blocks.push({ kind: 'text', text: line });
      continue;
    }
    if (items.length === 0) blocks.push({ kind: 'list', items });
    items.push(line.slice(2));
  }
  return blocks;
}
