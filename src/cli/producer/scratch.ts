import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { UsageError } from "../../errors.ts";
import { removeFolder } from "../remove-folder.ts";
import { allSeries } from "./bars.ts";
import type { ProducerCase, ProducerCaseFile } from "./case.ts";

/** The folders of one case. */
export interface Scratch {
  readonly folder: string;
  /** Where the producer is started, and below which it writes. */
  readonly work: string;
  readonly signals: string;
}

/** A folder for everything that cases do, and the bars in it. Throws UsageError when it cannot be made. */
export function makeScratchRoot(): { readonly root: string; readonly bars: string; readonly dispose: () => void } {
  let root: string;
  try {
    root = mkdtempSync(path.join(tmpdir(), "quantlab-producer-"));
    const bars = path.join(root, "bars");
    mkdirSync(bars);
    for (const { ticker, interval, csv } of allSeries)
      writeFileSync(path.join(bars, `${ticker}_${interval}.csv`), csv());
    return { root, bars, dispose: () => removeFolder(root) };
  } catch (thrown) {
    throw new UsageError(
      `no folder for the cases can be made: ${thrown instanceof Error ? thrown.message : thrown}`,
      "Give TMPDIR a folder that can be written to.",
    );
  }
}

/** The folders of a case, with its files in them. */
export function makeScratch(root: string, { id, folder = "work", files = [] }: ProducerCase): Scratch {
  const own = path.join(root, id);
  const work = path.join(own, folder);
  mkdirSync(work, { recursive: true });
  for (const file of files) putFile(work, file);
  return { folder: own, work, signals: path.join(own, "signals.jsonl") };
}

function putFile(work: string, content: ProducerCaseFile): void {
  const { path: name, folder, link, fifo } = content;
  const file = path.join(work, name);
  if (folder) {
    mkdirSync(file, { recursive: true });
    return;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  if (link !== undefined) symlinkSync(link, file);
  else if (fifo) execFileSync("mkfifo", [file]);
  else writeFileSync(file, contentOf(content));
}

function contentOf({ text, times = 1, json, bars }: ProducerCaseFile): string {
  if (bars !== undefined) return allSeries.find(({ ticker }) => ticker === bars)?.csv() ?? "";
  return text?.repeat(times) ?? `${JSON.stringify(json, null, 2)}\n`;
}
