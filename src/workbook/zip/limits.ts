const MB = 1_048_576;

/** What is taken of a file: many times what the largest nation's workbook needs. */
export const LIMITS = {
  /** Of the file as it is handed in. */
  bytes: 64 * MB,
  /** Of all its parts unpacked. */
  unpacked: 400 * MB,
  entries: 4096,
  /** Sheets shrink to a tenth or a fiftieth; only parts over a megabyte are held to it. */
  ratio: 200,
  ratioFrom: MB,
  cells: 2_000_000,
  merges: 100_000,
  /** Elements of a part that is kept as a tree. */
  nodes: 3_000_000,
  depth: 200,
} as const;
