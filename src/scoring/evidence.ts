import type { EvidenceRequirement } from '../rubric/definition.ts';
import { sameNameKey } from '../rubric/same-name.ts';
import type { EvidenceItem } from '../rules/answer.ts';

/** Of the evidence that is asked for, what was not handed in, and what stands there unsigned. */
export interface LackingEvidence {
  readonly missing: readonly string[];
  readonly unsigned: readonly string[];
}

/** What of a component's evidence the unit itself has to hand in. */
export function requiredOfUnit(
  evidence: readonly EvidenceRequirement[],
): readonly EvidenceRequirement[] {
  return evidence.filter(({ kind }) => kind !== 'system' && kind !== 'authority');
}

/**
 * Required piece by piece: every piece that is asked for needs one of its own; undefined where all
 * are there. A piece titled as the document names the requirement stands for that one. Titles rarely
 * say it ("QĐ 12/QĐ-UBND"), so the others are counted, to the unit's advantage: signed pieces stand
 * first where a signature is asked for, unsigned ones where none is, and what is named as missing
 * is what the document names last.
 */
export function lackingEvidence(
  required: readonly EvidenceRequirement[],
  evidence: readonly EvidenceItem[] = [],
): LackingEvidence | undefined {
  if (required.length === 0) return undefined;
  const left = [...evidence];
  const given = new Map<EvidenceRequirement, EvidenceItem>();
  const assign = (
    fits: (one: EvidenceRequirement) => boolean,
    suits: (piece: EvidenceItem, one: EvidenceRequirement) => boolean,
  ): void => {
    for (const one of required) {
      if (given.has(one) || !fits(one)) continue;
      const at = left.findIndex((piece) => suits(piece, one));
      const [piece] = at < 0 ? [] : left.splice(at, 1);
      if (piece !== undefined) given.set(one, piece);
    }
  };
  const titled = (piece: EvidenceItem, one: EvidenceRequirement): boolean =>
    sameNameKey(piece.title) === sameNameKey(one.name);
  assign(asksForSignature, (piece, one) => titled(piece, one) && piece.signed === true);
  assign(
    (one) => !asksForSignature(one),
    (piece, one) => titled(piece, one) && piece.signed !== true,
  );
  assign(asksForSignature, (piece) => piece.signed === true);
  assign(
    (one) => !asksForSignature(one),
    (piece) => piece.signed !== true,
  );
  assign(always, always);
  const missing = required.filter((one) => !given.has(one));
  const unsigned = required.filter(
    (one) => asksForSignature(one) && given.has(one) && given.get(one)?.signed !== true,
  );
  if (missing.length === 0 && unsigned.length === 0) return undefined;
  return { missing: missing.map(nameOf), unsigned: unsigned.map(nameOf) };
}

function asksForSignature({ signed }: EvidenceRequirement): boolean {
  return signed === true;
}

function always(): boolean {
  return true;
}

function nameOf({ name }: EvidenceRequirement): string {
  return name;
}
