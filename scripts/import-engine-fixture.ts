/**
 * Copies one artifact that the reference engine wrote into fixtures/ with its provenance:
 * tsx scripts/import-engine-fixture.ts <artifact> <kind>s/<name> <kind> <commit> <command line>
 */
import path from "node:path";
import { replaceArtifact, writeProvenance } from "./fixture-folder.ts";

const [artifact, target, kind, commit, command] = process.argv.slice(2);
if (!artifact || !target || !kind || !commit || !command) {
  console.error("usage: import-engine-fixture <artifact> <kind>s/<name> <kind> <commit> <command line>");
  process.exit(2);
}
writeProvenance(target, {
  kind,
  artifact: path.basename(artifact),
  producer: "@quantlab/engine",
  commit,
  recorded: new Date().toISOString().slice(0, 10),
  command,
  outcome: "success",
  files: replaceArtifact(artifact, target),
});
