import type { FieldChange, FieldName } from '../rubric/diff/difference.ts';
import type { Language } from './sentences.ts';
import type { Style } from './style.ts';

/** Fields that people read as they stand: figures, days, and texts of the document itself. */
const SHOWN: ReadonlySet<FieldName> = new Set<FieldName>([
  'title',
  'name',
  'maxPoints',
  'period',
  'time',
  'requirement',
  'notApplicable',
]);

/** Other fields that changed, a line for each, with what stood there and what stands there now. */
export function fieldLines(
  changes: readonly FieldChange[],
  { diff: words, style, ruleFields }: Language,
): string[] {
  const lines = new Map<string, FieldChange[]>();
  for (const change of changes) {
    const line = words.field(change, style);
    const list = lines.get(line);
    if (list === undefined) lines.set(line, [change]);
    else list.push(change);
  }
  return [...lines].map(([line, list]) => {
    // What one side alone has is added or removed, and the line says it.
    const isShown = ({ field, level, before, after }: FieldChange): boolean =>
      SHOWN.has(field) && !(level === 'criterion' && (before === null || after === null));
    if (!list.every(isShown)) return line;
    const [before, after] = (['before', 'after'] as const).map((side) =>
      list.map((one) => valueText(one[side], style) ?? ruleFields.none).join(' – '),
    );
    return `${line.replace(/\.$/, '')}, ${ruleFields.fromTo(before ?? '', after ?? '')}.`;
  });
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function valueText(value: unknown, style: Style): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (DECIMAL.test(value)) return style.number(value);
  return DAY.test(value) ? style.date(value) : `"${value}"`;
}
