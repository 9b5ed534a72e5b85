// The form of a rubric on the page: sections of fields, and a handle on each of them.
import { control, messagePlace } from './controls.mjs';
import { day, el } from './dom.mjs';
import { authorityFields, decisionFields, extraFields, keyOf, unitFields } from './fields.mjs';

/**
 * Builds the form. `fields` is all that is asked, `controls` the control of each by its key,
 * `components` and `pillars` the places of their results.
 */
export function sheetOf(form, words, locale) {
  const sheet = { fields: [], controls: new Map(), components: new Map(), pillars: new Map() };
  const place = (field) => {
    const made = control(field, words);
    sheet.fields.push(field);
    sheet.controls.set(keyOf(field.path), made);
    return made.root;
  };
  sheet.authority = el(
    'section',
    { class: 'card verifying', hidden: true },
    el('h2', {}, words.verifying),
    ...authorityFields(words).map(place),
  );
  sheet.others = messagePlace();
  sheet.root = el(
    'div',
    {},
    sheet.others.root,
    el(
      'section',
      { class: 'card' },
      el('h2', {}, words.unit),
      el('p', { class: 'help' }, words.howTo),
      ...unitFields(words).map(place),
    ),
    facts(form, words, place),
    sheet.authority,
    ...form.pillars.map((pillar) => pillarOf(pillar, { sheet, words, locale, place })),
  );
  return sheet;
}

function facts(form, words, place) {
  if (form.facts.length === 0) return '';
  return el('section', { class: 'card' }, el('h2', {}, words.facts), ...form.facts.map(place));
}

function pillarOf({ id, name, criteria }, page) {
  const points = el('span', { class: 'points' });
  page.sheet.pillars.set(id, points);
  return el(
    'section',
    { id: `pillar-${id}`, tabindex: '-1' },
    el('h2', {}, `${id}. `, official(name), ' ', points),
    ...criteria.flatMap((criterion) => [
      el('h3', {}, `${criterion.id} `, official(criterion.name)),
      ...criterion.components.map((component) => componentOf(component, page)),
    ]),
  );
}

function componentOf(component, { sheet, words, locale, place }) {
  const { id, name, help, due, evidence, inferred, fields } = component;
  const points = el('span', { class: 'points' });
  const messages = messagePlace();
  const why = el('details', { class: 'why' }, el('summary', {}, words.why));
  const decisions = el(
    'section',
    { class: 'verifying', hidden: true },
    ...decisionFields(component, words).map(place),
  );
  sheet.components.set(id, { points, messages, why, decisions });
  const said = [
    help,
    ...(inferred ? [words.inferred] : []),
    ...(due === null ? [] : [`${words.due}: ${day(due, locale)}.`]),
  ];
  return el(
    'article',
    { class: 'card', 'data-component': id },
    el('h4', {}, `${id} `, official(name), ' ', points),
    el('p', { class: 'help' }, said.join(' ')),
    ...evidenceOf(evidence, words),
    ...fields.map(place),
    messages.root,
    el('details', {}, el('summary', {}, words.extras), ...extraFields(component, words).map(place)),
    why,
    decisions,
  );
}

/** Official names are Vietnamese in either language: a screen reader has to know. */
const official = (name) => el('span', { lang: 'vi' }, name);

function evidenceOf(evidence, words) {
  if (evidence.length === 0) return [];
  const names = evidence.map(({ name, signed }) => (signed ? `${name} (${words.signed})` : name));
  return [el('p', { class: 'help' }, `${words.evidence}: ${names.join('; ')}.`)];
}
