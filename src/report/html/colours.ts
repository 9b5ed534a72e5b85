// Every colour of a page, with what it is seen on: a test works out each contrast.

export const COLOURS = {
  ink: '#1a1f26',
  paper: '#ffffff',
  muted: '#4a5563',
  line: '#c3ccd6',
  head: '#eef2f6',
  link: '#0b4f8a',
  good: '#0b5394',
  bad: '#b3261e',
  track: '#e3e8ee',
  own: '#0b5394',
  median: '#8a4b08',
  best: '#5b2a86',
  info: '#e8f1fb',
  warning: '#fff4d6',
  error: '#fdeceb',
} as const;

export type Colour = keyof typeof COLOURS;

/** Writing on grounds: 4.5 to 1 at least. */
export const WRITING: readonly (readonly [Colour, Colour])[] = [
  ['ink', 'paper'],
  ['muted', 'paper'],
  ['ink', 'head'],
  ['muted', 'head'],
  ['link', 'paper'],
  ['ink', 'info'],
  ['ink', 'warning'],
  ['ink', 'error'],
];

/** Lines and areas that say something: 3 to 1 at least. */
export const SHAPES: readonly (readonly [Colour, Colour])[] = [
  ['good', 'paper'],
  ['bad', 'paper'],
  ['good', 'track'],
  ['bad', 'track'],
  ['own', 'paper'],
  ['median', 'paper'],
  ['best', 'paper'],
];

/** From light to dark; the writing on it is what is read best there. */
export const HEATS: readonly { readonly ground: string; readonly writing: string }[] = [
  { ground: '#f5f9fd', writing: '#1a1f26' },
  { ground: '#e6f0f9', writing: '#1a1f26' },
  { ground: '#d3e4f4', writing: '#1a1f26' },
  { ground: '#bdd6ee', writing: '#1a1f26' },
  { ground: '#a2c5e6', writing: '#1a1f26' },
  { ground: '#82b0dc', writing: '#1a1f26' },
  { ground: '#2f75b5', writing: '#ffffff' },
  { ground: '#205f9c', writing: '#ffffff' },
  { ground: '#134a80', writing: '#ffffff' },
  { ground: '#0a3661', writing: '#ffffff' },
];

/** Which of them a share has. */
export function heatOf(share: number): number {
  return Math.min(Math.max(Math.floor(share * HEATS.length), 0), HEATS.length - 1);
}
