import { causesIn } from '../figures/causes.ts';
import { gapOf, sidesOf } from '../figures/gap.ts';
import { withoutStop } from '../figures/nouns.ts';
import type { ResultSentences } from '../result-sentences.ts';
import { viIntervals, viScreen } from './screen.ts';
import { viStatuses } from './status.ts';

const CAUSES = {
  'others-known': 'nay đã có số liệu của các đơn vị khác',
  'others-unknown': 'nay chưa có số liệu của các đơn vị khác',
  answer: 'kết quả đơn vị báo cáo thay đổi',
  rule: 'cách tính điểm thay đổi',
  bounds: 'kết quả của các đơn vị khác thay đổi',
  evidence: 'tài liệu kiểm chứng thay đổi',
  verification: 'kết quả thẩm định',
} as const;

const LEVELS = {
  pillar: 'chỉ số chính',
  component: 'chỉ số thành phần',
  total: 'tổng điểm',
} as const;

const WAITING = 'chưa chấm được khi chưa có số liệu của các đơn vị khác';

const LEFT = {
  deadline: 'đã quá thời hạn hoàn thành',
  evidence: 'kết quả phải do cơ quan có thẩm quyền xác nhận',
  verification: 'đã có kết quả thẩm định',
} as const;

/** What a notice of results says. */
export const viResults: ResultSentences = {
  ranking: ({ title, units }, style) =>
    `kết quả xếp hạng ${style.number(String(units))} đơn vị${title === '' ? '' : ` theo ${title}`}`,
  ranked: ({ row, name, grade, isTied }, style) => {
    const { rank, figure, points, index, errors } = row;
    const place =
      rank === null
        ? 'không xếp hạng (không có nội dung được đánh giá)'
        : `hạng ${style.number(String(rank))}`;
    const said = [`${name}: ${place}${isTied ? ' (đồng hạng)' : ''}`];
    if (rank !== null) {
      said.push(`${style.number(points)} điểm`);
      if (index !== null) said.push(`giá trị DTI ${style.index(index)}`);
      if (figure !== null && figure !== points && figure !== index) {
        said.push(`xếp hạng theo số liệu ${style.number(figure)}`);
      }
      if (grade !== undefined) said.push(`xếp loại: ${grade}`);
    }
    const check = errors > 0 ? `; ${style.number(String(errors))} nội dung cần kiểm tra lại` : '';
    return `${said.join(', ')}${check}`;
  },
  distribution: ({ title }) => `phân bố điểm${title === '' ? '' : ` theo ${title}`}`,
  spread: ({ of, count, min, firstQuartile, median, thirdQuartile, max }, style) => {
    if (min === null || max === null || median === null) return `${of}: chưa có đơn vị nào có điểm`;
    const said = (text: string | null): string => style.number(text ?? '0');
    return `${of} của ${style.number(String(count))} đơn vị: thấp nhất ${said(min)}, tứ phân vị thứ nhất ${said(firstQuartile)}, trung vị ${said(median)}, tứ phân vị thứ ba ${said(thirdQuartile)}, cao nhất ${said(max)} điểm`;
  },
  comparison: ({ before, after, versions }) =>
    versions === undefined
      ? `so sánh kết quả theo ${before} với kết quả theo ${after}`
      : `so sánh kết quả theo ${before}, phiên bản ${versions[0]} với phiên bản ${versions[1]}`,
  change: ({ of, ...one }, style) => {
    const { before, after } = sidesOf(one, style);
    return `${of}: ${one.change === '0' ? `không thay đổi (${after} điểm)` : `từ ${before} ${rises(one.change) ? 'lên' : 'xuống'} ${after} điểm (${changed(one.change, style.number)})`}`;
  },
  unchanged: () => 'các chỉ số thành phần không thay đổi',
  applied: (one, style) => {
    const { before, after } = sidesOf(one, style);
    return `điểm cộng, điểm trừ: từ ${before} thành ${after}`;
  },
  component: (one, style) => {
    const { before, after } = sidesOf(one, style);
    const said = [
      one.change === '0'
        ? `điểm không thay đổi (${after})`
        : `từ ${before} ${rises(one.change) ? 'lên' : 'xuống'} ${after} điểm (${changed(one.change, style.number)})`,
    ];
    if (one.adjustment !== undefined) {
      said.push(one.adjustment === 'bonus' ? 'là điểm cộng' : 'là điểm trừ');
    }
    if (one.maxBefore !== one.maxAfter) {
      said.push(
        `điểm tối đa từ ${style.number(one.maxBefore)} thành ${style.number(one.maxAfter)}`,
      );
    }
    if (one.statusBefore !== one.statusAfter) {
      said.push(
        `tình trạng từ "${viStatuses[one.statusBefore]}" thành "${viStatuses[one.statusAfter]}"`,
      );
    }
    const causes = causesIn(one).map((cause) => CAUSES[cause]);
    if (causes.length > 0) said.push(`nguyên nhân: ${causes.join(', ')}`);
    return `chỉ số ${one.id} ${withoutStop(one.name)}: ${said.join('; ')}`;
  },
  only: ({ side, ids, points }, style) =>
    `chỉ có trong kết quả ${side === 'before' ? 'trước' : 'sau'} (${style.number(points)} điểm): ${ids.join(', ')}`,
  merger: ({ units, index }, style) =>
    `giá trị DTI của đơn vị sau sáp nhập từ ${style.number(String(units.length))} đơn vị (${units.join(', ')}): ${index === null ? 'không xác định (không có nội dung được đánh giá)' : style.index(index)}`,
  mergedPillar: ({ of, index }, style) =>
    `${of}: ${index === null ? 'không đánh giá' : `giá trị ${style.index(index)} (bình quân các đơn vị trước sáp nhập)`}`,
  plan: ({ unit, points, reachable, waiting }, style) => {
    const open = waiting === '0' ? '' : `; ${style.number(waiting)} điểm ${WAITING}`;
    return `giải pháp cải thiện điểm của ${unit}: hiện đạt ${style.number(points)} điểm, có thể đạt ${style.number(reachable)} điểm${open}`;
  },
  nothingToDo: ({ why }) =>
    ({
      full: 'các chỉ số thành phần đều đã đạt điểm tối đa',
      left: 'không còn chỉ số thành phần nào có thể tăng điểm',
      held: 'do giới hạn của điểm cộng, điểm trừ, cải thiện riêng một chỉ số thành phần thì chưa làm tăng tổng điểm; cần cải thiện đồng thời nhiều chỉ số',
    })[why],
  improvement: ({ component, name, points, reachable, gain, adjustment }, style) => {
    const [from, to] = [style.number(points), style.number(reachable)];
    const way =
      adjustment === 'penalty' ? `giảm điểm trừ từ ${from} xuống ${to}` : `từ ${from} lên ${to}`;
    return `${component} ${withoutStop(name)}: thêm ${style.number(gain)} điểm (${way})`;
  },
  workRow: ({ component, name, points, reachable, gain, adjustment }, style) => {
    const isPenalty = adjustment === 'penalty';
    const kept = isPenalty ? 'không bị trừ điểm' : 'đạt điểm tối đa';
    const more =
      points === reachable
        ? `${kept}, cần tiếp tục duy trì`
        : gain === '0'
          ? 'không còn khả năng tăng điểm trong kỳ đánh giá'
          : `có thể tăng ${style.number(gain)} điểm`;
    const has = isPenalty
      ? `điểm trừ ${style.number(points)}`
      : `${style.number(points)}/${style.number(reachable)} điểm`;
    return `${component} ${withoutStop(name)}: ${has}; ${more}`;
  },
  requirement: ({ requirement }) => `yêu cầu: ${withoutStop(requirement)}`,
  overdue: ({ due }, style) => `thời hạn hoàn thành: ${style.date(due)} (đã quá hạn)`,
  evidence: {
    missing: ({ evidence }) => `thiếu tài liệu kiểm chứng "${withoutStop(evidence)}"`,
    unsigned: ({ evidence }) => `tài liệu kiểm chứng "${withoutStop(evidence)}" chưa có ký số`,
    'after-deadline': ({ evidence }) =>
      `tài liệu kiểm chứng "${withoutStop(evidence)}" ban hành sau thời hạn hoàn thành`,
    'outside-period': ({ evidence }) =>
      `tài liệu kiểm chứng "${withoutStop(evidence)}" ban hành ngoài kỳ đánh giá`,
    undated: ({ evidence }) =>
      `tài liệu kiểm chứng "${withoutStop(evidence)}" chưa ghi ngày ban hành`,
    shared: ({ evidence, with: others = [] }) =>
      `tài liệu kiểm chứng "${withoutStop(evidence)}" được sử dụng đồng thời cho ${others.length === 1 ? 'chỉ số' : 'các chỉ số'} ${others.join(', ')}. Đề nghị rà soát`,
  },
  planSteps: ({ steps, cost, points, index, rank, isReached, optimal, bound, inPoints }, style) => {
    const number = (value: number): string => style.number(String(value));
    const place = rank === undefined ? '' : `, hạng ${number(rank)}`;
    const value = index === null ? '' : `, giá trị DTI ${style.index(index)}`;
    const comes = `${style.number(points)} điểm${value}${place}`;
    const aim = isReached
      ? `đạt ${comes}`
      : `chưa đạt mức yêu cầu, mức cao nhất có thể đạt: ${comes}`;
    const least =
      bound === undefined ? '' : ` (mọi cách đều cần chi phí từ ${style.number(bound)} trở lên)`;
    const sure = optimal ? '' : `; chưa khẳng định được đây là cách có chi phí thấp nhất${least}`;
    if (steps === 0 && !isReached) {
      return `không có giải pháp nào đạt mức yêu cầu; mức cao nhất có thể đạt: ${comes}${sure}`;
    }
    const what =
      steps === 0
        ? 'không có chỉ số nào cần thực hiện thêm'
        : `cần cải thiện ${number(steps)} chỉ số, tổng chi phí ${style.number(cost)} (${inPoints ? 'tính 1 cho mỗi điểm tăng thêm' : 'theo đơn vị của bảng chi phí'})`;
    return `${what}: ${aim}${sure}`;
  },
  planStep: ({ component, name, from, to, gain, cost, daysLeft, said }, style) => {
    const days =
      daysLeft === undefined
        ? ''
        : daysLeft < 0
          ? `; đã quá hạn ${style.number(String(-daysLeft))} ngày`
          : `; còn ${style.number(String(daysLeft))} ngày`;
    return `${component} ${withoutStop(name)}: từ ${style.number(from)} thành ${style.number(to)} điểm (cải thiện ${style.number(gain)} điểm), chi phí ${style.number(cost)}${days}${said.map((one) => `; ${one}`).join('')}`;
  },
  planLeft: ({ component, name, gain, reason }, style) => {
    const of = `${component}${name === undefined ? '' : ` ${withoutStop(name)}`}`;
    return reason === 'others'
      ? `${of}: ${style.number(gain)} điểm ${WAITING}`
      : `${of}: không còn khả năng đạt thêm ${style.number(gain)} điểm do ${LEFT[reason]}`;
  },
  screen: viScreen,
  ...viIntervals,
  due: ({ due }, style) => `thời hạn hoàn thành: ${style.date(due)}`,
  responsible: ({ leads, supports, guides }) =>
    [
      ...(leads.length > 0 ? [`cơ quan chủ trì: ${leads.join(', ')}`] : []),
      ...(supports.length > 0 ? [`cơ quan phối hợp: ${supports.join(', ')}`] : []),
      ...(guides.length > 0 ? [`cơ quan hướng dẫn: ${guides.join(', ')}`] : []),
    ].join('; '),
  named: ({ level, id, name }) => {
    if (level === 'total') return LEVELS.total;
    return `${LEVELS[level]} ${id}${name === undefined ? '' : ` ${withoutStop(name)}`}`;
  },
};

function rises(change: string): boolean {
  return !change.startsWith('-');
}

function changed(change: string, number: (text: string) => string): string {
  return `${rises(change) ? 'tăng' : 'giảm'} ${number(gapOf(change))}`;
}
