/** Copies one artifact recorded from FoxML into fixtures/ with its provenance and the folders around it: npx tsx scripts/import-foxml-fixture.ts <recording> <artifact below it> <kind>s/<name> <kind> <which part the producer wrote> */
import path from "node:path";
import { replaceArtifact, writeProvenance } from "./fixture-folder.ts";

const [recording, artifact, target, kind, made] = process.argv.slice(2);
if (!recording || !artifact || !target || !kind || !made) {
  console.error(
    "usage: import-foxml-fixture <recording> <artifact below it> <kind>s/<name> <kind> <part of the producer>",
  );
  process.exit(2);
}
const parent = path.dirname(artifact);
writeProvenance(target, {
  kind,
  artifact: path.basename(artifact),
  producer: "foxml",
  commit: "9c69edc",
  recorded: "2026-11-20",
  command: "",
  made,
  case: path.basename(recording),
  ...(parent !== "." && { parent }),
  files: replaceArtifact(path.join(recording, artifact), target),
});
