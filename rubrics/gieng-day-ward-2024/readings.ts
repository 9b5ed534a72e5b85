import type { ReadingDefinition } from '../../src/rubric/definition.ts';

/** What was read into the table of phường Giếng Đáy, and how else it may be read. */
export const readings = [
  {
    id: 'proportional-below',
    note: {
      vi: 'Bảng chỉ nêu chỉ tiêu, không quy định điểm khi chưa đạt; điểm được tính theo tỷ lệ so với chỉ tiêu.',
      en: 'The table prints targets, not what less earns; points go in proportion to them.',
    },
    alternatives: [
      {
        note: { vi: 'Chưa đạt chỉ tiêu thì không có điểm.', en: 'Nothing short of the target.' },
        change: { below: 'zero' },
      },
    ],
  },
  {
    id: 'none-arises',
    note: {
      vi: 'Bảng không quy định trường hợp không phát sinh (mẫu số bằng 0); coi là không đánh giá, số điểm này không tính vào điểm tối đa.',
      en: 'What holds where nothing arose (0 of 0) is not printed; the row is then left out of the maximum.',
    },
    alternatives: [
      { note: { vi: 'Đạt điểm tối đa.', en: 'All points.' }, change: { whenNone: 'full' } },
      { note: { vi: 'Không có điểm.', en: 'No points.' }, change: { whenNone: 'zero' } },
    ],
  },
] as const satisfies readonly ReadingDefinition[];
