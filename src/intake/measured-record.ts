// A fast path: the measures of a submission, without its answers, for who only sums. It stands on
// the law: a quotient of whole numbers is the pair that `WholePair` notes, every other plain value was
// read once by `readAnswer`, whose measure is remembered, and what is not plain is read by it now.
// Where anything is to be said about the submission it gives way to the law altogether.
import type { CheckedRubric } from '../rubric/model.ts';
import { readAnswer, wholeOf } from './answer.ts';
import { NO_FACTS, readFacts } from './facts.ts';
import { findingsOf } from './findings.ts';
import {
  areLiteralsPlain,
  type KnownAnswers,
  knownAnswers,
  rememberValue,
} from './known-answers.ts';
import { asLiteral } from './measured-values.ts';
import { WholePair } from './quick-measure.ts';
import { type AnswerReading, own, type Raw } from './reading.ts';
import { AnswerList, ParsedRecord, recordOf } from './record.ts';
import { readRubricOf } from './rubric-of.ts';
import { saidOf } from './said.ts';
import type { Submission } from './submission.ts';
import { readUnit } from './unit.ts';

/**
 * The record of a submission as it was handed in, its list without the answers that are one measure
 * alone. Undefined where the law has to read it: where there is an issue, where it was verified, and
 * where it was parsed already.
 */
export function measuredRecord(rubric: CheckedRubric, input: unknown): ParsedRecord | undefined {
  try {
    const raw = asLiteral(input);
    if (raw === undefined || recordOf(raw) !== undefined) return undefined;
    return recordFrom(rubric, raw);
  } catch {
    // Something of it throws when it is read: the law says what.
    return undefined;
  }
}

const FIELDS = new Set(['unit', 'rubric', 'facts', 'answers']);
const NO_ANSWERS: Submission['answers'] = /* @__PURE__ */ Object.freeze({});

function recordFrom(rubric: CheckedRubric, raw: Raw): ParsedRecord | undefined {
  if (!areLiteralsPlain()) return undefined;
  for (const key in raw) if (!FIELDS.has(key)) return undefined;
  const reading: AnswerReading = {
    vietnamese: false,
    period: rubric.definition.period,
    issues: [],
    findings: [],
    facts: NO_FACTS.values,
    unitClass: undefined,
    refusedFacts: NO_FACTS.refused,
    pair: new WholePair(),
    cells: undefined,
    reported: undefined,
  };
  const unit = readUnit(reading, own(raw, 'unit'));
  const of = own(raw, 'rubric');
  if (of !== undefined) readRubricOf(reading, rubric, of);
  const facts = readFacts(reading, rubric.facts, own(raw, 'facts'));
  const answers = asLiteral(own(raw, 'answers'));
  if (unit === undefined || answers === undefined || reading.issues.length > 0) return undefined;
  const { values, refused } = facts;
  const answering = { ...reading, facts: values, refusedFacts: refused, unitClass: unit.class };
  const read = readMeasures(answering, rubric, answers);
  if (read === undefined) return undefined;
  const { list, looked } = read;
  const submission = { unit: Object.freeze(unit), facts: values, answers: NO_ANSWERS };
  const found = looked ? findingsOf(rubric, list, values, unit.class) : [];
  return new ParsedRecord(rubric, submission, list, [...reading.findings, ...found]);
}

function readMeasures(
  reading: AnswerReading,
  rubric: CheckedRubric,
  answers: Raw,
): { readonly list: AnswerList; readonly looked: boolean } | undefined {
  const list = new AnswerList(rubric);
  // The law read an answer: it may have something to say of it.
  let looked = false;
  const values = knownAnswers(rubric);
  for (const id in answers) {
    const own = values.get(id);
    if (own === undefined) return undefined;
    const given = answers[id];
    if (given === undefined || given === null) continue;
    if (own.measures?.note(list.measures, given, reading)) continue;
    const stands = own.parts?.note(list.measures, given, reading);
    if (stands !== undefined) {
      list.answers[own.component.order] = stands;
      continue;
    }
    if (!readByLaw(reading, own, given, list)) return undefined;
    looked = true;
  }
  return { list, looked };
}

/** False where the law has something to say of the answer: it then reads the whole submission. */
function readByLaw(
  reading: AnswerReading,
  own: KnownAnswers,
  given: unknown,
  list: AnswerList,
): boolean {
  const { component, measures } = own;
  const { rule } = component;
  // What was noted of parts before one of them was none.
  if (rule.parts !== undefined) list.drop(component);
  const { findings, pair } = reading;
  const before = findings.length;
  pair.forget();
  const place = { parent: { parent: undefined, key: 'answers' }, key: component.definition.id };
  const read = readAnswer(reading, place, given, rule.shape);
  if (reading.issues.length > 0) return false;
  const answer = wholeOf(read);
  const said = answer === undefined ? undefined : saidOf(answer, rule.shape);
  if (answer === undefined || said === undefined) return true;
  if (answer !== read) {
    list.keep(component, said, reading);
    const isReason = answer.notApplicable !== undefined && Object.keys(answer).length === 1;
    if (isReason && rule.parts === undefined) measures?.exclude(given as Raw, answer);
    return true;
  }
  list.keepValue(component, said, reading);
  if (findings.length === before) rememberValue(own, given as Raw, answer, list);
  return true;
}
