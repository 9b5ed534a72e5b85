import { canonicalJson } from '../exact/canonical-json.ts';
import type { Finding } from '../rubric/finding.ts';
import type { ComponentScore, UnitScore } from '../scoring/score.ts';
import { BETWEEN, ended } from './answer-text.ts';

/** A component's place, and what it says. */
interface Place {
  readonly order: number;
  readonly component: ComponentScore;
}

/**
 * Findings that the rubric says are short: `w` assumed weights, `e` (no evidence), `i` (an inferred
 * rule) and `x` (an exclusion that the document does not foresee, with the reason that is packed
 * besides) with the places of components, `r` with a reading's place and, where it names rows, the
 * places of these. Others are JSON texts. Each ends with `|`; several of one sort in a row share a
 * letter: "e0,1,2|".
 */
export function packFindings({ findings, rubric, pillars }: UnitScore): string {
  const places = new Map<string, Place>();
  for (const { criteria } of pillars) {
    for (const { components } of criteria) {
      for (const component of components) {
        places.set(component.id, { order: places.size, component });
      }
    }
  }
  const readings = new Map((rubric.readings ?? []).map(({ id }, at) => [id, at]));
  const packed: string[] = [];
  // The places of the run that is being read, behind their letter.
  let letter = '';
  let orders: number[] = [];
  const endRun = (): void => {
    if (letter !== '') packed.push(`${letter}${orders.join()}`);
    letter = '';
    orders = [];
  };
  for (const finding of findings) {
    const [own, order] = placed(finding, places) ?? [];
    if (own === undefined || own !== letter) endRun();
    if (own === undefined || order === undefined) {
      packed.push(short(finding, places, readings) ?? jsonOf(finding));
      continue;
    }
    letter = own;
    orders.push(order);
  }
  endRun();
  return ended(packed);
}

function jsonOf(finding: Finding): string {
  return canonicalJson(finding).replaceAll(BETWEEN, '\\u007c');
}

type Places = ReadonlyMap<string, Place>;

/** Findings of a component that nothing but its place tells from others. */
function placed(
  finding: Finding,
  places: Places,
): readonly [letter: string, order: number] | undefined {
  switch (finding.code) {
    case 'no-evidence': {
      const { component = '', expected, missing, unsigned, path } = finding;
      // Nothing was handed in of all that is asked for.
      const isAll = unsigned.length === 0 && missing.length === expected.length;
      const place = places.get(component);
      return isAll && place !== undefined && path.length === 2 ? ['e', place.order] : undefined;
    }
    case 'inferred-rule': {
      if (finding.reading !== undefined || finding.component === undefined) return undefined;
      const place = places.get(finding.component);
      return place === undefined ? undefined : ['i', place.order];
    }
    case 'exclusion-unforeseen': {
      const place = places.get(finding.component ?? '');
      const [step] = place?.component.steps ?? [];
      const isSaid = step?.step === 'not-applicable' && step.reason === finding.reason;
      return isSaid && place !== undefined && finding.path.length === 3
        ? ['x', place.order]
        : undefined;
    }
    default:
      return undefined;
  }
}

function short(
  finding: Finding,
  places: Places,
  readings: ReadonlyMap<string, number>,
): string | undefined {
  if (finding.code === 'assumed-weights') return 'w';
  if (finding.code !== 'inferred-rule' || finding.reading === undefined) return undefined;
  const place = readings.get(finding.reading);
  if (place === undefined) return undefined;
  const { components } = finding;
  if (components === undefined) return `r${place}`;
  return `r${place}:${components.map((id) => places.get(id)?.order ?? '').join()}`;
}
