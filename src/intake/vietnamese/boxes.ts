import { lazily } from '../../exact/lazily.ts';

/** A box of a form with the words behind it. */
export interface Box {
  readonly ticked: boolean;
  readonly label: string;
}

const patterns = /* @__PURE__ */ lazily(() => ({
  box: /[☑☒✓✔✅🗹◉☐□▢○⬜❏]\ufe0f?|\[ ?[xXvV✓✔]? ?\]|\( ?[xXvV✓✔]? ?\)/gu,
  ticked: /[☑☒✓✔✅🗹◉xXvV]/u,
}));

/** The boxes of a cell such as "☒ Có ☐ Không"; none where no box stands at its beginning. */
export function boxesOf(text: string): Box[] {
  if (text.length > 2000) return [];
  const { box, ticked } = patterns();
  const found = [...text.matchAll(box)];
  const [first] = found;
  if (first === undefined || text.slice(0, first.index).trim() !== '') return [];
  return found.map((match, at) => ({
    ticked: ticked.test(match[0]),
    label: text
      .slice(match.index + match[0].length, found[at + 1]?.index ?? text.length)
      .replace(/^[\s:.,;-]+/u, '')
      .replace(/[\s:.,;/-]+$/u, ''),
  }));
}
