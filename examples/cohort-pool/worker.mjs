// The two steps of a cohort, as tasks of a worker. What goes in and out is plain JSON.
import { cohortBounds, scoreCohort } from 'dti-scoring';
import { hueCommune2023 } from 'dti-scoring/rubrics/hue-commune-2023';

/** First step: a part of the cohort → its bounds. */
export function boundsOf(submissions) {
  return cohortBounds(hueCommune2023, submissions);
}

/**
 * Second step: a part of the cohort, the bounds of the whole → its results as JSON lines, ready to
 * be stored, and what a ranking needs of each. Trees of results are not sent from thread to
 * thread: to copy one takes longer than to score a unit.
 */
export function scoresOf({ submissions, bounds }) {
  const { units } = scoreCohort(hueCommune2023, submissions, { bounds });
  return { lines: jsonLines(units), totals: units.map(totalsOf) };
}

export function jsonLines(results) {
  return new TextEncoder().encode(results.map((one) => `${JSON.stringify(one)}\n`).join(''));
}

function totalsOf({ findings, pillars, ...whole }) {
  return { ...whole, pillars: pillars.map(({ criteria, ...pillar }) => pillar) };
}
