import fc from 'fast-check';
import { rubrics } from '../../rubrics/index.ts';
import type {
  AnswerInput,
  ComponentDefinition,
  RubricDefinition,
  SubmissionInput,
} from '../../src/index.ts';
import { oracleBounds } from '../oracle/bounds.ts';
import { rubricArbitrary } from '../support/arbitrary-rubric.ts';
import { submissionArbitrary } from '../support/arbitrary-submission.ts';
import {
  chance,
  createRng,
  int,
  jostle,
  pick,
  type Rng,
  randomSubmission,
} from '../support/random-submission.ts';
import { randomVerifications } from '../support/random-verifications.ts';

// Random cases in the kit's form, for two implementations to be compared on.

type Json = Readonly<Record<string, unknown>>;

export interface RandomCase {
  readonly rubric: RubricDefinition;
  /** Whether it is one of the package's own. */
  readonly shipped: boolean;
  readonly submission?: SubmissionInput;
  readonly cohort?: readonly SubmissionInput[];
  readonly options: Json;
}

const DAYS = ['2023-03-31', '2023-10-31', '2023-11-01', '2024-06-30', '2024-07-02', '2024-10-01'];

/** So many cases from a seed: the same seed, the same cases. */
export function* randomCases(seed: number, count: number): Generator<RandomCase> {
  const rng = createRng(seed);
  const drawn = fc.sample(rubricArbitrary, { seed, numRuns: Math.ceil(count / 6) });
  const others = drawn.map((rubric) => furnished(rubric, rng));
  for (let at = 0; at < count; at += 1) {
    const shipped = chance(rng, 0.35);
    const rubric = pick<RubricDefinition>(rng, shipped ? rubrics : others);
    yield randomCase(rubric, shipped, rng);
  }
}

/** Deadlines, evidence and signatures asked for here and there. */
function furnished(rubric: RubricDefinition, rng: Rng): RubricDefinition {
  const component = (one: ComponentDefinition): ComponentDefinition => {
    const { due, ...rest } = one;
    const timed = JSON.stringify(one.rule).includes('days-late');
    const kind = pick(rng, ['document', 'link', 'system', 'authority'] as const);
    const asked = { kind, name: 'Quyết định', ...(chance(rng, 0.4) ? { signed: true } : {}) };
    const day = chance(rng, 0.3) ? undefined : pick(rng, ['06-30', '2024-10-01']);
    return {
      ...rest,
      ...(timed ? { due: due ?? '06-30' } : day === undefined ? {} : { due: day }),
      ...(chance(rng, 0.5) ? { evidence: [asked] } : {}),
    };
  };
  return {
    ...rubric,
    pillars: rubric.pillars.map((pillar) => ({
      ...pillar,
      criteria: pillar.criteria.map((criterion) => ({
        ...criterion,
        components: criterion.components.map(component),
      })),
    })),
  };
}

function randomCase(rubric: RubricDefinition, shipped: boolean, rng: Rng): RandomCase {
  const options = {
    ...seldom(rng, 'asOf', pick(rng, DAYS)),
    ...seldom(rng, 'late', pick(rng, ['zero', 'finding'])),
    ...seldom(rng, 'evidence', pick(rng, ['required', 'finding'])),
    ...seldom(rng, 'verifications', pick(rng, ['all', 'none', { until: '2023-12-20' }])),
  };
  if (chance(rng, 0.2)) {
    const cohort = Array.from({ length: int(rng, 1, 5) }, (_, index) => {
      const one = unitOf(rubric, rng);
      return { ...one, unit: { ...one.unit, id: `u${index}` } };
    });
    return { rubric, shipped, cohort, options };
  }
  const submission = unitOf(rubric, rng);
  const others = [randomSubmission(rubric, rng), randomSubmission(rubric, rng)];
  const known = jostle(oracleBounds(rubric, others), rng);
  const bounds = Object.fromEntries(
    [...known].map(([place, { min, max }]) => {
      return [place, { min: `${min.n}/${min.d}`, max: `${max.n}/${max.d}` }];
    }),
  );
  return {
    rubric,
    shipped,
    submission,
    options: chance(rng, 0.6) ? { ...options, bounds } : options,
  };
}

const seldom = (rng: Rng, key: string, value: unknown): Json =>
  chance(rng, 0.4) ? { [key]: value } : {};

/** A submission of either generator, with days, evidence and decisions. */
function unitOf(rubric: RubricDefinition, rng: Rng): SubmissionInput {
  const seed = int(rng, 0, 2 ** 31 - 1);
  const [other] = chance(rng, 0.4)
    ? fc.sample(submissionArbitrary(rubric), { seed, numRuns: 1 })
    : [undefined];
  const bare = other ?? randomSubmission(rubric, rng);
  const answers = Object.entries(bare.answers).map(([id, answer]) => {
    return [id, answer == null ? answer : dressed(answer, rng)] as const;
  });
  const decided = chance(rng, 0.4) ? { verifications: decisions(rubric, rng) } : {};
  return { ...bare, answers: Object.fromEntries(answers), ...decided };
}

function dressed(answer: AnswerInput, rng: Rng): AnswerInput {
  const piece = () => ({ title: 'QĐ 12', ...(chance(rng, 0.5) ? { signed: true } : {}) });
  return {
    ...answer,
    ...(chance(rng, 0.3) ? { completedOn: pick(rng, DAYS) } : {}),
    ...(chance(rng, 0.4) ? { evidence: [piece(), piece()].slice(int(rng, 0, 2)) } : {}),
  };
}

function decisions(rubric: RubricDefinition, rng: Rng): SubmissionInput['verifications'] {
  return randomVerifications(rubric, rng).map((one) => {
    if (!chance(rng, 0.3)) return one;
    const shown = [{ title: 'Biên bản', ...(chance(rng, 0.5) ? { signed: true } : {}) }];
    return 'answer' in one && one.answer !== undefined && one.answer !== null && chance(rng, 0.5)
      ? { ...one, answer: dressed(one.answer, rng) }
      : { ...one, evidence: shown };
  });
}
