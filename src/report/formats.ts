import type { CreateReporter } from "./report.ts";

const load = {
  pretty: () => import("./pretty.ts"),
  json: () => import("./json.ts"),
  ndjson: () => import("./ndjson.ts"),
  sarif: () => import("./sarif.ts"),
  junit: () => import("./junit.ts"),
  github: () => import("./github.ts"),
  markdown: () => import("./markdown.ts"),
  html: () => import("./html.ts"),
} satisfies Record<string, () => Promise<{ readonly createReporter: CreateReporter }>>;

/** Name of a report format. */
export type FormatName = keyof typeof load;

/** All formats, in the order in which help lists them. */
export const formatNames = Object.keys(load) as readonly FormatName[];

/** Whether a text names a format. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(load, name);
}

/** Loads one format and nothing of the others. */
export async function loadFormat(name: FormatName): Promise<CreateReporter> {
  return (await load[name]()).createReporter;
}
