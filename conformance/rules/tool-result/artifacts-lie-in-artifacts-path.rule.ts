import { reportedPath, samePlace } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

export const artifactsLieInArtifactsPath = defineRule({
  id: "tool-result.artifacts-lie-in-artifacts-path",
  severity: "error",
  since: "1.0",
  claim: "Every artifact lies under its name in the directory that artifacts_path names.",
  why: "The app removes the whole folder of a file that it is told to delete. A path outside the run's own directory costs every run beside it.",
  remedy: "List files of the run's directory only, by their names relative to it.",
  cites: { source: "stepbit-app", section: "QuantLab panel" },
  kind: "tool-result",
  reads: ["tool-result.json#/artifacts", "tool-result.json#/artifacts_path"],
  *check({ "tool-result.json": { artifacts_path: directory, artifacts } }) {
    if (typeof directory !== "string" || artifacts === undefined) return;
    const liesIn = (folder: string, { name, path }: (typeof artifacts)[number]) => {
      const parts = reportedPath(path);
      // A relative path is judged by its form alone.
      return !parts.absolute || (!parts.parts.includes("..") && samePlace(parts, reportedPath(`${folder}/${name}`)));
    };
    const elsewhere = artifacts.flatMap((file, index) => (liesIn(directory, file) ? [] : [{ ...file, index }]));
    const [first] = elsewhere;
    const other = first?.path.endsWith(`/${first.name}`) ? first.path.slice(0, -first.name.length - 1) : undefined;
    if (other !== undefined && elsewhere.length > 1 && artifacts.every((file) => liesIn(other, file))) {
      yield { pointer: "/artifacts_path", expected: other, found: directory };
      return;
    }
    for (const { index, name, path } of elsewhere)
      yield { pointer: `/artifacts/${index}/path`, expected: `${directory}/${name}`, found: path };
  },
});
