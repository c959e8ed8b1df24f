import type { BarsOrigin } from "../../data/bar-provider.ts";
import { version } from "../../version.ts";
import { type Markup, markup } from "../markup.ts";
import type { WrittenDocuments } from "../written-documents.ts";
import { factList } from "./facts.ts";

/** Where a result comes from: what is known of it, the command that brings it back, its bars and its settings. */
export interface ProvenanceParts {
  readonly facts: readonly (readonly [name: string, value: unknown])[];
  readonly command?: string | undefined;
  readonly origins: readonly BarsOrigin[];
  readonly settings: readonly (readonly [name: string, value: unknown])[];
}

/** The section of these parts; what is empty is left out. */
export function provenanceSection({ facts, command, origins, settings }: ProvenanceParts): Markup {
  const again = command !== undefined && markup`<p class="note">To run it again:</p><pre><code>${command}</code></pre>`;
  const bars = origins.length > 0 && markup`<h2>Bars</h2>${origins.map(barFacts)}`;
  return markup`<section><h2>Provenance</h2>${factList([...facts, ["Engine", `quantlab ${version}`]])}${again}${bars}<h2>Settings</h2>${factList(settings)}</section>`;
}

/** The parts that the documents of a run, a paper session or a sweep tell. */
export function writtenProvenance(
  { metadata, report, config }: WrittenDocuments,
  origins: readonly BarsOrigin[],
): ProvenanceParts {
  return {
    facts: [
      ["Id", metadata.run_id ?? metadata.session_id],
      ["Created", metadata.created_at],
      ["Request", metadata.request_id ?? "none"],
      ["Config hash", metadata.config_hash],
      ["Commit", metadata.git_commit],
      ["Interpreter", metadata.python_version],
      ["Artifact schema", report.schema_version],
    ],
    command: (report.reproduce as { readonly command?: string } | undefined)?.command,
    origins,
    settings: Object.entries(config),
  };
}

function barFacts(origin: BarsOrigin): Markup {
  return factList([
    ["Source", `${origin.source} (${origin.provider})`],
    ["Instrument", `${origin.ticker}, ${origin.interval}`],
    ["Bars", `${origin.rows.toLocaleString("en-US")} from ${origin.first} to ${origin.last}`],
    ["Fingerprint", `sha256 ${origin.sha256}`],
    ["Adjusted", origin.adjusted === null ? "the source does not say" : origin.adjusted ? "yes" : "no"],
  ]);
}
