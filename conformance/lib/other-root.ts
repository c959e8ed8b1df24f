import type { Directory } from "../../src/view.ts";
import type { Finding } from "../rule.ts";
import { reportedPath } from "./reported-path.ts";

/** The roots that the contract keeps apart. */
const roots: readonly string[] = ["runs", "paper_sessions", "model_runs"];

/** A directory that stands in the root of artifacts of another kind. */
export function* inOtherRoot({ name, parentName }: Directory, own: string): Generator<Finding> {
  if (parentName !== own && roots.includes(parentName))
    yield { file: "", pointer: "", expected: `outputs/${own}/${name}`, found: `${parentName}/${name}` };
}

const rootOfMode: ReadonlyMap<string, string> = new Map([
  ["run", "runs"],
  ["paper", "paper_sessions"],
  ["grid", "runs"],
  ["walkforward", "runs"],
]);

/** What a reported directory of a result of this mode should be and is, when it stands in the root of artifacts of another kind. */
export function reportedInOtherRoot(
  path: string,
  mode: string | undefined,
): { readonly expected: string; readonly found: string } | undefined {
  const [folder = "", name = ""] = reportedPath(path).parts.slice(-2);
  const own = rootOfMode.get(mode ?? "");
  if (own === undefined || folder === own || !roots.includes(folder)) return undefined;
  return { expected: `outputs/${own}/${name}`, found: path };
}
