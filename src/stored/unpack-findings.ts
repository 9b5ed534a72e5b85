import type { Finding } from '../rubric/finding.ts';
import type { CompiledRubric } from '../scoring/compiled-rubric.ts';
import type { ComponentScore } from '../scoring/score.ts';
import { BETWEEN } from './answer-text.ts';
import { refused } from './read-packed.ts';

/**
 * The findings as they were: what they say stands in the rubric and in the components.
 *
 * @throws {InputError} where a text says nothing of this rubric.
 */
export function unpackFindings(
  text: string,
  rubric: CompiledRubric,
  components: readonly ComponentScore[],
): Finding[] {
  const findings: Finding[] = [];
  const texts = text.split(BETWEEN);
  // What ends a text ends the last one too.
  if (texts.pop() !== '') throw refused('unreadable', ['findings'], 'the last finding is cut');
  for (const one of texts) {
    const found = several(one, rubric, components);
    for (const finding of found) {
      if (finding === undefined)
        throw refused('unreadable', ['findings'], `"${one}" is no finding`);
      findings.push(finding);
    }
  }
  return findings;
}

function several(
  text: string,
  { assumed, components, readings }: CompiledRubric,
  scored: readonly ComponentScore[],
): readonly (Finding | undefined)[] {
  if (text.startsWith('{')) return [JSON.parse(text) as Finding];
  const said = text.slice(1);
  switch (text.charAt(0)) {
    case 'w':
      return [assumed[0]];
    case 'e':
      return said.split(',').map((place) => components[Number(place)]?.noEvidence);
    case 'i':
      return said.split(',').map((place) => components[Number(place)]?.inferred);
    case 'x':
      return said.split(',').map((place) => unforeseen(scored[Number(place)]));
    case 'r': {
      const [place, named] = said.split(':');
      const reading = readings.list[Number(place)];
      if (reading === undefined || named === undefined) return [reading?.whole];
      const ids = named
        .split(',')
        .map((order) => components[Number(order)]?.checked.definition.id ?? '');
      return [reading.of(ids)];
    }
    default:
      return [undefined];
  }
}

/** As it is found while scoring, with the reason that the component's own step holds. */
function unforeseen(component: ComponentScore | undefined): Finding | undefined {
  const [step] = component?.steps ?? [];
  if (component === undefined || step?.step !== 'not-applicable') return undefined;
  return {
    code: 'exclusion-unforeseen',
    severity: 'warning',
    path: ['answers', component.id, 'notApplicable'],
    component: component.id,
    reason: step.reason,
  };
}
