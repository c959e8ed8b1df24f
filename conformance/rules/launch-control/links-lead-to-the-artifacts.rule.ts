import { reportedPath, samePlace } from "../../lib/reported-path.ts";
import { defineRule } from "../../rule.ts";

export const linksLeadToTheArtifacts = defineRule({
  id: "launch-control.links-lead-to-the-artifacts",
  severity: "error",
  since: "1.0",
  claim:
    "The links to artifacts and report of a job mean the same places as their paths, and are null together with them.",
  why: "The page opens the link, tools read the path. If they differ, they show two runs.",
  remedy: "Make each link from its path: what follows the project's directory.",
  cites: { source: "recorded", section: "research-ui" },
  kind: "launch-control",
  reads: ["launch-control.json#/jobs"],
  *check({ "launch-control.json": { jobs } }) {
    for (const [index, job] of jobs.entries()) {
      for (const name of ["artifacts", "report"] as const) {
        const [path, link] = [job[`${name}_path`], job[`${name}_href`]];
        const same =
          path === null || link === null
            ? path === link
            : samePlace({ ...reportedPath(link), absolute: false }, { ...reportedPath(path), absolute: true });
        if (!same) yield { pointer: `/jobs/${index}/${name}_href`, expected: path, found: link };
      }
    }
  },
});
