// The two steps of a cohort, as tasks of a worker. What goes in and out is plain JSON.
import { cohortBounds, scoreCohort } from 'dti-scoring';
import { hueCommune2023 } from 'dti-scoring/rubrics/hue-commune-2023';

/** First step: a part of the cohort → its bounds. */
export function boundsOf(submissions) {
  return cohortBounds(hueCommune2023, submissions);
}

/** Second step: a part of the cohort, the bounds of the whole → results. */
export function scoresOf({ submissions, bounds }) {
  return scoreCohort(hueCommune2023, submissions, { bounds }).units;
}
