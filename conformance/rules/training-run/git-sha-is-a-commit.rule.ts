import { defineRule } from "../../rule.ts";

export const gitShaIsACommit = defineRule({
  id: "training-run.git-sha-is-a-commit",
  severity: "warning",
  since: "1.0",
  claim: "git_sha is the hexadecimal name of a commit, 7 to 40 digits.",
  why: "The code that trained a model is found by it.",
  remedy: "Write `git rev-parse HEAD`, or say in the manifest that the code was not under version control.",
  cites: { source: "foxml-integration-contracts", section: "manifest.json" },
  kind: "training-run",
  reads: ["manifest.json#/git_sha"],
  *check({ "manifest.json": manifest }) {
    if (!/^[0-9a-f]{7,40}$/.test(manifest.git_sha))
      yield { pointer: "/git_sha", expected: "7 to 40 hexadecimal digits", found: manifest.git_sha };
  },
});
