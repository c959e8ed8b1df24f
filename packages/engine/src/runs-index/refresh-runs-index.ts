import { failureOf } from "@quantlab/contracts";
import type { CommandWorld } from "../run/command-world.ts";
import { type RunsIndexPaths, writeRunsIndex } from "./write-runs-index.ts";

/** Writes the index of runs anew after a run, and says where it lies; a run that is written does not fail by its index. */
export async function refreshRunsIndex(
  root: string,
  { clock, warn }: Pick<CommandWorld, "clock" | "warn">,
): Promise<Partial<RunsIndexPaths>> {
  try {
    return await writeRunsIndex(root, clock);
  } catch (thrown) {
    warn(`Warning: the index of ${root} is not refreshed: ${failureOf(thrown).message}`);
    return {};
  }
}
