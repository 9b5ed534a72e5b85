// Everything that the page asks for, as fields of one shape: those of `formOf`, and around them the
// unit, what an answer may carry besides, and an authority's decisions.

/** Fields are known by their path. */
export const keyOf = (path) => JSON.stringify(path);

const own = (path, type, label, more = {}) => ({ path, type, label, required: false, ...more });

export function unitFields(words) {
  return [
    own(['unit', 'id'], 'text', words.unitId, { required: true }),
    own(['unit', 'name'], 'text', words.unitName),
    own(['unit', 'group'], 'text', words.unitGroup),
    own(['unit', 'class'], 'text', words.unitClass),
  ];
}

/** What an answer may carry besides its value. */
export function extraFields({ id, fields, evidence }, words) {
  const answer = ['answers', id];
  const asked = new Set(fields.map(({ path }) => keyOf(path)));
  const documents = evidence.flatMap(({ name, signed }, at) => {
    const path = [...answer, 'evidence', at];
    return [
      own([...path, 'title'], 'text', words.document(name)),
      own([...path, 'issuedOn'], 'date', words.issuedOn),
      ...(signed ? [own([...path, 'signed'], 'boolean', words.isSigned)] : []),
    ];
  });
  return [
    own([...answer, 'completedOn'], 'date', words.completedOn),
    own([...answer, 'notApplicable'], 'text', words.notApplicable),
    own([...answer, 'note'], 'text', words.note),
    ...documents,
  ].filter(({ path }) => !asked.has(keyOf(path)));
}

/** Who verifies, said once for all decisions of this sitting. */
export function authorityFields(words) {
  return [
    own(['authority', 'by'], 'text', words.by, { required: true }),
    own(['authority', 'on'], 'date', words.on, { required: true }),
    own(['authority', 'stage'], 'text', words.stage, { required: true, usual: words.stageUsual }),
  ];
}

/** What an authority decides about one component. In the page a decision stands under its id. */
export function decisionFields({ id, fields }, words) {
  const at = ['verifications', id];
  const decision = [...at, 'decision'];
  const where = (equals) => ({ conditions: [{ path: decision, equals }] });
  const inAnswer = ([, , ...rest]) => [...at, 'answer', ...rest];
  const answer = fields.map((field) => ({
    ...field,
    path: inAnswer(field.path),
    conditions: [
      { path: decision, equals: 'answer' },
      ...(field.when === undefined
        ? []
        : [{ path: inAnswer(field.when.path), equals: field.when.equals }]),
    ],
  }));
  const choices = Object.entries(words.decisions).map(([value, label]) => ({ value, label }));
  return [
    own(decision, 'choice', words.decision, { choices, none: words.undecided }),
    ...answer,
    own([...at, 'points'], 'number', words.pointsGiven, { required: true, ...where('points') }),
    own([...at, 'reason'], 'text', words.reason, {
      required: true,
      conditions: [{ path: decision, equals: choices.map(({ value }) => value) }],
    }),
  ];
}

/** The conditions under which a field is asked. */
export const conditionsOf = ({ conditions, when }) =>
  conditions ?? (when === undefined ? [] : [when]);
