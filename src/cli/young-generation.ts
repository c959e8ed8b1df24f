/** Bytes, both halves together: a larger one hardly saves a collection, and its memory is never given back. */
const enough = 8 << 20;

/** Whether what is new has room enough in this thread. To be asked seldom: the first question loads what answers it. */
export function hasLargeYoungGeneration(): boolean {
  const spaces = process.getBuiltinModule("node:v8").getHeapSpaceStatistics();
  return spaces.some(({ space_name: name, space_size: size }) => name === "new_space" && size >= enough);
}
