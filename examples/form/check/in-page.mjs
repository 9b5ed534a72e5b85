// What the check does in the page. Each function is sent there as text: it stands alone.

/** The key, kind and label of every control; a label that is bound to nothing is missing here. */
export function controls() {
  const seen = new Map();
  for (const control of document.querySelectorAll('[data-field]')) {
    const { field } = control.dataset;
    const legend = control.closest('fieldset')?.querySelector('legend')?.textContent;
    const label = control.type === 'radio' ? legend : control.labels[0]?.textContent;
    if (!seen.has(field)) seen.set(field, { field, type: control.type, label, options: [] });
    if (control.type === 'radio') seen.get(field).options.push(control.labels[0]?.textContent);
  }
  return [...seen.values()];
}

/** Fills in fields as a person would leave them, and waits until the page has judged. */
export async function fill(values) {
  for (const [key, text] of values) {
    const all = [...document.querySelectorAll('[data-field]')].filter(
      ({ dataset }) => dataset.field === key,
    );
    const control = all[0]?.type === 'radio' ? all.find(({ value }) => value === text) : all[0];
    if (control === undefined) throw new Error(`no control for ${key} = ${text}`);
    if (control.type === 'radio') control.checked = true;
    else control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
}

/** Waits until something is there; fails after half a minute. */
export async function until(selector) {
  for (let n = 0; document.querySelector(selector) === null; n += 1) {
    if (n === 300) throw new Error(`no ${selector}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Puts the focus on a field. */
export function focus(key) {
  const all = [...document.querySelectorAll('[data-field]')];
  const control = all.find(({ dataset }) => dataset.field === key);
  control.focus();
  control.scrollIntoView({ block: 'center' });
}

/** What stands at a field: whether it is shown, its text, whether it is marked, its messages. */
export function at(key) {
  const all = [...document.querySelectorAll('[data-field]')].filter(
    ({ dataset }) => dataset.field === key,
  );
  const [control] = all;
  const described = control.closest('fieldset') ?? control;
  const place = document.getElementById(described.getAttribute('aria-describedby'));
  return {
    isShown: control.closest('[hidden]') === null,
    text: control.type === 'radio' ? all.find(({ checked }) => checked)?.value : control.value,
    isMarked: control.getAttribute('aria-invalid') === 'true',
    issues: [...place.querySelectorAll('.issue')].map(({ textContent }) => textContent),
    notes: [...place.querySelectorAll('.note')].map(({ textContent }) => textContent),
  };
}

/** What the page notes about a component. */
export function notes(id) {
  const component = document.querySelector(`[data-component="${id}"]`);
  return [...component.querySelectorAll('.note')].map(({ textContent }) => textContent);
}

/** Whether what a field is folded into is open. */
export function isOpen(key) {
  const all = [...document.querySelectorAll('[data-field]')];
  return all.find(({ dataset }) => dataset.field === key).closest('details').open;
}

/** Chooses in one of the lists at the top: 0 the rubric, 1 the language. */
export function choose(at, value) {
  const list = document.querySelectorAll('select')[at];
  list.value = value;
  list.dispatchEvent(new Event('change'));
}

/** The points as the page prints them. */
export function points() {
  const components = [...document.querySelectorAll('[data-component]')].map((one) => [
    one.dataset.component,
    one.querySelector('.points').textContent,
  ]);
  return {
    total: document.querySelector('.total').textContent,
    line: document.querySelector('.so-far').textContent,
    components: Object.fromEntries(components),
  };
}

/** What is wider than the window. */
export function overflow() {
  const { clientWidth, scrollWidth } = document.documentElement;
  return [scrollWidth <= clientWidth, clientWidth, scrollWidth];
}

/** Faults that axe finds; its source was run in the page before. */
export async function faults() {
  const { violations } = await window.axe.run(document);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0].html}`);
}
