import { canonicalJson } from '../exact/canonical-json.ts';
import type { Finding } from '../rubric/finding.ts';
import type { UnitScore } from '../scoring/score.ts';

/**
 * Findings that the rubric says are short: `w` assumed weights, `e` and `i` with a component's place,
 * `r` with a reading's place and, where it names rows, the places of these. Others are JSON texts.
 */
export function packFindings({ findings, rubric, pillars }: UnitScore): readonly string[] {
  const orders = new Map<string, number>();
  for (const { criteria } of pillars) {
    for (const { components } of criteria) {
      for (const { id } of components) orders.set(id, orders.size);
    }
  }
  const readings = new Map((rubric.readings ?? []).map(({ id }, at) => [id, at]));
  return findings.map((one) => short(one, orders, readings) ?? canonicalJson(one));
}

function short(
  finding: Finding,
  orders: ReadonlyMap<string, number>,
  readings: ReadonlyMap<string, number>,
): string | undefined {
  switch (finding.code) {
    case 'assumed-weights':
      return 'w';
    case 'no-evidence': {
      const { component = '', expected, missing, unsigned, path } = finding;
      // Nothing was handed in of all that is asked for.
      const isAll = unsigned.length === 0 && missing.length === expected.length;
      const order = orders.get(component);
      return isAll && order !== undefined && path.length === 2 ? `e${order}` : undefined;
    }
    case 'inferred-rule': {
      const { reading, component, components } = finding;
      if (reading === undefined) {
        const order = component === undefined ? undefined : orders.get(component);
        return order === undefined ? undefined : `i${order}`;
      }
      const place = readings.get(reading);
      if (place === undefined) return undefined;
      if (components === undefined) return `r${place}`;
      return `r${place}:${components.map((id) => orders.get(id) ?? '').join()}`;
    }
    default:
      return undefined;
  }
}
