// Scores a ward's real report and a full commune submission, prints why, and writes two reports. Run by
// `npm run demo`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  checkPeriods,
  parseSubmission,
  planImprovements,
  scoreCohort,
  scoreUnit,
} from 'dti-scoring';
import { cohortReportHtml, reportHtml } from 'dti-scoring/report';
import { giengDayWard2024, hueCommune2023 } from 'dti-scoring/rubrics';
import { madeUpNeighbours } from './neighbours.mjs';
import { printFindings, printScore } from './print.mjs';

const read = (name) =>
  JSON.parse(readFileSync(new URL(`./data/${name}.json`, import.meta.url), 'utf8'));

function parse(rubric, name, options) {
  const result = parseSubmission(rubric, read(name), options);
  if (result.ok) return result.submission;
  console.error(`${name}:`, result.issues);
  process.exit(1);
}

// What Giếng Đáy ward (Hạ Long) reported on 15/5/2024, cell by cell as its table prints it.
const period = parse(giengDayWard2024, 'gieng-day-2024-05-period', { locale: 'vi' });
const toDate = parse(giengDayWard2024, 'gieng-day-2024-05-cumulative', { locale: 'vi' });
const report = scoreUnit(giengDayWard2024, toDate);
printScore(report, planImprovements(giengDayWard2024, toDate));
printFindings('Nội dung cần lưu ý về số liệu lũy kế', report.findings);
printFindings(
  'Nội dung cần lưu ý về số liệu trong kỳ',
  scoreUnit(giengDayWard2024, period).findings,
);
printFindings('Đối chiếu trong kỳ với lũy kế', checkPeriods(giengDayWard2024, period, toDate));

// A commune's self-assessment against Huế's 600 points; the figures are made up.
const vyDa = parse(hueCommune2023, 'vy-da-2023');
const options = { asOf: '2023-10-15' };
const score = scoreUnit(hueCommune2023, vyDa, options);
printScore(score, planImprovements(hueCommune2023, vyDa, options));
printFindings('Nội dung cần lưu ý', score.findings);

// The same as pages for a leader and an auditor: that ward's report, and the commune among others.
const folder = new URL('../reports/', import.meta.url);
mkdirSync(folder, { recursive: true });
const cohort = scoreCohort(hueCommune2023, [vyDa, ...madeUpNeighbours(vyDa, 11)]);
const written = {
  'gieng-day-2024-05.html': await reportHtml(report, {
    rubric: giengDayWard2024,
    submission: toDate,
  }),
  'communes-2023.html': await cohortReportHtml(cohort),
};
console.log('\nBáo cáo dạng trang web (mở bằng trình duyệt, không cần mạng):');
for (const [name, page] of Object.entries(written)) {
  const file = new URL(name, folder);
  writeFileSync(file, page);
  console.log(`  ${fileURLToPath(file)}`);
}
