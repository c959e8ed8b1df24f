import { failureOf } from "@quantlab/contracts";
import type { CommandWorld } from "../run/command-world.ts";
import { writePaperIndex } from "./write-paper-index.ts";

/** Writes the index of paper sessions anew after a session; a session that is written does not fail by its index. */
export async function refreshPaperIndex(root: string, world: Pick<CommandWorld, "clock" | "warn">): Promise<void> {
  try {
    await writePaperIndex(root, world);
  } catch (thrown) {
    world.warn(`Warning: the index of ${root} is not refreshed: ${failureOf(thrown).message}`);
  }
}
