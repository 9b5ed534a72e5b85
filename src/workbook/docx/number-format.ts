/** Word counts no further; longer Roman numbers could be made to fill the memory. */
const MAX = 32_767;

const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/**
 * A number in one of Word's formats; undefined for a format that is not known. `pattern` goes with
 * the format "custom": "001, 002, 003, ...".
 */
export function numberIn(format: string, value: number, pattern = ''): string | undefined {
  if (value > MAX) return undefined;
  switch (format) {
    case 'decimal':
      return String(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'numberInDash':
      return `- ${value} -`;
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'lowerLetter':
      return letter(value);
    case 'none':
      return '';
    case 'custom': {
      const [first] = /^0*1(?=,)/.exec(pattern) ?? [];
      return first && String(value).padStart(Math.min(first.length, 9), '0');
    }
    default:
      return undefined;
  }
}

function roman(value: number): string {
  let rest = value;
  return ROMAN.map(([each, letters]) => {
    const times = Math.floor(rest / each);
    rest -= times * each;
    return letters.repeat(times);
  }).join('');
}

/** After z comes aa, then bb: the letter is repeated. */
function letter(value: number): string {
  if (value < 1) return '';
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
