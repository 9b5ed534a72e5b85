// Fills in a form as a person does, in another program than the one that wrote it: finds the row of
// what is asked by the number and the words that stand there, and types into the answer cell.
import ExcelJS from 'exceljs';

const [NUMBER, ASKED, ANSWER, COMPLETED_ON] = [2, 8, 9, 11];

export async function filledIn(form, { unit, answers }) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(form);
  const cellBeside = (sheet, label) => {
    for (let row = 1; row <= sheet.rowCount; row += 1) {
      if (sheet.getCell(row, 2).text.startsWith(label)) return sheet.getCell(row, 3);
    }
    throw new RangeError(label);
  };
  const [general] = book.worksheets;
  for (const [label, value] of Object.entries(unit)) cellBeside(general, label).value = value;
  for (const [number, { asked, answer, completedOn }] of Object.entries(answers)) {
    const place = rowOf(book, number, asked);
    place.sheet.getCell(place.row, ANSWER).value = answer;
    if (completedOn !== undefined) place.sheet.getCell(place.row, COMPLETED_ON).value = completedOn;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function rowOf(book, number, asked) {
  for (const sheet of book.worksheets) {
    for (let row = 1; row <= sheet.rowCount; row += 1) {
      const isAsked = asked === undefined || sheet.getCell(row, ASKED).text.startsWith(asked);
      // What is merged has the text of its first cell in every row.
      if (sheet.getCell(row, NUMBER).text === number && isAsked) return { sheet, row };
    }
  }
  throw new RangeError(`${number} ${asked ?? ''}`);
}
