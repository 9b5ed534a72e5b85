// A seeded nation of communes: the same submissions for every contender and every run.

/** A small generator of well mixed 32-bit numbers (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const FACTS = ['population', 'working-age-population', 'households', 'villages', 'workstations'];
const MISSING = 0.03;
const NOT_APPLICABLE = 0.02;

export function nation(rubric, size, seed) {
  return [...communes(rubric, size, seed)];
}

/** The same communes one by one, so that nobody has to hold them all. */
export function* communes(rubric, size, seed = 922) {
  const random = seeded(seed);
  const components = componentsOf(rubric);
  const further = furtherFacts(rubric, components);
  const known = new Set((rubric.facts ?? []).map(({ id }) => id));
  for (let index = 0; index < size; index += 1) {
    yield commune(components, index, random, known, further);
  }
}

export function componentsOf(rubric) {
  return rubric.pillars.flatMap(({ criteria }) => criteria.flatMap((one) => one.components));
}

/** The wholes that rules of a rubric name beside those that every nation has. */
function furtherFacts({ facts }, components) {
  const named = new Set(
    components
      .flatMap(({ rule }) => [rule, ...(rule.parts ?? []).map((one) => one.rule)])
      .map(({ of }) => of),
  );
  return (facts ?? []).map(({ id }) => id).filter((id) => named.has(id) && !FACTS.includes(id));
}

function commune(components, index, random, known, further) {
  const between = (from, to) => from + Math.floor(random() * (to - from + 1));
  const population = between(1800, 42_000);
  const facts = {
    population,
    'working-age-population': Math.floor(population * 0.62),
    households: Math.floor(population / 3.6),
    villages: between(4, 24),
    workstations: between(9, 60),
  };
  // By a generator of their own: they change nothing of what other rubrics are measured on.
  const own = seeded(index + 1);
  for (const id of further) facts[id] = 40 + Math.floor(own() * 9_000);
  const answers = {};
  for (const { id, rule } of components) {
    if (rule.kind === 'unscored') continue;
    const luck = random();
    if (luck < MISSING) continue;
    answers[id] =
      luck < MISSING + NOT_APPLICABLE
        ? { notApplicable: 'nền tảng chưa triển khai' }
        : answer(rule, facts, between, random);
  }
  const province = `T${String(1 + (index % 63)).padStart(2, '0')}`;
  return {
    unit: { id: `X${index}`, name: `Xã ${index}`, group: province },
    facts: factsIn(facts, known),
    answers,
  };
}

function factsIn(facts, known) {
  return Object.fromEntries(Object.entries(facts).filter(([id]) => known.has(id)));
}

function answer(rule, facts, between, random) {
  switch (rule.kind) {
    case 'achieved':
      return { achieved: random() < 0.8 };
    case 'choice':
      return { option: rule.options[between(0, rule.options.length - 1)].id };
    case 'checklist':
      return { items: Object.fromEntries(rule.items.map(({ id }) => [id, random() < 0.7])) };
    case 'count':
      return { value: between(0, 12) };
    case 'coverage':
      return { value: between(Math.floor(rule.periods / 2), rule.periods) };
    case 'resolved': {
      const found = between(0, 6);
      return { found, handled: between(0, found) };
    }
    case 'parts':
      return {
        parts: Object.fromEntries(
          rule.parts.map((one) => [one.id, answer(one.rule, facts, between, random)]),
        ),
      };
    case 'ratio-to-best':
    case 'min-max':
      if (rule.scale === 'share' || rule.of !== undefined) return counted(rule, facts, between);
      return { value: between(0, 90_000) };
    default:
      return counted(rule, facts, between);
  }
}

function counted(rule, facts, between) {
  const denominator = facts[rule.of] ?? between(12, 16_000);
  const numerator = between(Math.floor(denominator / 3), denominator);
  return rule.of === undefined ? { numerator, denominator } : { numerator };
}
