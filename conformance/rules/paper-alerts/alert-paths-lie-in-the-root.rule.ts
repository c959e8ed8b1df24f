import { folderOf, reportedPath } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

export const alertPathsLieInTheRoot = defineRule({
  id: "paper-alerts.alert-paths-lie-in-the-root",
  severity: "error",
  since: "1.0",
  claim: "The path of an alert leads to a folder directly below root_dir.",
  why: "The operator opens the path to see what failed. Another root holds other sessions.",
  remedy: "Make the path from root_dir and session_id.",
  cites: { source: "run-artifact-contract", section: "Canonical Paper Session Directory" },
  kind: "paper-alerts",
  reads: ["paper-alerts.json#/root_dir", "paper-alerts.json#/alerts"],
  *check({ "paper-alerts.json": { root_dir: root, alerts } }) {
    for (const [index, { path: found }] of alerts.entries()) {
      const { absolute, parts } = folderOf(reportedPath(found));
      const folder = reportedPath(root);
      // The last name of the path is compared with the session by alerts-name-each-session-once.
      if (absolute !== folder.absolute || parts.join("/") !== folder.parts.join("/"))
        yield { pointer: `/alerts/${index}/path`, expected: `a folder in ${root}`, found };
    }
  },
});
