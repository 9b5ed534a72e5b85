import { type ComponentOfScore, explainFinding, type Finding } from '../index.ts';
import type { Block } from './block.ts';
import type { Language } from './told.ts';

/** What nobody may overlook: assumed points, rules that were read into the document, errors. */
export function notices(
  findings: readonly Finding[],
  components: readonly ComponentOfScore[],
  { words, print, locale }: Language,
): Block[] {
  const assumed = findings.filter(({ code }) => code === 'assumed-weights');
  const inferred = components.filter(({ basis }) => basis.rule === 'inferred').length;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const blocks: Block[] = [];
  if (assumed.length > 0) {
    const lines = assumed.map((one) => explainFinding(one, { locale }));
    blocks.push({ kind: 'notice', tone: 'warning', lines });
  }
  if (inferred > 0) {
    const line = words.inferredNotice(print.count(inferred), print.count(components.length));
    blocks.push({ kind: 'notice', tone: 'info', lines: [line] });
  }
  if (errors > 0) {
    const lines = [words.errorsNotice(print.count(errors))];
    blocks.push({ kind: 'notice', tone: 'error', lines });
  }
  return blocks;
}
