// A field as a control with its label, its unit and a place for what is wrong with it. Choices are
// radio buttons: every label can be read whole on a phone, and one can take an answer back.
import { el, freshId } from './dom.mjs';
import { keyOf } from './fields.mjs';

/** Keyboards of phones that fit. A comma is needed for shares and amounts, a slash for dates. */
const INPUT_MODES = { whole: 'numeric', number: 'decimal', amount: 'decimal', share: 'decimal' };

/**
 * The control of a field. `root` stands on the page, `show(message, notes)` puts a message and
 * notes under it, `write(text)` fills it in.
 */
export function control(field, words) {
  const isChosen = field.type === 'boolean' || field.type === 'choice';
  return isChosen ? chosen(field, words) : typed(field, words);
}

function typed(field, words) {
  const id = freshId();
  const place = messagePlace();
  const input = el('input', {
    id,
    type: 'text',
    'data-field': keyOf(field.path),
    inputmode: INPUT_MODES[field.type],
    autocomplete: 'off',
    'aria-describedby': place.root.id,
    'aria-required': field.required ? 'true' : undefined,
    class: field.type === 'text' ? 'wide' : 'short',
  });
  const unit = field.unit === undefined ? [] : [el('span', { class: 'of' }, field.unit)];
  const label = el('label', { for: id }, ...labelOf(field, words));
  const root = el(
    'div',
    { class: 'field' },
    label,
    el('div', { class: 'value' }, input, ...unit),
    place.root,
  );
  return {
    root,
    write: (text) => {
      input.value = text;
    },
    show: (message, notes) => {
      input.toggleAttribute('aria-invalid', false);
      if (message !== undefined) input.setAttribute('aria-invalid', 'true');
      place.show(message, notes);
    },
  };
}

function chosen(field, words) {
  const name = keyOf(field.path);
  const place = messagePlace();
  const choices = field.choices ?? [
    { value: 'true', label: words.yes },
    { value: 'false', label: words.no },
  ];
  const all = [...choices, { value: '', label: field.none ?? words.unanswered }];
  const buttons = all.map(({ value }) =>
    el('input', { id: freshId(), type: 'radio', name, value, 'data-field': name }),
  );
  const options = all.map(({ label }, at) =>
    el('label', { class: 'option', for: buttons[at].id }, buttons[at], el('span', {}, label)),
  );
  const isShort = choices.every(({ label }) => label.length < 12);
  const root = el(
    'fieldset',
    { class: 'field', 'aria-describedby': place.root.id },
    el('legend', {}, ...labelOf(field, words)),
    el('div', { class: isShort ? 'row' : 'column' }, ...options),
    place.root,
  );
  return {
    root,
    write: (text) => {
      for (const button of buttons) button.checked = button.value === text;
    },
    show: place.show,
  };
}

function labelOf({ label, required }, words) {
  if (!required) return [label];
  const star = el('abbr', { title: words.needed, 'aria-hidden': 'true' }, '*');
  return [label, '\u00a0', star];
}

/** Where messages about something stand. */
export function messagePlace() {
  const root = el('div', { id: freshId(), class: 'messages' });
  const show = (message, notes = []) => {
    const lines = message === undefined ? [] : [el('p', { class: 'issue' }, message)];
    root.replaceChildren(...lines, ...notes.map((note) => el('p', { class: 'note' }, note)));
  };
  return { root, show };
}
