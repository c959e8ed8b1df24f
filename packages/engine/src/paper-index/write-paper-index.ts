import path from "node:path";
import { write } from "@quantlab/contracts";
import { PaperSessionsIndex } from "@quantlab/contracts/quantlab/v1";
import { filesIn } from "../artifacts/files-in.ts";
import { indexSettled } from "../artifacts/index-settled.ts";
import { countText } from "../charts/number-texts.ts";
import { localTime } from "../identity/local-time.ts";
import type { CommandWorld } from "../run/command-world.ts";
import { sessionsIn } from "./sessions-in.ts";

/** Writes the index of the paper sessions of a directory anew. */
export async function writePaperIndex(
  root: string,
  { clock, warn }: Pick<CommandWorld, "clock" | "warn">,
): Promise<void> {
  const directory = path.resolve(root);
  const told = new Set<string>();
  const tellOnce = (text: string) => {
    if (!told.has(text)) warn(text);
    told.add(text);
  };
  return indexSettled(directory, () => writeOnce(directory, { clock, warn: tellOnce }));
}

async function writeOnce(directory: string, { clock, warn }: Pick<CommandWorld, "clock" | "warn">): Promise<void> {
  const sessions = sessionsIn(directory, directory, warn);
  const generated_at = localTime(clock());
  const rows = sessions.map(({ session_id, status, started_at }) => `| ${session_id} | ${status} | ${started_at} |\n`);
  await write(PaperSessionsIndex, filesIn(directory), {
    "paper_sessions_index.json": { generated_at, root_dir: directory, n_sessions: sessions.length, sessions },
    // The rows of an array are a table whose columns are the declared ones.
    "paper_sessions_index.csv": sessions as unknown as PaperSessionsIndex["paper_sessions_index.csv"],
    "paper_sessions_index.md": `# Paper sessions of ${directory}\n\n${countText(sessions.length, "session")}, ${generated_at}.\n\n| session | status | started |\n| --- | --- | --- |\n${rows.join("")}`,
  });
}
