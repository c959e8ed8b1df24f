/**
 * Copies one artifact recorded from FoxML into fixtures/ with its provenance and the folders around it:
 * npx tsx scripts/import-foxml-fixture.ts <recording> <artifact below it> <kind>s/<name> <kind> <part of the producer that wrote it> --commit <of the producer> --recorded <day>
 */
import path from "node:path";
import { replaceArtifact, writeProvenance } from "./fixture-folder.ts";
import { importArguments } from "./import-arguments.ts";

const { words, origin } = importArguments(
  "import-foxml-fixture <recording> <artifact below it> <kind>s/<name> <kind> <part of the producer that wrote it>",
);
const [recording = "", artifact = "", target = "", kind = "", made = ""] = words;
const parent = path.dirname(artifact);
writeProvenance(target, {
  kind,
  artifact: path.basename(artifact),
  producer: "foxml",
  ...origin,
  command: "",
  made,
  case: path.basename(recording),
  ...(parent !== "." && { parent }),
  files: replaceArtifact(path.join(recording, artifact), target),
});
