import { type Rational, reduced } from './exact-sums.ts';

export interface Equation {
  readonly text: string;
  readonly left: Rational;
  readonly sign: '=' | '≈';
  readonly right: Rational;
  /** The decimals that the right side is printed with. */
  readonly places: number;
  /** What is said of the rounding, in the brackets behind it. */
  readonly rounding: string | undefined;
}

const NUMBER = '[0-9](?:[0-9.,]*[0-9])?%?';
const LEFT = new RegExp(
  `((?:[(]*-?${NUMBER}[)]*)(?:(?:/| (?:×|\\+|−) )[(]*-?${NUMBER}[)]*)*) (=|≈) (-?${NUMBER})(?: \\(((?:rounded|truncated)[^)]*)\\))?`,
  'g',
);

/** Every equation in an English text, worked out in exact fractions. */
export function equationsIn(text: string): Equation[] {
  return [...text.matchAll(LEFT)].map(([whole, left = '', sign, right = '', rounding]) => ({
    text: whole,
    left: evaluate(left),
    sign: sign === '=' ? '=' : '≈',
    right: evaluate(right),
    places: (/\.(\d+)/.exec(right)?.[1] ?? '').length + (right.endsWith('%') ? 2 : 0),
    rounding,
  }));
}

/** Numbers, percentages, ×, /, +, − and brackets, as they are worked out on paper. */
function evaluate(text: string): Rational {
  const tokens = text.match(/[0-9][0-9.,]*%?|[()×/+−-]/g) ?? [];
  let at = 0;
  const sum = (): Rational => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '−') {
      const isPlus = tokens[at] === '+';
      at += 1;
      const [n, d] = product();
      value = reduced(value[0] * d + (isPlus ? n : -n) * value[1], value[1] * d);
    }
    return value;
  };
  const product = (): Rational => {
    let value = factor();
    while (tokens[at] === '×' || tokens[at] === '/') {
      const isTimes = tokens[at] === '×';
      at += 1;
      const [n, d] = factor();
      value = isTimes ? reduced(value[0] * n, value[1] * d) : reduced(value[0] * d, value[1] * n);
    }
    return value;
  };
  const factor = (): Rational => {
    const token = tokens[at] ?? '';
    at += 1;
    if (token === '-') {
      const [n, d] = factor();
      return [-n, d];
    }
    if (token !== '(') return number(token);
    const value = sum();
    at += 1;
    return value;
  };
  const value = sum();
  if (at !== tokens.length) throw new Error(`"${text}" is no sum`);
  return value;
}

function number(token: string): Rational {
  const [whole = '', part = ''] = token.replaceAll(/[,%]/g, '').split('.');
  const percent = token.endsWith('%') ? 100n : 1n;
  return reduced(BigInt(whole + part), 10n ** BigInt(part.length) * percent);
}
