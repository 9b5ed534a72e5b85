// Values for a form, from the form alone, and the submission that they make.

/** Something possible for a field: parts are fewer than their wholes, so that rates lie between. */
function possible({ path, type, choices, max }) {
  switch (type) {
    case 'boolean':
      return 'true';
    case 'choice':
      return choices[Math.min(1, choices.length - 1)].value;
    case 'date':
      return '15/3/2023';
    case 'text':
      return 'đã thực hiện';
    case 'share':
      return '73,79%';
    case 'amount':
      return '1,5';
    default: {
      const isWhole = path[0] === 'facts' || ['denominator', 'found'].includes(path.at(-1));
      const most = max === undefined ? 3 : Math.min(3, Number(max));
      return isWhole ? '7' : String(Math.floor(most));
    }
  }
}

const keyOf = (path) => JSON.stringify(path);

/** A value for every field that is asked, by its key. */
export function fullAnswer(form) {
  const fields = [
    ...form.facts,
    ...form.pillars.flatMap(({ criteria }) =>
      criteria.flatMap(({ components }) => components.flatMap(({ fields }) => fields)),
    ),
  ];
  const values = new Map([[keyOf(['unit', 'id']), 'vy-da']]);
  for (const field of fields) {
    const { when } = field;
    const isAsked = when === undefined || values.get(keyOf(when.path)) === String(when.equals);
    if (isAsked) values.set(keyOf(field.path), possible(field));
  }
  return { fields, values };
}

/** The submission that fields filled in with these values are: each value at its path. */
export function submissionOf(values, fields) {
  const submission = { unit: {}, facts: {}, answers: {} };
  const booleans = new Set(
    fields.filter(({ type }) => type === 'boolean').map(({ path }) => keyOf(path)),
  );
  for (const [key, text] of values) {
    const path = JSON.parse(key);
    const last = path.pop();
    let at = submission;
    for (const step of path) {
      at[step] ??= {};
      at = at[step];
    }
    at[last] = booleans.has(key) ? text === 'true' : text;
  }
  return submission;
}
