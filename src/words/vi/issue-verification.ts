import type { DecisionPlaceWords } from '../issue-sentences.ts';

/** What stands in the decisions of an authority. */
export const viDecisionPlaces: DecisionPlaceWords = {
  decisions: 'danh sách kết quả thẩm định',
  decision: 'kết quả thẩm định',
  'decided-component': 'chỉ số thành phần được thẩm định',
  stage: 'vòng đánh giá',
  by: 'cơ quan thẩm định',
  day: 'ngày thẩm định',
  reason: 'lý do thẩm định',
  rows: 'danh sách mục của văn bản',
  row: 'mục của văn bản',
  upheld: 'việc giữ nguyên kết quả đơn vị báo cáo',
  rejected: 'việc không công nhận kết quả',
  'decided-points': 'điểm thẩm định',
  'decided-not-applicable': 'lý do không đánh giá',
};
