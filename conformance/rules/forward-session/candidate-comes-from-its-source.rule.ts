import { defineRule } from "../../rule.ts";

const runIdOf = (value: unknown) =>
  typeof value === "object" && value !== null && "run_id" in value ? value.run_id : undefined;

export const candidateComesFromItsSource = defineRule({
  id: "forward-session.candidate-comes-from-its-source",
  severity: "warning",
  since: "1.0",
  claim: "The run in source_run_dir is the one that source_run_id names.",
  why: "Portfolios keep one session a source run. A wrong id drops the wrong session, and nobody can check the candidate.",
  remedy: "Read the id from the source run's metadata.",
  cites: { source: "recorded", section: "forward" },
  kind: "forward-session",
  reads: ["portfolio_state.json#/candidate/source_run_id", "portfolio_state.json#/candidate/source_run_dir", "/"],
  *check({ "portfolio_state.json": { candidate }, "/": workspace }) {
    const source = workspace.directory(candidate.source_run_dir);
    const expected = runIdOf(source?.json("metadata.json") ?? source?.json("meta.json"));
    if (typeof expected === "string" && expected !== candidate.source_run_id)
      yield {
        file: "portfolio_state.json",
        pointer: "/candidate/source_run_id",
        expected,
        found: candidate.source_run_id,
      };
  },
});
