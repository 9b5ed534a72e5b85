import type { Path } from '../rubric/issue.ts';
import type { CheckedRubric } from '../rubric/model.ts';
import type { AnswerShape } from '../rules/answer.ts';
import type { CompiledPart, CompiledRule } from '../rules/compile.ts';
import type { Text } from '../rules/text.ts';
import type { IntakeIssue, IssueForm, IssueNames } from './issue.ts';

/**
 * An issue with what the rubric calls the things that it is about, so that a sentence or a form
 * needs no rubric. Made where something is refused, and only there.
 */
export function named(
  rubric: CheckedRubric,
  issue: IntakeIssue,
  unitClass: string | undefined,
): IntakeIssue {
  const { path, component: id } = issue;
  const [room, key] = path;
  if (room === 'facts' && typeof key === 'string') return aboutFact(rubric, issue, key);
  const component = id === undefined ? undefined : rubric.byId.get(id);
  if (component === undefined) return issue;
  const { definition, rule } = component;
  const own = { component: definition.name };
  const decided = room === 'verifications';
  if (decided && path[2] !== 'answer') {
    const limit = limitOfDecision(issue, definition.maxPoints, rubric.places);
    return { ...issue, ...limit, names: { ...own, ...issue.names } };
  }
  const place = placeIn(rule, path.slice(decided ? 3 : 2), issue.cases, unitClass);
  const within = place.within.length === 0 ? {} : { within: place.within };
  const names = { ...own, ...within, ...labelsAt(rubric, place), ...issue.names };
  return {
    ...issue,
    rule: place.rule.rule.kind,
    form: formOf(place.shape),
    ...limitOf(issue, place.shape),
    names,
  };
}

/** The same of an issue about bounds, by the key that they are kept under: an id, or "id/part". */
export function namedByKey(rubric: CheckedRubric, issue: IntakeIssue, key: string): IntakeIssue {
  const [id = '', ...parts] = key.split('/');
  const component = rubric.byId.get(id);
  if (component === undefined) return issue;
  const within: Text[] = [];
  let at: CompiledRule | undefined = component.rule;
  for (const part of parts) {
    const inner: CompiledPart | undefined = at?.parts?.find((one) => one.id === part);
    if (inner !== undefined) within.push(inner.label);
    at = inner?.rule;
  }
  const names = { component: component.definition.name, within };
  return { ...issue, component: id, names };
}

function aboutFact(rubric: CheckedRubric, issue: IntakeIssue, id: string): IntakeIssue {
  const fact = rubric.facts.get(id);
  if (fact === undefined) return issue;
  const form = fact.type === 'text' || fact.type === 'amount' ? fact.type : 'count';
  return { ...issue, fact: id, form, names: { fact: fact.name, ...issue.names } };
}

/** The points that an authority gives are held against the component's. */
function limitOfDecision(
  { code }: IntakeIssue,
  maxPoints: string,
  places: number,
): { readonly limit?: string } {
  if (code === 'more-than-whole') return { limit: maxPoints };
  return code === 'finer-than-rounding' ? { limit: String(places) } : {};
}

function limitOf({ code }: IntakeIssue, shape: AnswerShape): { readonly limit?: string } {
  if (code !== 'more-than-whole' && code !== 'unreadable') return {};
  if (shape.type === 'points') return { limit: shape.most };
  if (shape.type !== 'count' || shape.whole === undefined) return {};
  return { limit: String(shape.whole) };
}

/** The rule whose answer a place is in, and where in that answer. */
interface Place {
  readonly rule: CompiledRule;
  readonly shape: AnswerShape;
  readonly within: readonly Text[];
  readonly rest: Path;
}

function placeIn(
  rule: CompiledRule,
  path: Path,
  inCases: readonly string[] = [],
  unitClass: string | undefined,
): Place {
  const within: Text[] = [];
  const cases = [...inCases];
  let [at, rest] = [rule, path];
  for (;;) {
    const part = partAt(at, rest, cases, unitClass);
    if (part === undefined) return { rule: at, shape: at.shape, within, rest };
    if (at.rule.kind !== 'by-class') within.push(part.label);
    if (at.parts !== undefined) rest = rest.slice(at.kind.pathTo(part.id).length);
    at = part.rule;
  }
}

function partAt(
  rule: CompiledRule,
  rest: Path,
  cases: string[],
  unitClass: string | undefined,
): CompiledPart | undefined {
  if (rule.parts === undefined) return undefined;
  const { kind, parts } = rule;
  if (rule.rule.kind === 'by-class') {
    // An answer of any form is that of the class: asking whose it is tells which.
    const asked = {};
    return parts.find(({ id }) => rule.answerOf(asked, id, unitClass) === asked);
  }
  const leads = (one: CompiledPart): boolean => kind.pathTo(one.id).every((k, n) => rest[n] === k);
  if (rule.rule.kind !== 'by-case') return parts.find(leads);
  const chosen = parts.find(leads) === undefined ? undefined : cases.shift();
  return parts.find(({ id }) => id === chosen);
}

/** What stands at a place of an answer, and what may stand there. */
function labelsAt(rubric: CheckedRubric, { rule, shape, rest }: Place): IssueNames {
  const [field, id] = rest;
  switch (shape.type) {
    case 'by-class':
      return { choices: shape.classes.map((one) => one.class) };
    case 'option':
      return { choices: shape.options.map(({ label }) => label) };
    case 'flag':
      return shape.absence === undefined
        ? {}
        : { choices: [shape.absence.none, shape.absence.some] };
    case 'flags': {
      const thing = shape.items.find((item) => item.id === id)?.label;
      return { choices: shape.items.map(({ label }) => label), ...labelled(thing) };
    }
    case 'case':
      return { choices: shape.cases.map(({ label }) => label) };
    case 'parts':
      return { choices: rule.parts?.map(({ label }) => label) ?? [] };
    case 'terms': {
      const terms = [...shape.numerator, ...shape.denominator];
      const labels = [...new Map(terms.map((term) => [term.id, term.label])).values()];
      return { choices: labels, ...labelled(terms.find((term) => term.id === id)?.label) };
    }
    default:
      return numberLabels(rubric, rule, field);
  }
}

function numberLabels(
  rubric: CheckedRubric,
  { rule }: CompiledRule,
  field: Path[number] | undefined,
): IssueNames {
  const labels = 'labels' in rule ? rule.labels : undefined;
  const unit = labels?.unit === undefined ? {} : { unit: labels.unit };
  if (field === 'value' || field === 'numerator') return { ...unit, ...labelled(labels?.[field]) };
  if (field !== 'denominator') return unit;
  const fact = 'of' in rule && rule.of !== undefined ? rubric.facts.get(rule.of) : undefined;
  return { ...unit, ...labelled(labels?.denominator ?? fact?.name) };
}

function labelled(thing: Text | undefined): IssueNames {
  return thing === undefined ? {} : { thing };
}

function formOf(shape: AnswerShape): IssueForm {
  switch (shape.type) {
    case 'measure':
      return shape.scale;
    case 'count':
      return shape.whole === undefined ? 'count' : 'periods';
    case 'flag':
      return shape.absence === undefined ? 'flag' : 'option';
    case 'by-class':
      return formOf(shape.classes[0]?.shape ?? shape.otherwise ?? { type: 'any' });
    default:
      return shape.type;
  }
}
