import type { Finding } from '../rubric/finding.ts';
import type { CompiledRubric } from '../scoring/compiled-rubric.ts';

/** A finding as it was, with what the rubric says of it; undefined where it says no such thing. */
export function unpackFinding(
  text: string,
  { assumed, components, readings }: CompiledRubric,
): Finding | undefined {
  if (text.startsWith('{')) return JSON.parse(text) as Finding;
  const [place = '', named] = text.slice(1).split(':');
  switch (text.charAt(0)) {
    case 'w':
      return assumed[0];
    case 'e':
      return components[Number(place)]?.noEvidence;
    case 'i':
      return components[Number(place)]?.inferred;
    case 'r': {
      const reading = readings.list[Number(place)];
      if (reading === undefined || named === undefined) return reading?.whole;
      return reading.of(
        named.split(',').map((order) => components[Number(order)]?.checked.definition.id ?? ''),
      );
    }
    default:
      return undefined;
  }
}
