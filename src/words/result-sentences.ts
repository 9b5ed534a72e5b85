import type { Spread } from '../cohort/distribution.ts';
import type { RankingRow } from '../cohort/ranking.ts';
import type { EvidenceCode, EvidenceFinding } from '../insight/audit-evidence.ts';
import type { ComponentChange, PointsChange } from '../insight/comparison.ts';
import type { Improvement, ImprovementPlan, LeftGain } from '../insight/improvement-plan.ts';
import type { PlanStep } from '../insight/plan/steps.ts';
import type { ScreenCode } from '../insight/screen/finding.ts';
import type { WorkRow } from '../insight/workplan.ts';
import type { Responsible } from '../rules/kinds/parts.ts';
import type { Sentence } from './sentence.ts';

/** What a notice of results says of many units, of two scores, and of what to do next. */
export interface ResultSentences {
  readonly ranking: Sentence<{ readonly title: string; readonly units: number }>;
  readonly ranked: Sentence<RankedTold>;
  readonly distribution: Sentence<{ readonly title: string }>;
  readonly spread: Sentence<{ readonly of: string } & Spread>;
  readonly comparison: Sentence<{
    readonly before: string;
    readonly after: string;
    /** Where both are of the same decision. */
    readonly versions: readonly [before: string, after: string] | undefined;
  }>;
  readonly change: Sentence<
    Pick<PointsChange, 'before' | 'after' | 'change'> & { readonly of: string }
  >;
  readonly unchanged: Sentence<object>;
  readonly applied: Sentence<Pick<PointsChange, 'before' | 'after' | 'change'>>;
  readonly component: Sentence<ComponentChange>;
  readonly only: Sentence<{
    readonly side: 'before' | 'after';
    readonly ids: readonly string[];
    readonly points: string;
  }>;
  readonly merger: Sentence<{ readonly units: readonly string[]; readonly index: string | null }>;
  readonly mergedPillar: Sentence<{ readonly of: string; readonly index: string | null }>;
  readonly plan: Sentence<
    Pick<ImprovementPlan, 'points' | 'reachable'> & {
      readonly unit: string;
      /** Points that wait for other units' figures, not among those within reach. */
      readonly waiting: string;
    }
  >;
  /** `left`: points are lost that cannot be had any more. */
  readonly nothingToDo: Sentence<{ readonly why: 'full' | 'left' | 'held' }>;
  readonly improvement: Sentence<Improvement>;
  /** What the steps of a plan come to. */
  readonly planSteps: Sentence<PlanTold>;
  /** `said`: what has to be done for it. */
  readonly planStep: Sentence<PlanStep & { readonly said: readonly string[] }>;
  /** What cannot be had, by the reason. */
  readonly planLeft: Sentence<LeftGain & { readonly name: string | undefined }>;
  readonly due: Sentence<{ readonly due: string }>;
  readonly responsible: Sentence<Responsible>;
  readonly workRow: Sentence<WorkRow>;
  readonly requirement: Sentence<{ readonly requirement: string }>;
  readonly overdue: Sentence<{ readonly due: string }>;
  readonly evidence: { readonly [C in EvidenceCode]: Sentence<EvidenceFinding> };
  readonly screen: { readonly [C in ScreenCode]: Sentence<ScreenTold> };
  readonly sensitivity: Sentence<{ readonly title: string; readonly draws: number }>;
  /** A rank beside the ranks of the draws: "hạng 12 (9–17)". */
  readonly interval: Sentence<IntervalTold>;
  readonly share: Sentence<ShareTold>;
  /** So few draws say nothing of shares: it takes at least so many. */
  readonly fewDraws: Sentence<{ readonly least: number }>;
  /** A pillar, or a component, by its number, and its name where it is known. */
  readonly named: Sentence<{
    readonly level: 'pillar' | 'component' | 'total';
    readonly id: string;
    readonly name: string | undefined;
  }>;
}

/** A row of a ranking with the names that it has only ids of. */
export interface RankedTold {
  readonly row: RankingRow;
  readonly name: string;
  readonly grade: string | undefined;
  /** Others have the same rank. */
  readonly isTied: boolean;
}

/** What the steps of a plan cost together, and what the unit comes to with them. */
export interface PlanTold {
  readonly steps: number;
  readonly cost: string;
  readonly points: string;
  readonly index: string | null;
  readonly rank: number | undefined;
  readonly isReached: boolean;
  /** What a cost is counted in, where nothing has a price of its own: points. */
  readonly inPoints: boolean;
  /** No set of steps is better, or: none costs less than `bound`. */
  readonly optimal: boolean;
  readonly bound: string | undefined;
}

/** What stands out across units, with names in place of ids. */
export interface ScreenTold {
  readonly unit: string;
  /** The unit whose figures they are; undefined of last year's own. */
  readonly from: string | undefined;
  /** The components that the figures stand in, and the names of the facts. */
  readonly components: readonly string[];
  readonly facts: readonly string[];
  /** The figures, as far as they are numbers, and those of the year before. */
  readonly received: readonly string[];
  readonly previous: readonly string[];
  readonly expected: readonly [string, string] | undefined;
}

export interface IntervalTold {
  readonly name: string;
  readonly rank: number | null;
  readonly interval: readonly [number, number] | null;
  readonly keeps: string | null;
}

export interface ShareTold {
  readonly kind: 'weight' | 'reading' | 'bounds';
  /** The pillar or component by its number and name, or what was read. */
  readonly of: string;
  readonly share: string;
  /** Where it lies in 95 of 100 analyses; null: not known. */
  readonly interval: readonly [string, string] | null;
}
