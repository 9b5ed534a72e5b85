// What long and hostile texts cost, and twice of them: a pattern that goes back over and over shows
// as a ratio of 4 and more. Part of `npm run bench`; nothing fails here.
import { parseSubmission, rubricFromTable } from 'dti-scoring';
import { hueCommune2023 } from 'dti-scoring/rubrics/hue-commune-2023';
import { median, printTable } from './report.mjs';

const CONDITIONS = ['1', ' ', 'a ', 'mỗi a ', '1 a ', '100% điểm ', 'tối thiểu 1 ', '- '];
const CELLS = ['9', 'x', ' ', '1.', '1,', '1/1=', '- '];
const LENGTH = 20_000;
const ROUNDS = 7;

const { id, version, level, title, legalBasis, period } = hueCommune2023;
const MAPPING = {
  columns: { number: 0, name: 1, points: 2, condition: 3 },
  rubric: { id, version, level, title, legalBasis, period },
};

function condition(text) {
  const rows = [
    ['I', 'Nhận thức số', '10', ''],
    ['1', 'Chỉ số', '10', ''],
    ['1.1', 'Chỉ số thành phần', '10', text],
  ];
  return () => rubricFromTable(rows, MAPPING);
}

function cell(text) {
  const submission = { unit: { id: 'a' }, answers: { 'III.3.1': text, 'I.8.2': { value: text } } };
  return () => parseSubmission(hueCommune2023, submission, { locale: 'vi' });
}

function millis(call) {
  const times = Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    call();
    return performance.now() - from;
  });
  return median(times);
}

/** Two columns and their ratio for every text. */
export function longTexts() {
  const rows = [
    ...CONDITIONS.map((piece) => ['condition', piece, condition]),
    ...CELLS.map((piece) => ['cell', piece, cell]),
  ].map(([what, piece, make]) => {
    const repeated = (length) => make(piece.repeat(length / piece.length));
    const [one, two] = [millis(repeated(LENGTH)), millis(repeated(2 * LENGTH))];
    return [
      `${what} ${JSON.stringify(piece)}`,
      one.toFixed(2),
      two.toFixed(2),
      (two / one).toFixed(1),
    ];
  });
  printTable(`Texts of ${LENGTH} characters`, ['text', 'ms', 'twice as long, ms', 'ratio'], rows);
}
