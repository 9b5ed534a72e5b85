import type { TableColumnWords, TableIssueSentences } from '../issue-sentences.ts';
import { columnOf, quoted } from '../issue-text.ts';

/** The columns of an official table. */
export const viColumns: TableColumnWords = {
  number: 'số thứ tự',
  name: 'tên chỉ số',
  points: 'điểm tối đa',
  due: 'thời hạn hoàn thành',
  condition: 'điều kiện đảm bảo',
  evidence: 'tài liệu kiểm chứng',
  rule: 'cách tính điểm',
};

/** A text of the table behind what is said of it. */
function said(text: string): string {
  const shown = quoted(text);
  return shown === undefined ? '' : ` ${shown}`;
}

/** What of a table cannot be read. */
export const viTableIssues: TableIssueSentences = {
  'unknown-column': ({ text }) => `không tìm thấy cột${said(text)}`,
  'unreadable-cell': ({ text }) => `không đọc được ô ở cột ${columnOf(text, viColumns)}`.trimEnd(),
  'no-number': ({ text }) => `thiếu số thứ tự của dòng${said(text)}`,
  'unreadable-number': ({ text }) => `không đọc được số thứ tự${said(text)}`,
  'duplicate-number': ({ text }) => `số thứ tự${said(text)} bị trùng`,
  'no-pillar': ({ text }) => `mục${said(text)} không thuộc chỉ số chính nào`,
  'empty-pillar': ({ text }) => `chỉ số chính${said(text)} không có chỉ số thành phần nào`,
  'no-name': ({ text }) => `mục${said(text)} chưa có tên`,
  'unreadable-points': ({ text }) => `không đọc được điểm tối đa${said(text)}`,
  'ambiguous-points': ({ readings = [] }, style) =>
    `chưa rõ điểm tối đa là ${readings.map(style.number).join(' hay ')}`,
  'unreadable-rule': ({ text }) => `không đọc được cách tính điểm${said(text)}`,
};
