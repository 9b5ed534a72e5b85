import type { FaultPlace, Path, RubricIssue } from '../rubric/issue.ts';
import type {
  FaultLevelWords,
  FaultRootWords,
  RubricField,
  RubricFieldWords,
} from './issue-sentences.ts';
import { quoted, shownText } from './issue-text.ts';

/** How one language says where in a rubric a fault stands. */
export interface FaultWords {
  readonly levels: FaultLevelWords;
  readonly roots: FaultRootWords;
  readonly fields: RubricFieldWords;
  /** A thing of a list, by its place from 1. */
  readonly nth: (field: string, place: number) => string;
  readonly row: (number: string) => string;
}

/** How many keys lead to a thing of each level. */
const DEPTH: { readonly [L in FaultPlace['level']]: number } = {
  rubric: 0,
  pillar: 2,
  criterion: 4,
  component: 6,
  fact: 2,
  group: 2,
  grade: 2,
  reading: 2,
  milestone: 2,
};

/** As long as an issue keeps it. */
const MAX_NAME = 200;

/** Numbers of these are the document's own. */
const NUMBERED: ReadonlySet<string> = new Set(['pillar', 'criterion', 'component']);

/** The thing that a fault stands in, and the way from there: "… I.1.1 "…", rule, option 2". */
export function faultPlace(issue: RubricIssue, words: FaultWords): string {
  const { path, at, code, row } = issue;
  const root = String(path[0] ?? '');
  const rowOf = (one: unknown): string[] => {
    const number = typeof one === 'string' ? shownText(one) : undefined;
    return number === undefined ? [] : [words.row(number)];
  };
  const behind = rowOf(row);
  if (at === undefined && Object.hasOwn(words.roots, root)) {
    const id = code.endsWith('-id') ? [] : rowOf(path[1]);
    return [words.roots[root as keyof FaultRootWords], ...id, ...behind].join(', ');
  }
  const place = at ?? { level: 'rubric' };
  // A key that nothing has is no place: what is wrong is said by its name.
  const end = code === 'unknown-key' ? -1 : undefined;
  const rest = path.slice(DEPTH[place.level], end);
  return [thing(place, words), ...trail(rest, words), ...behind].join(', ');
}

function thing({ level, id, name }: FaultPlace, { levels }: FaultWords): string {
  const number = NUMBERED.has(level) ? shownText(id) : undefined;
  const label = quoted(name ?? (number === undefined ? id : undefined), MAX_NAME);
  return [levels[level], number, label].filter((one) => one !== undefined).join(' ');
}

/** Fields by their words, things of a list by their place; keys without a word say nothing. */
function trail(path: Path, { fields, nth }: FaultWords): string[] {
  return path.flatMap((key, at) => {
    if (typeof key !== 'string' || !Object.hasOwn(fields, key)) return [];
    const label = fields[key as RubricField];
    const place = path[at + 1];
    return [typeof place === 'number' ? nth(label, place + 1) : label];
  });
}
