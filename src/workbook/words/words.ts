import type { ComponentChange } from '../../index.ts';

/** The words of a written workbook in one language. */
export interface SheetWords {
  readonly yes: string;
  readonly no: string;
  /** Names of sheets. */
  readonly general: string;
  readonly evidence: string;
  readonly lists: string;
  readonly ranking: string;
  readonly losses: string;
  /** The first sheet. */
  readonly unitTitle: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly unitGroup: string;
  readonly unitClass: string;
  readonly factsTitle: string;
  readonly howTitle: string;
  readonly how: readonly string[];
  readonly verificationTitle: string;
  readonly stage: string;
  readonly by: string;
  readonly on: string;
  /** Headings of a pillar's sheet. */
  readonly number: string;
  readonly component: string;
  readonly maxPoints: string;
  readonly due: string;
  readonly condition: string;
  readonly evidenceAsked: string;
  readonly asked: string;
  readonly answer: string;
  readonly unitOf: string;
  readonly completedOn: string;
  readonly notApplicable: string;
  readonly note: string;
  readonly claimed: string;
  readonly verified: string;
  readonly reason: string;
  readonly whole: string;
  /** Of what a part is made of; named by the first of it. */
  readonly wholePart: (first: string) => string;
  readonly signed: string;
  readonly pillar: (id: string) => string;
  readonly only: (label: string) => string;
  /** Of what is listed: a document that has to be signed. */
  readonly signedName: (name: string) => string;
  /** What an answer says that its form does not ask for, by key. */
  readonly others: { readonly [key: string]: string };
  readonly evidenceTitle: string;
  readonly issuedOn: string;
  readonly isSigned: string;
  readonly uri: string;
  /** What a spreadsheet says to a value that cannot be. */
  readonly refused: string;
  readonly fromList: string;
  readonly wholeFrom: (min: string, max: string | undefined) => string;
  readonly numberFrom: (min: string, max: string | undefined) => string;
  readonly share: string;
  readonly date: string;
  /** The ranking. */
  readonly rank: string;
  readonly grade: string;
  readonly index: string;
  readonly points: string;
  readonly lost: string;
  readonly status: string;
  readonly total: string;
  readonly assessable: string;
  /** Results of units, with their components. */
  readonly scores: string;
  readonly components: string;
  readonly why: string;
  /** Two results against each other. */
  readonly summary: string;
  readonly changed: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly maxBefore: string;
  readonly maxAfter: string;
  readonly statusBefore: string;
  readonly statusAfter: string;
  readonly cause: string;
  readonly causes: { readonly [cause in ComponentChange['causes'][number]]: string };
  readonly adjustment: string;
  /** A plan of work. */
  readonly raise: string;
  readonly maintain: string;
  readonly group: string;
  readonly gain: string;
  readonly work: string;
  readonly requirement: string;
  readonly leads: string;
  readonly supports: string;
  readonly guides: string;
  readonly onlyBefore: string;
  readonly onlyAfter: string;
}
