// Communes that do not exist, for a cohort to look at: the answers of a real form with some figures
// lower and some things not done. The same every time.

/** So many neighbours of a unit. */
export function madeUpNeighbours({ facts, answers }, count) {
  return Array.from({ length: count }, (_, at) => ({
    unit: { id: `gia-dinh-${at + 1}`, name: `Xã giả định ${at + 1}`, group: 'Số liệu giả định' },
    facts,
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, answer], place) => [id, varied(answer, at, place)]),
    ),
  }));
}

/** A few answers in a hundred are other ones, spread over units and components. */
function varied(answer, at, place) {
  const mixed = (at * 7919 + place * 104_729) % 100;
  if (answer.achieved === true && mixed < 5 + 3 * at) return { ...answer, achieved: false };
  const share = 1 - (mixed % (5 + 4 * at)) / 100;
  for (const field of ['value', 'numerator']) {
    const given = Number(answer[field]);
    if (Number.isInteger(given) && given > 1) {
      // What the unit itself wrote as a percentage is that of its own figures.
      const { reported, ...rest } = answer;
      return { ...rest, [field]: Math.ceil(given * share) };
    }
  }
  return answer;
}
