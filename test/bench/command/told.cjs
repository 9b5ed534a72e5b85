// Required before what is measured: says at its end the seconds of the processor and, where the
// collector can be called, how many bytes were alive at the most, in heap and buffers: looked at
// twice a second, and between pieces of the output, each time after a collection of everything.
const { gc } = globalThis;
let most = 0;
function look() {
  gc();
  const { heapUsed, external } = process.memoryUsage();
  most = Math.max(most, heapUsed + external);
}
if (gc !== undefined) {
  setInterval(look, 500).unref();
  const { write } = process.stdout;
  let pieces = 0;
  process.stdout.write = (...args) => {
    if (pieces % 50 === 0) look();
    pieces += 1;
    return write.apply(process.stdout, args);
  };
}
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write(`${JSON.stringify({ alive: most, seconds: (user + system) / 1e6 })}\n`);
});
