/** Rules that the person reads otherwise than the words alone: the names of these rows say more. */
const READ_OTHERWISE = {
  'I.2': {
    rule: { kind: 'coverage', periods: 52 },
    note: 'The name asks for an update a week: the weeks with one are counted. Other reading: all or none.',
  },
  'I.9': {
    rule: { kind: 'ratio' },
    note: 'All meetings are asked: those chaired out of those held. Other reading: all or none.',
  },
};

/** The draft with every decision settled: what was read rightly is stated, the rest is replaced. */
export function decided(draft) {
  const settle = (component) => {
    const other = READ_OTHERWISE[component.id];
    const { items } = component.basis;
    if (other === undefined) return { ...component, basis: { items, rule: 'stated' } };
    const basis = { items, rule: 'inferred', note: other.note };
    return { ...component, rule: other.rule, basis };
  };
  return {
    ...draft,
    pillars: draft.pillars.map((pillar) => ({
      ...pillar,
      criteria: pillar.criteria.map((criterion) => ({
        ...criterion,
        components: criterion.components.map(settle),
      })),
    })),
  };
}
