import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'rubrics/index': 'rubrics/index.ts',
    'rubrics/hue-commune-2023': 'rubrics/hue-commune-2023/index.ts',
    'rubrics/khanh-hoa-province-2023': 'rubrics/khanh-hoa-province-2023/index.ts',
    'rubrics/cam-loi-ward-2023': 'rubrics/cam-loi-ward-2023.ts',
    'rubrics/hoang-van-thu-ward-2024': 'rubrics/hoang-van-thu-ward-2024/index.ts',
    'rubrics/gieng-day-ward-2024': 'rubrics/gieng-day-ward-2024.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  // A rubric that two entries hold is one object: what was checked once is not checked again.
  splitting: true,
  clean: true,
  treeshake: true,
  // The schema of a rubric is a file as well, for editors: made from the code just built.
  async onSuccess() {
    const { rubricJsonSchema } = await import(pathToFileURL('dist/index.js').href);
    await writeFile('dist/rubric.schema.json', `${JSON.stringify(rubricJsonSchema(), null, 2)}\n`);
  },
});
