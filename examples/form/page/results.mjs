// What the engine says, put where it belongs: issues and findings beside their fields, points beside
// components and pillars, the whole on top.
import {
  explain,
  explainFinding,
  explainIssue,
  explainStatus,
  parseSubmission,
  scoreUnit,
} from 'dti-scoring';
import { el, figure } from './dom.mjs';
import { keyOf } from './fields.mjs';

/** Figures are typed the Vietnamese way in either language. */
const READ = { locale: 'vi' };

/** Reads what was typed and scores all of it that can be read. */
export function judge(rubric, raw) {
  const read = parseSubmission(rubric, raw, READ);
  if (read.ok) return { read, score: scoreUnit(rubric, read.submission) };
  // Points show before the unit says its code.
  const coded = () => parseSubmission(rubric, { ...raw, unit: { id: '-' } }, READ);
  const draft = read.partial ?? sound(coded());
  return { read, score: draft === null ? undefined : scoreUnit(rubric, draft) };
}

const sound = (read) => (read.ok ? read.submission : read.partial);

/** Messages by the field that they stand at, or by their component where no field is nearer. */
export function messagesOf({ read, score }, places, locale) {
  const messages = new Map();
  const at = (key) => {
    if (!messages.has(key)) messages.set(key, { issues: [], notes: [] });
    return messages.get(key);
  };
  for (const issue of read.ok ? [] : read.issues) {
    const said = explainIssue(issue, { locale });
    const { issues } = at(nearest(issue, places));
    if (!issues.includes(said)) issues.push(said);
  }
  for (const finding of score?.findings ?? []) {
    if (finding.component === undefined || finding.severity === 'info') continue;
    at(nearest(finding, places)).notes.push(explainFinding(finding, { locale }));
  }
  return messages;
}

/** The field of a path, or of the longest part of it that a field was filled in from. */
function nearest({ path, component }, places) {
  for (let length = path.length; length > 0; length -= 1) {
    const key = places.get(keyOf(path.slice(0, length)));
    if (key !== undefined) return key;
  }
  return component ?? '';
}

export function showMessages(sheet, messages) {
  for (const [key, { root, show }] of sheet.controls) {
    const { issues = [], notes } = messages.get(key) ?? {};
    show(issues.length === 0 ? undefined : issues.join(' '), notes);
    // What is wrong is never folded away.
    const folded = issues.length === 0 ? null : root.closest('details');
    if (folded !== null) folded.open = true;
  }
  const { issues: others = [] } = messages.get('') ?? {};
  sheet.others.show(others.length === 0 ? undefined : others.join(' '));
  for (const [id, place] of sheet.components) {
    const { issues = [], notes } = messages.get(id) ?? {};
    place.messages.show(issues.length === 0 ? undefined : issues.join(' '), notes);
  }
}

export function showScore(sheet, total, score, words, locale) {
  const said = ({ points, assessablePoints, maxPoints, claimedPoints }) => {
    const most = assessablePoints ?? maxPoints;
    const text = words.points(figure(points, locale), figure(most, locale));
    return claimedPoints === undefined || claimedPoints === points
      ? text
      : `${text} (${words.claimed(figure(claimedPoints, locale))})`;
  };
  const components = (score?.pillars ?? []).flatMap(({ criteria }) =>
    criteria.flatMap(({ components }) => components),
  );
  for (const component of components) {
    const { points, why } = sheet.components.get(component.id);
    const isScored = component.status === 'scored' || component.status === 'rejected';
    const status = explainStatus(component.status, { locale });
    points.textContent = component.status === 'scored' ? said(component) : status;
    points.dataset.state = isScored ? component.status : 'open';
    if (why.open) showReason(why, score, component.id, locale);
  }
  for (const pillar of score?.pillars ?? []) {
    sheet.pillars.get(pillar.id).textContent = said(pillar);
  }
  const done = components.filter(({ status }) => status !== 'missing' && status !== 'not-due');
  total.points.textContent = score === undefined ? '–' : said(score);
  total.index.textContent =
    score?.index == null ? '' : `${words.index}: ${figure(fourPlaces(score.index), locale)}`;
  total.answered.textContent = words.answered(done.length, components.length);
}

/** An index is printed with 4 decimals. */
function fourPlaces(index) {
  const [whole, places = ''] = index.split('.');
  return `${whole}.${places.padEnd(4, '0')}`;
}

/** A reason is said when it is opened: a page of hundreds says none unasked. */
export function showReason(why, score, id, locale) {
  const [summary] = why.children;
  const lines = explain(score, id, { locale }).split('\n');
  why.replaceChildren(summary, ...lines.map((line) => el('p', {}, line)));
}
