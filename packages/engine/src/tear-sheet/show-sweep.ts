import { sweepPictures } from "../charts/sweep-pictures.ts";
import { writePictures } from "../charts/write-pictures.ts";
import type { BarsOrigin } from "../data/bar-provider.ts";
import type { CommandWorld } from "../run/command-world.ts";
import type { SweepConfig } from "../sweep/sweep-config.ts";
import type { SweepResult } from "../sweep-run/sweep-result.ts";
import { sweepPage } from "./sweep-page.ts";
import { writePage } from "./write-page.ts";
import { readWrittenDocuments } from "./written-documents.ts";

/** A sweep whose directory has been written. */
export interface ShownSweep {
  readonly directory: string;
  readonly config: SweepConfig;
  readonly result: SweepResult;
  readonly origins: readonly BarsOrigin[];
}

/** Makes the pictures and the page of a sweep that were asked for; what fails is a warning. Answers the files written. */
export async function showSweep(sweep: ShownSweep, { views, warn }: CommandWorld): Promise<string[]> {
  const { directory, config, result } = sweep;
  const pictures = views?.pictures ? await writePictures(directory, () => sweepPictures(result, config), warn) : [];
  const pages = views?.page
    ? await writePage(
        directory,
        (ground) => sweepPage(sweep, { ...ground, documents: readWrittenDocuments(directory) }),
        warn,
      )
    : [];
  return [...pictures.map(({ file }) => file), ...pages];
}
