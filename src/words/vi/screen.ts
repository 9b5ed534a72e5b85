import { readPlain } from '../../exact/decimal-text.ts';
import { isOutside, rangeOf } from '../figures/rank-range.ts';
import type { ResultSentences, ScreenTold } from '../result-sentences.ts';
import type { Style } from '../style.ts';

/** Where the figures stand. */
function place({ components, facts }: ScreenTold): string {
  const rows =
    components.length === 0
      ? []
      : [`${components.length === 1 ? 'chỉ số' : 'các chỉ số'} ${components.join(', ')}`];
  const named = facts.map((fact) => `thông tin chung "${fact}"`);
  return [...rows, ...named].join(' và ');
}

function numbers(list: readonly string[], style: Style): string {
  return list.map(style.number).join(' và ');
}

function usual({ expected }: ScreenTold, style: Style): string {
  if (expected === undefined) return '';
  const [low, high] = expected.map(style.number);
  return ` (mức phổ biến: từ ${low} đến ${high})`;
}

/** What stands out across units: a request to look again, never a reproach. */
export const viScreen: ResultSentences['screen'] = {
  copied: (told) =>
    told.from === undefined
      ? `${told.unit}: số liệu tại ${place(told)} trùng với số liệu năm trước của đơn vị. Đề nghị rà soát, cập nhật`
      : `${told.unit}: số liệu tại ${place(told)} trùng với số liệu của ${told.from}. Đề nghị rà soát`,
  scale: (told, style) =>
    `${told.unit}: ${place(told)} ghi ${numbers(told.received, style)}, chênh lệch nhiều lần so với các đơn vị khác${usual(told, style)}. Đề nghị kiểm tra đơn vị tính`,
  swapped: (told, style) =>
    `${told.unit}: ${place(told)} ghi tử số và mẫu số là ${numbers(told.received, style)}, có thể đã ghi đổi chỗ cho nhau. Đề nghị rà soát`,
  'whole-differs': (told, style) => {
    const expected = told.expected?.[0];
    const other = expected === undefined ? '' : `; các nội dung khác ghi ${style.number(expected)}`;
    return `${told.unit}: tổng số tại ${place(told)} chưa thống nhất (ghi ${numbers(told.received, style)}${other}). Đề nghị rà soát, thống nhất số liệu`;
  },
  jump: (told, style) =>
    `${told.unit}: ${place(told)} thay đổi từ ${numbers(told.previous, style)} (năm trước) thành ${numbers(told.received, style)}, khác nhiều so với mức thay đổi của các đơn vị. Đề nghị giải trình`,
};

const FACTORS = {
  weight: 'điểm tối đa của',
  reading: 'cách diễn giải văn bản:',
  bounds: 'mức thấp nhất, cao nhất của',
} as const;

/** Ranks with their intervals, and what they hang on. */
export const viIntervals: Pick<ResultSentences, 'sensitivity' | 'interval' | 'share' | 'fewDraws'> =
  {
    sensitivity: ({ title, draws }, style) =>
      `độ tin cậy của kết quả xếp hạng${title === '' ? '' : ` theo ${title}`}, qua ${style.number(String(draws))} lần tính với các giả định thay đổi`,
    interval: ({ name, rank, interval, keeps }, style) => {
      if (rank === null) return `${name}: không xếp hạng (không có nội dung được đánh giá)`;
      const ranks = rangeOf(interval, style);
      const outside = isOutside(rank, interval)
        ? `${ranks.includes('–') ? '' : 'thường là '}${ranks}; hạng theo quy định nằm ngoài khoảng này`
        : ranks;
      // A range of the one rank itself says nothing more.
      const isOne = interval?.[0] === interval?.[1] && !isOutside(rank, interval);
      const range = interval === null || isOne ? '' : ` (${outside})`;
      const kept =
        keeps === null
          ? ''
          : `, giữ nguyên hạng trong ${style.percent(readPlain(keeps)).text} số lần tính`;
      return `${name}: hạng ${style.number(String(rank))}${range}${kept}`;
    },
    share: ({ kind, of, share, interval }, style) => {
      const [low, high] = (interval ?? []).map((end) => style.percent(readPlain(end)).text);
      const about = high === undefined ? 'số ước tính' : `số ước tính, từ ${low} đến ${high}`;
      return `${FACTORS[kind]} ${of}: quyết định khoảng ${style.percent(readPlain(share)).text} mức biến động của tổng điểm (${about})`;
    },
    fewDraws: ({ least }, style) =>
      `số lần tính dưới ${style.number(String(least))} chưa đủ để ước tính mức ảnh hưởng của từng giả định`,
  };
