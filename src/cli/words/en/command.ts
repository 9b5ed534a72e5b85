import type { CommandWords } from '../words.ts';
import { faults } from './faults.ts';
import { help } from './help.ts';
import { use } from './use.ts';

const HIDDEN = 'Something in the file is hidden; please show it and look at it.';

export const en: CommandWords = {
  files: {
    'not-a-workbook': 'The file is damaged or no workbook; please open it and save it as .xlsx.',
    'other-format':
      'The file has another format or a password; please save it as .xlsx without a password.',
    'too-large': 'The file is too large to be read.',
    'unsafe-zip': 'The file is packed in a way that is not safe, and is not read.',
    doctype: 'The file declares what is not allowed, and is not read.',
    macros: 'The file has macros; please save it as .xlsx without them.',
    'external-links': 'The file takes figures from other files; please put the figures themselves.',
    'no-table': 'No sheet of the file has the numbers of the components with results beside them.',
    'cell-error': 'The cell shows an error of the spreadsheet; the result itself is needed.',
    uncalculated: 'The formula has no result; please open the file in a spreadsheet and save it.',
    'struck-out': 'A line goes through text in the cell, which is left out; please look at it.',
    'hidden-row': HIDDEN,
    'hidden-column': HIDDEN,
    'hidden-sheet': HIDDEN,
    'not-text': 'What stands in the file is no text, and cannot be read.',
  },
  stdin: 'stdin',
  noSubmission: (file) => `${file}: there is no submission in it.`,
  unknownUnit: 'No unit of the input has this id.',
  places: (places) => `It stands in: ${places.join('; ')}.`,
  uneven: (cells, columns) =>
    `The row has ${cells} cells, the heading ${columns} columns; please look at separators and quotes.`,
  faults,
  use,
  help,
};
