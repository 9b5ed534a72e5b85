import type { RubricIssue } from '../issue.ts';
import { children, type Loose, type LooseRubric } from './walk.ts';

/** A bonus or penalty has points, and stands where its bounds leave it room. */
export function checkAdjustments({ root, pillars }: LooseRubric): RubricIssue[] {
  const bound = root.value['adjustments'] ?? 'pillar';
  return pillars.flatMap((pillar) =>
    adjustmentsOf(pillar).flatMap((component) => {
      const path = [...component.path, 'adjustment'];
      if (component.value['maxPoints'] === '0') {
        return [without(path, 'nothing is added or taken away where there are no points')];
      }
      return pillar.value['maxPoints'] === '0' && bound === 'pillar'
        ? [without(path, 'its pillar has no points within which it could be held')]
        : [];
    }),
  );
}

function adjustmentsOf(pillar: Loose): Loose[] {
  return children(pillar, 'criteria')
    .flatMap((criterion) => children(criterion, 'components'))
    .filter(({ value }) => value['adjustment'] !== undefined);
}

function without(path: RubricIssue['path'], message: string): RubricIssue {
  return { code: 'adjustment-without-effect', path, message };
}
