import { kindIn } from '../figures/document.ts';
import type { DocumentSentence } from '../level-sentences.ts';

const KINDS: { readonly [code: string]: string } = {
  QĐ: 'Decision',
  KH: 'Plan',
  TB: 'Notice',
  BC: 'Report',
  NQ: 'Resolution',
  CT: 'Directive',
  CTr: 'Programme',
  CTR: 'Programme',
  HD: 'Guidance',
  TT: 'Circular',
  NĐ: 'Decree',
  ĐA: 'Scheme',
  KL: 'Conclusion',
  TTr: 'Submission',
  CV: 'Letter',
  QC: 'Regulation',
};

/** "Phụ lục 3, Decision No. 2263/QĐ-UBND of 2023-09-27 by UBND tỉnh Thừa Thiên Huế". */
export const enDocument: DocumentSentence = ({ number, kind, issuedOn, issuer, annex }, style) => {
  const { code, isNumbered } = kindIn(number);
  const name = kind === undefined ? (KINDS[code] ?? 'Document') : style.text(kind);
  const numbered = isNumbered ? `${name} No. ${number}` : `${name} (without a number)`;
  return `${annex === undefined ? '' : `${annex}, `}${numbered} of ${style.date(issuedOn)} by ${issuer}`;
};
