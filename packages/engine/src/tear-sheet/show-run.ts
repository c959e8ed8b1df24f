import { runPictures } from "../charts/run-pictures.ts";
import { runView } from "../charts/run-view.ts";
import { writePictures } from "../charts/write-pictures.ts";
import type { BarsOrigin } from "../data/bar-provider.ts";
import type { RunSettings } from "../request/run-settings.ts";
import type { CommandWorld } from "../run/command-world.ts";
import { type ComputedRun, costsOf } from "../run/compute-run.ts";
import type { PageGround } from "./write-page.ts";

/** A backtest whose directory has been written. */
export interface ShownRun {
  readonly directory: string;
  readonly computed: ComputedRun;
  readonly settings: RunSettings;
  readonly origin: BarsOrigin;
  readonly hasPrice: boolean;
}

/** Makes the pictures and the page of a run that were asked for; what fails is a warning. Answers the files written. */
export async function showRun(run: ShownRun, { views, warn }: CommandWorld): Promise<string[]> {
  if (!views?.pictures && !views?.page) return [];
  const { directory, computed, settings, hasPrice } = run;
  const view = runView(computed.frame, computed.signals, { ...costsOf(settings), initialCash: settings.initial_cash });
  const caption = { ticker: settings.ticker, interval: settings.interval, strategy: computed.strategy };
  const pictures = views.pictures
    ? await writePictures(directory, () => runPictures(view, caption, hasPrice), warn)
    : [];
  const files = pictures.map(({ file }) => file);
  if (!views.page) return files;
  // What draws only need not wait for the page.
  const [{ runPage }, { writePage }, { readWrittenDocuments }] = await Promise.all([
    import("./run-page.ts"),
    import("./write-page.ts"),
    import("./written-documents.ts"),
  ]);
  const makePage = (ground: PageGround) =>
    runPage({ run, view, documents: readWrittenDocuments(directory), ...ground });
  return [...files, ...(await writePage(directory, makePage, warn))];
}
