import { lazily } from '../../exact/lazily.ts';

/** A box of a form with the words behind it. */
export interface Box {
  readonly ticked: boolean;
  readonly label: string;
}

const patterns = /* @__PURE__ */ lazily(() => ({
  box: /[☑☒✓✔✅🗹◉●☐□▢○⬜❏]\ufe0f?|\[ ?[xXvV✓✔]? ?\]|\( ?[xXvV✓✔]? ?\)/gu,
  ticked: /[☑☒✓✔✅🗹◉●xXvV]/u,
}));

/** The boxes of a cell such as "☒ Có ☐ Không"; with the box before or behind each; none for boxes among words. */
export function boxesOf(text: string): Box[] {
  if (text.length > 2000) return [];
  const { box, ticked } = patterns();
  const found = [...text.matchAll(box)];
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return [];
  const ends = found.map((match) => match.index + match[0].length);
  const leads = text.slice(0, first.index).trim() === '';
  const trails = text.slice(last.index + last[0].length).trim() === '';
  if (!leads && !trails) return [];
  return found.map((match, at) => {
    const behind = text.slice(ends[at], found[at + 1]?.index ?? text.length);
    const before = text.slice(ends[at - 1] ?? 0, match.index);
    return { ticked: ticked.test(match[0]), label: stripped(leads ? behind : before) };
  });
}

function stripped(label: string): string {
  return label.replace(/^[\s:.,;-]+/u, '').replace(/[\s:.,;/-]+$/u, '');
}
