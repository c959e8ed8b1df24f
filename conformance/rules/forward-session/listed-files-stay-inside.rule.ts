import { outside } from "../../lib/listed-files.ts";
import { defineRule } from "../../rule.ts";

export const listedFilesStayInside = defineRule({
  id: "forward-session.listed-files-stay-inside",
  severity: "error",
  since: "1.0",
  claim: "Every file and chart that the report lists lies inside the session's directory.",
  why: "Programs open what a report lists. A name that leaves the directory makes them open somebody else's file.",
  remedy: "List files by their names relative to the directory. Do not open this one.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: [".", "report.json#/artifacts", "report.json#/charts"],
  *check({ ".": directory, "report.json": { artifacts, charts } }) {
    const file = "report.json";
    const listed = [
      ...artifacts.map(({ file: name }, index) => ({ file, pointer: `/artifacts/${index}/file`, name })),
      ...charts.map((name, index) => ({ file, pointer: `/charts/${index}`, name })),
    ];
    for (const { pointer, name, reason } of outside(directory, listed, []))
      yield {
        file,
        pointer,
        found: name,
        message: `${JSON.stringify(name)} does not stay inside the directory: ${reason}`,
      };
  },
});
