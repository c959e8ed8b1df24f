import type { Directory } from "../../src/view.ts";
import type { Finding } from "../rule.ts";

/** The roots that the contract keeps apart. */
const roots: readonly string[] = ["runs", "paper_sessions", "model_runs"];

/** A directory that stands in the root of artifacts of another kind. */
export function* inOtherRoot({ name, parentName }: Directory, own: string): Generator<Finding> {
  if (parentName !== own && roots.includes(parentName))
    yield { file: "", pointer: "", expected: `outputs/${own}/${name}`, found: `${parentName}/${name}` };
}
