import { outside } from "../../lib/listed-files.ts";
import { defineRule } from "../../rule.ts";

export const chartsAreListed = defineRule({
  id: "forward-session.charts-are-listed",
  severity: "warning",
  since: "1.0",
  claim: "Every chart that the report names is one of its listed artifacts.",
  why: "A page that shows the charts looks for a picture that the session did not write.",
  remedy: "Name the charts that were drawn, and list them.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: [".", "report.json#/charts", "report.json#/artifacts"],
  *check({ ".": directory, "report.json": { charts, artifacts } }) {
    const file = "report.json";
    const named = charts.map((name, index) => ({ file, pointer: `/charts/${index}`, name }));
    // What leaves the directory is told by itself.
    const strayed = new Set([...outside(directory, named, [])].map(({ pointer }) => pointer));
    const listed = new Set(artifacts.map((artifact) => artifact.file));
    for (const { pointer, name } of named)
      if (!listed.has(name) && !strayed.has(pointer)) yield { file, pointer, expected: "a listed file", found: name };
  },
});
