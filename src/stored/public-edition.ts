import type { Mutable } from '../intake/mutable.ts';
import type { Verification } from '../intake/verification.ts';
import type { RubricDefinition } from '../rubric/definition.ts';
import type { Finding } from '../rubric/finding.ts';
import { asFixed } from '../rubric/freeze.ts';
import { UsageError } from '../rubric/usage-error.ts';
import { using } from '../rubric/using.ts';
import type { Answer } from '../rules/answer.ts';
import type { Step } from '../rules/step.ts';
import type { ComponentScore, UnitScore } from '../scoring/score.ts';
import { requireScore } from '../scoring/scores.ts';

/** What stands where a text is withheld that a score always has. */
const WITHHELD = '';

/**
 * A score for an open-data portal: a copy without the texts in which persons are named. Empty are
 * `by` and `reason` of verifications and of the steps that tell of them, the reasons why something
 * does not apply (in steps, decisions and the finding `exclusion-unforeseen`) and the words of a cell
 * (`written` of `read-loosely`); left out are the evidence of verifications (titles, addresses) and
 * evidence and notes of the answers that they decide for. All figures, statuses and dates stay, the
 * unit (id, name, group, class), the round of each decision (`stage`), the rows of the regulation that
 * it rests on (`items`), and the rubric's own texts. It is explained, ranked, compared and packed as
 * the score is; a seal is one of the whole score. Of a public edition the public edition is the same.
 *
 * @throws {UsageError} for what is no score, and for a summary, which names nobody.
 * @example
 * const decided = { component: 'I.5.1', stage: 'thẩm định', by: 'Nguyễn Văn A', on: '2023-12-04' };
 * const verifications = [{ ...decided, reason: 'chưa ký', rejected: true }];
 * const answers = { 'I.5.1': { achieved: true } };
 * const score = scoreUnit(hueCommune2023, { unit: { id: 'vy-da' }, answers, verifications });
 * const [step] = componentOf(publicEdition(score), 'I.5.1').steps;
 * [step.decision, step.on, step.by, step.reason]; // => ["rejected", "2023-12-04", "", ""]
 */
export function publicEdition<R extends RubricDefinition>(score: UnitScore<R>): UnitScore<R> {
  requireScore(score, 'the score');
  return using('the score', () => edition(asFixed(score, 'the score')));
}

function edition<R extends RubricDefinition>(score: UnitScore<R>): UnitScore<R> {
  const pillars = score.pillars.map((pillar) => {
    if (pillar.criteria === undefined) throw new UsageError('a summary holds no components');
    const criteria = pillar.criteria.map((criterion) => ({
      ...criterion,
      components: criterion.components.map(componentEdition),
    }));
    return { ...pillar, criteria };
  });
  return { ...score, pillars, findings: score.findings.map(findingEdition) };
}

function componentEdition<C extends ComponentScore>(component: C): C {
  const { verification } = component;
  return {
    ...component,
    steps: component.steps.map(stepEdition),
    ...(verification === undefined ? {} : { verification: verificationEdition(verification) }),
  };
}

function stepEdition(step: Step): Step {
  switch (step.step) {
    case 'verified':
      return {
        ...step,
        by: WITHHELD,
        reason: WITHHELD,
        ...(step.claimed === undefined ? {} : { claimed: step.claimed.map(stepEdition) }),
      };
    case 'not-applicable':
      return { ...step, reason: WITHHELD };
    case 'part':
    case 'alternative':
      return { ...step, steps: step.steps.map(stepEdition) };
    default:
      return step;
  }
}

function verificationEdition({ evidence: _evidence, ...decided }: Verification): Verification {
  const about = { ...decided, by: WITHHELD, reason: WITHHELD };
  if ('answer' in about) return { ...about, answer: answerEdition(about.answer) };
  return 'notApplicable' in about ? { ...about, notApplicable: WITHHELD } : about;
}

/** Parts and items are looked at by their ids: one that is called "note" is no note. */
function answerEdition({ evidence: _evidence, note: _note, ...answer }: Answer): Answer {
  const own: Mutable<Answer> = answer;
  if (answer.notApplicable !== undefined) own.notApplicable = WITHHELD;
  if (answer.answer !== undefined) own.answer = answerEdition(answer.answer);
  if (answer.parts !== undefined) {
    const parts = Object.entries(answer.parts);
    own.parts = Object.fromEntries(parts.map(([id, part]) => [id, answerEdition(part)]));
  }
  return own;
}

function findingEdition(finding: Finding): Finding {
  if (finding.code === 'read-loosely') return { ...finding, written: WITHHELD };
  return finding.code === 'exclusion-unforeseen' ? { ...finding, reason: WITHHELD } : finding;
}
