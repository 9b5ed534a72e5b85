// Elements without markup in strings: what units and rubrics say is text, never HTML.

/** An element with attributes; `false` and undefined leave one out, `true` sets it without a value. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

let last = 0;
/** An id that no other element has. */
export const freshId = () => {
  last += 1;
  return `f${last}`;
};

/** A decimal string the reader's way: 1234.5 is 1.234,5 or 1,234.5. */
export function figure(decimal, locale) {
  const [whole, places] = decimal.split('.');
  const [group, point] = locale === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return places === undefined ? grouped : `${grouped}${point}${places}`;
}

/** YYYY-MM-DD the reader's way. */
export function day(date, locale) {
  const [year, month, of] = date.split('-').map(Number);
  return locale === 'vi' ? `${of}/${month}/${year}` : date;
}
