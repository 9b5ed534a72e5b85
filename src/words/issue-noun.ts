import type { IntakeIssue } from '../intake/issue.ts';
import { type IssuePlace, placeOf } from './issue-place.ts';
import type { Style } from './style.ts';

/** How one language names a place, alone and by its label. */
export interface Nouns {
  readonly places: { readonly [P in IssuePlace]: string };
  readonly labelled: (noun: string, label: string) => string;
  /** A number under its label: "số liệu "Tổng số hộ"". */
  readonly number: string;
  readonly within: (noun: string, part: string) => string;
}

const NUMBERS: ReadonlySet<IssuePlace> = new Set<IssuePlace>([
  'value',
  'share',
  'count',
  'periods',
  'numerator',
  'denominator',
  'term',
]);

/** What an issue is about, by the rubric's own label where it has one. */
export function nounOf(issue: IntakeIssue, nouns: Nouns, style: Style): string {
  const place = placeOf(issue);
  const { fact, thing, within = [] } = issue.names ?? {};
  const label = place === 'fact' ? fact : thing;
  const noun = NUMBERS.has(place) && label !== undefined ? nouns.number : nouns.places[place];
  const named = label === undefined ? noun : nouns.labelled(noun, style.text(label));
  const part = within.at(-1);
  return part === undefined ? named : nouns.within(named, style.text(part));
}

/** The labels of what is possible, each in quotes; a long list is cut. */
export function choicesOf({ names }: IntakeIssue, style: Style, more: string): string {
  const choices = (names?.choices ?? []).map((one) => `"${style.text(one)}"`);
  const shown = choices.slice(0, MOST);
  return [...shown, ...(choices.length > MOST ? [more] : [])].join(', ');
}

const MOST = 12;
