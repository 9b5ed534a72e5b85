import { at, childNamed, elementsIn, type XmlElement } from '../xml/element.ts';
import { settingOf } from './setting.ts';
import { shownAs } from './signs.ts';

/**
 * An equation as one types it on a line: a/b, x_1, x^2, with brackets where the line would be read
 * otherwise. Undefined for what has no such line: roots, sums, matrices.
 */
export function mathText(equation: XmlElement): string | undefined {
  let text = '';
  for (const one of elementsIn(equation)) {
    const part = partText(one);
    if (part === undefined) return undefined;
    const isFraction = one.name === 'm:f';
    // "x/" before a fraction would take its numerator only.
    text = joined(text, isFraction && /[/÷]$/.test(text.slice(-9).trimEnd()) ? `(${part})` : part);
  }
  // Letters of a mathematical alphabet are letters.
  return text.replace(/[\u{1d400}-\u{1d7ff}]/gu, (letter) => letter.normalize('NFKC'));
}

/** Two pieces in a row: a blank where a letter or digit would stick to another one. */
export function joined(before: string, after: string): string {
  const isGlued = /[\p{L}\p{N}%)]$/u.test(before.slice(-2)) && /^[\p{L}\p{N}(]/u.test(after);
  return isGlued ? `${before} ${after}` : before + after;
}

function partText(part: XmlElement): string | undefined {
  switch (part.name) {
    case 'm:r':
    case 'w:r':
      return runText(part);
    case 'm:f':
      return fraction(part);
    case 'm:sSub':
      return indexed(part, ['m:sub']);
    case 'm:sSup':
      return indexed(part, ['m:sup']);
    case 'm:sSubSup':
      return indexed(part, ['m:sub', 'm:sup']);
    case 'm:d':
      return bracketed(part);
    case 'm:box':
      return mathText(childNamed(part, 'm:e') ?? part);
    case 'm:oMath':
    case 'w:ins':
    case 'w:moveTo':
      return mathText(part);
    default:
      // Settings, marks and what was deleted say nothing; any other construct is more than a line.
      return part.name.startsWith('m:') && !part.name.endsWith('Pr') ? undefined : '';
  }
}

function runText(run: XmlElement): string {
  const text = elementsIn(run)
    .filter(({ name }) => name === 'm:t' || name === 'w:t')
    .flatMap(({ children }) => children)
    .filter((child) => typeof child === 'string')
    .join('')
    .replace(/\s+/g, ' ');
  const fonts = at(run, 'w:rPr', 'w:rFonts')?.attributes;
  return shownAs(text, fonts?.['ascii'] ?? fonts?.['hAnsi']);
}

function said(part: XmlElement, name: string): string | undefined {
  const child = childNamed(part, name);
  const text = child && mathText(child)?.trim();
  return text === '' ? undefined : text;
}

function fraction(part: XmlElement): string | undefined {
  const above = said(part, 'm:num');
  const below = said(part, 'm:den');
  // Without a line between them two numbers are a choice of k among n, not a quotient.
  const isStack = settingOf(childNamed(part, 'm:fPr'), 'm:type') === 'noBar';
  if (above === undefined || below === undefined || isStack) return undefined;
  const numerator = /[+\-−–/÷=<>≤≥]/.test(outside(above)) ? `(${above})` : above;
  const denominator = /[+\-−–/÷=<>≤≥*×·⋅]|\d ?[x:]/.test(outside(below)) ? `(${below})` : below;
  return `${numerator}/${denominator}`;
}

/** What stands outside brackets; hyphens inside words are no signs. */
function outside(text: string): string {
  let depth = 0;
  const plain = [...text].filter((sign) => {
    if (/[)\]}]/.test(sign)) depth -= 1;
    const isOutside = depth === 0;
    if (/[([{]/.test(sign)) depth += 1;
    return isOutside && depth === 0;
  });
  return plain.join('').replace(/(?<=\p{L}{2})-(?=\p{L}{2})/gu, '');
}

function indexed(part: XmlElement, names: readonly ('m:sub' | 'm:sup')[]): string | undefined {
  const base = said(part, 'm:e');
  const indices = names.map((name) => said(part, name));
  if (base === undefined || indices.includes(undefined)) return undefined;
  const signs = names.map((name, i) => `${name === 'm:sub' ? '_' : '^'}${atom(indices[i] ?? '')}`);
  return `${atom(base)}${signs.join('')}`;
}

function atom(text: string): string {
  const isAtom = /^[\p{L}\p{N}.,%]+$/u.test(text) || /^\([^()]*\)$/.test(text);
  return isAtom ? text : `(${text})`;
}

function bracketed(part: XmlElement): string | undefined {
  const settings = childNamed(part, 'm:dPr');
  const sign = (name: string, usual: string): string => settingOf(settings, name) ?? usual;
  const inside = elementsIn(part)
    .filter(({ name }) => name === 'm:e')
    .map(mathText);
  if (inside.includes(undefined)) return undefined;
  const text = inside.map((one) => one?.trim()).join(sign('m:sepChr', '|'));
  return `${sign('m:begChr', '(')}${text}${sign('m:endChr', ')')}`;
}
