import type { Sheet } from '../sheet/cell.ts';
import type { SheetWords } from '../words/words.ts';
import type { Collector } from './collector.ts';
import { answersFrom } from './layout.ts';
import { type LaidSheet, tellMissing } from './missing.ts';
import { readEvidence } from './read-evidence.ts';
import { readRows } from './read-pillar.ts';
import { isFilled, rowsOfAnswers } from './role.ts';
import type { FormReader } from './settle.ts';
import { tellPasted, tellStrays } from './strays.ts';

/** Reads every sheet of a form, by what it is for and not by its name, and tells what is not read. */
export function readSheets(
  sheets: readonly LaidSheet[],
  words: SheetWords,
  reader: FormReader,
): void {
  const { known, into } = reader;
  const own = sheets.flatMap(({ sheet, is }) =>
    is.role === 'own' ? [{ sheet, layout: is.layout }] : [],
  );
  for (const { sheet, layout } of own.filter((one) => one.layout.kind !== 'evidence')) {
    readRows(sheet, layout, reader);
    tellStrays(sheet, layout, known, into);
  }
  for (const { sheet, layout } of own.filter((one) => one.layout.kind === 'evidence')) {
    const isAnswer = rowsOfAnswers(sheet, layout);
    readRows(sheet, answersFrom(layout.columns['key'] ?? 1), reader, isAnswer);
    readEvidence(sheet, layout, reader, isAnswer);
    tellStrays(sheet, layout, known, into, isAnswer);
  }
  for (const one of sheets) readOther(one, reader);
  tellMissing(sheets, words, reader);
}

/** A sheet of somebody's own: rows of the form that were moved there count, its other figures do not. */
function readOther({ sheet, is }: LaidSheet, reader: FormReader): void {
  if (sheet.state === 'veryHidden') return;
  if (is.role === 'keyed') {
    readRows(sheet, is.layout, reader);
    tellStrays(sheet, is.layout, reader.known, reader.into);
  } else if (is.role === 'unmarked' && isFilled(sheet, is.layout)) {
    tellUnmarked(sheet, reader.into);
  } else if (is.role === 'other') tellPasted(sheet, reader.known, reader.into);
}

/** A sheet of a form of which nobody can say for which answers its rows are. */
export function tellUnmarked({ name }: Sheet, into: Collector): void {
  const message = 'a sheet of a form has lost the keys of its rows';
  into.refuse('unmarked-form', ['answers'], message, { sheet: name }, name);
}
