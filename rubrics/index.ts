import { camLoiWard2023 } from './cam-loi-ward-2023/index.ts';
import { giengDayWard2024 } from './gieng-day-ward-2024/index.ts';
import { hoangVanThuWard2024 } from './hoang-van-thu-ward-2024/index.ts';
import { hueCommune2023 } from './hue-commune-2023/index.ts';
import { khanhHoaProvince2023 } from './khanh-hoa-province-2023/index.ts';

export {
  camLoiWard2023,
  giengDayWard2024,
  hoangVanThuWard2024,
  hueCommune2023,
  khanhHoaProvince2023,
};

/**
 * Every rubric of the package. By their names: spelt out, the types of all rubrics would stand in
 * the package's declarations a second time, for every compiler to read.
 */
export const rubrics: readonly [
  typeof hueCommune2023,
  typeof khanhHoaProvince2023,
  typeof camLoiWard2023,
  typeof hoangVanThuWard2024,
  typeof giengDayWard2024,
] = [hueCommune2023, khanhHoaProvince2023, camLoiWard2023, hoangVanThuWard2024, giengDayWard2024];
