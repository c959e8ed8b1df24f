// Grids on one thread and on more: time on the wall, and time of all processors together, which tells what the threads cost and what
// they would gain on processors of their own even where other programs run at the same time.
import { availableParallelism } from "node:os";
import { makeBars, steps } from "./bars.mjs";
import { median, ms, printHead, printLine, ratio } from "./table.mjs";

const gridOf = (cooldowns) => ({
  param_grid: {
    rsi_buy_max: steps(40, 0.5, 50),
    rsi_sell_min: steps(60, 0.3, 50),
    cooldown_days: steps(0, 1, cooldowns),
  },
});

/** Prints what each number of threads takes for 10,000, 100,000 and 500,000 combinations. */
export async function compareThreads(engine, turns) {
  const frame = engine.indicatorFrame(makeBars(2_000));
  for (const [cooldowns, rounds] of [
    [4, turns],
    [40, turns],
    [200, Math.ceil(turns / 2)],
  ])
    await compare(engine, frame, gridOf(cooldowns), cooldowns * 2_500, rounds);
}

async function compare(engine, frame, grid, size, turns) {
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
  const title = `${size.toLocaleString("en-US")} combinations × 2,000 bars in threads`;
  printHead(title, "wall", "least", "processors", "speed-up", "of the least", "if all free");
  const wallsOf = (jobs) => taken.get(jobs).map(({ wall }) => wall);
  const alone = median(wallsOf(1));
  const cpuOf = (jobs) => median(taken.get(jobs).map(({ cpu }) => cpu));
  const bestAlone = Math.min(...wallsOf(1));
  for (const jobs of counts) {
    const wall = median(wallsOf(jobs));
    const least = Math.min(...wallsOf(jobs));
    const cpu = cpuOf(jobs);
    const free = (cpuOf(1) / cpu) * jobs;
    const name = `${jobs} ${jobs === 1 ? "thread" : "threads"}`;
    printLine(name, ms(wall), ms(least), ms(cpu), ratio(alone / wall), ratio(bestAlone / least), ratio(free));
  }
}
