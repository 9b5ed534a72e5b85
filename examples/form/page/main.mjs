// The page: chooses rubric and language, builds the form, and after every change reads, scores and
// saves. `?rubric=ID&lang=en` chooses too, so that a link can.
import { defineRubric, explainIssue, formOf, RubricError } from 'dti-scoring';
import { rubrics } from 'dti-scoring/rubrics';
import { el } from './dom.mjs';
import { Draft } from './draft.mjs';
import { header } from './header.mjs';
import { judge, messagesOf, showMessages, showReason, showScore } from './results.mjs';
import { sheetOf } from './sheet.mjs';
import { WORDS } from './words.mjs';

const known = new Map(rubrics.map((rubric) => [rubric.id, rubric]));
const asked = new URLSearchParams(location.search);
let locale = asked.get('lang') === 'en' ? 'en' : 'vi';
let rubric = known.get(asked.get('rubric')) ?? rubrics[0];
let isVerifying = false;
let draft;

function build() {
  const words = WORDS[locale];
  document.documentElement.lang = locale;
  document.title = words.title;
  history.replaceState(null, '', `?${new URLSearchParams({ rubric: rubric.id, lang: locale })}`);

  const sheet = sheetOf(formOf(rubric, { locale }), words, locale);
  const before = draft;
  draft = new Draft(rubric, sheet.fields);
  const isLoaded = draft.goOnFrom(before);
  isVerifying ||= draft.hasDecisions();
  const top = header({ rubric, known, locale, words, isVerifying });
  let latest;

  const fillIn = () => {
    for (const field of sheet.fields) {
      sheet.controls.get(JSON.stringify(field.path)).write(draft.get(field.path));
    }
  };
  const update = () => {
    for (const field of sheet.fields) {
      sheet.controls.get(JSON.stringify(field.path)).root.hidden = !draft.isAsked(field);
    }
    const { raw, places } = draft.submission();
    latest = judge(rubric, raw);
    showMessages(sheet, messagesOf(latest, places, locale));
    showScore(sheet, top.total, latest.score, words, locale);
    const issues = latest.read.ok ? 0 : latest.read.issues.length;
    top.total.toMend.textContent = words.toMend(issues);
    top.total.toMend.dataset.count = issues;
  };
  const say = (text) => {
    top.told.textContent = text;
  };
  const save = () => say(draft.save() ? words.saved : words.notSaved);

  let waiting;
  sheet.root.addEventListener('input', ({ target }) => {
    draft.set(JSON.parse(target.dataset.field), target.value);
    save();
    clearTimeout(waiting);
    waiting = setTimeout(update, 120);
  });
  for (const [id, { why }] of sheet.components) {
    why.addEventListener('toggle', () => {
      if (why.open && latest.score !== undefined) showReason(why, latest.score, id, locale);
    });
  }

  const showVerifying = () => {
    sheet.authority.hidden = !isVerifying;
    for (const { decisions } of sheet.components.values()) decisions.hidden = !isVerifying;
  };
  top.on({
    rubric: (id) => {
      rubric = known.get(id);
      build();
    },
    locale: (chosen) => {
      locale = chosen;
      build();
    },
    open: async (file) => {
      const opened = await readRubric(file, words);
      if (opened.rubric === undefined) return say(opened.fault);
      rubric = opened.rubric;
      known.set(rubric.id, rubric);
      return build();
    },
    verify: (isOn) => {
      isVerifying = isOn;
      showVerifying();
    },
    save,
    clear: () => {
      if (!confirm(words.clearSure)) return;
      draft.clear();
      fillIn();
      update();
      say('');
    },
    mend: () => {
      const first = sheet.root.querySelector('.issue');
      const field = first?.closest('.field') ?? first?.closest('article');
      field?.querySelector('input:checked, input[type=text], input')?.focus();
    },
    download: () => download(draft, latest, rubric),
  });

  document.body.replaceChildren(...top.root, el('main', {}, sheet.root));
  fillIn();
  showVerifying();
  update();
  if (isLoaded) say(words.loaded);
}

async function readRubric(file, words) {
  try {
    return { rubric: defineRubric(JSON.parse(await file.text())) };
  } catch (error) {
    if (!(error instanceof RubricError)) return { fault: words.notJson };
    return { fault: error.issues.map((issue) => explainIssue(issue, { locale })).join(' ') };
  }
}

/** The submission as it is read, or as it was typed where it cannot be read yet. */
function download(draft, { read }, { id }) {
  const submission = read.ok ? read.submission : draft.submission().raw;
  const text = JSON.stringify(submission, null, 2);
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  el('a', { href, download: `${id}-${submission.unit.id ?? ''}.json` }).click();
  setTimeout(() => URL.revokeObjectURL(href), 1000);
}

build();
