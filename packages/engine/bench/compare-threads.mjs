// A grid on one thread and on more: time on the wall, and time of all processors together, which tells what the threads cost even
// where other programs run at the same time.
import { availableParallelism } from "node:os";
import { makeBars, steps } from "./bars.mjs";
import { median, ms, printHead, printLine, ratio } from "./table.mjs";

const grid = {
  param_grid: { rsi_buy_max: steps(40, 0.5, 50), rsi_sell_min: steps(60, 0.3, 50), cooldown_days: steps(0, 1, 40) },
};
const size = 100_000;

/** Prints what each number of threads takes. */
export async function compareThreads(engine, turns) {
  const frame = engine.indicatorFrame(makeBars(2_000));
  const counts = [...new Set([1, 2, availableParallelism()])].sort((one, other) => one - other);
  const taken = new Map(counts.map((count) => [count, []]));
  let first;
  for (let turn = 0; turn < turns; turn++)
    for (const jobs of counts) {
      const task = engine.gridTask(frame, grid, size);
      const used = process.cpuUsage();
      const start = performance.now();
      await engine.computeGrid(task, { jobs, onTick: () => {} });
      const wall = performance.now() - start;
      const { user, system } = process.cpuUsage(used);
      taken.get(jobs).push({ wall, cpu: (user + system) / 1000 });
      const figures = Buffer.from(task.figures.buffer);
      first ??= figures;
      if (!first.equals(figures)) throw new Error(`${jobs} threads find other figures`);
    }
  printHead(
    `${size.toLocaleString("en-US")} combinations × 2,000 bars in threads`,
    "wall",
    "processors",
    "speed-up",
    "busy",
  );
  const alone = median(taken.get(1).map(({ wall }) => wall));
  for (const [jobs, times] of taken) {
    const wall = median(times.map((time) => time.wall));
    const cpu = median(times.map((time) => time.cpu));
    printLine(
      `${jobs} ${jobs === 1 ? "thread" : "threads"}`,
      ms(wall),
      ms(cpu),
      ratio(alone / wall),
      ratio(cpu / wall),
    );
  }
}
