import path from "node:path";
import { UsageError } from "../errors.ts";
import { catalogueEntry } from "../recognise.ts";
import type { Failure } from "../report/report.ts";
import { findJobs, type Job } from "./inputs.ts";
import type { Plan } from "./plan.ts";
import type { StandardInput } from "./stdin.ts";
import type { Terminal } from "./terminal.ts";

/** Standard input when it is one of the paths; it is read before anything is judged. */
export async function standardInput({ line, as }: Plan, terminal: Terminal): Promise<StandardInput | undefined> {
  if (!line.paths.includes("-")) return undefined;
  const entry = as ?? catalogueEntry("signal");
  if (!entry) throw new UsageError("standard input needs a kind", "Name it with --as KIND.");
  return (await import("./stdin.ts")).readStandardInput(entry, terminal);
}

/** Everything to judge, path by path in the order given; an artifact that is reached twice is judged once. */
export function* allJobs({ line, as }: Plan, cwd: string, input?: StandardInput): Generator<Job | Failure> {
  const met = line.paths.length > 1 ? new Set<string>() : undefined;
  for (const given of line.paths) {
    for (const item of given === "-" && input ? [input.job] : findJobs(given, as, cwd)) {
      if (met && "entry" in item) {
        const key = `${item.entry.kind} ${path.resolve(cwd, item.path)}`;
        if (met.has(key)) continue;
        met.add(key);
      }
      yield item;
    }
  }
}
