import type { IntakeCode, IntakeIssue, IssueForm } from '../intake/issue.ts';
import type { Path } from '../rubric/issue.ts';

/** What can stand wrong in a submission or in bounds: every place has its noun. */
export type InputPlace =
  | 'submission'
  | 'unit'
  | 'unit-id'
  | 'unit-name'
  | 'unit-group'
  | 'unit-class'
  | 'rubric'
  | 'rubric-id'
  | 'rubric-version'
  | 'facts'
  | 'fact'
  | 'answers'
  | 'answer'
  | 'part'
  | 'achieved'
  | 'option'
  | 'items'
  | 'item'
  | 'value'
  | 'share'
  | 'count'
  | 'periods'
  | 'days'
  | 'percent'
  | 'numerator'
  | 'denominator'
  | 'found'
  | 'handled'
  | 'now'
  | 'previous'
  | 'terms'
  | 'term'
  | 'points'
  | 'case'
  | 'parts'
  | 'completed'
  | 'not-applicable'
  | 'reported'
  | 'note'
  | 'evidence'
  | 'evidence-item'
  | 'evidence-title'
  | 'evidence-day'
  | 'evidence-signed'
  | 'evidence-uri'
  | 'bounds'
  | 'min'
  | 'max';

/** What can stand wrong in what an authority decided. */
export type DecisionPlace =
  | 'decisions'
  | 'decision'
  | 'decided-component'
  | 'stage'
  | 'by'
  | 'day'
  | 'reason'
  | 'rows'
  | 'row'
  | 'upheld'
  | 'rejected'
  | 'decided-points'
  | 'decided-not-applicable';

export type IssuePlace = InputPlace | DecisionPlace;
type Table = { readonly [key: string]: IssuePlace };

const UNIT: Table = { id: 'unit-id', name: 'unit-name', group: 'unit-group', class: 'unit-class' };
const RUBRIC: Table = { id: 'rubric-id', version: 'rubric-version' };
const EVIDENCE: Table = {
  title: 'evidence-title',
  issuedOn: 'evidence-day',
  signed: 'evidence-signed',
  uri: 'evidence-uri',
};
const DECISION: Table = {
  component: 'decided-component',
  stage: 'stage',
  by: 'by',
  on: 'day',
  reason: 'reason',
  upheld: 'upheld',
  rejected: 'rejected',
  points: 'decided-points',
  notApplicable: 'decided-not-applicable',
};
const ANSWER: Table = {
  achieved: 'achieved',
  option: 'option',
  percent: 'percent',
  numerator: 'numerator',
  denominator: 'denominator',
  found: 'found',
  handled: 'handled',
  previous: 'previous',
  points: 'points',
  case: 'case',
  parts: 'parts',
  completedOn: 'completed',
  notApplicable: 'not-applicable',
  reported: 'reported',
  note: 'note',
};
/** What a number alone is, by the form of the answer. */
const VALUES: { readonly [F in IssueForm]?: IssuePlace } = {
  share: 'share',
  rate: 'share',
  count: 'count',
  periods: 'periods',
  days: 'days',
  growth: 'now',
  points: 'points',
};

function at(table: Table, key: Path[number] | undefined, otherwise: IssuePlace): IssuePlace {
  return typeof key === 'string' && Object.hasOwn(table, key)
    ? (table[key] as IssuePlace)
    : otherwise;
}

/** What an issue is about, by where it stands. */
export function placeOf({ path, code, form }: IntakeIssue): IssuePlace {
  // Of a key that nothing has, it is what has no such key.
  const place = code === 'unknown-key' ? path.slice(0, -1) : path;
  const [room, key, field] = place;
  switch (room) {
    case 'unit':
      return at(UNIT, key, 'unit');
    case 'rubric':
      return at(RUBRIC, key, 'rubric');
    case 'facts':
      return key === undefined ? 'facts' : 'fact';
    case 'answers':
      return key === undefined ? 'answers' : placeInAnswer(place.slice(2), code, form);
    case 'verifications':
      if (key === undefined) return 'decisions';
      if (field === 'items') return place.length > 3 ? 'row' : 'rows';
      if (field === 'evidence') return placeOfEvidence(place.slice(3));
      if (field === 'answer') return placeInAnswer(place.slice(3), code, form);
      return at(DECISION, field, 'decision');
    case 'bounds':
    case 'table':
    case 'a':
    case 'b': {
      const last = place.find((one) => one === 'min' || one === 'max');
      return last === 'min' || last === 'max' ? last : 'bounds';
    }
    default:
      return 'submission';
  }
}

/** Codes of one number: said of a whole answer, they are about the number that it is. */
const OF_NUMBERS: ReadonlySet<IntakeCode> = new Set<IntakeCode>([
  'not-a-number',
  'not-finite',
  'not-an-integer',
  'not-a-date',
  'too-many-digits',
  'negative',
  'zero-denominator',
  'more-than-whole',
  'ambiguous-number',
  'ambiguous-percent',
  'unit-mismatch',
]);

function placeInAnswer(path: Path, code: IntakeCode, form: IssueForm | undefined): IssuePlace {
  let [rest, inPart] = [path, false];
  while ((rest[0] === 'parts' && rest.length > 1) || rest[0] === 'answer') {
    inPart ||= rest[0] === 'parts';
    rest = rest.slice(rest[0] === 'parts' ? 2 : 1);
  }
  const [field, id] = rest;
  if (field === 'evidence') return placeOfEvidence(rest.slice(1));
  if (field === 'items') return id === undefined ? 'items' : 'item';
  if (field === 'terms') return id === undefined ? 'terms' : 'term';
  const value = (form === undefined ? undefined : VALUES[form]) ?? 'value';
  if (field === 'value') return value;
  if (field !== undefined) return at(ANSWER, field, 'answer');
  if (code === 'not-a-date') return 'completed';
  if (code === 'unknown-option') return form === 'case' ? 'case' : 'option';
  if (OF_NUMBERS.has(code)) return value;
  return inPart ? 'part' : 'answer';
}

function placeOfEvidence([index, field]: Path): IssuePlace {
  if (index === undefined) return 'evidence';
  return at(EVIDENCE, field, 'evidence-item');
}
