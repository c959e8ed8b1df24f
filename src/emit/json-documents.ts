import type { EditedArtifact } from "../../conformance/edits.ts";
import { parseJson } from "../formats/json-parse.ts";

/** The JSON documents of an artifact by file name; an artifact that is one file may have any. */
export function jsonDocuments({ name: own, files }: EditedArtifact): Map<string, unknown> {
  const documents = new Map<string, unknown>();
  for (const [name, content] of Object.entries(files)) {
    if (!name.endsWith(".json") && name !== own) continue;
    const parsed = parseJson(typeof content === "string" ? content : new TextDecoder().decode(content));
    if (parsed.ok) documents.set(name, parsed.value);
  }
  return documents;
}
