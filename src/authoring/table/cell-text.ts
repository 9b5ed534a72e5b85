/** No cell of a table of indicators is longer. */
const MAX_CELL = 20_000;
/** So many digits a spreadsheet keeps: the rest is its arithmetic's. */
const DIGITS = 15;

/**
 * The text of a cell as readers of spreadsheets hand it out: texts, numbers, ticks, days, and the
 * objects that they make of rich text, hyperlinks and formulas. Undefined where something stands
 * there that is none of these: what is not empty never becomes empty.
 */
export function cellText(cell: unknown): string | undefined {
  const value = heldBy(cell);
  switch (typeof value) {
    case 'string':
      return value.slice(0, MAX_CELL);
    case 'number':
      return numberText(value);
    case 'boolean':
      return String(value);
    case 'undefined':
      return '';
    default:
      return value === null ? '' : dayText(value);
  }
}

/** What a cell holds: of a formula its result, of a link or formatted text the text. */
function heldBy(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null || cell instanceof Date) return cell;
  const { richText, result, text } = cell as { [key: string]: unknown };
  if (Array.isArray(richText)) {
    const runs = richText.map((run: unknown) => Object(run).text as unknown);
    return runs.every((run) => typeof run === 'string') ? runs.join('') : cell;
  }
  if (result !== undefined) return typeof result === 'object' ? heldWithin(result, cell) : result;
  return text === undefined ? cell : heldWithin(text, cell);
}

/** A link may carry formatted text, a formula a day; deeper nothing is looked for. */
function heldWithin(inner: unknown, cell: unknown): unknown {
  if (inner instanceof Date || typeof inner !== 'object' || inner === null) return inner ?? cell;
  return 'richText' in inner ? heldBy(inner) : cell;
}

/** 0.1 + 0.2 is 0.3 in every cell. */
function numberText(value: number): string | undefined {
  return Number.isFinite(value) ? String(Number(value.toPrecision(DIGITS))) : undefined;
}

/** Readers hand out days at midnight, by the world's clock or the machine's. */
function dayText(value: unknown): string | undefined {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return undefined;
  const isUtc = value.getTime() % 86_400_000 === 0;
  const [year, month, day] = isUtc
    ? [value.getUTCFullYear(), value.getUTCMonth(), value.getUTCDate()]
    : [value.getFullYear(), value.getMonth(), value.getDate()];
  return [String(year).padStart(4, '0'), padded(month + 1), padded(day)].join('-');
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
