// The top of the page: which rubric, which language, the points so far, and what to do with it all.
import { el, freshId } from './dom.mjs';

export function header({ rubric, known, locale, words, isVerifying }) {
  const rubrics = choice(
    words.rubric,
    [...known.values()].map(({ id, title, version }) => [id, `${title} (${version})`]),
    rubric.id,
  );
  const languages = choice(
    words.language,
    [
      ['vi', 'Tiếng Việt'],
      ['en', 'English'],
    ],
    locale,
  );
  // Its label stands for it as a button: what browsers print on it is in their own language.
  const fileId = freshId();
  const file = el('input', { type: 'file', id: fileId, class: 'unseen', accept: '.json' });
  const verifyId = freshId();
  const verify = el('input', { type: 'checkbox', id: verifyId, checked: isVerifying });
  const save = el('button', { type: 'button' }, words.save);
  const clear = el('button', { type: 'button' }, words.clear);
  const download = el('button', { type: 'button' }, words.download);
  const told = el('p', { class: 'told', role: 'status' });
  const total = {
    points: el('output', { class: 'total', 'aria-label': words.total }),
    index: el('span', {}),
    answered: el('span', { class: 'answered' }),
    toMend: el('button', { type: 'button', class: 'to-mend' }),
  };
  const root = [
    el(
      'header',
      {},
      el('h1', {}, words.title),
      el('div', { class: 'choices' }, rubrics.root, languages.root),
      el(
        'div',
        { class: 'choices' },
        el(
          'span',
          { class: 'file' },
          file,
          el('label', { for: fileId, class: 'button' }, words.open),
        ),
        el('label', { for: verifyId, class: 'tick' }, verify, words.verify),
      ),
      el('div', { class: 'choices' }, save, download, clear),
      told,
      pillars(rubric, words),
    ),
    el(
      'section',
      { class: 'so-far', 'aria-label': words.total },
      total.points,
      total.index,
      total.answered,
      total.toMend,
    ),
  ];
  const on = (does) => {
    rubrics.select.addEventListener('change', () => does.rubric(rubrics.select.value));
    languages.select.addEventListener('change', () => does.locale(languages.select.value));
    file.addEventListener('change', () => file.files[0] && does.open(file.files[0]));
    verify.addEventListener('change', () => does.verify(verify.checked));
    total.toMend.addEventListener('click', does.mend);
    save.addEventListener('click', does.save);
    clear.addEventListener('click', does.clear);
    download.addEventListener('click', does.download);
  };
  return { root, total, told, on };
}

function choice(label, options, chosen) {
  const id = freshId();
  const select = el(
    'select',
    { id },
    ...options.map(([value, text]) => el('option', { value, selected: value === chosen }, text)),
  );
  return { select, root: el('div', {}, el('label', { for: id, class: 'above' }, label), select) };
}

function pillars({ pillars }, words) {
  const links = pillars.map(({ id, name }) =>
    el('li', {}, el('a', { href: `#pillar-${id}` }, `${id}. ${name}`)),
  );
  return el('nav', { 'aria-label': words.pillars }, el('ul', {}, ...links));
}
