import { BETWEEN } from './answer-text.ts';

// What people wrote stands apart from what units measured: one sign beyond Latin-1 doubles the room
// that a text takes in memory.

/** A reason as it stands between the others; it may hold anything. */
export function freeText(text: string): string {
  return /[|\\]/.test(text)
    ? text.replace(/[|\\]/g, (sign) => (sign === BETWEEN ? '\\p' : '\\\\'))
    : text;
}

/** The same back. */
export function freeTextIn(text: string): string {
  return text.includes('\\')
    ? text.replace(/\\(.)/g, (_all, sign: string) => (sign === 'p' ? BETWEEN : sign))
    : text;
}
