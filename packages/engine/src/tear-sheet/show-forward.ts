import { existsSync } from "node:fs";
import path from "node:path";
import { writePictures } from "../charts/write-pictures.ts";
import type { ResumedSession } from "../forward/forward-session.ts";
import { forwardPictures } from "../forward-run/forward-picture.ts";
import type { CommandWorld } from "../run/command-world.ts";
import { type ForwardPageFacts, forwardPage } from "./forward-page.ts";
import { writePage } from "./write-page.ts";

/** A forward session whose directory has been written. */
export interface ShownForward extends ForwardPageFacts, ResumedSession {
  readonly directory: string;
}

/** Makes the picture and the page of a forward session that were asked for; what fails is a warning. Answers the files written. */
export async function showForward(session: ShownForward, { views, warn }: CommandWorld): Promise<string[]> {
  const { directory, ticker } = session;
  const pictures = views?.pictures ? await writePictures(directory, () => forwardPictures(session, ticker), warn) : [];
  // A folder that holds more than the session is not replaced as a whole.
  if (views && !views.page && existsSync(path.join(directory, "report.html")))
    warn(`Warning: report.html in ${directory} is older than the session: --html writes it anew.`);
  const pages = views?.page ? await writePage(directory, (ground) => forwardPage(session, ground), warn) : [];
  return [...pictures.map(({ file }) => file), ...pages];
}
