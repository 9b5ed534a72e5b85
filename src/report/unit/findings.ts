import { explainFinding, type Finding, type FindingCode } from '../../index.ts';
import type { Block } from '../block.ts';
import type { Language } from '../told.ts';

/** What stands where sources and method are told. */
const OF_METHOD: ReadonlySet<FindingCode> = new Set(['inferred-rule', 'assumed-weights']);

/** What a reader should look at, by how serious it is. */
export function findings(all: readonly Finding[], { words, locale }: Language): Block {
  const own = all.filter(({ code }) => !OF_METHOD.has(code));
  const blocks = (['error', 'warning', 'info'] as const).flatMap((severity): Block[] => {
    const those = own.filter((one) => one.severity === severity);
    if (those.length === 0) return [];
    const items = those.map((one) => explainFinding(one, { locale }));
    return [
      { kind: 'section', title: words.severities[severity], blocks: [{ kind: 'list', items }] },
    ];
  });
  return {
    kind: 'section',
    id: 'findings',
    title: words.findings,
    blocks: blocks.length > 0 ? blocks : [{ kind: 'text', text: words.findingsNone }],
  };
}
