import type { RubricDefinition } from '../../src/rubric/definition.ts';
import { shippedRubric } from '../../src/rubric/shipped.ts';
import { pillar1 } from './pillar-1.ts';
import { pillar2 } from './pillar-2.ts';
import { pillar3 } from './pillar-3.ts';
import { pillar4 } from './pillar-4.ts';
import { pillar5 } from './pillar-5.ts';
import { pillar6 } from './pillar-6.ts';
import { pillar7 } from './pillar-7.ts';
import { pillar8 } from './pillar-8.ts';
import { readings } from './readings.ts';

/**
 * KH 11252/KH-UBND of 30/10/2023, UBND tỉnh Khánh Hòa, appendix: 20 general facts (part I),
 * 43 indicators at their maximum in 2022 (part II), 56 to raise in 2023 (part III).
 * Two indicators stand in both parts: 97 components.
 */
export const khanhHoaProvince2023 = /* @__PURE__ */ shippedRubric('dfad56eedeedf130', {
  id: 'khanh-hoa-province-2023',
  version: '11252/KH-UBND',
  level: 'province',
  title: 'Chỉ số đánh giá chuyển đổi số (DTI) tỉnh Khánh Hòa năm 2023',
  legalBasis: [
    {
      number: '11252/KH-UBND',
      issuedOn: '2023-10-30',
      issuer: 'UBND tỉnh Khánh Hòa',
      annex: 'Phụ lục',
    },
    { number: '922/QĐ-BTTTT', issuedOn: '2022-05-20', issuer: 'Bộ Thông tin và Truyền thông' },
    { number: '1145/BTTTT-CATTT', issuedOn: '2020-04-03', issuer: 'Bộ Thông tin và Truyền thông' },
    { number: '1033/QĐ-BTTTT', issuedOn: '2023-06-13', issuer: 'Bộ Thông tin và Truyền thông' },
    { number: '03/2017/TT-BTTTT', issuedOn: '2017-04-24', issuer: 'Bộ Thông tin và Truyền thông' },
    { number: '12/2022/TT-BTTTT', issuedOn: '2022-08-12', issuer: 'Bộ Thông tin và Truyền thông' },
    { number: '85/2016/NĐ-CP', issuedOn: '2016-07-01', issuer: 'Chính phủ' },
    { number: '16/NQ-TU', issuedOn: '2021-10-19', issuer: 'Tỉnh ủy Khánh Hòa' },
    { number: '5019/QĐ-UBND', issuedOn: '2021-12-31', issuer: 'UBND tỉnh Khánh Hòa' },
    { number: '6863/KH-UBND', issuedOn: '2022-07-27', issuer: 'UBND tỉnh Khánh Hòa' },
    { number: '4384/KH-UBND', issuedOn: '2020-05-07', issuer: 'UBND tỉnh Khánh Hòa' },
  ],
  period: { from: '2023-01-01', to: '2023-12-31' },
  maxPoints: '1000',
  weighting: {
    basis: 'assumed',
    note: {
      vi: 'Điểm tối đa của từng chỉ số chính lấy theo Quyết định số 922/QĐ-BTTTT năm 2022. Kế hoạch không nêu điểm thành phần: chia đều trong từng chỉ số chính (phần dư lớn nhất, hai chữ số thập phân). Hạ tầng số ở đây có 9 chỉ số thành phần, bộ chỉ số quốc gia có 7 (có thể thêm các mục II.17 và III.10); bảy chỉ số chính còn lại trùng số lượng.',
      en: 'Pillar maxima from QĐ 922/QĐ-BTTTT (2022). The plan prints no points: inside a pillar they are apportioned equally (largest remainder, 2 decimals). Pillar III has 9 components here and 7 in the national set (II.17 and III.10 are the likely extras); the other pillars have as many as there.',
    },
  },
  facts: [
    {
      id: 'unit-name',
      name: 'Tên Tỉnh, thành phố',
      type: 'text',
      responsible: { guides: [], leads: ['Sở Thông tin và Truyền thông'], supports: [] },
    },
    {
      id: 'address',
      name: 'Địa chỉ liên hệ chính thức',
      type: 'text',
      responsible: { guides: [], leads: ['Sở Thông tin và Truyền thông'], supports: [] },
    },
    {
      id: 'website',
      name: 'Địa chỉ trang/cổng thông tin điện tử (Website/Portal) chính thức',
      type: 'text',
      responsible: { guides: [], leads: ['Sở Thông tin và Truyền thông'], supports: [] },
    },
    {
      id: 'population',
      name: 'Số lượng dân số',
      responsible: { guides: [], leads: ['Cục Thống kê'], supports: [] },
    },
    {
      id: 'working-age-population',
      name: 'Số lượng dân số trong độ tuổi lao động',
      responsible: { guides: [], leads: ['Cục Thống kê'], supports: [] },
    },
    {
      id: 'households',
      name: 'Số lượng hộ gia đình',
      responsible: { guides: [], leads: ['Cục Thống kê'], supports: [] },
    },
    {
      id: 'districts',
      name: 'Số lượng huyện và tương đương',
      responsible: { guides: [], leads: ['Sở Nội vụ'], supports: [] },
    },
    {
      id: 'communes',
      name: 'Số lượng xã và tương đương',
      responsible: { guides: [], leads: ['Sở Nội vụ'], supports: [] },
    },
    {
      id: 'villages',
      name: 'Số lượng thôn, xóm và tương đương',
      responsible: { guides: [], leads: ['Sở Nội vụ'], supports: [] },
    },
    {
      id: 'agencies',
      name: 'Số lượng cơ quan/đơn vị thuộc, trực thuộc',
      responsible: { guides: [], leads: ['Sở Nội vụ'], supports: [] },
    },
    {
      id: 'civil-servants',
      name: 'Số lượng công chức',
      responsible: { guides: [], leads: ['Sở Nội vụ'], supports: [] },
    },
    {
      id: 'public-employees',
      name: 'Số lượng viên chức',
      responsible: { guides: [], leads: ['Sở Nội vụ'], supports: [] },
    },
    {
      id: 'servers',
      name: 'Số lượng máy chủ vật lý',
      responsible: {
        guides: [],
        leads: ['Sở Thông tin và Truyền thông'],
        supports: ['Các sở, ban, ngành', 'UBND cấp huyện'],
      },
    },
    {
      id: 'workstations',
      name: 'Số lượng máy trạm',
      responsible: {
        guides: [],
        leads: ['Sở Thông tin và Truyền thông'],
        supports: ['Các sở, ban, ngành', 'UBND cấp huyện'],
      },
    },
    {
      id: 'information-systems',
      name: 'Số lượng hệ thống thông tin',
      responsible: {
        guides: [],
        leads: ['Sở Thông tin và Truyền thông'],
        supports: ['Các sở, ban, ngành', 'UBND cấp huyện'],
      },
    },
    {
      id: 'enterprises',
      name: 'Số lượng doanh nghiệp',
      responsible: { guides: [], leads: ['Sở Kế hoạch và Đầu tư'], supports: [] },
    },
    {
      id: 'small-medium-enterprises',
      name: 'Số lượng doanh nghiệp nhỏ và vừa',
      responsible: { guides: [], leads: ['Sở Kế hoạch và Đầu tư'], supports: [] },
    },
    {
      id: 'postal-points',
      name: 'Số lượng điểm phục vụ bưu chính',
      responsible: { guides: [], leads: ['Bưu điện tỉnh'], supports: [] },
    },
    {
      id: 'digital-transformation-spending',
      name: 'Tổng chi Ngân sách nhà nước cho chuyển đổi số',
      type: 'amount',
      responsible: { guides: [], leads: ['Sở Tài chính', 'Sở Kế hoạch và Đầu tư'], supports: [] },
    },
    {
      id: 'procedures',
      name: 'Số lượng thủ tục hành chính',
      responsible: {
        guides: [],
        leads: ['Văn phòng UBND tỉnh (Trung tâm Phục vụ Hành chính công)'],
        supports: [],
      },
    },
  ],
  readings,
  // "Trước ngày 20/12", "trước ngày 30/12": the last days in time are those before.
  milestones: [
    {
      id: 'agencies-report',
      name: 'Báo cáo kết quả, cung cấp số liệu và tài liệu kiểm chứng của các chỉ số thành phần được giao',
      due: '12-19',
      by: 'Các cơ quan, đơn vị, địa phương được giao chủ trì',
      to: 'Sở Thông tin và Truyền thông',
      basis: { items: ['IV.1'] },
    },
    {
      id: 'province-report',
      name: 'Báo cáo tình hình, kết quả thực hiện Kế hoạch',
      due: '12-29',
      by: 'Sở Thông tin và Truyền thông',
      to: 'Ban Chỉ đạo Chuyển đổi số, UBND tỉnh',
      basis: { items: ['IV.2'] },
    },
  ],
  pillars: [pillar1, pillar2, pillar3, pillar4, pillar5, pillar6, pillar7, pillar8],
} as const satisfies RubricDefinition);
