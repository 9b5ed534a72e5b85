/** A noun within a sentence; names and abbreviations ("CCCD", "Internet") keep their capitals. */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text;
  return second !== '' && second === second.toLocaleUpperCase('vi') && /\p{L}/u.test(second)
    ? text
    : first.toLocaleLowerCase('vi') + text.slice(first.length);
}

/** What a label says after its "number of": undefined where it does not begin so. */
export function nounOf(label: string | undefined, numberOf: RegExp): string | undefined {
  if (label === undefined || !numberOf.test(label)) return undefined;
  return lowerFirst(label.replace(numberOf, ''));
}

/** The first letter of a sentence is a capital, and a full stop stands behind it. */
export function sentence(text: string): string {
  // What begins a sentence may stand in quotes.
  const from = text.startsWith('"') ? 1 : 0;
  const [first = ''] = text.slice(from);
  return ended(
    text.slice(0, from) + first.toLocaleUpperCase('vi') + text.slice(from + first.length),
  );
}

/** A sentence that begins with an id or a name: that stays as it was handed in. */
export function sentenceFrom(first: string, text: string): string {
  return first !== '' && text.startsWith(first) ? ended(text) : sentence(text);
}

function ended(text: string): string {
  return /[.?!:]$/.test(text) ? text : `${text}.`;
}

/** A text within a sentence, whose own full stop would end it. */
export function withoutStop(text: string): string {
  return text.trim().replace(/[.\s]+$/, '');
}

/** A row by its number and name; a bare number before a name would be read as how many there are. */
export function numbered({ id, name }: { readonly id: string; readonly name: string }): string {
  return `${id}${/^\d+$/.test(id) ? '.' : ''} ${withoutStop(name)}`;
}
