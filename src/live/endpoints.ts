import { catalogueEntry } from "../recognise.ts";

/** A place of the bridge and the file in which its answer is kept. */
export interface Endpoint {
  readonly path: string;
  readonly file: string;
}

const files = (suffix: string) => (catalogueEntry("dashboard")?.files ?? []).filter((file) => file.endsWith(suffix));
const pathOf = (file: string, suffix: string) => `/${file.slice(0, -suffix.length).replaceAll("_", "/")}`;

/** Everything that can be asked by GET: the files of kind `dashboard` are named after it. */
export function getEndpoints(): Endpoint[] {
  return files(".json")
    .filter((file) => file !== "probe.json")
    .map((file) => ({ path: pathOf(file, ".json"), file }));
}

/** Every websocket. */
export function socketEndpoints(): Endpoint[] {
  return files(".jsonl").map((file) => ({ path: pathOf(file, ".jsonl"), file }));
}

/** The latest decision on a symbol; a symbol that cannot be part of a file name is passed over. */
export function decisionEndpoint(symbol: string): Endpoint | undefined {
  if (!/^[A-Za-z0-9.=^-]{1,32}$/.test(symbol)) return undefined;
  return {
    path: `/api/decisions/${encodeURIComponent(symbol)}/latest`,
    file: `api_decisions_${symbol}_latest.json`,
  };
}
