import { toPlain } from '../../exact/decimal-text.ts';
import type { ParsedRecord } from '../../intake/record.ts';
import type { ScreenCode, ScreenFinding } from './finding.ts';
import { figureAt } from './paths.ts';
import type { FigurePath } from './row.ts';

interface Told {
  readonly from?: string;
  readonly expected?: readonly [string, string];
  readonly previous?: readonly (string | null)[];
}

/** What was found so far. A figure that is explained by one finding is not named by a later one. */
export class Found {
  readonly findings: ScreenFinding[] = [];
  private readonly records: readonly ParsedRecord[];
  private readonly named: readonly Set<string>[];
  private readonly copied = new Set<number>();

  constructor(records: readonly ParsedRecord[]) {
    this.records = records;
    this.named = records.map(() => new Set());
  }

  isNamed(unit: number, path: FigurePath): boolean {
    return this.named[unit]?.has(path.join('\0')) === true;
  }

  /** Its figures are another's: what they are beside last year's says nothing more. */
  isCopied(unit: number): boolean {
    return this.copied.has(unit);
  }

  /** What another finding explains: no later one names it. */
  explain(unit: number, paths: readonly FigurePath[]): void {
    for (const path of paths) this.named[unit]?.add(path.join('\0'));
  }

  /** Named by its path, unless all of it is already. */
  add(unit: number, code: ScreenCode, paths: readonly FigurePath[], told: Told = {}): void {
    const record = this.records[unit] as ParsedRecord;
    if (code === 'copied') this.copied.add(unit);
    if (paths.length === 0 || paths.every((path) => this.isNamed(unit, path))) return;
    this.explain(unit, paths);
    this.findings.push({
      unit: record.submission.unit.id,
      code,
      severity: code === 'jump' ? 'info' : 'warning',
      paths,
      received: paths.map((path) => figureAt(record, path)),
      ...told,
    });
  }
}

/** A range given by its ends in powers of ten, at three digits. */
export function rangeOf(low: number, high: number): readonly [string, string] {
  return [rounded(10 ** low), rounded(10 ** high)];
}

function rounded(value: number): string {
  const plain = toPlain(Number(value.toPrecision(3)));
  return plain.ok ? plain.text : '0';
}
