import { explainFinding, type Finding, type UnitScore, type UnitSummary } from '../index.ts';
import type { Block } from './block.ts';
import { type Language, sourceOf } from './told.ts';

/** What a result rests on: the document, the weights, how it was read, under which options, by which engine. */
export function provenance(
  score: UnitScore | UnitSummary,
  findings: readonly Finding[],
  language: Language,
  own: readonly (readonly [label: string, value: string])[] = [],
): Block {
  const { words, locale } = language;
  const readings = findings.filter(({ code }) => code === 'inferred-rule');
  const assumed = findings.filter(({ code }) => code === 'assumed-weights');
  const items = [...assumed, ...readings].map((one) => explainFinding(one, { locale }));
  return {
    kind: 'section',
    id: 'provenance',
    title: words.provenance,
    blocks: [
      {
        kind: 'table',
        caption: words.provenanceTable,
        columns: [{ label: words.item }, { label: words.value }],
        rows: [...facts(score, language), ...own].map(([label, value]) => [label, value]),
      },
      ...(items.length === 0
        ? []
        : [
            {
              kind: 'section' as const,
              title: words.readings,
              blocks: [{ kind: 'list' as const, items }],
            },
          ]),
    ],
  };
}

function facts(
  score: UnitScore | UnitSummary,
  language: Language,
): (readonly [label: string, value: string])[] {
  const { words, print } = language;
  const { rubric, policy } = score;
  const { asOf, late, evidence, verifications } = policy;
  return [
    [words.rubric, sourceOf(score, language)],
    [words.version, rubric.version],
    [words.weights, rubric.weighting.basis === 'assumed' ? words.assumed : words.published],
    [words.rounding, words.roundings[rubric.rounding.mode](print.count(rubric.rounding.places))],
    [words.day, asOf === null ? words.noDay : print.date(asOf)],
    [words.late, words.lates[late]],
    [words.evidence, words.evidences[evidence]],
    [
      words.verifications,
      verifications === 'all'
        ? words.allVerifications
        : verifications === 'none'
          ? words.noVerifications
          : words.untilDay(print.date(verifications.until)),
    ],
    [words.fingerprint, rubric.fingerprint],
    ...('engine' in score ? [[words.engine, score.engine] as const] : []),
  ];
}
