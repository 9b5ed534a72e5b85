import { kindIn } from '../figures/document.ts';
import type { DocumentSentence } from '../level-sentences.ts';

const KINDS: { readonly [code: string]: string } = {
  QĐ: 'Quyết định',
  KH: 'Kế hoạch',
  TB: 'Thông báo',
  BC: 'Báo cáo',
  NQ: 'Nghị quyết',
  CT: 'Chỉ thị',
  CTr: 'Chương trình',
  CTR: 'Chương trình',
  HD: 'Hướng dẫn',
  TT: 'Thông tư',
  NĐ: 'Nghị định',
  ĐA: 'Đề án',
  KL: 'Kết luận',
  TTr: 'Tờ trình',
  CV: 'Công văn',
  QC: 'Quy chế',
};

/** "Phụ lục 3, Quyết định số 2263/QĐ-UBND ngày 27/9/2023 của UBND tỉnh Thừa Thiên Huế". */
export const viDocument: DocumentSentence = ({ number, kind, issuedOn, issuer, annex }, style) => {
  const { code, isNumbered } = kindIn(number);
  const name = kind === undefined ? (KINDS[code] ?? 'Văn bản') : style.text(kind);
  const numbered = isNumbered ? `${name} số ${number}` : `${name} (không ghi số)`;
  const on = issuedOn.length > 7 ? `ngày ${style.date(issuedOn)}` : `tháng ${style.date(issuedOn)}`;
  return `${annex === undefined ? '' : `${annex}, `}${numbered} ${on} của ${issuer}`;
};
