// What each build does with a slice of the nation; each gives a figure, so that nothing is skipped.

export const JOBS = {
  'parsed → full result'({ engine, rubric, parsed, bounds }, from, to) {
    let seen = 0;
    for (let at = from; at < to; at += 1) {
      seen += engine.scoreUnit(rubric, parsed[at], { bounds }).pillars.length;
    }
    return seen;
  },
  'raw → parsed → full result'({ engine, rubric, raws, bounds }, from, to) {
    let seen = 0;
    for (let at = from; at < to; at += 1) {
      const { submission } = engine.parseSubmission(rubric, raws[at]);
      seen += engine.scoreUnit(rubric, submission, { bounds }).pillars.length;
    }
    return seen;
  },
  'raw → parsed'({ engine, rubric, raws }, from, to) {
    let seen = 0;
    for (let at = from; at < to; at += 1) {
      seen += engine.parseSubmission(rubric, raws[at]).ok ? 1 : 0;
    }
    return seen;
  },
  async 'parsed → summary'({ engine, rubric, parsed, bounds }, from, to) {
    let seen = 0;
    const options = { bounds, summary: true };
    const summaries = engine.streamScores(rubric, () => parsed.slice(from, to), options);
    for await (const summary of summaries) seen += summary.pillars.length;
    return seen;
  },
  'parsed → bounds'({ engine, rubric, parsed }, from, to) {
    return Object.keys(engine.cohortBounds(rubric, parsed.slice(from, to)).components).length;
  },
};

/** Full results, kept: what they weigh is measured from outside. */
export function keptResults({ engine, rubric, parsed, bounds }) {
  return parsed.map((submission) => engine.scoreUnit(rubric, submission, { bounds }));
}
