// A district of made-up communes: their answers, what an authority decided about some of them, and
// a few that are equal to the last digit, so that a ranking has ties to settle.
import { componentsOf } from 'dti-scoring';
import { nation } from '../../test/bench/nation.mjs';

const DISTRICT = 'Huyện Phú Vang';
const NAMES = [
  'Xã Phú Mỹ',
  'Xã Phú An',
  'Xã Phú Ân',
  'Xã Phú Ẩn',
  'Xã Hòa An',
  'Xã Hoà Ân',
  'Xã Đông Hải',
  'Xã Dông Hải',
  'Xã Ô Lâu',
  'Xã Ơ Lâu',
  'Xã An Cư',
  'Xã Ăn Cư',
  'xã An Cư',
  'Xã Yên Lộc',
  'Xã Vinh Xuân',
  'Xã Ưng Sơn',
  'Xã Ung Sơn',
  'Phường 2',
  'Phường 10',
  'Phường 1',
  'Phường Thuận Hòa',
  'Phường Thuận Hoà',
  'Thị trấn Phú Đa',
  'Thị trấn Phú Đà',
];

/** Every third commune has the answers of the one before it: equal points, whatever its name. */
export function district(rubric) {
  const answered = nation(rubric, NAMES.length, 15);
  const units = NAMES.map((name, at) => {
    const { facts, answers } = answered[at % 3 === 2 ? at - 1 : at];
    return {
      unit: { id: `C${String(at + 1).padStart(2, '0')}`, name, group: DISTRICT },
      facts,
      answers,
    };
  });
  return [...units, nothingApplies(rubric)].map((one, at) => ({
    ...one,
    verifications: at % 6 === 1 ? decisions(rubric, one) : [],
  }));
}

/** Newly founded: nothing can be asked of it yet, so it has no rank. */
function nothingApplies(rubric) {
  const answers = componentsOf(rubric).map(({ id }) => [id, { notApplicable: 'xã mới thành lập' }]);
  return {
    unit: { id: 'C99', name: 'Xã Tân Lập', group: DISTRICT },
    facts: {},
    answers: Object.fromEntries(answers),
  };
}

/** One is rejected, another given points by hand, the last on a component counts. */
function decisions(rubric, { answers }) {
  const [first, second] = componentsOf(rubric).filter(({ id, maxPoints }) => {
    const isAnswered = answers[id] !== undefined && answers[id].notApplicable === undefined;
    return isAnswered && Number(maxPoints) > 2;
  });
  const made = { stage: 'Thẩm định', by: 'UBND huyện Phú Vang', on: '2023-12-04' };
  return [
    { ...made, component: first.id, reason: 'Văn bản chưa ký số', rejected: true },
    { ...made, component: second.id, reason: 'Chưa có tài liệu kèm theo', rejected: true },
    {
      ...made,
      component: second.id,
      stage: 'Phúc tra',
      on: '2023-12-18',
      reason: 'Đã bổ sung tài liệu',
      points: '1.75',
    },
  ];
}
