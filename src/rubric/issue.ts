/** Where something stands: keys and positions from the outside in. */
export type Path = readonly (string | number)[];

/** A fault of a rubric's definition. */
export interface RubricIssue {
  readonly code: string;
  readonly path: Path;
  readonly message: string;
}

/** Thrown for a definition that is no rubric; holds every fault found. */
export class RubricError extends Error {
  override readonly name = 'RubricError';
  readonly issues: readonly RubricIssue[];

  constructor(issues: readonly RubricIssue[]) {
    const lines = issues.map(
      ({ path, code, message }) => `${path.join('.')}: ${message} (${code})`,
    );
    super(`${issues.length} fault(s) in the rubric\n${lines.join('\n')}`);
    this.issues = issues;
  }
}
