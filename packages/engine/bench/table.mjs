export const median = (values) => values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];

/** Prints a line of a table: a name, then figures. */
export function printLine(name, ...cells) {
  console.log(name.padEnd(44) + cells.map((cell) => String(cell).padStart(14)).join(""));
}

/** Prints the head of a table. */
export function printHead(title, ...columns) {
  console.log(`\n${title}`);
  printLine("", ...columns);
}

export const ms = (value) => (Number.isNaN(value) ? "-" : `${value.toFixed(value < 100 ? 3 : 0)} ms`);
export const ratio = (value) => (Number.isNaN(value) ? "-" : `${value.toFixed(2)} ×`);

/** Milliseconds of each round, and what the last one answered. */
export function timeRounds(run, rounds) {
  const times = [];
  let answer;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    answer = run();
    times.push(performance.now() - start);
  }
  return { ms: times, answer };
}
