import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../examples/workbook/', import.meta.url);

describe('from a decision in Word to a scored unit', () => {
  it('does what it says, on the built package', () => {
    const { status, stdout, stderr } = spawnSync(
      'node',
      [fileURLToPath(new URL('index.mjs', folder))],
      { encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Xã A: 43,5/50 điểm, giá trị DTI 0,8700.');
    expect(stdout).toContain('Trang tính I, ô I5: ');
  });

  it('has every kind of thing in its document that readers of Word files lose', () => {
    const text = readFileSync(new URL('decision/word/document.xml', folder), 'utf8');
    const kinds = ['w:gridSpan', 'w:vMerge', 'w:numPr', 'w:delText', 'w:ins', 'w:sym', 'm:f'];
    for (const kind of [...kinds, 'w14:checkbox']) expect(text).toContain(`<${kind}`);
    expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  });
});
