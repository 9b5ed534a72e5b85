import { explain, explainFinding, explainNeed } from 'dti-scoring';

const locale = 'vi';
const SEVERITIES = { error: 'Cần kiểm tra lại', warning: 'Lưu ý' };
const INFORMATION = {
  'needs-cohort': 'Chờ số liệu của các đơn vị khác',
  'no-evidence': 'Thiếu tài liệu kiểm chứng',
  'inferred-rule': 'Văn bản không quy định rõ cách chấm',
};

/** Text in a column of its own; Vietnamese letters are one column each in form NFC. */
const left = (text, width) => [...text].slice(0, width).join('').padEnd(width);
const right = (text, width) => text.padStart(width);
const comma = (text) => text.replace('.', ',');

export function printScore(score, plan) {
  const { unit, rubric } = score;
  console.log(`\n${'═'.repeat(100)}`);
  console.log(`${unit.name} · ${unit.group}`);
  console.log(explain(score, { locale }).split('\n').slice(0, 2).join('\n'));
  if (rubric.weighting.basis === 'assumed') {
    console.log('ĐIỂM GIẢ ĐỊNH, KHÔNG PHẢI ĐIỂM CHÍNH THỨC');
  }

  console.log(
    `\n  ${left('Chỉ số chính', 44)}${right('Điểm', 9)}${right('Tối đa', 9)}${right('Tối đa còn lại', 16)}${right('Giá trị DTI', 13)}`,
  );
  for (const pillar of [...score.pillars, { ...score, id: '', name: 'Tổng cộng' }]) {
    const name = left(`${pillar.id} ${pillar.name}`.trim(), 44);
    const numbers = [pillar.points, pillar.maxPoints].map((text) => right(comma(text), 9)).join('');
    const index = right(pillar.index === null ? '–' : comma(Number(pillar.index).toFixed(4)), 13);
    console.log(`  ${name}${numbers}${right(comma(pillar.assessablePoints), 16)}${index}`);
  }

  console.log('\n  Năm chỉ số thành phần mất điểm nhiều nhất');
  // What is not scored yet is not lost.
  const lost = plan.improvements.filter(
    ({ status }) => status !== 'needs-cohort' && status !== 'not-due',
  );
  for (const one of lost.slice(0, 5)) {
    const why = explain(score, one.component, { locale }).replaceAll('\n', '\n          ');
    console.log(`  -${left(comma(one.gain), 6)} ${why}`);
    console.log(`          ${one.needs.map((need) => explainNeed(need, { locale })).join(' ')}`);
  }
}

/** Errors and warnings one by one; what is only to be known, by its code. */
export function printFindings(title, findings) {
  console.log(`\n  ${title}`);
  if (findings.length === 0) console.log('  Không có nội dung cần lưu ý.');
  for (const severity of ['error', 'warning']) {
    for (const finding of findings.filter((one) => one.severity === severity)) {
      console.log(
        `  ${left(`${SEVERITIES[severity]}:`, 18)} ${explainFinding(finding, { locale })}`,
      );
    }
  }
  for (const [code, name] of Object.entries(INFORMATION)) {
    // A reading holds for several components, one of the whole document for none by name.
    const about = findings
      .filter((one) => one.code === code)
      .flatMap((one) => one.component ?? one.components ?? []);
    const components = [...new Set(about)];
    if (components.length === 0) continue;
    console.log(`  ${name} (${components.length}): ${components.join(', ')}`);
  }
}
