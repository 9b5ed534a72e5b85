import { parsedRecord } from '../intake/parse.ts';
import type { Submission, SubmissionInput } from '../intake/submission.ts';
import type { SubmissionOf } from '../intake/submission-of.ts';
import { modelOf } from '../rubric/define.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { ComponentIdOf } from '../rubric/ids-of.ts';
import { optionsOf } from '../rubric/options.ts';
import { sameNameKey } from '../rubric/same-name.ts';
import type { EvidenceItem } from '../rules/answer.ts';
import { type CompiledComponent, compiledRubric } from '../scoring/compiled-rubric.ts';
import { lackingEvidence } from '../scoring/evidence.ts';
import { POLICY_OPTIONS } from '../scoring/options.ts';

/** What an audit finds about a piece of evidence. */
export type EvidenceCode =
  /** Asked for, and not handed in. */
  | 'missing'
  /** A signed file is asked for, and what stands there is not said to be signed. */
  | 'unsigned'
  /** Issued after the component's deadline. */
  | 'after-deadline'
  /** Issued before the period assessed, or after it. */
  | 'outside-period'
  /** Without the day on which it was issued. */
  | 'undated'
  /** The same document is shown for other components too. */
  | 'shared';

/** One thing about the evidence of one component. */
export interface EvidenceFinding<Id extends string = string> {
  readonly component: Id;
  readonly code: EvidenceCode;
  /** The title as the unit wrote it; of what is missing or unsigned, the name of what is asked for. */
  readonly evidence: string;
  /** The other components for which a shared document is shown. */
  readonly with?: readonly Id[];
}

/** The day that an audit of evidence is made for. */
export interface AuditOptions {
  /** Today, YYYY-MM-DD: nothing is missing or unsigned yet where the deadline is not over. */
  readonly asOf?: string | undefined;
}

/**
 * What is missing or wrong in the evidence of the components that are answered: pieces that are
 * asked for and are not there (the finding `no-evidence` of a score, piece by piece) or not signed,
 * that were issued after the deadline or outside the period, that have no date, and one document
 * shown for several components (the same link; without links, the same title and date). What an
 * authority or a system supplies is not asked of the unit. In the rubric's order; of a piece that
 * is both, after the deadline counts.
 *
 * @throws {RubricError} if the definition is no rubric.
 * @throws {InputError} for a submission that does not parse.
 * @throws {UsageError} for an option that is not possible.
 * @example
 * auditEvidence(hueCommune2023, {
 *   unit: { id: 'vy-da' },
 *   answers: { 'I.1.1': { option: 'head', evidence: [{ title: 'QĐ 12/QĐ-UBND', issuedOn: '2024-01-05', signed: true }] } },
 * }).map(({ component, code, evidence }) => [component, code, evidence]);
 * // => [["I.1.1", "after-deadline", "QĐ 12/QĐ-UBND"]]
 */
export function auditEvidence<const R extends RubricDefinition>(
  rubric: R,
  submission: SubmissionOf<R>,
  options?: AuditOptions,
): readonly EvidenceFinding<ComponentIdOf<R>>[];
export function auditEvidence(
  rubric: RubricDefinition,
  submission: Submission | SubmissionInput,
  options: AuditOptions = {},
): readonly EvidenceFinding[] {
  const { asOf } = optionsOf(options, { asOf: POLICY_OPTIONS.asOf });
  const checked = modelOf(rubric);
  const record = parsedRecord(checked, submission);
  const { answers } = record.submission;
  const { period } = checked.definition;
  const shownFor = documentsIn(answers);
  return compiledRubric(checked).components.flatMap((component): EvidenceFinding[] => {
    const { id } = component.checked.definition;
    const answer = answers[id];
    if (answer === undefined || answer.notApplicable !== undefined) return [];
    const { evidence = [] } = answer;
    const isAnswered = record.list.answers[component.checked.order] !== undefined;
    const found = isAnswered ? owed(component, evidence, asOf ?? '9999', period.to) : [];
    const about = evidence.flatMap((piece): Omit<EvidenceFinding, 'component'>[] => {
      const others = (shownFor.get(documentKey(piece)) ?? []).filter((one) => one !== id);
      const dated = dateFault(piece, component.checked.due, period);
      return [
        ...(dated === undefined ? [] : [{ code: dated, evidence: piece.title }]),
        ...(others.length === 0
          ? []
          : [{ code: 'shared' as const, evidence: piece.title, with: others }]),
      ];
    });
    return [...found, ...about].map((one) => ({ component: id, ...one }));
  });
}

/** What is asked for and lacks, where it is due. */
function owed(
  { required, checked }: CompiledComponent,
  evidence: readonly EvidenceItem[],
  today: string,
  end: string,
): Omit<EvidenceFinding, 'component'>[] {
  if (today <= (checked.due ?? end)) return [];
  const lacking = lackingEvidence(required, evidence);
  if (lacking === undefined) return [];
  const { missing, unsigned } = lacking;
  return [
    ...missing.map((name) => ({ code: 'missing' as const, evidence: name })),
    ...unsigned.map((name) => ({ code: 'unsigned' as const, evidence: name })),
  ];
}

function dateFault(
  { issuedOn }: EvidenceItem,
  due: string | undefined,
  { from, to }: { readonly from: string; readonly to: string },
): EvidenceCode | undefined {
  if (issuedOn === undefined) return 'undated';
  if (due !== undefined && issuedOn > due) return 'after-deadline';
  return issuedOn < from || issuedOn > to ? 'outside-period' : undefined;
}

/** By document: the components for which it is shown, each once. */
function documentsIn(answers: Submission['answers']): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [id, { evidence = [], notApplicable }] of Object.entries(answers)) {
    if (notApplicable !== undefined) continue;
    for (const key of new Set(evidence.map(documentKey))) {
      const list = found.get(key);
      if (list === undefined) found.set(key, [id]);
      else list.push(id);
    }
  }
  return found;
}

function documentKey({ title, issuedOn, uri }: EvidenceItem): string {
  return uri ?? JSON.stringify([sameNameKey(title), issuedOn ?? null]);
}
