import type { Directory } from "../../src/view.ts";
import type { BrokenFormat } from "./file-signature.ts";

const graphs = ["model/saved_model.pb", "model/saved_model.pbtxt"];

/** What the directory `model` lacks to be a SavedModel; undefined when it lacks nothing. */
export function missingOfSavedModel(directory: Directory): BrokenFormat | undefined {
  const graph = graphs.find((file) => directory.size(file) !== undefined);
  if (graph === undefined || directory.size(graph) === 0) {
    const names = directory.entries("model").map(({ name }) => name);
    const shown = `${names.slice(0, 3).join(", ")}${names.length > 3 ? " …" : ""}`;
    return {
      expected: "saved_model.pb, with the graph",
      found: graph ? "an empty one" : shown || "an empty directory",
    };
  }
  const variables = directory.entries("model/variables").map(({ name }) => name);
  const isWhole = variables.includes("variables.index") && variables.some((name) => name.startsWith("variables.data-"));
  if (isWhole) return undefined;
  return { expected: "variables.index and variables.data-… in variables", found: variables.join(", ") || "neither" };
}
