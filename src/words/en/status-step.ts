import { withoutStop } from '../figures/nouns.ts';
import type { StepSentences, Told } from '../sentences.ts';
import { enPoints } from './worth.ts';

const DECISIONS = {
  upheld: "the unit's own answer stands",
  answer: 'scored by the verified figures',
  points: 'points given by the authority',
  rejected: 'the result is not recognised',
  'not-applicable': 'the component is not assessed',
} as const;

const BY_CHOICE = 'no points, as those who score have chosen (the document sets no deduction)';

/** What decides about a whole component, whatever was measured. */
export const enStatusSteps: Pick<
  StepSentences,
  'unscored' | 'no-answer' | 'not-applicable' | 'needs-cohort' | 'verified' | 'late' | 'no-evidence'
> = {
  unscored: (_step, { measured }) => measured,
  'no-answer': ({ due, asOf }, { style }) =>
    due === undefined || asOf === undefined
      ? 'the unit has not reported its figures'
      : `not yet due (due ${style.date(due)}, as of ${style.date(asOf)}); no points are counted`,
  // A public edition withholds who decided and why.
  'not-applicable': ({ reason }) =>
    reason === '' ? 'the reason is not published' : `reason: ${withoutStop(reason)}`,
  'needs-cohort': () => "awaiting other units' figures",
  verified: ({ decision, reason, stage, by, on }, { style }) =>
    `decided in "${withoutStop(stage)}"${by === '' ? '' : ` by ${withoutStop(by)}`} on ${style.date(on)}: ${DECISIONS[decision]}${reason === '' ? '' : `; reason: ${withoutStop(reason)}`}`,
  late: ({ due, completedOn, points }, told) =>
    `${earnedBut(points, told)}completed on ${told.style.date(completedOn)}, after the deadline of ${told.style.date(due)}; ${BY_CHOICE}`,
  'no-evidence': (step, told) => `${earnedBut(step.points, told)}${enEvidence(step)}; ${BY_CHOICE}`,
};

function earnedBut(points: string | undefined, { style, of }: Told): string {
  if (points === undefined || points === '0') return '';
  return `the result comes to ${style.number(points)} of ${enPoints(of, style)}, but: `;
}

interface Lacking {
  readonly expected: readonly string[];
  readonly missing: readonly string[];
  readonly unsigned: readonly string[];
}

/** Which evidence is not there, and which is not signed. */
export function enEvidence({ expected, missing, unsigned }: Lacking): string {
  const given = expected.length - missing.length;
  const lacking = missing.map(withoutStop).join('; ');
  const said: string[] = [];
  if (missing.length > 0) {
    said.push(
      given <= 0
        ? `evidence is missing: ${lacking}`
        : `${given} of ${expected.length} pieces of evidence were handed in; still missing: ${lacking}`,
    );
  }
  if (unsigned.length > 0) {
    said.push(`evidence without a digital signature: ${unsigned.map(withoutStop).join('; ')}`);
  }
  return said.join('; ');
}
