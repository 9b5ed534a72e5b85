import { explainFinding, type Finding, type FindingCode } from '../../index.ts';
import type { Block } from '../block.ts';
import type { Language } from '../told.ts';

/** What stands where sources and method are told. */
const OF_METHOD: ReadonlySet<FindingCode> = new Set(['inferred-rule', 'assumed-weights']);

const MANY = 8;

/** What a reader should look at, by how serious it is. */
export function findings(all: readonly Finding[], { words, print, locale }: Language): Block {
  const own = all.filter(({ code }) => !OF_METHOD.has(code));
  const blocks = (['error', 'warning', 'info'] as const).flatMap((severity): Block[] => {
    const those = own.filter((one) => one.severity === severity);
    if (those.length === 0) return [];
    const items = those.map((one) => explainFinding(one, { locale }));
    const title = words.severities[severity];
    const list: Block = { kind: 'list', items };
    // What is only to be known may be long, a line for each piece of evidence that is not there.
    return severity === 'info' && items.length > MANY
      ? [{ kind: 'fold', summary: words.more(title, print.count(items.length)), blocks: [list] }]
      : [{ kind: 'section', title, blocks: [list] }];
  });
  return {
    kind: 'section',
    id: 'findings',
    title: words.findings,
    blocks: blocks.length > 0 ? blocks : [{ kind: 'text', text: words.findingsNone }],
  };
}
