import type { Answer } from '../rules/answer.ts';
import type { CompiledComponent } from '../scoring/compiled-rubric.ts';
import { lackingEvidence } from '../scoring/evidence.ts';
import type { Policy } from '../scoring/options.ts';

/** The answer with all the evidence that the unit itself has to hand in, where it has to. */
export function withEvidence(
  { required }: CompiledComponent,
  answer: Answer,
  { evidenceIsRequired }: Pick<Policy, 'evidenceIsRequired'>,
): Answer {
  if (!evidenceIsRequired) return answer;
  const lacking = lackingEvidence(required, answer.evidence);
  if (lacking === undefined) return answer;
  const open = new Set([...lacking.missing, ...lacking.unsigned]);
  const pieces = required
    .filter(({ name }) => open.has(name))
    .map(({ name, signed }) => ({ title: name, ...(signed === true ? { signed } : {}) }));
  return { ...answer, evidence: [...(answer.evidence ?? []), ...pieces] };
}
