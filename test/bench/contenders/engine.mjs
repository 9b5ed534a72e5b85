// This engine through its public API, the ways it is used.
import { cohortBounds, parseSubmission, scoreUnit, streamScores } from 'dti-scoring';

/** A submission parsed earlier, the bounds known: a full result. */
export function fullScorer(rubric, bounds) {
  return (submission) => scoreUnit(rubric, submission, { bounds });
}

/** A raw object as `JSON.parse` gives it: parsed, then a full result. */
export function rawScorer(rubric, bounds) {
  return (raw) => {
    const parsed = parseSubmission(rubric, raw);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return scoreUnit(rubric, parsed.submission, { bounds });
  };
}

/**
 * Summaries of parsed submissions, one by one, as a dashboard reads them. The asynchronous form:
 * it ranks nobody, so a unit costs what its summary costs, and the step of the stream.
 */
export function summaries(rubric, submissions, bounds) {
  return streamScores(rubric, () => submissions, { bounds, summary: true });
}

/** The texts of packed results, one by one, as a service stores them. */
export async function* packedTexts(rubric, submissions, bounds) {
  const results = streamScores(rubric, () => submissions, { bounds, packed: true });
  for await (const one of results) yield JSON.stringify(one);
}

/** The first pass over parsed submissions. */
export function bounds(rubric, submissions) {
  return cohortBounds(rubric, submissions);
}
