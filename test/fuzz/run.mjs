// Hostile input of every kind, seeded: npm run fuzz -- [--count N] [--seconds S] [--seed N]
//   --only AREA           one of submission, rubric, table, bounds, packed, csv, workbook
//   --from N --count 1    one case again, by its number
//   --growth              also: how many times as long twice the size takes
import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { fuzzer } from './load.mjs';

const { values } = parseArgs({
  args: argv.slice(2),
  options: {
    count: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '600' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    from: { type: 'string', default: '0' },
    only: { type: 'string' },
    growth: { type: 'boolean', default: false },
  },
});
const [count, seconds, seed, from] = ['count', 'seconds', 'seed', 'from'].map((name) => {
  const number = Number(values[name]);
  if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`--${name} is no number`);
  return number;
});
const MOST_SHOWN = 20;

const { run, growths } = await fuzzer();
console.log(`fuzz: seed ${seed}, at most ${count} cases in ${seconds} s`);
const start = Date.now();
const until = start + seconds * 1000;
const { ran, ended, spent, slowest, faults } = await run({
  seed,
  from,
  count,
  until,
  only: values.only,
});

for (const [area, how] of Object.entries(ended)) {
  const cases = Object.values(how).reduce((sum, one) => sum + one, 0);
  const told = Object.entries(how).map(([name, times]) => `${name} ${times}`);
  const { ms, number } = slowest[area];
  console.log(
    `${area}: ${cases} (${told.sort().join(', ')}); ${(spent[area] / cases).toFixed(2)} ms each, ` +
      `${ms.toFixed(0)} ms at most (${number})`,
  );
}
for (const { area, number, error } of faults.slice(0, MOST_SHOWN)) {
  console.log(`${area} --seed ${seed} --from ${number} --count 1: ${error?.stack ?? error}`);
}

let slow = 0;
if (values.growth) {
  for (const { what, sizes, ms, ratio } of growths()) {
    const isSlow = ratio > 2.2;
    if (isSlow) slow += 1;
    const figures = `${sizes.join(' and ')}: ${ms.map((one) => one.toFixed(2)).join(' and ')} ms`;
    console.log(`growth ${ratio.toFixed(2)}${isSlow ? ' OVER 2.2' : ''}: ${what}, ${figures}`);
  }
}
const took = ((Date.now() - start) / 1000).toFixed(1);
console.log(`${ran} cases from seed ${seed} in ${took} s: ${faults.length} broken`);
exit(faults.length === 0 && slow === 0 ? 0 : 1);
